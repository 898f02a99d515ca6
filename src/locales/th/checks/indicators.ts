import type { indicators as english } from "../../en/checks/indicators";
import type { SameTexts } from "../../languages";

export const indicators: SameTexts<typeof english> = {
  "ruleTitle-definition-choice-unknown": "ตัวเลือกที่ไม่มีในรายการ",
  "ruleReason-definition-choice-unknown": "คำที่ไม่อยู่ในตัวเลือกนำไปคำนวณไม่ได้ จึงอ่านแถวนั้นเสมือนเซลล์ว่าง",
  "definition-choice-unknown":
    "“{text}” ไม่ใช่ตัวเลือกของ{column, select, measure {ประเภทการวัด} aggregation {วิธีคำนวณ} direction {ทิศทาง} frequency {ความถี่} partyParts {ผลของแต่ละฝ่าย} other {คอลัมน์ “ยืนยันแล้ว” ซึ่งต้องเป็น ใช่ หรือ ไม่}} โปรดเลือกจากรายการในเซลล์ จนกว่าจะเลือก แถวนี้จะไม่นับว่ายืนยันแล้ว",
  "ruleTitle-definition-id-duplicate": "รหัสเดียวในสองแถวของแผ่นงาน “ตัวชี้วัด”",
  "ruleReason-definition-id-duplicate":
    "รหัสใช้จับคู่ตัวชี้วัดกับนิยาม หมายเหตุ และข้อที่ไม่ต้องแก้ไข หากสองแถวใช้รหัสเดียวกัน จึงไม่ทราบว่าต้องใช้แถวใด",
  "definition-id-duplicate":
    "รหัส {id} มีอยู่แล้วที่ {cellFirst} และแถวนั้นถูกนำไปใช้ โปรดลบแถวนี้ หรือลบรหัสหากเป็นของตัวชี้วัดอื่น",
  "ruleTitle-definition-not-in-force": "นิยามที่ยังไม่ถูกนำไปใช้",
  "ruleReason-definition-not-in-force": "เฉพาะแถวที่ยืนยันแล้วเท่านั้นที่กำหนดวิธีวัด แถวนี้ต่างจากที่อ่านได้จากแผนและยังไม่ได้ยืนยัน",
  "definition-not-in-force":
    "{column, select, measure {ประเภทการวัด} aggregation {วิธีคำนวณ} other {ทิศทาง}}ของ “{indicator}” ไม่ตรงกับที่อ่านได้จากแผน แถวนี้ยังไม่ได้ยืนยันจึงไม่ถูกนำไปใช้ โปรดเลือก “ใช่” ในคอลัมน์ “ยืนยันแล้ว” หรือลบสิ่งที่ไม่ต้องการ",
  "definition-not-in-force-baseline":
    "แถวนี้ระบุว่าค่าฐานของ “{indicator}” คือ {ofRow} แต่แผนระบุว่า {ofPlan} ({cellPlan}) ระบบใช้ค่าฐานในแผน โปรดแก้ค่าใดค่าหนึ่ง",
  "ruleTitle-definition-unconfirmed": "ค่าเป้าหมายตลอดแผนที่ต้องยืนยันวิธีคำนวณ",
  "ruleReason-definition-unconfirmed":
    "ค่าเป้าหมายตลอดแผนจะถูกหรือไม่ขึ้นกับวิธีคำนวณจากค่ารายปี กรณีนี้ถูกต้องตามที่ระบบตีความเท่านั้น ผู้ที่ทราบจึงควรยืนยัน",
  "definition-unconfirmed":
    "ค่าเป้าหมายตลอดแผนของ “{indicator}” ตรงกับรายปี{aggregation, select, latest {เพราะใช้ปีสุดท้าย} constant {เพราะเท่ากันทุกปี} max {เพราะใช้ค่าสูงสุด} average {เพราะใช้ค่าเฉลี่ย} other {เพราะนำมาบวกกัน}} ข้อนี้ระบบตีความเอง โปรดยืนยันในแผ่นงาน “ตัวชี้วัด”",
  "definition-unconfirmed-falls":
    "เป้าหมายของ “{indicator}” ลดลงจาก {first} เป็น {last} ระบบตีความว่า{direction, select, decrease {ต้องลดลง ยิ่งน้อยยิ่งดี} other {นำมาบวกกัน ยิ่งมากยิ่งดี}} โปรดยืนยันในแผ่นงาน “ตัวชี้วัด”",
  "ruleTitle-definition-without-indicator": "นิยามที่ไม่มีตัวชี้วัด",
  "ruleReason-definition-without-indicator":
    "ตัวชี้วัดถูกตัดออกจากแผน หรือเปลี่ยนทั้งถ้อยคำและหมายเลขพร้อมกัน จึงหาแถวของตัวชี้วัดนั้นไม่พบ",
  "definition-without-indicator": "แผนไม่มีตัวชี้วัดสำหรับแถวนี้: “{indicator}” โปรดลบแถว หรือใช้ข้อความตามแผน",
  "ruleTitle-frequency-mismatch": "ความถี่ในข้อความไม่ตรงกับเป้าหมาย",
  "ruleReason-frequency-mismatch": "เมื่อถ้อยคำระบุประชุมปีละสองครั้งแต่เป้าหมายวางไว้ครั้งเดียว ย่อมทำตามทั้งสองอย่างไม่ได้",
  "frequency-mismatch":
    "“{words}” หมายถึงปีละ {times} ครั้ง แต่เป้าหมายคือ {targets} (“{indicator}”) โปรดแก้เป้าหมายหรือข้อความ",
  "ruleTitle-indicator-compound": "ตัวชี้วัดเดียววัดสองเรื่อง",
  "ruleReason-indicator-compound": "หากวัดสองเรื่องด้วยค่าเป้าหมายเดียว จะไม่ทราบว่าเรื่องใดบรรลุ",
  "indicator-compound":
    "“{indicator}” วัดสองเรื่องด้วยค่าเป้าหมายเดียว โปรดแยกบรรทัดละตัวชี้วัด และกำหนดค่าเป้าหมายของแต่ละตัว",
  "ruleTitle-indicator-duplicate": "ตัวชี้วัดซ้ำ",
  "ruleReason-indicator-duplicate": "ตัวชี้วัดเดียวกันสองครั้งจะถูกรายงานสองครั้ง และผลจะถูกนับซ้ำ",
  "indicator-duplicate": "“{indicator}” มีอยู่แล้วใน {cellFirst} โปรดนำออกหนึ่งรายการ หรือระบุว่าต่างกันอย่างไร",
  "ruleTitle-indicator-in-wrong-column": "ตัวชี้วัดอยู่ผิดคอลัมน์",
  "ruleReason-indicator-in-wrong-column": "ตัวชี้วัดที่อยู่ผิดคอลัมน์จะไม่ถูกอ่านเป็นตัวชี้วัด จึงไม่มีเป้าหมายและไม่มีผู้รายงาน",
  "indicator-in-wrong-column":
    "“{text}” มีลักษณะเป็นตัวชี้วัด แต่อยู่ในคอลัมน์ “{head}” {cellIndicators, select, none {โปรดย้ายไปยังคอลัมน์ตัวชี้วัด พร้อมกำหนดเป้าหมายของตัวชี้วัดนี้} other {โปรดย้ายไปยังตัวชี้วัดใน {cellIndicators} พร้อมกำหนดเป้าหมาย หากมีอยู่ที่นั่นแล้วให้ลบออกจากที่นี่}}",
  "ruleTitle-indicator-missing": "เป้าหมายที่ไม่มีตัวชี้วัด",
  "ruleReason-indicator-missing": "เป้าหมายที่ไม่มีตัวชี้วัดเป็นเพียงตัวเลขที่ไม่รู้ว่านับอะไร จึงไม่มีการติดตาม",
  "indicator-missing": "มีเป้าหมาย ({targets}) แต่ไม่มีตัวชี้วัดสำหรับ “{action}” โปรดเขียนตรงนี้ว่าเป้าหมายนับอะไร",
  "ruleTitle-indicator-not-measurable": "ตัวชี้วัดที่วัดไม่ได้",
  "ruleReason-indicator-not-measurable": "“ความร่วมมือดีขึ้น” นับไม่ได้ ผู้รายงานสองคนจึงอาจรายงานไม่ตรงกัน",
  "indicator-not-measurable":
    "“{indicator}” บอกสิ่งที่ต้องการ แต่ไม่บอกว่านับหรือยืนยันอะไร โปรดเขียนให้คนสองคนได้ตัวเลขเดียวกัน เช่น “จำนวน …” หรือ “… ได้รับการอนุมัติ”",
  "ruleTitle-verification-missing": "ไม่มีแหล่งข้อมูลยืนยันผล",
  "ruleReason-verification-missing": "หากไม่มีแหล่งข้อมูลยืนยันผล ก็ไม่มีผู้ใดแสดงได้ว่าบรรลุเป้าหมาย",
  "verification-missing": "“{indicator}” ไม่มีแหล่งข้อมูลยืนยันผล แต่ตัวอื่นมี โปรดระบุเอกสารหรือแหล่งข้อมูลที่ยืนยันผล",
};
