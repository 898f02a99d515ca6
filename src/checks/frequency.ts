import { rememberByText } from "../indicators";
import { withWesternDigits } from "./digits";

/** How often something is to happen, in words. */
export interface Frequency {
  readonly timesAYear: number;
  readonly words: string;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  two: 2,
  three: 3,
  four: 4,
  six: 6,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  ពីរ: 2,
  បី: 3,
  បួន: 4,
  មួយ: 1,
  สอง: 2,
  สาม: 3,
  สี่: 4,
};

/** "twice a year", "3 veces al año", "deux fois par an", "ปีละ 2 ครั้ง", "ពីរដងក្នុងមួយឆ្នាំ". */
const COUNTED: readonly RegExp[] = [
  /\b(once|twice) (?:a|per|each|every|in a) year\b/iu,
  /\b(\d+|two|three|four|six) times (?:a|per|each|every|in a) year\b/iu,
  /\b(\d+|una|dos|tres|cuatro) ve(?:z|ces) (?:al|por) año/iu,
  /\b(\d+|une|deux|trois|quatre) fois (?:par|l['’]) ?an/iu,
  /ปีละ\s*([\d๐-๙]+|สอง|สาม|สี่)\s*ครั้ง/u,
  /([\d០-៩]+|មួយ|ពីរ|បី|បួន)\s*ដង\s*ក្នុង\s*(?:មួយ\s*)?ឆ្នាំ/u,
];

const NAMED: readonly { readonly timesAYear: number; readonly pattern: RegExp }[] = [
  {
    timesAYear: 12,
    pattern:
      /\b(?:monthly|(?:every|each|once a) month|mensual(?:es|mente)?|cada mes|mensuel(?:le)?s?|chaque mois)\b|รายเดือน|ทุกเดือน|ប្រចាំខែ|រៀងរាល់ខែ/iu,
  },
  {
    timesAYear: 4,
    pattern:
      /\b(?:quarterly|(?:every|each) quarter|trimestral(?:es|mente)?|cada trimestre|trimestriel(?:le)?s?|chaque trimestre)\b|รายไตรมาส|ทุกไตรมาส|ប្រចាំត្រីមាស|រៀងរាល់ត្រីមាស/iu,
  },
  {
    timesAYear: 2,
    pattern:
      /\b(?:semi-?annual(?:ly)?|bi-?annual(?:ly)?|half-?yearly|twice yearly|every (?:six|6) months|semestral(?:es|mente)?|cada seis meses|semestriel(?:le)?s?)\b|ทุก (?:6|๖|หก) เดือน|ทุกครึ่งปี|ប្រចាំឆមាស|រៀងរាល់ឆមាស/iu,
  },
  {
    timesAYear: 1,
    pattern:
      /\b(?:annual(?:ly)?|yearly|(?:every|each) year|anual(?:es|mente)?|cada año|annuel(?:le)?s?|chaque année)\b|ปีละครั้ง|ทุกปี|ประจำปี|ប្រចាំឆ្នាំ|រៀងរាល់ឆ្នាំ/iu,
  },
];

/** The most frequent repetition that a text names; `null` where it names none. */
export function readFrequency(text: string): Frequency | null {
  for (const pattern of COUNTED) {
    const match = pattern.exec(text);
    const timesAYear = match?.[1] === undefined ? 0 : numberOf(match[1].toLowerCase());
    if (match !== null && timesAYear > 0) return { timesAYear, words: match[0] };
  }
  for (const { timesAYear, pattern } of NAMED) {
    const match = pattern.exec(text);
    if (match !== null) return { timesAYear, words: match[0] };
  }
  return null;
}

function numberOf(word: string): number {
  return NUMBER_WORDS[word] ?? Number(withWesternDigits(word));
}

/** What is held or delivered once and again; the first group of letters is enough to know it by. */
const EVENTS: readonly RegExp[] = [
  /meeting|reuni[óo]n|réunion|ประชุม|ប្រជុំ/iu,
  /workshop|seminar|taller|atelier|สัมมนา|សិក្ខាសាលា/iu,
  /training|course|capacitaci|curso|formation|อบรม|បណ្តុះបណ្តាល|វគ្គ/iu,
  /\bsessions?\b|sesi[óo]n|forum|foro|dialogue|diálogo|conference|conferencia|conférence/iu,
  /visit|mission|inspection|inspecci|patrol|monitoring|supervisi|เยี่ยม|ตรวจ|ลาดตระเวน|ចុះពិនិត្យ/iu,
  /report|bulletin|newsletter|informe|rapport|รายงาน|របាយការណ៍/iu,
  /review|survey|audit|evaluation|encuesta|enquête|auditor/iu,
  /campaign|exercise|drill|campaña|campagne|simulacro|รณรงค์|យុទ្ធនាការ/iu,
];

/** Whether both texts speak of one kind of event, so that the frequency of the one is that of the other. */
export function nameSameEvent(a: string, b: string): boolean {
  const ofB = eventsIn(b);
  return eventsIn(a).some((event) => ofB.includes(event));
}

const eventsIn = rememberByText((text) => EVENTS.filter((event) => event.test(text)));
