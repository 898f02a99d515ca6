import { list } from "../entries";
import type { NumberWords } from "../lexicon";

export const numbers: NumberWords = {
  outOf: list("sur, sur les, sur un total de, parmi"),
  to: list("a, au, jusqu a, jusqu au"),
  between: list("entre, de"),
  per: list("par, pour chaque, chaque, dans chaque"),
  ofWhich: list("dont, parmi lesquels, parmi lesquelles, y compris, incluant, soit"),
  inYear: list(
    "en, en l an, a, d ici, d ici a, d ici fin, d ici a fin, fin, a fin, a la fin de, pour, depuis, annee",
  ),
  cumulative: list("cumule, cumulee, cumules, cumulees, cumul, cumulatif, cumulative"),
  men: list("homme, hommes, h, garçon, garçons, masculin"),
  women: list("femme, femmes, f, fille, filles, féminin"),
  numerator: list("num, numerateur"),
  denominator: list("den, denominateur"),
  articles: list("le, la, les"),
  baselines: list(
    "mesure de départ, situation de départ, valeur de départ, valeur de référence, situation de référence, ligne de base, valeur initiale",
  ),
  scales: {
    mille: 1e3,
    mio: 1e6,
    million: 1e6,
    millions: 1e6,
    md: 1e9,
    milliard: 1e9,
    milliards: 1e9,
    mrd: 1e9,
    mds: 1e9,
  },
};
