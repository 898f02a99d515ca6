import { list, pattern } from "../entries";
import type { ValueWords } from "../lexicon";

export const values: ValueWords = {
  notProgrammed: list(`
    non programmato, non programmata, non previsto, non prevista, non previsti, non pianificato, non pianificata,
    nessun target, senza target, target non previsto`),
  notApplicable: list(`
    non applicabile, n a, na, non pertinente, nessuno, nessuna, non disponibile, nd, n d, dato non disponibile, non
    rilevato, non si applica`),
  undecided: list(`
    da definire, da determinare, da confermare, da stabilire, da concordare, da individuare, da precisare, da
    valutare, da quantificare, in definizione, in corso di definizione, in via di definizione, in attesa`),
  answers: {
    yes: list(`
      sì, si, fatto, fatta, completato, completata, conseguito, conseguita, raggiunto, raggiunta, realizzato,
      realizzata, concluso, conclusa`),
    no: list("no, non ancora"),
    none: list("nessuno, nessuna, zero, niente, nulla"),
    notReached: list(`
      in corso, in corso di attuazione, in attuazione, in lavorazione, avviato, avviata, non avviato, non avviata,
      non realizzato, non realizzata, non raggiunto, non raggiunta, non conseguito, non conseguita, in ritardo,
      sospeso, sospesa, rinviato, rinviata`),
  },
  approximate: list(`
    circa, ca, approssimativamente, all'incirca, quasi, stimato, intorno a`),
  beforeNumbers: list(`
    almeno, almeno il, minimo, massimo, al massimo, al minimo, non meno di, non più di, fino a, fino al, circa,
    oltre, oltre il, più di, più del, meno di, meno del, quasi, pari a, pari al, superiore a, superiore al,
    inferiore a, inferiore al, un totale di, totale, totale di, aumento del, incremento del, riduzione del, aumento
    di, incremento di, riduzione di, livello, valore, numero, target, ulteriori`),
  percent: list("per cento, percento, percentuale, punti percentuali"),
  units: {
    count: list("numero, quantità, conteggio"),
    rate: list("tasso, rapporto, indice, proporzione"),
    inParts: pattern`ettar[oi]|chilometr[oi]|metr[oi]|tonnellat[ae]|litr[oi]|or[ae]|mila|milion[ei]|miliard[oi]|euro`,
  },
};
