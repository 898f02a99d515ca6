import { list } from "../entries";
import type { NumberWords } from "../lexicon";

export const numbers: NumberWords = {
  outOf: list("trên, trong, trong số, trong tổng số, trên tổng số"),
  to: list("đến, tới"),
  between: list("từ, khoảng từ"),
  per: list("mỗi, trên mỗi, cho mỗi"),
  ofWhich: list("trong đó, trong đó có, bao gồm, gồm"),
  inYear: list("năm, vào năm, đến năm, trong năm, cuối năm, đến cuối năm, đến hết năm"),
  cumulative: list("lũy kế, luỹ kế, cộng dồn, tích lũy, tích luỹ"),
  men: list("nam, nam giới, trẻ em trai"),
  women: list("nữ, phụ nữ, nữ giới, trẻ em gái"),
  numerator: list("tử số"),
  denominator: list("mẫu số"),
  articles: [],
  baselines: list("số liệu gốc, giá trị gốc, giá trị ban đầu"),
  scales: { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 },
};
