/** ข้อตรวจพบที่ขึ้นกับการอ่านที่ไม่แน่ใจ */
export const foundWithDoubt: Readonly<Record<string, string>> = {
  "finding-doubt": "ข้อนี้ขึ้นกับการอ่านที่ไม่แน่ใจ: “{text}” อ่านเป็น {taken}",
  "finding-doubt-meant":
    "ข้อนี้ขึ้นกับการอ่านที่ไม่แน่ใจ: “{text}”{others, select, none { อาจหมายถึงอย่างอื่น} other { อาจเป็น {others} ก็ได้}}",
  "finding-elsewhere": "{cells}{more, plural, =0 {} other { และอีก # เซลล์}} ก็เช่นเดียวกัน",
  "ruleTitle-not-read": "ไม่ได้อ่าน",
  "ruleTitle-reading-doubt": "ข้อสงสัยในการอ่าน",
};
