import { list } from "../entries";
import type { OwnSheetWords } from "../lexicon";

export const ownSheets: OwnSheetWords = {
  actuals: {
    indicator: list("chỉ số, chỉ tiêu, chỉ báo, mã chỉ số"),
    year: list("năm"),
    quarter: list("quý"),
    party: list("bên, nước, quốc gia, đơn vị báo cáo"),
    actual: list("thực hiện, kết quả thực hiện, kết quả, giá trị, thực tế, đạt được"),
    evidence: list("minh chứng, bằng chứng, nguồn kiểm chứng"),
    varianceReason: list("lý do, nguyên nhân, lý do chênh lệch, nguyên nhân chênh lệch"),
    comment: list("ghi chú, nhận xét, ý kiến"),
    reportedOn: list("ngày báo cáo, ngày"),
  },
  period: list("kỳ, kỳ báo cáo, thời kỳ"),
  wholeYear: list("cả năm, năm"),
  allParties: list("tất cả, các bên, cả hai, cả hai bên, chung, tổng"),
  milestone: list("mốc, cột mốc, có/không, có hoặc không"),
};
