import { list } from "../entries";
import type { DateWords, TimeWords } from "../lexicon";

export const periods: TimeWords = {
  year: list("anno, annualità"),
  fiscalYear: list("esercizio, esercizio finanziario, anno finanziario"),
  schoolYear: list("anno scolastico, anno accademico"),
  quarter: list("trimestre, trim, t, trimestrale"),
  half: list("semestre, sem, s"),
  third: list("quadrimestre"),
  ordinals: [
    list("primo, prima, 1o"),
    list("secondo, seconda, 2o"),
    list("terzo, terza, 3o"),
    list("quarto, quarta, 4o"),
    list("quinto, quinta, 5o"),
  ],
  months: [
    list("gennaio, gen, genn"),
    list("febbraio, feb, febbr"),
    list("marzo, mar"),
    list("aprile, apr"),
    list("maggio, mag"),
    list("giugno, giu"),
    list("luglio, lug"),
    list("agosto, ago"),
    list("settembre, set, sett"),
    list("ottobre, ott"),
    list("novembre, nov"),
    list("dicembre, dic"),
  ],
  monthsThatAreWords: list("gen, ago, set"),
};

export const dates: DateWords = {
  of: list("di, del"),
  beforeYear: list("del, dell'anno"),
  dayEndings: list("º, °"),
};
