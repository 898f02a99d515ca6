import { list } from "../entries";
import type { OwnSheetWords } from "../lexicon";

export const ownSheets: OwnSheetWords = {
  actuals: {
    indicator: list("indicatore, indicatori, codice indicatore"),
    year: list("anno, annualità"),
    quarter: list("trimestre, trim"),
    party: list("parte, paese"),
    actual: list("valore, realizzato, consuntivo, conseguito, raggiunto"),
    evidence: list("evidenza, evidenze, fonte di verifica, fonti di verifica, fonte"),
    varianceReason: list("motivo, motivo dello scostamento, motivazione"),
    comment: list("commento, commenti, osservazioni, note"),
    reportedOn: list("data, data di rilevazione"),
  },
  period: list("periodo"),
  wholeYear: list("anno, anno intero, annuale"),
  allParties: list("tutte, tutti, tutte le parti, entrambe, entrambe le parti, insieme, totale"),
  milestone: list("traguardo, milestone, sì o no, sì/no"),
};
