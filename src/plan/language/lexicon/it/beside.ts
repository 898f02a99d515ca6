import { list } from "../entries";
import type { BesideWords } from "../beside-words";

export const beside: BesideWords = {
  planned: list(`
    obiettivo, previsto, prevista, previsti, previste, pianificato, pianificata, pianificati, pianificate, programmato,
    programmata, programmati, programmate, atteso, attesa, attesi, attese, stimato per, da realizzare, da fare, da
    formare, sarà, saranno, proposto, proposti, in programma`),
  atMost: list(`
    meno di, fino a, fino al, al massimo, massimo, non più di, inferiore a, inferiore al, sotto, al di sotto di, o meno`),
  atLeast: list(`
    almeno, almeno il, al minimo, minimo, più di, più del, oltre, oltre il, non meno di, superiore a, superiore al, o più`),
  not: list("non, senza, mai, nessun, nessuno, nessuna, non ancora"),
  undone: list(`
    annullato, annullata, annullati, annullate, cancellato, cancellata, cancellati, cancellate, respinto, respinta,
    respinti, respinte, sospeso, sospesa, sospesi, sospese, rinviato, rinviata, rinviati, rinviate, abbandonato, abbandonati,
    fallito, falliti, assente, assenti`),
  partial: list(`
    parziale, parziali, parzialmente, in parte, a metà, bozza, bozze, solo bozza, in corso, in attuazione, in elaborazione, in
    costruzione, avviato, avviata, avviati, iniziato, iniziata, incompleto, incompleta, quasi, in revisione`),
  of: list("di, del, della, dei, delle, degli"),
  remaining: list(`
    manca, mancano, mancante, mancanti, rimanente, rimanenti, restante, restanti, da completare, ancora necessari, necessari
    ancora, residui, in sospeso`),
  rates: {
    day: list("al giorno, ogni giorno, giornaliero, giornalieri"),
    week: list("a settimana, alla settimana, ogni settimana, settimanale, settimanali"),
    month: list("al mese, ogni mese, mensile, mensili, mensilmente"),
    quarter: list("al trimestre, per trimestre, a trimestre, ogni trimestre, trimestrale, trimestrali"),
    half: list("al semestre, per semestre, ogni semestre, semestrale, semestrali"),
    year: list("all anno, l anno, ogni anno, annuo, annui, annuale, annuali"),
  },
  neutral: list(`
    obiettivo raggiunto, il, lo, la, i, gli, le, l, un, una, uno, di, del, della, dei, delle, degli, in, nel, nella, con, per, a, al, alla, e, ed,
    che, è, sono, stato, stata, stati, state, valore, realizzato, realizzata, realizzati, realizzate, raggiunto,
    raggiunta, raggiunti, raggiunte, completato, completata, completati, completate, concluso, conclusi, fatto, fatti,
    verificato, verificati, finora, ad oggi, già, solo, tutti, tutte, nuovo, nuova, nuovi, nuove, unità, numero, volta,
    volte, totale, in totale, come previsto, come programmato, vedi nota, vedi commento, fonte, livello`),
  people: list(`
    persona, persone, partecipante, partecipanti, funzionario, funzionari, agente, agenti, personale, dipendente, dipendenti,
    membro, membri, beneficiario, beneficiari, studente, studenti, docente, docenti, insegnante, insegnanti, uomo, uomini,
    donna, donne, bambino, bambini, alunno, alunni`),
  units: {
    metre: list("metro, metri"),
    kilometre: list("chilometro, chilometri"),
    squareMetre: list("metro quadrato, metri quadrati, mq"),
    hectare: list("ettaro, ettari"),
    kilogram: list("chilogrammo, chilogrammi, chilo, chili"),
    tonne: list("tonnellata, tonnellate"),
    litre: list("litro, litri"),
    minute: list("minuto, minuti"),
    hour: list("ora, ore"),
    day: list("giorno, giorni"),
    week: list("settimana, settimane"),
    month: list("mese, mesi"),
    year: list("anno, anni"),
  },
};
