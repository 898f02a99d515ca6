import { list } from "../entries";
import type { OwnSheetWords } from "../lexicon";

export const ownSheets: OwnSheetWords = {
  actuals: {
    indicator: list("indicateur, indicateurs, id de l'indicateur"),
    year: list("année, exercice"),
    quarter: list("trimestre, trim"),
    party: list("partie, pays, rapporté par"),
    actual: list("réalisé, réalisation, valeur, valeur atteinte, atteint, valeur réelle"),
    evidence: list("preuve, preuves, moyens de vérification, moyen de vérification, justificatif"),
    varianceReason: list("motif, motif de l'écart, raison de l'écart, raison, justification de l'écart"),
    comment: list("commentaire, commentaires, observation, observations"),
    reportedOn: list("date, date du rapport, rapporté le"),
  },
  period: list("période, période de rapportage, période du rapport"),
  wholeYear: list("année, année entière, toute l'année, annuel"),
  allParties: list("toutes, tous, toutes les parties, les deux, les deux parties, ensemble, conjoint"),
  milestone: list("jalon, oui ou non, oui/non"),
};
