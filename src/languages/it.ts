import { list, pattern } from "./entries";
import type { LanguageWords } from "./language-words";

/** The measure of what is reached or not: the reports and the definitions call it the same. */
const MILESTONE = list("traguardo, milestone, sì o no, sì/no");

/** Italian, with the words of the national recovery plan next to those of performance plans. */
export const words: LanguageWords = {
  language: "it",
  header: {
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
      preventivo, atteso, attesa, quantita, obiettivo, obiettivi, obiettivo quantitativo, obiettivo annuale,
      risultato previsto`),
    actual: list(`
      realizzato, realizzata, realizzati, consuntivo, conseguito, conseguita, raggiunto, raggiunta, ottenuto,
      rilevato, attuato, effettivo, risultato, risultati, risultato conseguito, risultato raggiunto, risultato ottenuto, avanzamento`),
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
  },
  periods: {
    year: list("anno, annualità"),
    fiscalYear: list("esercizio, esercizio finanziario, anno finanziario"),
    schoolYear: list("anno scolastico, anno accademico"),
    quarter: list("trimestre, trim, t, trimestrale"),
    half: list("semestre, sem, s"),
    third: list("quadrimestre, quadrim"),
    fortnight: list("quindicina"),
    ordinals: [
      list("primo, prima, 1o"),
      list("secondo, seconda, 2o"),
      list("terzo, terza, 3o"),
      list("quarto, quarta, 4o"),
      list("quinto, quinta, 5o"),
    ],
    months: [
      list("gennaio, gen, genn"),
      list("febbraio, feb, febbr"),
      list("marzo, mar"),
      list("aprile, apr"),
      list("maggio, mag"),
      list("giugno, giu"),
      list("luglio, lug"),
      list("agosto, ago"),
      list("settembre, set, sett"),
      list("ottobre, ott"),
      list("novembre, nov"),
      list("dicembre, dic"),
    ],
    monthsThatAreWords: list("gen, ago, set"),
  },
  dates: {
    of: list("di, del"),
    beforeYear: list("del, dell'anno"),
    dayEndings: list("º, °"),
  },
  values: {
    notProgrammed: list(`
      non programmato, non programmata, non previsto, non prevista, non previsti, non pianificato, non pianificata,
      nessun target, senza target, target non previsto`),
    notApplicable: list("non applicabile, n a, na, non pertinente, nessuno, nessuna, non si applica"),
    noData: list("non disponibile, nd, n d, dato non disponibile, non rilevato"),
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
  },
  beside: {
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
  },
  numbers: {
    outOf: list("su, di, dei, delle, degli, su un totale di, su un totale complessivo di"),
    to: list("a, al, alla, fino a, fino al"),
    between: list("tra, fra, da, dal"),
    per: list("per, per ogni, ogni, per ciascun, per ciascuna, in ogni"),
    ofWhich: list("di cui, dei quali, delle quali, tra cui, fra cui, compresi, comprese, inclusi, incluse"),
    inYear: list(
      "in, nel, al, entro, entro il, entro la fine del, entro fine, alla fine del, fine, per il, dal, durante il, anno, nell anno",
    ),
    cumulative: list("cumulato, cumulata, cumulati, cumulate, cumulativo, cumulativa"),
    men: list("uomo, uomini, maschi, maschio, maschile, m, ragazzi, bambini"),
    women: list("donna, donne, femmine, femmina, femminile, f, ragazze, bambine"),
    numerator: list("numeratore"),
    denominator: list("denominatore"),
    articles: list("il, lo, la, i, gli, le, l"),
    baselines: list("valore di partenza, valore iniziale, valore di base"),
    scales: {
      mila: 1e3,
      mille: 1e3,
      milione: 1e6,
      milioni: 1e6,
      mln: 1e6,
      miliardo: 1e9,
      miliardi: 1e9,
      mld: 1e9,
    },
  },
  rows: {
    leadOn: list(
      "di, del, della, dei, delle, degli, dello, in, nel, nella, con, da, dal, il, la, gli, le, su, sul, tra, fra, ed",
    ),
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
  },
  indicatorStarts: list(`
    numero di, numero dei, numero delle, numero degli, numero d, numero totale di, n di, nr di, percentuale di,
    percentuale dei, percentuale delle, percentuale degli, % di, % dei, % delle, tasso di, quota di, quota dei, quota
    delle, rapporto tra, rapporto fra, grado di, livello di, indice di, tempo medio, valore medio, media dei, media
    delle, totale di, importo di, incidenza di, disponibilità di`),
  and: list("e, ed"),
  title: {
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
  },
  workplan: {
    output: list("prodotto, prodotti, risultato, risultato atteso, prodotto atteso"),
    activities: list("attività, azione, azioni, compito"),
    tentative: list("provvisorio, provvisoria, da confermare, previsto, eventuale, eventualmente, possibile"),
  },
  ownSheets: {
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
      part: list("parte del totale, disaggregazione"),
      numerator: list("numeratore"),
      denominator: list("denominatore"),
      state: list("stato del rapporto"),
      agreedBy: list("concordato da, approvato da"),
    },
    states: {
      draft: list("bozza"),
      submitted: list("inviato, presentato"),
      agreed: list("concordato, approvato"),
      returned: list("restituito, respinto"),
    },
    period: list("periodo"),
    dimension: list("dimensione"),
    category: list("categoria"),
    wholeYear: list("anno, anno intero, annuale"),
    allParties: list("tutte, tutti, tutte le parti, entrambe, entrambe le parti, insieme, totale"),
    milestone: MILESTONE,
  },
  wording: {
    count: pattern`
      numero(?: totale| annuo| complessivo)? (?:di|dei|delle|degli|d)|(?:n[°º]|nr?\.) (?:di|dei|delle|degli|d)`,
    percentage: pattern`percentual[ei]|quota (?:di|dei|delle|degli|della)|proporzion[ei]`,
    rate: pattern`tass[oi] (?:di|d)|copertura|prevalenza|incidenza`,
    score: pattern`indic[ei] (?:di|d|del|della)|punteggi[o]?|rapporto (?:tra|fra)|cost[oi] (?:per|unitari[oi]?)|^(?:livello|grado) di`,
    perPopulation: pattern`
      (?:per|ogni) (?:\d[\d.,\s]*|mille|centomila|(?:abitant|resident|famigli|student|alunn|docent|pazient)\p{L}*)`,
    average: pattern`(?:tempo|numero|valore|costo|punteggio|durata|permanenza) medi[oa]|media (?:dei|delle|degli|annua)|mediana`,
    duration: pattern`
      ^(?:tempo|tempi|durata)|numero di (?:minuti|ore|giorni|settimane|mesi)(?: \p{L}+)? (?:per|necessari|intercorrenti)`,
    milestone: pattern`
      in vigore|in esercizio|esistenza di|disponibilità di|
      ^(?:adozione|approvazione|stipula|completamento|istituzione|pubblicazione|aggiudicazione|costituzione|attivazione)
      \s(?:di|del|dell|dello|della|dei|degli|delle)`,
    inflectedMilestone: pattern`
      (?:approvat|adottat|emanat|firmat|pubblicat|istituit|predispost|sottoscritt|stipulat|redatt|aggiornat)[oaie]|
      (?:completat|attivat|ratificat|sviluppat|avviat|costituit|trasmess|formulat)[oaie]|
      (?:elaborat|presentat|validat|creat|definit|finalizzat)[oai]`,
    inflectedElsewhere: "",
    uninflectedMilestone: "",
    doneOnce: pattern`(?:approvat|adottat|elaborat|validat|sviluppat|emanat|ratificat|istituit)[oa]`,
    repeated: pattern`annual[ei]|annu[oa]|semestral[ei]|trimestral[ei]|mensil[ei]|periodic(?:o|a|i|he)|ogni|ciascun[oa]?`,
    several: pattern`relazion[ei]|rapporti|bollettin[oi]|comuni|regioni|distretti|paesi|tutt[ie]`,
    cumulative: pattern`cumulat(?:iv)?[oaie]`,
    standing: pattern`in funzione|funzionant[ei]|attiv[oaie]|in servizio|iscritt[ie]|disponibil[ei]|capacità(?: \p{L}+)? installata`,
    inState: pattern`con accesso|che (?:vivono|usano|utilizzano|applicano)|conness[ie]|collegat[ie]|copert[ie]`,
    events: pattern`
      riunion[ei]|incontr[oi]|seminar[io]|visitatori|visit[ae]|session[ei]|cors[oi]|campagn[ae]|ispezion[ei]|
      convegn[oi]|sopralluogh?i`,
    made: pattern`
      (?:organizzat|realizzat|costruit|installat|distribuit|piantat|consegnat|erogat|svolt|acquistat|fornit)[oaie]|
      (?:prodott|riqualificat|ristrutturat|addestrat|riparat)[oaie]|format[ei]`,
    happening: pattern`
      (?:trattat|assistit|rilevat|segnalat|risolt|ricevut|pagat|vendut|soccors|vaccinat|rimpatriat)[ie]|
      pres[ie] in carico`,
    steps: pattern`avanzament[oi]|esecuzione|incremento|aumento|crescita|completamento`,
    eachYear: pattern`all['’] ?anno|per anno|ogni anno|annualmente`,
    eachParty: pattern`(?:in |per )?(?:ogni|ciascun|ciascuna) (?:paese|parte|governo)|per paese`,
    bothParties: pattern`(?:in |da )?(?:entrambi i (?:paesi|governi)|entrambe le parti|i due (?:paesi|governi))`,
    harms: pattern`morti|decessi|omicidi|infortuni|incidenti|femminicidi`,
    harmsTended: "[aiu]t[ie]",
    harmLevels: pattern`
      mortalità|decessi|abbandono(?: scolastico)?|assenteismo|disoccupazione|povertà|infortuni|incidenti|criminalità|recidiva|
      malnutrizione|analfabetismo|perdite`,
    ceilings: pattern`
      al massimo|non (?:più di|superiore a|oltre|superare)|meno di|inferior[ei](?: o ugual[ei])? a|massimo(?: di)?|max\.?`,
    floors: pattern`
      non (?:meno di|inferior[ei] a)|almeno`,
    maintain: pattern`^(?:mantenere|mantenimento (?:di|del|della|dei))`,
    decrease: pattern`^(?:ridurre|riduzione|diminuzione|diminuire)`,
    beforeThing: pattern`(?:numero (?:medio |totale )?|n[°º.] )(?:di |dei |delle |degli |d['’])`,
    afterThing: pattern`
      di|del|dell|dello|della|dei|degli|delle|per|con|in|nel|nell|nella|nei|nelle|sul|sulla|che|da|dal|dalla|presso`,
    joining: pattern`e|ed|o`,
    thingDone: pattern`\p{L}{3,}(?:at[oi]|iti|uti)`,
    pluralVerbs: pattern`sono|hanno|vengono`,
    pluralNouns: pattern`sportelli|centri|uffici|servizi|sistemi|regolamenti|protocolli|accordi|piani|progetti|strutture`,
    single: pattern`un[oa]?`,
    notUnit: pattern`nuov[oaie]|totale|annu[oa]|annuale|cumulat[oa]`,
  },
  direction: {
    increase: "aument|increment|crescen|crescita|miglior|in aumento|maggiore",
    decrease: "riduz|ridur|diminu|decrescen|calo|in calo|minore",
    maintain: "manten|costan|stabil|invariat",
    change: "aument|riduzion|diminuzion|increment|miglioram",
    toLevel: "a|al|fino a",
  },
  frequency: {
    timesAYear: pattern`<n> volt[ae] (?:all['’] ?|per |l['’] ?)anno`,
    numbers: [list("una, un"), list("due"), list("tre"), list("quattro"), list("cinque"), list("sei")],
    monthly: pattern`mensil(?:e|i|mente)|ogni mese`,
    quarterly: pattern`trimestral(?:e|i|mente)|ogni trimestre`,
    halfYearly: pattern`semestral(?:e|i|mente)|ogni (?:semestre|sei mesi)`,
    yearly: pattern`annual(?:e|i|mente)|ogni anno`,
    events: {
      meeting: pattern`riunion|incontr[oi]`,
      workshop: pattern`seminar[oi]`,
      training: pattern`formazion|cors[oi](?!\p{L})`,
      session: pattern`session[ei]|forum|conferenz|convegn`,
      visit: pattern`visit[ae]|ispezion|sopralluog`,
      report: pattern`relazion[ei]|rapport[oi]|bollettin`,
      review: pattern`indagin|audit|valutazion|sondagg`,
      campaign: pattern`campagn[ae]|esercitazion`,
    },
  },
  checks: {
    numberOf: pattern`(?:numero|n\.) (?:di|dei|delle|degli|d)`,
    percentageOf: pattern`(?:percentuale|%) (?:di|dei|del|della|delle|degli|d)`,
    passesHundred: pattern`aument|increment|crescita|variazion|lord[oa]|occupazione dei (?:posti|letti)`,
    belowZero: pattern`crescita|variazion|saldo|disavanzo|d[ée]ficit|divario|differenz`,
    vagueStart: pattern`
      (?:(?:un[oa]?|il|la|lo) )?(?:miglior(?:are|at[oa]|amento)|rafforz(?:are|at[oa]|amento)|potenzia(?:re|t[oa]|mento)|maggiore (?:cooperazione|coordinamento|consapevolezza|conoscenza|capacità))`,
    vagueEnd: pattern`(?:cooperazione|coordinamento|capacità) .*(?:migliorat|rafforzat|potenziat)[oaie]`,
    measurable: pattern`secondo|almeno|misurat[oaie]|indice|punteggio|indagine`,
    doneToThings: pattern`(?:distribuit|installat|costruit|acquistat|comprat|prodott|piantat|consegnat|vendut)[oaie]`,
    remark: pattern`da (?:definire|determinare|confermare)|sarà|saranno|deve|devono`,
    amount: pattern`totale|volume|quantità|importo`,
    ofIndicators: pattern`indicat|formula|calcol|definizion|numerator|denominator|variabil|disaggreg`,
  },
  columns: {
    deliverable: list("prodotto atteso, prodotti attesi, output atteso"),
    side: list("parte, lato"),
    notParties: list(`
      originario, originaria, rivisto, rivista, iniziale, finale, rettificato, rettificata, provvisorio, provvisoria,
      preliminare, verificato, verificata, minimo, minima, massimo, massima, fisico, fisica, finanziario, finanziaria,
      valore`),
    leads: list("capofila, responsabile, titolare"),
    helps: list("supporto, partner, collabora, coinvolto, coinvolta"),
    helpedBy: pattern`
      con (?:il |la )?(?:supporto|sostegno|contributo|collaborazione|partecipazione) (?:dell['’]|d[ei]|della?|dei|degli|delle|dello)|in (?:collaborazione|raccordo|coordinamento|cooperazione|partenariato) con`,
  },
  levels: {
    highest: list("missione, impatto, finalità, obiettivo generale"),
    middle: list("componente, obiettivo specifico, obiettivo strategico, risultato finale"),
    outputs: list("prodotto, risultato, realizzazione, sub"),
    activities: list("attività, azione, sotto attività"),
  },
  agencies: {
    namedFor: pattern`
      (?:ministero|dipartimento|direzione(?: generale)?|ufficio|comitato|segreteria|segretariato|commissione|
      consiglio|centro|istituto|unità|agenzia|autorità|assessorato|servizio|settore|presidenza|comune|provincia)
      \s(?:di|del|dell|dello|della|dei|degli|delle|per)`,
    beginnings: pattern`
      regione|comune|provincia|polizia|guardia|arma|prefettura|questura|tribunale|procura|università|camera`,
    endings: "",
    portfolios: pattern`
      affari|famiglia|donne|infanzia|gioventù|giovani|sport|sociali?|sviluppo|ambiente|lavoro|formazione|cultura|turismo|innovazione|tecnologia|scienza|ricerca|industria|commercio|finanze|salute|istruzione|infrastrutture|trasporti|sicurezza|protezione|cooperazione|pesca|foreste`,
    nobody: list("nessuno, nessuna, non applicabile, da definire"),
    staff: list("persona, dipendente, funzionario, addetto"),
  },
  money: {
    available: list("disponibile, assicurato, impegnato, assegnato, ricevuto, approvato"),
    spent: list("speso, spesa, spese, erogato, pagato, liquidato"),
    noAmount: list(
      "divario, codice, fonte, fonti, conto, costo unitario, prezzo unitario, quantità, donatore, tasso, percentuale, saldo",
    ),
  },
  breakdowns: {
    declared: list(`
      disaggregato, disaggregata, disaggregati, disaggregate, disaggregato per, disaggregati per,
      disaggregazione, suddivisi per, suddivisione, ripartiti per, ripartizione`),
    dimensions: {
      sex: list("sesso, genere"),
      age: list("età, fascia di età, fasce di età, classe di età"),
      nationality: list("nazionalità, cittadinanza, paese di origine"),
      exploitation: list("forma di sfruttamento, tipo di sfruttamento, sfruttamento"),
      place: list("luogo, provincia, regione, comune, zona, località"),
    },
    categories: {
      sex: list("femminile, bambine, ragazze, maschile, bambini, ragazzi"),
      age: list("giovani, anziani"),
      nationality: list("italiani, apolidi, altre nazionalità, altra nazionalità"),
      exploitation: list(`
        sfruttamento lavorativo, prostituzione, pornografia, schiavitù, servitù, servitù per debiti,
        lavoro minorile, matrimonio forzato, accattonaggio, accattonaggio forzato`),
    },
    starting: {
      women: list("donne, donna, femmine, femmina, f"),
      men: list("uomini, uomo, maschi, maschio, m"),
      under18: list("meno di 18 anni, minori di 18 anni, minorenni, minori"),
      adults: list("18 anni e oltre, maggiorenni, adulti"),
      nationals: list("cittadini nazionali, nazionali"),
      foreigners: list("stranieri, straniere"),
      sexual: list("sfruttamento sessuale"),
      labour: list("lavoro forzato, lavori forzati"),
      organs: list("prelievo di organi"),
      otherForm: list("altre forme, altre forme di sfruttamento"),
      urban: list("urbano, urbana"),
      rural: list("rurale"),
    },
    anybody: list("persona, persone"),
    victims: list("vittima, vittime"),
    unknown: list("sconosciuto, non noto, non specificato, non indicato"),
  },
  versions: {
    final: list("definitivo, approvato, adottato, firmato"),
    revised: list("rivisto, aggiornato, modificato"),
    draft: list("bozza, proposta, commenti"),
    superseded: list("precedente, vecchio"),
  },
  activities: {
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
  },
  definitions: {
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
      breakdown: list("disaggregazione"),
      keyIndicator: list("indicatore chiave, chiave"),
      confirmed: list("confermato, confermata"),
    },
    choices: {
      measure: {
        number: list("numero, quantità"),
        percentage: list("percentuale, per cento, tasso"),
        milestone: MILESTONE,
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
        apart: list("non si sommano, separatamente"),
        each: list("ciascuna parte, ciascun paese"),
        joint: list("comunicato una volta per tutte, insieme"),
      },
      confirmed: {
        yes: list("sì, confermato, confermata"),
        no: list("no, non ancora"),
      },
    },
  },
};
