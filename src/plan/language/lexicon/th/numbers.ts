import { list } from "../entries";
import type { NumberWords } from "../lexicon";

export const numbers: NumberWords = {
  outOf: list("จาก, จากทั้งหมด, ใน, ในจำนวน"),
  to: list("ถึง"),
  between: list("ระหว่าง, ตั้งแต่"),
  per: list("ต่อ, แต่ละ, ทุก"),
  ofWhich: list("ในจำนวนนี้, ในจำนวนนี้เป็น, โดยเป็น, แบ่งเป็น, ประกอบด้วย, เป็น"),
  inYear: list("ปี, ในปี, ภายในปี, ภายใน, ภายในสิ้นปี, สิ้นปี, พ.ศ., ปี พ.ศ., ในปี พ.ศ., ปีงบประมาณ, ปีงบประมาณ พ.ศ."),
  cumulative: list("สะสม, แบบสะสม, ค่าสะสม"),
  men: list("ชาย, เพศชาย, ผู้ชาย, เด็กชาย, ช"),
  women: list("หญิง, เพศหญิง, ผู้หญิง, เด็กหญิง, สตรี, ญ"),
  numerator: list("ตัวตั้ง"),
  denominator: list("ตัวหาร"),
  articles: [],
  baselines: list("ค่าฐาน, ข้อมูลฐาน"),
  scales: { พัน: 1e3, หมื่น: 1e4, แสน: 1e5, ล้าน: 1e6, พันธ: 1 },
};
