import { list } from "../entries";
import type { DefinitionWords } from "../own-sheet-words";
import { ownSheets } from "./own-sheets";

export const definitions: DefinitionWords = {
  indicators: {
    id: list("id, codice, id indicatore"),
    action: list("azione, attività"),
    indicator: list("indicatore, indicatori"),
    measure: list("misura, tipo di misura"),
    unit: list("unità, unità di misura"),
    aggregation: list("aggregazione"),
    direction: list("direzione, verso, tendenza"),
    baseline: list("valore di partenza, valore iniziale"),
    baselineYear: list("anno base"),
    frequency: list("frequenza, periodicità"),
    meansOfVerification: list("fonte di verifica, mezzi di verifica, verifica, evidenza"),
    parties: list("parti, parte, responsabile, responsabili, soggetto responsabile"),
    partyParts: list("contributo di ciascuna parte"),
    confirmed: list("confermato, confermata"),
  },
  choices: {
    measure: {
      number: list("numero, quantità"),
      percentage: list("percentuale, per cento, tasso"),
      milestone: ownSheets.milestone,
      qualitative: list("qualitativo, qualitativa, testo"),
    },
    aggregation: {
      sum: list("somma, totale"),
      latest: list("ultimo, ultimo valore"),
      max: list("massimo, valore massimo"),
      average: list("media"),
      constant: list("costante"),
    },
    direction: {
      increase: list("aumenta, aumento, in aumento, crescente"),
      decrease: list("diminuisce, diminuzione, riduzione, in calo, decrescente"),
      maintain: list("si mantiene, mantenimento, stabile, costante"),
    },
    frequency: {
      monthly: list("mensile, ogni mese"),
      quarterly: list("trimestrale, ogni trimestre"),
      halfYearly: list("semestrale, ogni semestre, ogni sei mesi"),
      yearly: list("annuale, ogni anno"),
      once: list("una volta, alla fine"),
    },
    partyParts: {
      byMeasure: list("secondo il tipo di misura"),
      sum: list("si sommano, somma"),
      each: list("ciascuna parte, ciascun paese"),
      joint: list("comunicato una volta per tutte, insieme"),
    },
    confirmed: {
      yes: list("sì, confermato, confermata"),
      no: list("no, non ancora"),
    },
  },
};
