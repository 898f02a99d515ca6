import { list } from "../entries";
import type { NumberWords } from "../lexicon";

export const numbers: NumberWords = {
  outOf: list("de, dos, das, de um total de, em cada, sobre"),
  to: list("a, ao, até"),
  between: list("entre, de"),
  per: list("por, por cada, cada, em cada, ao"),
  ofWhich: list("dos quais, das quais, destes, destas, sendo, incluindo, entre eles, entre elas"),
  inYear: list(
    "em, até, até ao fim de, até o fim de, até o final de, no final de, final de, fim de, para, desde, durante, ano, ano de",
  ),
  cumulative: list("acumulado, acumulada, acumulados, acumuladas, cumulativo, cumulativa"),
  men: list("homem, homens, masculino, h, menino, meninos, rapaz, rapazes"),
  women: list("mulher, mulheres, feminino, m, f, menina, meninas, rapariga, raparigas"),
  numerator: list("numerador"),
  denominator: list("denominador"),
  articles: list("o, os, as"),
  baselines: list("linha de base, valor de base, valor inicial, valor de referência"),
  scales: { mil: 1e3, milhão: 1e6, milhões: 1e6, bilhão: 1e9, bilhões: 1e9, trilhão: 1e12, trilhões: 1e12 },
};
