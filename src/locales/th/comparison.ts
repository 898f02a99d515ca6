/** แผ่นงานเปรียบเทียบร่างสองฉบับ */
export const comparison: Readonly<Record<string, string>> = {
  "comparison-agreed": "ตกลงแล้ว",
  "comparison-by-quarter":
    "{theirs} จัดทำเป็นผลผลิตและกิจกรรมย่อยรายไตรมาส ซึ่งจับคู่กับกิจกรรมร่วมตามหมายเลขที่ระบุไว้ หากไม่มีจะจับคู่ตามถ้อยคำ โปรดตรวจสอบคู่เหล่านี้ ส่วนที่จับคู่ไม่ได้แสดงไว้ในรายการ",
  "comparison-counts":
    "{count, plural, =0 {ไม่มีข้อแตกต่าง{isWhole, select, no {ในคอลัมน์ที่มีทั้งสองฉบับ} other {}}} other {ข้อแตกต่าง # ข้อ}} ตกลงแล้ว {agreed, number} ข้อ และตรงกัน {same, number} รายการ{lines, plural, =0 {} other { ในแผนการดำเนินงานมีผลผลิตและกิจกรรมตรงกัน # รายการ}}",
  "comparison-decision": "ข้อยุติ",
  "comparison-decision-choices": "เลือก “{ours}” หรือ “{theirs}” หรือพิมพ์ข้อความที่เห็นพ้องกัน",
  "comparison-difference": "ข้อแตกต่าง",
  "comparison-field": "สิ่งที่แตกต่าง",
  "comparison-in-plan": "อยู่ในแผนแล้ว",
  "comparison-kind":
    "{kind, select, wording {{part, select, output {แผนการดำเนินงาน: ถ้อยคำของผลผลิต} activity {แผนการดำเนินงาน: ถ้อยคำของกิจกรรมย่อย} other {ถ้อยคำ}}} target {{field, select, overall {ค่าเป้าหมายตลอดแผน} other {เป้าหมาย {name}}}} baseline {ค่าฐาน} agency {{field, select, responsible {หน่วยงานรับผิดชอบหลัก} other {หน่วยงานสนับสนุน}}} date {{name}} unit {หน่วยนับ} direction {ทิศทาง} verification {{field, select, named {แหล่งข้อมูล – {name}} other {แหล่งข้อมูล}}} resources {{field, select, named {ทรัพยากร – {name}} other {ทรัพยากร}}} remark {{name}} actual {{field, select, overall {ผลการดำเนินงาน} other {ผลการดำเนินงาน {name}}}} added {{part, select, objective {วัตถุประสงค์ที่มีเฉพาะใน {theirs}} action {กิจกรรมที่มีเฉพาะใน {theirs}} output {แผนการดำเนินงาน: ผลผลิตที่มีเฉพาะใน {theirs}} activity {แผนการดำเนินงาน: กิจกรรมย่อยที่มีเฉพาะใน {theirs}} other {ตัวชี้วัดที่มีเฉพาะใน {theirs}}}} removed {{part, select, objective {วัตถุประสงค์ที่มีเฉพาะใน {ours}} action {กิจกรรมที่มีเฉพาะใน {ours}} output {แผนการดำเนินงาน: ผลผลิตที่มีเฉพาะใน {ours}} activity {แผนการดำเนินงาน: กิจกรรมย่อยที่มีเฉพาะใน {ours}} other {ตัวชี้วัดที่มีเฉพาะใน {ours}}}} moved {{part, select, action {อยู่ใต้วัตถุประสงค์อื่น} output {แผนการดำเนินงาน: ไตรมาสของผลผลิต} activity {แผนการดำเนินงาน: ไตรมาสของกิจกรรมย่อย} other {อยู่ใต้กิจกรรมอื่น}}} split {แยกเป็นสอง} merged {รวมกับข้ออื่น} format {{field, select, words {ตัวชี้วัดกับผลผลิต จับคู่ตามถ้อยคำ} other {ตัวชี้วัดกับผลผลิต}}} years {ปีที่วางแผนไว้} other {{name}}}",
  "comparison-not-compared": "ไม่ได้เปรียบเทียบ เพราะมีเพียง {side} ที่มีคอลัมน์: {columns}",
  "comparison-not-in-plan": "เห็นพ้องกันแล้ว ยังไม่ใส่ในแผน",
  "comparison-not-read": "ไม่ได้เปรียบเทียบ เพราะระบบติดตามไม่ได้อ่านคอลัมน์เหล่านี้ของ {side}: {columns}",
  "comparison-number": "หมายเลข",
  "comparison-open": "ยังไม่ตกลง",
  "comparison-part": "กิจกรรมหรือตัวชี้วัด",
  "comparison-remarks": "หมายเหตุ",
  "comparison-renamed-column": "คอลัมน์ “{ours}” มีชื่อว่า “{theirs}” ใน {side} และได้เปรียบเทียบข้อมูลในคอลัมน์แล้ว",
  "comparison-settled": "ไม่แตกต่างกันแล้ว",
  "comparison-state": "สถานะ",
  "comparison-state-choices": "เลือก “{open}” หรือ “{agreed}”",
  "comparison-tab": "เปรียบเทียบร่าง",
  "comparison-title": "ร่างสองฉบับเทียบกัน: {ours} และ {theirs}",
  "comparison-workplan-of-one": "มีเพียง {side} ที่มีแผนการดำเนินงาน จึงไม่ได้เปรียบเทียบแผนการดำเนินงาน",
  "wording-count": "{count, plural, =0 {ยังไม่มีการเปลี่ยนแปลงตามที่ตกลง} other {ตกลงเปลี่ยนแปลง # ข้อ}}",
  "wording-head-by": "ผู้ตกลง",
  "wording-head-from": "จาก",
  "wording-head-of": "ส่วนของแผน",
  "wording-head-on": "เมื่อ",
  "wording-head-to": "เป็น",
  "wording-head-what": "สิ่งที่เปลี่ยน",
  "wording-line":
    "{part}{what, select, none {} other { ({what})}}: {how, select, added {เพิ่ม {to}} removed {ตัด {from} ออก} other {จาก {from} เป็น {to}}}",
  "wording-not-in-plan": "ตกลงกันแล้ว {count} รายการ แต่ไม่อยู่ในแผนฉบับปัจจุบัน:",
  "wording-part":
    "{part, select, objective {วัตถุประสงค์เฉพาะ} action {กิจกรรม} indicator {ตัวชี้วัด} output {ผลผลิต} other {กิจกรรมย่อย}}{number, select, none {} other { {number}}}",
  "wording-quoted": "“{text}”",
  "wording-tab": "ถ้อยคำที่ตกลง",
  "wording-title": "ประวัติการปรับถ้อยคำ",
};
