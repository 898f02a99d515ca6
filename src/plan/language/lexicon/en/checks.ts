import { list, pattern } from "../entries";
import type { CheckWords, FrequencyWords } from "../check-words";

export const frequency: FrequencyWords = {
  timesAYear: pattern`<n>(?:(?<=once|twice|thrice)| times) (?:a|per|each|every|in a) year`,
  numbers: [
    list("one, once"),
    list("two, twice"),
    list("three, thrice"),
    list("four"),
    list("five"),
    list("six"),
  ],
  monthly: pattern`monthly|(?:every|each|once a) month`,
  quarterly: pattern`quarterly|(?:every|each) quarter`,
  halfYearly: pattern`semi-?annual(?:ly)?|bi-?annual(?:ly)?|half-?yearly|twice yearly|every (?:six|6) months`,
  yearly: pattern`annual(?:ly)?|yearly|(?:every|each) year`,
  events: {
    meeting: pattern`meeting`,
    workshop: pattern`workshop|seminar`,
    training: pattern`training|course`,
    session: pattern`session|forum|dialogue|conference`,
    visit: pattern`visit|mission|inspection|patrol|monitoring|supervis`,
    report: pattern`report|bulletin|newsletter`,
    review: pattern`review|survey|audit|evaluation`,
    campaign: pattern`campaign|exercise|drill`,
  },
};

export const checks: CheckWords = {
  numberOf: pattern`(?:total )?(?:numbers?|nos?\.?) of`,
  percentageOf: pattern`percentage of|% of`,
  passesHundred: pattern`increase|growth|change|gross|compared|relative to|increment|occupancy|capacity utili[sz]ation|utili[sz]ation of capacity|carrying capacity`,
  belowZero: pattern`change|growth|variation|balance|deficit|surplus|net(?!\p{L})|gap|differen|temperature|inflation|(?:higher|above|more|over) or (?:lower|below|less|under)`,
  vagueStart: pattern`
    (?:(?:an?|the) )?(?:more |better |well[- ])?(?:improved?|improvement|improving|strengthen(?:ed|ing)?|enhanc(?:ed?|ing|ement)|better|effective(?:ly)?|efficient(?:ly)?|sufficient|adequate|appropriate|increased? (?:awareness|understanding|capacity|cooperation|knowledge))`,
  vagueEnd: pattern`
    (?:cooperation|coordination|collaboration|capacit(?:y|ies)|awareness|knowledge|understanding) .*(?:improved|strengthened|enhanced|better|increased)`,
  measurable: pattern`\((?:yes|no)|from|by|least|according to|measured|index|score|rate|survey`,
  doneToThings: pattern`distributed|installed|constructed|built|procured|purchased|bought|produced|planted|supplied|sold`,
  remark: pattern`is|are|was|were|will|should|shall|must|may|can|tbd|tbc|to be|not`,
  amount: pattern`total|volume|quantity|parts?|shares?`,
  ofIndicators: pattern`indicat|formula|calcul|defini|numerator|denominator|variable|disaggregat`,
};
