import { list } from "../entries";
import type { DateWords, TimeWords } from "../lexicon";

export const periods: TimeWords = {
  year: list("annee, an"),
  fiscalYear: list("exercice, annee fiscale, exercice fiscal, annee budgetaire, exercice budgetaire"),
  schoolYear: list("annee scolaire, annee academique, annee universitaire"),
  yearBegins: list("commence, commencant, debute, debutant, debut"),
  yearEnds: list("finissant, se termine, se terminant, clos, cloture, fin"),
  quarter: list("trimestre, trim, t, trimestriel, trimestrielle"),
  half: list("semestre, sem, s"),
  third: list("quadrimestre"),
  ordinals: [
    list("premier, premiere, 1er, 1ere"),
    list("deuxieme, second, 2e, 2eme, 2nd"),
    list("troisieme, 3e, 3eme"),
    list("quatrieme, 4e, 4eme"),
    list("cinquieme, 5e, 5eme"),
  ],
  months: [
    list("janvier, janv, jan"),
    list("février, fevrier, févr, fevr, fév, fev"),
    list("mars, mar"),
    list("avril, avr"),
    list("mai"),
    list("juin"),
    list("juillet, juil"),
    list("août, aout"),
    list("septembre, sept, sep"),
    list("octobre, oct"),
    list("novembre, nov"),
    list("décembre, decembre, déc, dec"),
  ],
};

export const dates: DateWords = {
  of: list("du, de"),
  beforeYear: list("de"),
  dayEndings: list("er, ère, nd, nde, ème, eme"),
};
