import { list } from "../entries";
import type { OwnSheetWords } from "../lexicon";

export const ownSheets: OwnSheetWords = {
  actuals: {
    indicator: list("ตัวชี้วัด, รหัสตัวชี้วัด"),
    year: list("ปี, ปีงบประมาณ"),
    quarter: list("ไตรมาส"),
    party: list("ฝ่าย, ภาคี, ประเทศ"),
    actual: list("ผลการดำเนินงาน, ผลจริง, ผลงานจริง"),
    evidence: list("หลักฐาน"),
    varianceReason: list("เหตุผลที่ผลต่างจากเป้าหมาย, เหตุผลของผลต่าง, เหตุผล, สาเหตุ"),
    comment: list("ความเห็น, หมายเหตุ"),
    reportedOn: list("วันที่รายงาน, วันที่"),
  },
  period: list("รอบการรายงาน, ช่วงเวลา, งวด, รอบ, รอบรายงาน"),
  wholeYear: list("ทั้งปี, รายปี, ตลอดปี"),
  allParties: list("ทุกฝ่าย, ทั้งสองฝ่าย, ร่วมกัน, รวม"),
  milestone: list("สำเร็จ/ไม่สำเร็จ, หลักชัย, เหตุการณ์สำคัญ, ใช่/ไม่ใช่"),
};
