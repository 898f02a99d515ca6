import type { ActivityWords } from "../activity-words";
import { list } from "../entries";

export const activities: ActivityWords = {
  language: "it",
  headers: {
    year: list("anno"),
    quarter: list("trimestre"),
    activity: list("attività, compito"),
    output: list("prodotto, prodotti"),
    action: list("azione congiunta, azione"),
    host: list("ospite, paese ospitante, organizzato da, organizzatore"),
    place: list("luogo, sede, località"),
    date: list(
      `data, date, data di inizio, data inizio, data di fine, data fine, inizio, fine, scadenza, data prevista, cronoprogramma, tempi, periodo, decorrenza, decorrenza scadenza, termine, entro quando, entro il, termine ultimo, data di scadenza`,
    ),
    status: list(`stato, stato di avanzamento, stato di attuazione, stato attuale, avanzamento`),
    movedTo: list("rinviato a, nuova data"),
    evidence: list("prova, prove, evidenza, evidenze, mezzo di verifica"),
    reason: list(
      `ragione, motivo, nota, note, osservazione, osservazioni, commento, commenti, motivazione, criticità`,
    ),
  },
  statuses: {
    planned: list(
      `pianificato, pianificata, previsto, prevista, programmato, programmata, non avviato, non avviata, non iniziato, non realizzato, da avviare, incompleto, incompleta, non completato, non completata, non concluso, da fare, in attesa, in ritardo`,
    ),
    underWay: list(
      `parzialmente, in parte, parziale, in corso, in corso di attuazione, in fase di attuazione, avviato, avviata, iniziato, iniziata, parzialmente realizzato, parzialmente conseguito, in lavorazione`,
    ),
    done: list(
      `fatto, fatta, realizzato, realizzata, concluso, conclusa, completato, completata, terminato, terminata, eseguito, eseguita, raggiunto, conseguito, attuato`,
    ),
    moved: list(
      `rinviato, rinviata, posticipato, posticipata, riprogrammato, riprogrammata, differito, sospeso, sospesa, spostato`,
    ),
    dropped: list(`annullato, annullata, abbandonato, cancellato, cancellata, eliminato, soppresso`),
  },
  placesBehind: list("a, in, presso"),
  hostsBehind: list("organizzato da, organizzata da, ospitato da"),
  partySays: list("ha già, propone, richiede, da confermare, non ha"),
  openThings: list("visita, luogo, data, sede, riunione"),
  openWords: list(`da confermare, da definire, da determinare, provvisoriamente`),
  weakWords: list(`possibile, eventuale`),
};
