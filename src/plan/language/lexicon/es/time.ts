import { list } from "../entries";
import type { DateWords, TimeWords } from "../lexicon";

export const periods: TimeWords = {
  year: list("ano, anualidad, vigencia"),
  fiscalYear: list("ano fiscal, ejercicio fiscal, ejercicio"),
  schoolYear: list("ano escolar, ano lectivo, ano academico, curso escolar, curso academico"),
  yearBegins: list("comienza, inicia, empieza, inicio"),
  yearEnds: list("termina, finaliza, cierra, concluye, cierre"),
  quarter: list("trimestre, trim, t, trimestral"),
  half: list("semestre, sem, s"),
  third: list("cuatrimestre, cuatrim"),
  ordinals: [
    list("primer, primero, 1er, 1ro, 1o"),
    list("segundo, 2do, 2o"),
    list("tercer, tercero, 3er, 3ro, 3o"),
    list("cuarto, 4to, 4o"),
    list("quinto, 5to, 5o"),
  ],
  months: [
    list("enero, ene"),
    list("febrero, feb"),
    list("marzo, mar"),
    list("abril, abr"),
    list("mayo, may"),
    list("junio, jun"),
    list("julio, jul"),
    list("agosto, ago"),
    list("septiembre, setiembre, sep, sept, set"),
    list("octubre, oct"),
    list("noviembre, nov"),
    list("diciembre, dic"),
  ],
  monthsThatAreWords: list("ago, set"),
};

export const dates: DateWords = {
  of: list("de, del"),
  beforeYear: list("de, del"),
  dayEndings: list("ro, er, do, to, º, ª"),
};
