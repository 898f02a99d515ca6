import { list } from "../entries";
import type { NumberWords } from "../lexicon";

export const numbers: NumberWords = {
  outOf: list("sa, mula sa, sa kabuuang, mula sa kabuuang"),
  to: list("hanggang, hanggang sa"),
  between: list("mula, mula sa, sa pagitan ng"),
  per: list("kada, bawat, sa bawat, para sa bawat"),
  ofWhich: list("kabilang, kabilang ang, kabilang dito, kasama, kasama ang"),
  inYear: list(
    "sa, sa taong, taong, noong, hanggang, hanggang sa, pagsapit ng, bago matapos ang, sa katapusan ng, sa pagtatapos ng",
  ),
  cumulative: list("kumulatibo, kumulatibong, naipon, pinagsama sama"),
  men: list("lalaki, lalake, kalalakihan, batang lalaki"),
  women: list("babae, kababaihan, batang babae"),
  numerator: list("numerador, numereytor"),
  denominator: list("denominador, denomineytor"),
  articles: list("ang, ang mga, mga"),
  baselines: list("batayang datos, batayang halaga, panimulang datos"),
  scales: {
    libo: 1e3,
    libong: 1e3,
    milyon: 1e6,
    milyong: 1e6,
    bilyon: 1e9,
    bilyong: 1e9,
    trilyon: 1e12,
    trilyong: 1e12,
  },
};
