import type { Direction } from "./definition";

/** What the words of an indicator say about the way it is measured. */
export interface Wording {
  readonly kind: WordingKind | null;
  /** The words that said so, as they stand; an empty string where none did. */
  readonly words: string;
  /** Words for values that carry on from period to period ("cumulative"), `null` where there are none. */
  readonly cumulative: string | null;
  /** Words for things that stand all the time ("functioning shelters"), `null` where there are none. */
  readonly standing: string | null;
  /** The wanted change that the words name, with them. */
  readonly direction: { readonly direction: Direction; readonly words: string } | null;
  /** A milestone's subject is plural ("Guidelines adopted"), so that it can be counted as well. */
  readonly plural: boolean;
}

export type WordingKind =
  "count" | "percentage" | "rate" | "score" | "average" | "duration" | "milestone" | "yesNo";

/*
 * The words that plans use, in English, French, Spanish, Portuguese, Thai and Khmer. `\b` knows Latin
 * letters without accents only, so a word's end is said as "no letter follows".
 */
const END = String.raw`(?![\p{L}\p{M}])`;
const START = String.raw`(?<![\p{L}\p{M}])`;

function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(`${START}(?:${alternatives.join("|")})${END}`, "iu");
}

function wordsAnywhere(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?:${alternatives.join("|")})`, "u");
}

/** Bullets and numbering before the words: "•", "-", "1)", "1.3-1", "a.", "i)". */
const LEADING_MARKS = /^(?:[\s•·▪◦●○*–—-]+|\(?(?:\d+(?:[.-]\d+)*|[a-z]|[ivx]+)[.)]+\s+|\d+(?:\.\d+)+\s+)+/iu;

const COUNT: readonly RegExp[] = [
  /^#(?!\d)(?:\s*of(?![\p{L}\p{M}]))?|#\s*of(?![\p{L}\p{M}])/iu,
  words(
    "numbers? of|(?:nos?|nrs?|nbr)\\.? of|(?:total|count|quantity|volume) of|how many",
    "n[úu]mero(?: total| anual| acumulado)? de|(?:n[°º]|no\\.|n[úu]m|nro)\\.? de|(?:cantidad|total|quantidade) de",
    "nombre(?: total| annuel| cumulé)? (?:de|des|d)|(?:nbre|nbr|nb|n[°º])\\.? (?:de|des|d)",
  ),
  wordsAnywhere("จำนวน", "ចំនួន"),
];

const PERCENTAGE: readonly RegExp[] = [
  /(?<!\d\s?)[%٪](?!\d)/u,
  words(
    "percentages?",
    "per cent",
    "percent",
    "proportions?",
    "shares? of",
    "porcentajes?",
    "proporci[óo]n(?:es)?",
  ),
  words("pourcentages?", "parts? (?:de|des|du)", "porcentagem", "percentual", "pct"),
  wordsAnywhere("ร้อยละ", "เปอร์เซ็นต์", "เปอร์เซนต์", "สัดส่วน", "ភាគរយ", "សមាមាត្រ"),
];

const RATE: readonly RegExp[] = [
  words("rates?", "coverage", "prevalence", "incidence", "tasas?", "cobertura", "prevalencia", "incidencia"),
  words("taxas?", "taux", "couverture", "prévalence"),
  wordsAnywhere("อัตรา", "អត្រា"),
];

const SCORE: readonly RegExp[] = [
  words(
    "ratios?",
    "index",
    "indices",
    "scores?",
    "rank(?:ing)?",
    "rating",
    "raz[óo]n",
    "[íi]ndices?",
    "puntaje",
  ),
  wordsAnywhere("ดัชนี", "คะแนน", "อันดับ", "សន្ទស្សន៍", "ពិន្ទុ"),
];

/** "Number of deaths per 100,000 inhabitants" is a rate, however it begins. */
const PER_POPULATION =
  /(?<![\p{L}])(?:per|por(?: cada)?|pour|par) (?:\d[\d.,\s]*|hundred |thousand |million |capita|mil |cien )|ต่อ(?:ประชากร|แสน|พัน|\s?\d)|ក្នុងចំណោម\s?\d/iu;

const AVERAGE: readonly RegExp[] = [
  words("averages?", "mean", "median", "promedio", "media anual", "mediana", "moyen(?:ne)?", "médiane"),
  wordsAnywhere("เฉลี่ย", "មធ្យម"),
];

const DURATION: readonly RegExp[] = [
  /^(?:time|duration|length of time|tiempo|duraci[óo]n|plazo|délai|durée|temps)(?![\p{L}\p{M}])/iu,
  /^(?:ระยะเวลา|រយៈពេល)/u,
  words(
    "(?:number of|no\\. of) (?:\\p{L}+ ){0,2}(?:minutes|hours|days|weeks|months) (?:to|taken|required|needed|elapsed)",
    "(?:n[úu]mero|cantidad) de (?:minutos|horas|d[íi]as|semanas|meses)(?: \\p{L}+)? (?:para|transcurridos|requeridos)",
    "nombre de (?:minutes|heures|jours|semaines|mois)(?: \\p{L}+)? (?:pour|nécessaires|requis)",
  ),
];

const YES_NO: readonly RegExp[] = [
  /\(\s*(?:yes\s*[/,|]\s*no|y\s*\/\s*n|s[íi]\s*[/,|]\s*no|oui\s*[/,|]\s*non|มี\s*\/\s*ไม่มี|ใช่\s*\/\s*ไม่ใช่)\s*\)/iu,
  /^(?:yes\s*\/\s*no|s[íi]\s*\/\s*no|oui\s*\/\s*non)/iu,
];

const MILESTONE_ENGLISH = words(
  "developed|established|adopted|validated|approved|endorsed|finali[sz]ed|signed|launched|completed|drafted",
  "published|enacted|ratified|amended|revised|updated|created|set[ -]up|put in place|in place|agreed(?: upon)?",
  "institutionali[sz]ed|operationali[sz]ed|promulgated|formulated|elaborated|designed|formed|assigned|appointed",
  "existence of|availability of",
);
const MILESTONE_OTHER: readonly RegExp[] = [
  words(
    "(?:elaborad|aprobad|adoptad|establecid|validad|desarrollad|cread|firmad|publicad|implementad|finalizad|actualizad|diseñad|aprovad|adotad)[oa]s?",
    "existencia de|en operaci[óo]n",
  ),
  words(
    "(?:élabor|adopt|valid|approuv|cré|sign|publi|finalis|actualis|lanc|promulgu)ée?s?|établie?s?|mise?s? en place",
    "existence (?:de|d|du)|disponibilité (?:de|d|du)",
  ),
  wordsAnywhere(
    "แล้วเสร็จ",
    "ได้รับการอนุมัติ",
    "ได้รับความเห็นชอบ",
    "ได้รับการจัดตั้ง",
    "ได้รับการรับรอง",
    "ประกาศใช้",
    "ได้รับการพัฒนา",
  ),
  wordsAnywhere(
    "ត្រូវបានអនុម័ត",
    "ត្រូវបានបង្កើត",
    "ត្រូវបានរៀបចំ",
    "ត្រូវបានអភិវឌ្ឍ",
    "បានអនុម័ត",
    "បានបង្កើត",
    "រួចរាល់",
    "ត្រូវបានធ្វើសុពលភាព",
  ),
];
const MILESTONE: readonly RegExp[] = [MILESTONE_ENGLISH, ...MILESTONE_OTHER];

const CUMULATIVE: readonly RegExp[] = [
  words("cumulative(?:ly)?", "accumulated", "to date", "acumulad[oa]s?", "cumulée?s?", "cumulati(?:f|ve)s?"),
  wordsAnywhere("สะสม", "បន្តបន្ទាប់", "បង្គរ", "គិតជាបូកសរុប"),
];

const STANDING: readonly RegExp[] = [
  words(
    "functioning",
    "functional",
    "operational",
    "operating",
    "in operation",
    "maintained",
    "active",
    "existing",
  ),
  words("en funcionamiento", "vigentes?", "mantenid[oa]s?"),
  words("fonctionnel(?:le)?s?", "opérationnel(?:le)?s?", "acti(?:f|ve)s?", "maintenue?s?"),
  wordsAnywhere("ที่เปิดดำเนินการ", "ដែលកំពុងដំណើរការ", "កំពុងដំណើរការ"),
];

const DIRECTIONS: readonly { readonly direction: Direction; readonly patterns: readonly RegExp[] }[] = [
  {
    direction: "maintain",
    patterns: [
      /^(?:maintain|maintenance of|sustain|keep|mantener|mantenimiento del? (?:nivel|porcentaje|n[úu]mero)|maintenir|maintien)(?![\p{L}\p{M}])/iu,
      /^(?:รักษาระดับ|คงระดับ|រក្សា)/u,
    ],
  },
  {
    direction: "decrease",
    patterns: [
      /^(?:decreased?|decrease in|reduced?|reduction (?:in|of)|lower(?:ed)?|fewer|decline in|drop in)(?![\p{L}\p{M}])/iu,
      /^(?:disminu(?:ir|ci[óo]n)|reducir|reducci[óo]n|diminu(?:er|tion)|réduire|réduction|baisse|redu[çz](?:ir|ão))(?![\p{L}\p{M}])/iu,
      /(?:ที่ลดลง|ลดลง|^ลด|^การลด)/u,
      /(?:^កាត់បន្ថយ|^ការកាត់បន្ថយ|ថយចុះ|^ការថយចុះ|ដែលថយចុះ)/u,
    ],
  },
];

/** What the words of an indicator say. Where they name several ways to measure, the first named counts. */
export function readWording(text: string): Wording {
  const plain = text.normalize("NFC").replace(/\s+/gu, " ").trim().replace(LEADING_MARKS, "");
  const found = firstKind(plain);
  return {
    kind: found?.kind ?? null,
    words: found?.words ?? "",
    cumulative: firstMatch(CUMULATIVE, plain)?.words ?? null,
    standing: firstMatch(STANDING, plain)?.words ?? null,
    direction: readDirection(plain),
    plural: found?.kind === "milestone" && hasPluralSubject(plain, found),
  };
}

interface Match {
  readonly words: string;
  readonly at: number;
}

function firstKind(text: string): (Match & { readonly kind: WordingKind }) | null {
  const yesNo = firstMatch(YES_NO, text);
  if (yesNo !== null) return { kind: "yesNo", ...yesNo };
  // "Number of days to …", "Número promedio de …" and "จำนวนวันเฉลี่ย" hold words of counts and are none.
  const duration = firstMatch(DURATION, text);
  if (duration !== null) return { kind: "duration", ...duration };
  const average = firstMatch(AVERAGE, text);
  if (average !== null) return { kind: "average", ...average };
  const candidates = [
    { kind: "count" as const, match: firstMatch(COUNT, text) },
    { kind: "percentage" as const, match: firstMatch(PERCENTAGE, text) },
    { kind: "rate" as const, match: firstMatch(RATE, text) },
    { kind: "score" as const, match: firstMatch(SCORE, text) },
  ];
  const first = candidates
    .flatMap(({ kind, match }) => (match === null ? [] : [{ kind, ...match }]))
    .sort((a, b) => a.at - b.at)[0];
  const perPopulation = first?.kind === "count" ? PER_POPULATION.exec(text) : null;
  if (perPopulation !== null)
    return { kind: "rate", words: perPopulation[0].trim(), at: perPopulation.index };
  if (first !== undefined) return first;
  const milestone = firstMatch(MILESTONE, text);
  return milestone === null ? null : { kind: "milestone", ...milestone };
}

function firstMatch(patterns: readonly RegExp[], text: string): Match | null {
  let first: Match | null = null;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null && (first === null || match.index < first.at)) {
      first = { words: match[0].trim(), at: match.index };
    }
  }
  return first;
}

function readDirection(text: string): Wording["direction"] {
  for (const { direction, patterns } of DIRECTIONS) {
    const match = firstMatch(patterns, text);
    if (match !== null) return { direction, words: match.words };
  }
  return null;
}

/** "Guidelines developed", "Protocolos aprobados": several can be made, so their number can be a target. */
function hasPluralSubject(text: string, verb: Match): boolean {
  if (
    /^(?:elabor|aprob|adopt|establec|valid|desarroll|cre|firm|public|implement|finaliz|actualiz|diseñ).*s$/iu.test(
      verb.words,
    )
  ) {
    return true;
  }
  if (/(?:ées?|és)$/iu.test(verb.words) && /s$/iu.test(verb.words)) return true;
  const subject = text
    .slice(0, verb.at)
    .replace(/\([^)]*\)/gu, "")
    .replace(/\b(?:has|have|been|are|is|were|was)\b/giu, " ");
  if (/\bhave been\b|\bare\b|\bwere\b/iu.test(text.slice(0, verb.at))) return true;
  const head = subject.split(/\b(?:of|for|on|to|in|with|that|which)\b/iu)[0]?.trim() ?? "";
  return /[^su]s$/iu.test(head) && !/^(?:an?|one|the national|national)\b/iu.test(head);
}
