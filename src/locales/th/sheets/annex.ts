/** ภาคผนวก: แผนเป็นตารางสำหรับพิมพ์และลงนาม */
export const annex = {
  "annex-for": "ในนามของ {party}",
  "annex-name": "ชื่อและตำแหน่ง",
  "annex-page": "หน้า {page} จาก {pages}",
  "annex-party": "______________________________",
  "annex-place-date": "สถานที่และวันที่",
  "annex-signature": "ลงนาม",
  "annex-tab": "ภาคผนวก",
  "annex-text": "ข้อความ ณ วันที่ {day} · ลงนามย่อ: {initials}",
};
