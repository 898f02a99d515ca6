import { list } from "../entries";
import type { NumberWords } from "../lexicon";

export const numbers: NumberWords = {
  outOf: list("of, out of, of the, of a total of, out of a total of"),
  to: list("to, up to, through"),
  between: list("between, from"),
  per: list("per, for each, for every, in each, in every, each, every"),
  ofWhich: list(
    "of which, of whom, including, incl, inclusive of, among them, among which, among whom, comprising",
  ),
  inYear: list(
    "in, by, by the end of, by end of, by end, end of, at the end of, as of, for, during, since, until, year, fy",
  ),
  cumulative: list("cumulative, cumulatively, cumulated, cum, accumulated"),
  men: list("man, men, male, m, boy, boys, male adults, adult men"),
  women: list("woman, women, female, f, w, girl, girls, female adults, adult women"),
  numerator: list("n, num, numerator"),
  denominator: list("d, den, denom, denominator"),
  articles: list("the"),
  baselines: list("baseline, baseline value, baseline year, base value"),
  scales: {
    k: 1e3,
    thousand: 1e3,
    lakh: 1e5,
    lac: 1e5,
    crore: 1e7,
    million: 1e6,
    mn: 1e6,
    mln: 1e6,
    billion: 1e9,
    bn: 1e9,
    trillion: 1e12,
  },
};
