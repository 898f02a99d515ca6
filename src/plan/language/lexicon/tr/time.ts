import { list } from "../entries";
import type { DateWords, TimeWords } from "../lexicon";

export const periods: TimeWords = {
  year: list("yıl, yılı"),
  fiscalYear: list("mali yıl, mali yılı, bütçe yılı"),
  schoolYear: list("eğitim yılı, öğretim yılı, eğitim öğretim yılı, akademik yıl"),
  yearBegins: list("başlar, başlayan, başlangıcı"),
  yearEnds: list("biten, sona eren, sonu"),
  quarter: list("çeyrek, çeyreği, üç ay, üç aylık, 3 ay, 3 aylık, üç aylık dönem, 3 aylık dönem"),
  half: list(
    "yarıyıl, yarı yıl, yarısı, altı ay, altı aylık, 6 ay, 6 aylık, altı aylık dönem, 6 aylık dönem",
  ),
  third: list("dört ay, dört aylık, 4 ay, 4 aylık, dört aylık dönem, 4 aylık dönem"),
  // "1. yıl" is the first year; of a number of years it would be "1 yıllık".
  ordinals: [
    list("birinci, ilk, 1"),
    list("ikinci, 2"),
    list("üçüncü, 3"),
    list("dördüncü, 4"),
    list("beşinci, 5"),
  ],
  months: [
    list("ocak, oca"),
    list("şubat, şub"),
    list("mart, mar"),
    list("nisan, nis"),
    list("mayıs, may"),
    list("haziran, haz"),
    list("temmuz, tem"),
    list("ağustos, ağu"),
    list("eylül, eyl"),
    list("ekim, eki"),
    list("kasım, kas"),
    list("aralık, ara"),
  ],
  monthsThatAreWords: list("şub, tem, eki, kas, ara"),
};

export const dates: DateWords = {
  // "15 Mart 2025" has nothing between its parts.
  of: [],
  beforeYear: [],
  dayEndings: [],
};
