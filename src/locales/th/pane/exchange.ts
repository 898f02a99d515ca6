/** มุมมองที่แจกแบบรายงาน รับคืน และดูหลายแผนพร้อมกัน */
export const paneExchange: Readonly<Record<string, string>> = {
  "pane-exchange-brings":
    "ใหม่ {added, number} เปลี่ยน {changed, number} ตามเดิม {unchanged, number} ว่าง {blank, number}",
  "pane-exchange-choose-forms": "เลือกไฟล์ที่ส่งกลับมา หรือวางที่นี่…",
  "pane-exchange-choose-plans": "เลือกเวิร์กบุ๊กของแผน หรือวางที่นี่…",
  "pane-exchange-foreseen":
    "{count, plural, =0 {ไม่มีสิ่งใหม่ในไฟล์เหล่านี้} other {บันทึกได้ # รายงาน}} บันทึกไว้แล้ว {unchanged, number} {conflicts, plural, =0 {ไม่มีข้อสงสัย} other {บันทึกไม่ได้ # รายการ}}",
  "pane-exchange-hand-out": "ส่งแบบรายงาน",
  "pane-exchange-hand-out-how":
    "แบบรายงานแต่ละฉบับเป็นเวิร์กบุ๊กที่มีตัวชี้วัดของหน่วยงานหรือฝ่ายเดียว โปรดเปิด บันทึก แล้วส่งพร้อมข้อความ",
  "pane-exchange-heads-gone": "ไม่พบหัวคอลัมน์ของ “{sheet}” จึงไม่ได้บันทึก โปรดใส่กลับตามเดิม แล้วลองอีกครั้ง",
  "pane-exchange-indicators": "ตัวชี้วัด {count, number} ตัว",
  "pane-exchange-letter": "ข้อความที่จะส่ง",
  "pane-exchange-letter-named": "ข้อความที่จะส่ง พร้อมกับ {file}",
  "pane-exchange-no-plan": "แผนไม่มีตัวชี้วัดหรือไม่มีปี จึงไม่มีสิ่งที่จะขอ",
  "pane-exchange-no-targets": "ไม่มีตัวชี้วัดใดมีเป้าหมาย จึงไม่มีตัวเลขให้รายงาน โปรดระบุสถานะของกิจกรรมในหัวข้อกิจกรรม",
  "pane-exchange-not-asked": "ไม่ได้ถามถึงตัวชี้วัด {count, number} ตัวที่ไม่มีสิ่งที่ถึงกำหนด: {indicators}",
  "pane-exchange-nothing-due": "ไม่มีสิ่งที่ถึงกำหนดใน {period} โปรดเลือกรอบอื่น",
  "pane-exchange-open": "เปิดแบบรายงาน",
  "pane-exchange-open-failed": "เปิดเวิร์กบุ๊กไม่ได้",
  "pane-exchange-open-named": "เปิดแบบรายงาน {file}",
  "pane-exchange-open-overview": "เปิดภาพรวม",
  "pane-exchange-opened": "เปิดในหน้าต่างใหม่แล้ว โปรดบันทึกเป็น “{file}” บน Mac หน้าต่างนั้นอาจอยู่ข้างหลังหน้าต่างนี้",
  "pane-exchange-overview": "หลายแผนในภาพเดียว",
  "pane-exchange-overview-failed": "ทำภาพรวมไม่ได้",
  "pane-exchange-overview-how": "เลือกเวิร์กบุ๊กของหลายแผน ไฟล์จะถูกอ่านบนเครื่องนี้เท่านั้น และภาพรวมจะเปิดเป็นเวิร์กบุ๊กใหม่",
  "pane-exchange-overview-opened":
    "เปิดภาพรวมของ {plans, number} แผนในหน้าต่างใหม่แล้ว โปรดบันทึกที่นั่น บน Mac หน้าต่างนั้นอาจอยู่ข้างหลังหน้าต่างนี้",
  "pane-exchange-overview-read": "อ่านแล้ว {plans, number} แผน{unread, plural, =0 {} other { อ่านไม่ได้ # ไฟล์}}",
  "pane-exchange-plan-stands":
    "จากตัวชี้วัดที่ถึงกำหนด {due, number} ตัว เป็นไปตามแผนหรือดีกว่า {onTrackOrBetter, number} รายงานแล้ว {reported, number}",
  "pane-exchange-reading": "กำลังอ่านไฟล์…",
  "pane-exchange-reading-plans": "กำลังอ่านไฟล์: {read, number} จาก {of, number}…",
  "pane-exchange-record": "บันทึก {count, number} รายงาน",
  "pane-exchange-recorded":
    "{count, plural, =0 {ยังไม่ได้บันทึก} other {บันทึกแล้ว # รายงาน}} บันทึกไว้ก่อนแล้ว {unchanged, number} {conflicts, plural, =0 {ไม่มีสิ่งที่เว้นไว้} other {เว้นไว้ # รายการ}}",
  "pane-exchange-recording": "กำลังบันทึก…",
  "pane-exchange-refused": "ไม่ได้นำเข้าไฟล์นี้ และไม่ได้บันทึกข้อมูลใด ๆ จากไฟล์",
  "pane-exchange-take-back": "นำเข้าแบบรายงาน",
  "pane-exchange-take-back-failed": "รับไฟล์คืนไม่ได้",
  "pane-exchange-take-back-how":
    "เลือกไฟล์ที่ส่งกลับมา แม้เปลี่ยนชื่อ เรียงใหม่ หรือบันทึกเป็น CSV ไฟล์จะถูกอ่านบนเครื่องนี้เท่านั้น และจะไม่บันทึกก่อนที่คุณเห็นว่าแต่ละไฟล์มีอะไร",
};
