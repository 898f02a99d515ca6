import { list } from "../entries";
import type { NumberWords } from "../lexicon";

export const numbers: NumberWords = {
  outOf: list("de, de los, de las, de un total de, de cada, sobre"),
  to: list("a, al, hasta"),
  between: list("entre, desde, de"),
  per: list("por, por cada, cada, en cada, al, a la"),
  ofWhich: list(
    "de los cuales, de las cuales, de ellos, de ellas, entre ellos, entre ellas, incluyendo, incluidos, incluidas, incluye",
  ),
  inYear: list(
    "en, en el, en el año, para, para el, al, a, hasta, desde, durante, a fin de, a fines de, a finales de, fin de, año, vigencia",
  ),
  cumulative: list("acumulado, acumulada, acumulados, acumuladas, acumulativo, acumulativa"),
  men: list("hombre, hombres, varon, varones, masculino, h, niño, niños"),
  women: list("mujer, mujeres, femenino, femenina, m, f, niña, niñas"),
  numerator: list("numerador"),
  denominator: list("denominador"),
  articles: list("el, la, los, las, del"),
  baselines: list("línea base, línea de base, valor inicial, valor de línea base"),
  scales: {
    mil: 1e3,
    miles: 1e3,
    millon: 1e6,
    millones: 1e6,
    mlls: 1e6,
    mill: 1e6,
    billon: 1e12,
    billones: 1e12,
  },
};
