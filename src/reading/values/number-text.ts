import { digitsMeant } from "../../plan/slipped-digits";
import { withWesternDigits } from "../../plan/language/digits";
import { withoutNoise } from "../../plan/number-noise";
import { words } from "../../plan/language/lexicon";
import { phraseWord, scalesOf } from "../../plan/language/number-phrases";
import { gregorianYear } from "../../plan/language/period-words";

/** A number that a text gives. */
export interface NumberInText {
  /** In points where `percent` holds. */
  readonly number: number;
  readonly percent: boolean;
  /** What else the text could mean, such as `1.3` for "1.300". */
  readonly alternatives: readonly string[];
}

/** How the plan's language writes thousands. */
export type NumberHabit = "dotsInThousands" | "unknown";

const SPACES = "\\u0020\\u00a0\\u2009\\u202f\\u2007";

/** Digits with separators of thousands and of decimals, in any of the habits. */
const DIGITS = [
  `\\d{1,3}(?:[${SPACES}]\\d{3})+(?:[.,]\\d+)?(?![\\d])`, // 1 200,5
  `\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?![\\d,])`, // 1,200.5
  `\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?(?![\\d.])`, // 1.200,5
  `\\d{1,3}(?:['’]\\d{3})+(?:[.,]\\d+)?(?!\\d)`, // 1'200.5
  `\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)`, // 1,20,000 as in India and Nepal
  `\\d+[.,]\\d+(?!\\d)`, // 1.5 and 1,5
  `[.,]\\d+(?!\\d)`, // .5
  `\\d+`,
].join("|");

const QUALIFIER = "(?:[≥≤><=~≈±+∼]|>=|<=|=>|=<)";
const CURRENCY = "(?:us\\$|usd|eur|kes|ksh|thb|khr|cop|xof|fcfa|php|idr|[$€£฿៛₱])";

let leadingNumber: RegExp | undefined;

/** Built when first needed: words that may stand before a number come from the lexicons. */
function leadingNumberPattern(): RegExp {
  leadingNumber ??= new RegExp(
    `^(?:(?:${QUALIFIER}|${CURRENCY}|${alternation(words.beforeNumbers)})[\\s.:]*){0,3}` +
      `(?<percentBefore>(?:%|${alternation(words.percent)})\\s*)?` +
      `(?<sign>[-−–](?=\\d))?(?<digits>${DIGITS})\\s*` +
      `(?<scale>(?:${alternation(words.scales)})(?![\\p{Ll}]))?\\s*` +
      `(?<percentAfter>%|٪|(?:${alternation(words.percent)}))?(?<rest>[^]*)$`,
    "iu",
  );
  return leadingNumber;
}

function alternation(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+"))
    .join("|");
}

/**
 * The number with which a text begins, after words such as "at least" and signs such as ≥, whatever
 * unit follows it: "12 workshops" is 12, "≥ 80 %" is 80 per cent. `null` where the text begins
 * otherwise, since a number further on ("validated in 2 provinces") is not a target, and for "8O", which
 * is not 8.
 */
export function numberInText(text: string, habit: NumberHabit = "unknown"): NumberInText | null {
  if (text.length > 300 || digitsMeant(text) !== null) return null;
  if (SCIENTIFIC.test(text)) {
    const number = Number(text);
    return Number.isFinite(number) ? { number, percent: false, alternatives: [] } : null;
  }
  const groups = leadingNumberPattern().exec(withWesternSigns(text))?.groups;
  if (groups === undefined) return null;
  const rest = groups.rest ?? "";
  if (isOtherThanNumber(rest)) return null;
  const { number, alternatives } = numberOfDigits(groups.digits ?? "", habit);
  const scale = groups.scale === undefined ? 1 : (scalesOf(phraseWord(groups.scale))[0] ?? 1);
  const sign = groups.sign === undefined ? 1 : -1;
  const percent = groups.percentBefore !== undefined || groups.percentAfter !== undefined;
  const upper = /^\s*(?:[-–—]|to|a|à|ถึง|ដល់)\s*(\d+(?:[.,]\d+)?)\s*%?/iu.exec(rest)?.[1];
  return {
    number: withoutNoise(sign * scale * number),
    percent: percent || (upper !== undefined && /^\s*\S+\s*[\d.,]+\s*%/.test(rest)),
    alternatives: upper === undefined ? alternatives : [...alternatives, upper],
  };
}

/** "1e5", which Excel shows as 1E+05. */
const SCIENTIFIC = /^[-+]?\d+(?:\.\d+)?e[-+]?\d{1,3}$/i;

/** Digits, and the Arabic marks of decimals and thousands, as the pattern knows them; "Two (2)" as 2. */
function withWesternSigns(text: string): string {
  const western = withWesternDigits(text)
    .replace(/٫/gu, ".")
    .replace(/٬/gu, ",")
    .trim()
    // What Excel hides before a number kept as text shows where the cell came from a file of another kind.
    .replace(/^['’‘](?=\d)/u, "")
    .replace(/^\[([^[\]]*)\]$/u, "$1");
  const worded = /^[\p{L}\p{M}]+\s*\((\d+)\)(?=\s|$)/u.exec(western);
  // "No (2023)" gives a year, and no number.
  if (worded === null || gregorianYear(Number(worded[1])) !== null) return western;
  return (worded[1] ?? "") + western.slice(worded[0].length);
}

/** Dates, times, ratios and numberings begin with digits and are no numbers. */
function isOtherThanNumber(rest: string): boolean {
  return (
    /^(?:[/:]\s*\d|[-–]\d+[-–]\d|\.\d|\)\s*\p{L}|st\b|nd\b|rd\b|th\b)/iu.test(rest) || dayPattern().test(rest)
  );
}

let dayOfMonth: RegExp | undefined;

/** "-13 May" or "มิถุนายน" behind the first digits makes them a day. */
function dayPattern(): RegExp {
  dayOfMonth ??= new RegExp(
    `^(?:\\s*[-–—]\\s*\\d{1,2})?\\s*(?:de\\s+)?(?:${alternation(words.months)})(?![\\p{L}\\p{M}])`,
    "iu",
  );
  return dayOfMonth;
}

function numberOfDigits(
  digits: string,
  habit: NumberHabit,
): { number: number; alternatives: readonly string[] } {
  const compact = digits.replace(new RegExp(`[${SPACES}'’]`, "g"), "");
  const separators = compact.replace(/\d/g, "");
  if (separators === "") return { number: Number(compact), alternatives: [] };
  if (separators.length > 1)
    return { number: Number(withoutThousands(compact, separators)), alternatives: [] };
  const [whole = "", fraction = ""] = compact.split(separators);
  const isThousands = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (!isThousands) return { number: Number(`${whole}.${fraction}`), alternatives: [] };
  // "1.300" is a thousand and three hundred in half of the world. Nobody plans to three decimals.
  return {
    number: Number(whole + fraction),
    alternatives: separators === "." && habit === "unknown" ? [String(Number(`${whole}.${fraction}`))] : [],
  };
}

/** With several separators the last one is the decimal mark where it differs from those before it. */
function withoutThousands(digits: string, separators: string): string {
  const last = separators[separators.length - 1] ?? "";
  const isDecimal = separators.indexOf(last) === separators.length - 1;
  if (!isDecimal) return digits.replace(/[.,]/g, "");
  const place = digits.lastIndexOf(last);
  return `${digits.slice(0, place).replace(/[.,]/g, "")}.${digits.slice(place + 1)}`;
}
