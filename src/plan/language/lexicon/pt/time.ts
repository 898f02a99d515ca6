import { list } from "../entries";
import type { DateWords, TimeWords } from "../lexicon";

export const periods: TimeWords = {
  year: list("ano"),
  fiscalYear: list("exercicio, ano fiscal"),
  schoolYear: list("ano letivo, ano lectivo, ano escolar, ano academico"),
  yearBegins: list("comeca, inicia, inicio"),
  yearEnds: list("termina, encerra, finda, encerramento"),
  quarter: list("trimestre, trim, t"),
  half: list("semestre, sem, s"),
  third: list("quadrimestre"),
  ordinals: [
    list("primeiro, 1o"),
    list("segundo, 2o"),
    list("terceiro, 3o"),
    list("quarto, 4o"),
    list("quinto, 5o"),
  ],
  months: [
    list("janeiro, jan"),
    list("fevereiro, fev"),
    list("março, marco, mar"),
    list("abril, abr"),
    list("maio, mai"),
    list("junho, jun"),
    list("julho, jul"),
    list("agosto, ago"),
    list("setembro, set"),
    list("outubro, out"),
    list("novembro, nov"),
    list("dezembro, dez"),
  ],
  monthsThatAreWords: list("ago, set, out"),
};

export const dates: DateWords = {
  of: list("de"),
  beforeYear: list("de"),
  dayEndings: list("º, ª"),
};
