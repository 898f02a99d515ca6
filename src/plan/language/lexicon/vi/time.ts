import { list } from "../entries";
import type { DateWords, TimeWords } from "../lexicon";

export const periods: TimeWords = {
  year: list("năm thứ, năm"),
  fiscalYear: list("năm tài chính"),
  schoolYear: list("năm học"),
  quarter: list("quý"),
  half: list("6 tháng, nửa năm"),
  third: [],
  ordinals: [list("thứ nhất"), list("thứ hai"), list("thứ ba"), list("thứ tư"), list("thứ năm")],
  ordinalsFollow: true,
  months: Array.from({ length: 12 }, (_, month) => [`tháng ${month + 1}`]),
};

export const dates: DateWords = {
  of: [],
  beforeYear: list("năm"),
  dayEndings: [],
};
