import type { formulas as english } from "../../en/checks/formulas";
import type { SameTexts } from "../../languages";

export const formulas: SameTexts<typeof english> = {
  "ruleTitle-formula-differs": "สูตรต่างจากสูตรข้างเคียง",
  "ruleReason-formula-differs": "สูตรที่ทำต่างจากสูตรข้างเคียง มักเกิดจากการแก้ด้วยมือ หรือเลื่อนไปด้านข้างเมื่อคัดลอก",
  "formula-differs":
    "{cells}{more, plural, =0 {} other { และอีก {more} เซลล์}}: {formula} ต่างจากสูตร {alike} ใน {all} สูตรที่ควรทำอย่างเดียวกัน เช่น {usual} ใน {cellUsual} โปรดคัดลอกสูตร หรือระบุว่าไม่ต้องแก้ไขพร้อมเหตุผล",
  "ruleTitle-formula-overwritten": "ตัวเลขพิมพ์ทับสูตร",
  "ruleReason-formula-overwritten": "ตัวเลขที่พิมพ์ทับสูตรจะไม่เปลี่ยนตามเมื่อเป้าหมายที่ใช้คำนวณเปลี่ยนไป",
  "formula-overwritten":
    "{number} ถูกพิมพ์ไว้ ขณะที่แถวอื่นในคอลัมน์ “{head}” เป็นสูตร (เช่น {formula}) โปรดคัดลอกสูตรมาใส่เซลล์นี้หากไม่ได้ตั้งใจให้เป็นตัวเลขคงที่",
  "ruleTitle-formula-range-short": "ผลรวมของเซลล์ที่ไม่ถูกต้อง",
  "ruleReason-formula-range-short": "ผลรวมที่ขาดไปหนึ่งปี นับซ้ำ หรือรวมค่าฐาน ดูเหมือนถูกแต่ผิด และยังคงผิดแม้แก้ค่ารายปีแล้ว",
  "formula-range-short":
    "{cells}{more, plural, =0 {} other { และอีก {more} เซลล์}}: {formula} {kind, select, missing {ไม่รวม {what}} twice {นับ {what} สองครั้ง} takesIn {รวม “{what}” ซึ่งไม่ใช่ส่วนของผลรวม} other {อ่านแถว {what} แทนแถวของตัวเอง}} โปรดแก้เซลล์ที่สูตรอ้างถึง",
  "ruleTitle-formula-typed-number": "จำนวนที่พิมพ์ลงในสูตร",
  "ruleReason-formula-typed-number": "จำนวนที่อยู่ในสูตรมองไม่เห็นในตาราง และยังคงอยู่แม้เหตุที่ใส่ไว้จะเปลี่ยนไปแล้ว",
  "formula-typed-number":
    "{cells}{more, plural, =0 {} other { และอีก {more} เซลล์}}: มีการพิมพ์จำนวน {number} ลงใน {formula} จึงไม่มีใครเห็นที่มา โปรดใส่จำนวนไว้ในเซลล์ของตัวเอง หรือแก้สูตร",
  "formula-typed-number-only":
    "{cells}{more, plural, =0 {} other { และอีก {more} เซลล์}}: {formula} ไม่ได้คำนวณจากแผน เป็นเพียงจำนวนที่พิมพ์ไว้ โปรดพิมพ์เป็นจำนวน หรือคัดลอกสูตรที่ต้องการ",
};
