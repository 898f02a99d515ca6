/** ภาคผนวก: แผนเป็นตารางสำหรับพิมพ์และลงนาม */
export const annex = {
  "annex-date": "วันที่",
  "annex-for": "ในนามของ {party}",
  "annex-name": "ชื่อและตำแหน่ง",
  "annex-party": "………………………………………",
  "annex-tab": "ภาคผนวก",
};
