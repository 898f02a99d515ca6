/** The sheet of open points. */
export const openPoints: Readonly<Record<string, string>> = {
  "openPoint-blankDate": "เซลล์สำหรับวันที่ว่างอยู่",
  "openPoint-bracket": "{mark} อยู่ในวงเล็บเหลี่ยม ถ้อยคำยังไม่เป็นที่ตกลง",
  "openPoint-difference": "ร่างสองฉบับต่างกันตรงนี้ และยังไม่มีข้อตกลง",
  "openPoint-lateActivity":
    "พ้นกำหนดแล้ว และ{status, select, underWay {ยังกำลังดำเนินการ} other {ยังไม่ได้ดำเนินการ}} โปรดระบุว่าเสร็จแล้ว เลื่อน หรือยกเลิก",
  "openPoint-partyRemark": "{mark} เป็นข้อสังเกตของฝ่ายหนึ่งที่ค้างอยู่ในข้อความ",
  "openPoint-question": "{mark} แสดงว่ายังไม่ได้ข้อยุติ",
  "openPoint-statusUnknown":
    "กิจกรรม {count} รายการพ้นกำหนดแล้ว และยังไม่มีผู้ใดระบุสถานะ รายการนี้เป็นรายการแรก โปรดสร้างแผ่นงานกิจกรรมแล้วกรอกสถานะ",
  "openPoint-tentative": "“{mark}” ยังไม่ยืนยัน",
  "openPoint-unconfirmed": "วิธีวัดของตัวชี้วัด {count} ตัวระบบตีความจากแผนและยังไม่ได้ยืนยัน โปรดยืนยันในแผ่นงานตัวชี้วัด",
  "openPoint-undecided": "“{mark}” ยังไม่ได้ข้อยุติ",
  "openPointKind-error": "ต้องแก้ไขในแผน",
  "openPointKind-unconfirmed": "ยังไม่ได้ยืนยัน",
  "openPointSheet-byWhen": "ภายในวันที่",
  "openPointSheet-byWhom": "ผู้รับผิดชอบ",
  "openPointSheet-cell": "เซลล์",
  "openPointSheet-count": "ประเด็นที่ยังไม่ยุติ {open} ข้อ ยุติแล้ว {settled} ข้อ",
  "openPointSheet-decision": "ข้อสรุป",
  "openPointSheet-note":
    "โปรดพิมพ์ข้อสรุป ผู้รับผิดชอบ และกำหนดเวลา ข้อที่ยุติแล้วจะออกจากรายการเมื่อเขียนครั้งถัดไป ส่วนอื่นที่ท่านพิมพ์จะคงอยู่",
  "openPointSheet-point": "ประเด็น",
  "openPointSheet-settled": "ยุติแล้ว",
  "openPointSheet-tab": "Open points – ประเด็นคงค้าง",
  "openPointSheet-title": "ประเด็นที่ยังไม่ยุติ",
  "openPointSheet-why": "เหตุที่ยังไม่ยุติ",
};
