import { pattern } from "../entries";
import type { DirectionWords, WordingWords } from "../wording-words";

export const wording: WordingWords = {
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
};

export const direction: DirectionWords = {
  increase: "aument|increment|crescen|crescita|miglior|in aumento|maggiore",
  decrease: "riduz|ridur|diminu|decrescen|calo|in calo|minore",
  maintain: "manten|costan|stabil|invariat",
  change: "aument|riduzion|diminuzion|increment|miglioram",
  toLevel: "a|al|fino a",
};
