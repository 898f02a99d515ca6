import { list } from "../entries";
import type { ValueWords } from "../lexicon";

export const values: ValueWords = {
  notProgrammed: list("không có kế hoạch, không đặt chỉ tiêu"),
  notApplicable: list("không áp dụng, không có, không"),
  undecided: list("sẽ xác định, chưa xác định, chờ xác nhận"),
  yesNo: list("có, không"),
  beforeNumbers: list("ít nhất, tối thiểu, tối đa, khoảng, trên, dưới, không quá"),
  percent: list("phần trăm"),
};
