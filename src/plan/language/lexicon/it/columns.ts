import type { ColumnWords, LevelWords } from "../column-words";
import { list } from "../entries";

export const columns: ColumnWords = {
  deliverable: list("prodotto atteso, prodotti attesi, output atteso"),
  side: list("parte, lato"),
  notParties: list(`
    originario, originaria, rivisto, rivista, iniziale, finale, rettificato, rettificata, provvisorio, provvisoria,
    preliminare, verificato, verificata, minimo, minima, massimo, massima, fisico, fisica, finanziario, finanziaria,
    valore`),
  leads: list("capofila, responsabile, titolare"),
  helps: list("supporto, partner, collabora, coinvolto, coinvolta"),
};

export const levels: LevelWords = {
  highest: list("missione, impatto, finalità, obiettivo generale"),
  middle: list("componente, obiettivo specifico, obiettivo strategico, risultato finale"),
  outputs: list("prodotto, risultato, realizzazione, sub"),
  activities: list("attività, azione, sotto attività"),
};
