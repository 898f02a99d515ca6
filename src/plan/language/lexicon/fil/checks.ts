import { list, pattern } from "../entries";
import type { CheckWords, FrequencyWords } from "../check-words";

export const frequency: FrequencyWords = {
  timesAYear: pattern`
    <n>(?:(?<=minsan|makalawa|makatlo)| (?:na )?(?:beses|ulit)) (?:sa|kada|bawat)(?: isang)? taon`,
  numbers: [
    list("isa, isang, minsan"),
    list("dalawa, dalawang, makalawa"),
    list("tatlo, tatlong, makatlo"),
    list("apat"),
    list("lima, limang"),
    list("anim"),
  ],
  monthly: pattern`buwanang?|(?:kada|bawat) buwan|buwan-buwan`,
  quarterly: pattern`(?:kada|bawat) (?:ku?warter|tatlong buwan)`,
  halfYearly: pattern`(?:kada|bawat) (?:semestre|anim na buwan)`,
  yearly: pattern`taunang?|ta[uo]n-taon|(?:kada|bawat) taon`,
  events: {
    meeting: pattern`pulong|pagpupulong|miting`,
    workshop: pattern`palihan`,
    training: pattern`pagsasanay`,
    session: pattern`sesyon|talakayan|kumperensi?ya|dayalogo`,
    visit: pattern`pagbisita|pagdalaw|inspeksi?yon|pagpapatrulya|patrulya|pagsubaybay`,
    report: pattern`ulat`,
    review: pattern`sarbey|pagsusuri|ebalwasyon|awdit`,
    campaign: pattern`kampanya`,
  },
};

export const checks: CheckWords = {
  numberOf: pattern`(?:kabuuang )?(?:bilang|dami) ng`,
  percentageOf: pattern`(?:bahagdan|porsi?yento) ng|% ng`,
  passesHundred: pattern`pagtaas|paglago|pagdami|pagbabago|kumpara|okupansiya`,
  belowZero: pattern`pagbabago|paglago|kakulangan|agwat|balanse|depisit`,
  vagueStart: pattern`
    (?:napabuti|napahusay|pinahusay|napalakas|pinalakas|napaigting|pinaigting)|
    (?:pagpapabuti|pagpapahusay|pagpapalakas|pagpapaigting)|
    (?:mas|higit na) (?:mahusay|maayos|mabuti|malakas|epektibo)`,
  vagueEnd: pattern`
    (?:pagtutulungan|koordinasyon|kooperasyon|kakayahan|kamalayan) .*(?:napabuti|napahusay|napalakas|tumaas)`,
  measurable: pattern`ayon sa|batay sa|hindi bababa sa|indeks|iskor|sarbey`,
  doneToThings: pattern`
    (?:na)?ipinamahagi|naipamahagi|itinayo|naitayo|ikinabit|naikabit|binili|nabili|itinanim|naitanim|naibenta`,
  remark: pattern`ay|dapat|kailangang?|itatakda|tutukuyin|hindi pa`,
  amount: pattern`kabuuang?|dami|bahagi|halaga`,
  ofIndicators: pattern`tagapagpahiwatig|indikador|pormula|pagkalkula|kahulugan|numerador|denominador`,
};
