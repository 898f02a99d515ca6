import { list, pattern } from "../entries";
import type { CheckWords, FrequencyWords } from "../check-words";

export const frequency: FrequencyWords = {
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
};

export const checks: CheckWords = {
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
};
