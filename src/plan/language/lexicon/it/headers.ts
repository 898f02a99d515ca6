import { list } from "../entries";
import type { HeaderTerms } from "../lexicon";

export const headers: HeaderTerms = {
  objective: list(`
    descrizione obiettivo, descrizione missione, missione, missioni, componente, componenti, obiettivo,
    obiettivi, asse, priorita, linea strategica, linea di intervento, linea di azione, ambito, ambito di
    intervento, area di intervento, area strategica, area tematica, programma, sottoprogramma, risultato
    atteso, risultati attesi, risultato, impatto, impatto atteso, finalita, pilastro, strategia, descrizione
    componente, macro area`),
  number: list(`
    n, no, nr, num, numero, progressivo, n progressivo, numero progressivo, codice, cod, id, id misura, codice univoco, codice univoco milestone target`),
  action: list(`
    descrizione dell azione, descrizione attivita, descrizione dell attivita, descrizione della misura,
    descrizione dell intervento, azione, azioni, attivita, misura, misure, intervento, interventi,
    iniziativa, iniziative, progetto, progetti, sottoazione, adempimento, compito, descrizione azione,
    descrizione misura, descrizione intervento, fase di attuazione, fasi di attuazione, riforma`),
  responsible: list(`
    responsabile, responsabili, soggetto responsabile, soggetto attuatore, soggetti attuatori,
    amministrazione titolare, amministrazioni titolari, amministrazione, titolare, attuatore, ufficio,
    dirigente, area responsabile, unita organizzativa, unita organizzativa responsabile, capofila,
    referente, ministero, dipartimento, coordinatore, struttura, ente`),
  partners: list(`
    soggetti coinvolti, soggetto coinvolto, altri soggetti, strutture coinvolte, enti coinvolti,
    amministrazioni coinvolte, uffici coinvolti, attori coinvolti, unita organizzative coinvolte, portatori
    di interesse, altre amministrazioni, enti partner, soggetti partner, soggetti di supporto, struttura di
    supporto, strutture di supporto`),
  indicator: list(`
    descrizione dell indicatore, indicatore, indicatori, indicatore di risultato, indicatori di risultato,
    indicatore di impatto, indicatore di performance, descrizione indicatore, nome milestone, nome target,
    nome milestone target, descrizione milestone, descrizione target, descrizione milestone target, metrica`),
  unit: list(`
    unita di misura, unita di misura target, unita misura, u m, um, udm, ud m, unita`),
  baseline: list(`
    baseline, valore di partenza, valore iniziale, valore di base, valore base, valore di riferimento,
    valore attuale, linea di base, situazione iniziale, situazione di partenza, situazione attuale,
    riferimento di partenza, riferimento di partenza target, dato iniziale, punto di partenza, anno base`),
  target: list(`
    target, valore obiettivo, valore obiettivo target, valori attesi, traguardo, traguardi, milestone,
    target annuale, previsto, prevista, previsti, programmato, programmata, pianificato, pianificata, a
    preventivo, atteso, attesa, quantita, obiettivo quantitativo, obiettivo annuale, risultato previsto`),
  actual: list(`
    realizzato, realizzata, realizzati, consuntivo, conseguito, conseguita, raggiunto, raggiunta, ottenuto,
    rilevato, attuato, effettivo, risultato conseguito, risultato raggiunto, risultato ottenuto, avanzamento`),
  percentMet: list(`
    % raggiungimento, % realizzazione, % attuazione, % avanzamento, % di raggiungimento, grado di
    raggiungimento, percentuale di raggiungimento, % di realizzazione, grado di realizzazione, percentuale
    di realizzazione, tasso di realizzazione, % di attuazione, grado di attuazione, % di avanzamento,
    percentuale di avanzamento, tasso di conseguimento, % conseguito, % raggiunto, % realizzato,
    scostamento, differenza, peso`),
  direction: list(`
    andamento atteso, tendenza, polarita, verso dell indicatore`),
  verification: list(`
    verifica, fonte, fonti, evidenza, documentazione`),
  resources: list(`
    risorse, risorse finanziarie, costo, costi, costo totale, importo, finanziamento, finanziamenti, fonte
    di finanziamento, copertura finanziaria, dotazione, spesa, spesa prevista, spese, capitolo di bilancio, voce di bilancio, codice contabile, centro di costo`),
  remarks: list(`
    note, osservazione, osservazioni, commento, commenti, rischio, rischi, criticita, stato di attuazione,
    stato di avanzamento, destinatari, beneficiari, gruppo target, popolazione target, luogo, territorio,
    ubicazione, definizione, frequenza, periodicita, formula, metodo di calcolo, tipo, tipologia,
    motivazione, motivo dello scostamento, descrizione, disaggregazione, comune, provincia, regione`),
  overall: list(`
    totale, target totale, target finale, target complessivo, valore target finale, complessivo,
    complessiva, target triennale, triennio, fine piano, fine progetto, obiettivo finale, traguardo finale,
    cumulato, target cumulato, finale`),
  annual: list(`
    annuale, annuali, annualmente, anno, anni, annualita, trimestrale, trimestrali, trimestre`),
  schedule: list(`
    cronoprogramma, scadenza, scadenze, tempistica, tempi, termine, data, data prevista, inizio, fine,
    avvio, conclusione, durata, periodo, calendario, mese, mesi, quando`),
};
