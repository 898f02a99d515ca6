import { list } from "../entries";
import type { DateWords, TimeWords } from "../lexicon";

export const periods: TimeWords = {
  year: list("year, yr, y, calendar year, cy"),
  fiscalYear: list("fy, fiscal year, financial year, f y"),
  schoolYear: list("school year, academic year"),
  yearBegins: list("begins, beginning, starts, starting, start, commencing, commences"),
  yearEnds: list("ending, ends, ended, end"),
  quarter: list("quarter, qtr, q, qrt, quarterly, trimester"),
  half: list("half, semester, half year, h, s, sem, semestral"),
  third: list("four month period, tertial"),
  ordinals: [
    list("first, 1st, one"),
    list("second, 2nd, two"),
    list("third, 3rd, three"),
    list("fourth, 4th, four"),
    list("fifth, 5th, five"),
  ],
  months: [
    list("january, jan"),
    list("february, feb"),
    list("march, mar"),
    list("april, apr"),
    list("may"),
    list("june, jun"),
    list("july, jul"),
    list("august, aug"),
    list("september, sep, sept"),
    list("october, oct"),
    list("november, nov"),
    list("december, dec"),
  ],
};

export const dates: DateWords = {
  of: list("of"),
  beforeYear: [],
  dayEndings: list("st, nd, rd, th"),
};
