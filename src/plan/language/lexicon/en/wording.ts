import { pattern } from "../entries";
import type { DirectionWords, WordingWords } from "../wording-words";

export const wording: WordingWords = {
  count: pattern`numbers? of|(?:nos?|nrs?|nbr)\.? of|(?:total|count|quantity|volume) of|how many`,
  percentage: pattern`percentages?|per cent|percent|pct|proportions?|shares? of`,
  // A prevalence study is no prevalence, and neither is the report of one.
  rate: pattern`
    rates?|
    (?:coverage|prevalence|incidence)(?! (?:stud(?:y|ies)|surveys?|reports?|assessments?|maps?)(?!\p{L}))`,
  score: pattern`
    ratios?|index|indices|scores?|scale (?:of )?\d|rank(?:ing)?|rating|unit cost|costs? per|^(?:level|degree) of`,
  perPopulation: pattern`
    per (?:\d[\d.,\s]*|hundred|thousand|million|capita|
    (?:person|inhabitant|household|student|pupil|teacher|worker|officer|patient|woman|child|visitor|latrine)\p{L}*)`,
  average: pattern`averages?|mean|median`,
  // "Number of days to decide" is no count of days; "Number of days of training" is.
  duration: pattern`
    ^(?:time|duration|length of time)|
    (?:number of|no\. of) (?:\p{L}+ ){0,2}(?:minutes|hours|days|weeks|months) (?:to|taken|required|needed|elapsed)`,
  milestone: pattern`
    developed|established|adopted|validated|approved|endorsed|finali[sz]ed|signed|launched|completed|
    drafted|published|enacted|ratified|amended|revised|updated|created|set[ -]up|(?:put )?in place|
    agreed(?: upon)?|institutionali[sz]ed|operationali[sz]ed|promulgated|formulated|elaborated|designed|
    passed|designated|accredited|gazetted|formed|assigned|appointed|inaugurated|submitted|issued|tabled|introduced|
    existence of|availability of|available`,
  inflectedMilestone: "",
  inflectedElsewhere: "",
  uninflectedMilestone: "",
  doneOnce: pattern`
    developed|adopted|validated|approved|endorsed|finali[sz]ed|enacted|ratified|promulgated|formulated`,
  repeated: pattern`
    (?:semi-?|bi-?)?annual(?:ly)?|yearly|quarterly|monthly|weekly|regular(?:ly)?|periodic(?:ally)?|each|every|per`,
  several: pattern`
    reports?|bulletins?|newsletters?|work ?-?plans?|budgets?|
    provinces|districts|communes|municipalities|villages|regions|sites|schools|centers|centres|
    countries|ministries|agencies|institutions|sectors|all|curricula|criteria|memoranda|legislation|guidance`,
  cumulative: pattern`cumulative(?:ly)?|accumulated|to date`,
  standing: pattern`
    current|functioning|functional|operational|operating|in operation|maintained|active|existing|
    in (?:post|service|use|place|office)|on duty|employed|enrolled|available|open|
    installed (?:\p{L}+ ){0,3}capacity`,
  inState: pattern`with access|living|using|implementing|connected|covered|under \p{L}+(?:tion|ment)`,
  events: pattern`
    meetings?|workshops?|visits?|visitors|sessions?|trainings?|courses?|campaigns?|patrols?|inspections?|arrivals`,
  made: pattern`
    trained|held|conducted|organi[sz]ed|built|constructed|established|set[ -]up|installed|distributed|
    planted|produced|published|procured|delivered|provided|awarded|rehabilitated|repaired|drilled`,
  happening: pattern`
    (?!(?:connect|cover|equipp|rat|protect|enroll?|regist|employ|licens|insur|certifi|bas|improv|serv|qualifi|link|own|us|electrifi|affect|expos|rank|ag|integrat)(?:er)?ed)\p{L}{2,}ed(?= (?:once|twice|to|for|on|in|at|by|with|from|against|of|and|or|per|as|out|under|within|through|each|every|the|an?|across)(?!\p{L})|\s*[,;(]|$)|
    days|production|sales|ridership|receiving|made|given|paid|sold|lost|caught|transfers`,
  steps: pattern`
    progress|completion|completed|constructed|increase|growth|implementation|implemented|executed`,
  eachYear: pattern`(?:per|a|each|every) year|per annum|annually|yearly|/ ?year`,
  eachParty: pattern`
    (?:in |for |by )?(?:each|every) (?:of the (?:two )?)?(?:countr(?:y|ies)|part(?:y|ies)|sides?|governments?)|
    per (?:country|party|side|government)`,
  bothParties: pattern`(?:in |by |of )?(?:both|the two) (?:countries|parties|sides|governments)`,
  harms: pattern`deaths|fatalities|homicides|murders|attacks|accidents|crashes|outages|drownings`,
  harmsTended: "(?<!relat|caus|adjust|weight|estimat|(?:normal|standard)i[sz])ed",
  harmLevels: pattern`
    (?:mortality|deaths?|fatality|dropouts?|drop[ -]outs?|absenteeism|unemployment|poverty|accidents?|crime|recidivism|
    malnutrition|stunting|wasting|attrition|illiteracy|vacancy|relapse|re-?offending|post-?harvest loss(?:es)?|errors?|
    (?:\p{L}+ ){0,4}(?:unsatisfactory|non-?compliant|overdue))
    (?= (?:rates?|ratios?|prevalence|incidence|in|among|of|at|per|due|within|on)(?!\p{L})|\s*[(,;:%]|$)`,
  ceilings: pattern`
    no(?:t)? more than|not (?:to )?exceed(?:ing)?|at most|less than|fewer than|below|under|(?:a )?maximum of|max\.?`,
  floors: pattern`
    not (?:less|fewer|lower) than|no (?:less|fewer) than|not (?:below|under)|not to fall below`,
  maintain: pattern`^(?:maintain|maintenance of|sustain|keep)`,
  decrease: pattern`
    ^(?:decreased?|decrease in|reduced?|reduction (?:in|of)|lower(?:ed)?|fewer|decline in|drop in)`,
  beforeThing: pattern`(?:average |total )?(?:number|nos?\.|nr\.) of (?:the )?`,
  afterThing: pattern`
    of|for|on|to|in|with|that|which|who|has|is|was|at|by|from|per|between|under`,
  joining: pattern`and|or`,
  thingDone: pattern`\p{L}{3,}ed`,
  pluralVerbs: pattern`have|are|were`,
  pluralNouns: pattern`people|children|men|women|staff|personnel`,
  single: pattern`an?|one`,
  notUnit: pattern`new|total|annual|cumulat\p{L}+`,
};

export const direction: DirectionWords = {
  increase: "incre|improv|higher|more|up|ris|pos",
  decrease: "decre|reduc|lower|less|down|neg",
  maintain: "maint|constan|stabl|same|neutral|regular$|nominal$",
  change: "increas|reduc|decreas|declin|grow|improv",
  toLevel: "to",
};
