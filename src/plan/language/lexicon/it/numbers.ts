import { list } from "../entries";
import type { NumberWords } from "../lexicon";

export const numbers: NumberWords = {
  outOf: list("su, di, dei, delle, degli, su un totale di, su un totale complessivo di"),
  to: list("a, al, alla, fino a, fino al"),
  between: list("tra, fra, da, dal"),
  per: list("per, per ogni, ogni, per ciascun, per ciascuna, in ogni"),
  ofWhich: list("di cui, dei quali, delle quali, tra cui, fra cui, compresi, comprese, inclusi, incluse"),
  inYear: list(
    "in, nel, al, entro, entro il, entro la fine del, entro fine, alla fine del, fine, per il, dal, durante il, anno, nell anno",
  ),
  cumulative: list("cumulato, cumulata, cumulati, cumulate, cumulativo, cumulativa"),
  men: list("uomo, uomini, maschi, maschio, maschile, m, ragazzi, bambini"),
  women: list("donna, donne, femmine, femmina, femminile, f, ragazze, bambine"),
  numerator: list("numeratore"),
  denominator: list("denominatore"),
  articles: list("il, lo, la, i, gli, le, l"),
  baselines: list("valore di partenza, valore iniziale, valore di base"),
  scales: {
    mila: 1e3,
    mille: 1e3,
    milione: 1e6,
    milioni: 1e6,
    mln: 1e6,
    miliardo: 1e9,
    miliardi: 1e9,
    mld: 1e9,
  },
};
