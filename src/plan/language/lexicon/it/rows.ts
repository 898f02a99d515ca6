import { list } from "../entries";
import type { RowWords, TitleWords, WorkplanWords } from "../lexicon";

export const rows: RowWords = {
  totals: list(`
    totale, totali, subtotale, sub totale, somma, totale generale, totale complessivo, totale missione, totale
    componente, totale obiettivo`),
  notes: list(`
    nota, note, fonte, fonti, legenda, osservazioni, redatto da, elaborato da, predisposto da, approvato da,
    verificato da, firma, firmato, sigle, acronimi, abbreviazioni, data, luogo e data, pagina, aggiornato al,
    aggiornamento, il responsabile, il dirigente`),
  objectiveLabels: list(`
    obiettivo, obiettivo generale, obiettivo specifico, obiettivo strategico, obiettivo operativo, missione,
    componente, asse, asse strategico, asse prioritario, priorità, linea strategica, linea di intervento, linea di
    azione, ambito, area di intervento, area strategica, programma, risultato, risultato atteso, impatto,
    dimensione, pilastro, strategia, os, macro obiettivo`),
  actionLabels: list(`
    azione, attività, misura, intervento, iniziativa, progetto, sottoazione, sotto azione, submisura, investimento,
    riforma`),
  numberMarks: list("n, n°, nº, nr, numero"),
  objectiveWords: list("obiettivo"),
  specific: list("specifico"),
  groups: list(`
    uomini, donne, uomo, donna, maschi, femmine, maschile, femminile, bambini, bambine, ragazzi, ragazze, adulti,
    giovani, anziani, minori, persone con disabilità`),
  parts: list("nuovo, nuova, nuovi, nuove, esistente, esistenti, in corso, altri, altre, di cui nuovi"),
  ages: list(`
    meno, più, di, età, anni, anno, tra, fra, e, o, fino, a, oltre, sotto, sopra, mesi, mese, minori, maggiori, da`),
};

export const title: TitleWords = {
  plan: list(`
    piano, programma, quadro logico, quadro dei risultati, matrice, cronoprogramma, strategia, scheda obiettivi,
    piao, pnrr, tabella di marcia`),
  objectives: list("obiettivo, obiettivi, missione, asse, priorità, linea strategica"),
  unnamedSheet: list("foglio"),
  asides: list(`
    esempio, esempio di, legenda, istruzioni, istruzioni per, come compilare, guida alla compilazione,
    glossario, sigle, sigle e, abbreviazioni, elenco delle abbreviazioni, definizioni, contatti,
    elenco dei contatti, referenti, elenco dei referenti, rischi, rischio, registro dei rischi,
    matrice dei rischi, elenco dei rischi, rischi e misure, rischi e ipotesi, cronologia delle modifiche`),
  withdrawn: list(`
    eliminata, eliminate, eliminati, cancellata, cancellate, annullata, annullate, rinviata, rinviate,
    rinviati, sospesa, sospese, completata, completate, completati, conclusa, concluse, conclusi, archiviate`),
  deleted: list(`
    eliminata, eliminate, eliminato, eliminati, cancellata, cancellate, cancellato, annullata, annullato,
    annullate, abbandonata, ritirata, archiviata, archiviate, archivio`),
  withYearsOfTheirOwn: list(`
    legge, decreto, risoluzione, convenzione, protocollo, regolamento, direttiva, costituzione, codice penale, accordo, trattato, dichiarazione, censimento, adottato, adottata, approvato, approvata, promulgato, promulgata, ratificato, ratificata, firmato, firmata, istituito, istituita`),
  beforeTheirYears: list("il, dal, nel, del"),
  postponed: list(`
    rinviata, rinviato, rinviate, rinviati, sospesa, sospeso, sospese, posticipata, differita`),
  marks: list(`
    bozza, bozza di lavoro, riservato, confidenziale, uso interno, ad uso interno, per uso interno, pagina,
    versione, periodo, data, aggiornato al, situazione al`),
  numbered: list("tabella, allegato, appendice, figura"),
};

export const workplan: WorkplanWords = {
  output: list("prodotto, prodotti, risultato, risultato atteso, prodotto atteso"),
  activities: list("attività, azione, azioni, compito"),
  tentative: list("provvisorio, provvisoria, da confermare, previsto, eventuale, eventualmente, possibile"),
};

export const indicatorStarts = list(`
  numero di, numero dei, numero delle, numero degli, numero d, numero totale di, n di, nr di, percentuale di,
  percentuale dei, percentuale delle, percentuale degli, % di, % dei, % delle, tasso di, quota di, quota dei, quota
  delle, rapporto tra, rapporto fra, grado di, livello di, indice di, tempo medio, valore medio, media dei, media
  delle, totale di, importo di, incidenza di, disponibilità di`);

export const and = list("e, ed");
