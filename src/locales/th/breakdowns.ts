import type { breakdowns as english } from "../en/breakdowns";

/** Breakdowns in Thai. */
export const breakdowns: Record<keyof typeof english, string> = {
  "actuals-part": "ส่วนย่อย",
  "actuals-refused-no-category":
    "แถวนี้ระบุมิติ “{dimension}” แต่ไม่ระบุประเภท โปรดระบุว่าค่านี้เป็นของส่วนย่อยใด หรือเว้นว่างทั้งสองช่องสำหรับยอดรวม",
  "actuals-refused-part": "“{text}” ไม่ใช่ตัวเลข จึงเป็นส่วนย่อย “{part}” ของ “{indicator}” ไม่ได้",
  "actuals-sum-of-parts": "ยังไม่ได้รายงานยอดรวม จึงใช้ {parts} = {sum} แทนไปก่อนโดยยังไม่แน่นอน โปรดรายงานยอดรวมด้วย",
  "category-adults": "อายุ 18 ปีขึ้นไป",
  "category-foreigners": "ชาวต่างชาติ",
  "category-labour": "การบังคับใช้แรงงาน",
  "category-men": "ชาย",
  "category-nationals": "คนในประเทศ",
  "category-organs": "การตัดอวัยวะ",
  "category-otherForm": "รูปแบบอื่น",
  "category-rural": "ชนบท",
  "category-sexual": "การแสวงหาประโยชน์ทางเพศ",
  "category-under18": "อายุต่ำกว่า 18 ปี",
  "category-urban": "ในเมือง",
  "category-women": "หญิง",
  "dimension-age": "อายุ",
  "dimension-exploitation": "รูปแบบการแสวงหาประโยชน์",
  "dimension-nationality": "สัญชาติ",
  "dimension-other": "ส่วนย่อยอื่น",
  "dimension-place": "พื้นที่",
  "dimension-sex": "เพศ",
  "form-sum": "ผลรวมส่วนย่อย",
  "form-whole": "รวม",
  "indicatorSheet-breakdown": "การจำแนก",
  "indicatorSheet-note-breakdown":
    "ช่องการจำแนกบอกว่าต้องรายงานแยกส่วนใดบ้าง เช่น “เพศ” “เพศ; อายุ” หรือกำหนดประเภทเอง “การฝึกอบรม: พื้นฐาน, ขั้นสูง” เครื่องหมาย – หมายถึงไม่ต้องรายงานแยก",
};
