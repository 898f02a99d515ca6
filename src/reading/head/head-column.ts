import { CURRENCY_ALONE } from "../../plan/language/numbers/currencies";
import type { CellReference } from "../../plan/cell-reference";
import { spanOfMeaning } from "../../plan/column-meaning";
import { periodKey, type Half, type Month, type PeriodKey, type Quarter } from "../../plan/period";
import type { PlanColumn } from "../../plan/plan";
import type { ColumnContent } from "./column-content";
import type { HeadTerm } from "../../plan/language/lexicon";
import { phrases } from "../../plan/language/lexicon";
import type { HeadPath } from "./head-paths";
import type { HeadWords, TermMatch } from "../../plan/language/head-words";
import type { HeadPeriod } from "../../plan/language/time/period-words";
import { isPartOfYear, periodInHead } from "../../plan/language/time/period-words";
import { foldText, isWithoutWordSpaces, singular } from "../../plan/language/spelling/text-folding";

/** What a column's head says, before the other columns and its cells are looked at. */
export interface HeadSense {
  readonly path: HeadPath;
  /** What it can stand for, likeliest first; none where its words are not known. */
  readonly kinds: readonly ColumnKind[];
  /** What the heads above the lowest say by themselves. */
  readonly kindsAbove: readonly ColumnKind[];
  /** What the lowest head says by itself. */
  readonly kindsOfLeaf: readonly ColumnKind[];
  /** Whether its known words are a small part of many others, and not the first of them. */
  readonly isStray?: boolean;
  /** Whether it stands below "Budget" or another head of money. */
  readonly isUnderMoney?: boolean;
  readonly period: HeadPeriod | null;
  /** "Overall", "Total", "End of project". */
  readonly isOverall: boolean;
  /** "Per year", "Annual", or simply "Year". */
  readonly isAnnual: boolean;
  /** Its year was typed wrong, and is told by those beside it. */
  readonly hasSlippedYear?: boolean;
  readonly languages: readonly string[];
}

/** A column of the table with what the reading needs besides its meaning. */
export interface HeadColumn extends Omit<PlanColumn, "period"> {
  /** What its head names of a period; `periodOfColumn` makes one of them. */
  readonly year: number | null;
  readonly quarter: Quarter | null;
  readonly half?: Half | null;
  readonly month?: Month | null;
  readonly sense: HeadSense;
  readonly content: ColumnContent;
  /** The column left of it in which the names of its texts' levels stand ("Outcome 1"), where there is one. */
  readonly labels?: number;
  /** Whether its cells name the period of their row's values. */
  readonly datesRows?: boolean;
  /** Whether its values are of their row's period. */
  readonly isDatedByRow?: boolean;
  /** Whether nothing but the name of the file tells its year. */
  readonly isDatedByFileName?: boolean;
  /** Whether its cells say of what kind their row's values are. */
  readonly tellsKinds?: boolean;
  /** The columns whose values are added to its own: the targets of the other parties. */
  readonly parts?: readonly number[];
  /** The columns in which the parties have what each of them achieved, its own among them. */
  readonly parties?: readonly { readonly party: string; readonly column: number }[];
  /** The column of the indicators that it is of, where these are of another level than the plan's. */
  readonly ofIndicators?: number;
  /** Whether it names indicators of another level, in rows in which the plan's have none. */
  readonly isInOtherRows?: boolean;
  /** Why nothing reads it, where nothing does. */
  readonly leftOut: "columnWithoutMeaning" | "duplicateColumn" | null;
  /** The head of the column that is read in its place, where it means the same. */
  readonly insteadRead?: CellReference;
}

/** The period of a column, as its meaning takes what its head names; `null` where the head names no year. */
export function periodOfColumn({
  meaning,
  year,
  quarter,
  half = null,
  month = null,
}: Pick<HeadColumn, "meaning" | "year" | "quarter" | "half" | "month">): PeriodKey | null {
  if (year === null) return null;
  if (spanOfMeaning(meaning) === "year") return periodKey({ year });
  if (month !== null) return periodKey({ year, month });
  if (quarter !== null) return periodKey({ year, quarter });
  return periodKey(half === null ? { year } : { year, half });
}

export type ColumnKind = Exclude<HeadTerm, "overall" | "annual">;

/**
 * Where several terms stand in one head ("Responsible for the activity", "Indicator baseline") the
 * one that comes first here is what the column holds; the others say of what.
 */
const PRECEDENCE: readonly ColumnKind[] = [
  "percentMet",
  "verification",
  "resources",
  "remarks",
  "responsible",
  "partners",
  "baseline",
  "actual",
  "target",
  "unit",
  "direction",
  "number",
  "indicator",
  "action",
  "objective",
  "schedule",
];

/** Single letters below a year: planned and executed, target and actual, prévu and réalisé. */
const LETTERS: ReadonlyMap<string, ColumnKind> = new Map([
  ["t", "target"],
  ["p", "target"],
  ["m", "target"],
  ["a", "actual"],
  ["e", "actual"],
  ["r", "actual"],
]);

/** What one of the letters that stand for "target" and "actual" means; `null` for any other text. */
export function kindOfLetter(text: string): ColumnKind | null {
  return LETTERS.get(foldText(text)) ?? null;
}

/** Whether a text is one of the letters that stand for "target" and "actual" below a year. */
export function isLetterOfHead(text: string): boolean {
  return kindOfLetter(text) !== null;
}

/** What a column without a head says: nothing. */
export function senseOfNoHead(column: number, cell: CellReference): HeadSense {
  return {
    path: { column, levels: [""], cell },
    kinds: [],
    kindsAbove: [],
    kindsOfLeaf: [],
    period: null,
    isOverall: false,
    isAnnual: false,
    languages: [],
  };
}

/** What the words of a column's head say; where languages share a word, what it says in `language`. */
export function senseOfHead(path: HeadPath, words: HeadWords, language: string | null): HeadSense {
  let kinds: readonly ColumnKind[] = [];
  let kindsAbove: readonly ColumnKind[] = [];
  let kindsOfLeaf: readonly ColumnKind[] = [];
  let period: HeadPeriod | null = null;
  let isUnderMoney = false;
  let isStray = false;
  let isOverall = false;
  let isAnnual = false;
  const languages = new Set<string>();
  const levels = withPhraseJoined(path.levels, words);
  for (let level = levels.length - 1; level >= 0; level--) {
    const text = withWordsApart(levels[level] ?? "");
    const matches = words.matchLeniently(text);
    const above = levels[level - 1] ?? "";
    period = joinedPeriods(period, periodInHead(text) ?? periodOfNumeral(text, above));
    const found = kindsAtLevel(text, matchesOutside(text, matches, words), level > 0, language);
    // "Cambodian side" names an agency, and below "Target 2024" whose target it is.
    const isWhose = isValueKind(found) && namesSide(levels[level + 1] ?? "");
    isUnderMoney ||= found[0] === "resources" && (isValueKind(kinds) || kinds[0] === "number");
    kinds = isWhose ? found : joinedKinds(kinds, found);
    if (level < levels.length - 1) kindsAbove = joinedKinds(kindsAbove, found);
    else kindsOfLeaf = found;
    if (kinds === found && found.length > 0) isStray = areStray(text, matches);
    // "Target Renstra SKPD 2026" is of an office's plan, and of the year that is named.
    const canBeOverall = kinds.length === 0 || (isValueKind(kinds) && !isOfAgency(kinds));
    isOverall ||=
      canBeOverall && (hasTerm(matches, "overall") || (isValueKind(kinds) && isUpToYear(text, words)));
    isAnnual ||= phrases.annual.isWithin(foldText(text));
    for (const { terms } of matches) terms.forEach((term) => languages.add(term.language));
  }
  return {
    path,
    kinds,
    kindsAbove,
    kindsOfLeaf,
    isUnderMoney,
    isStray,
    period,
    isOverall,
    isAnnual,
    languages: [...languages],
  };
}

/** "Unit" above "of measure": one phrase in two rows of a head is said in one. */
function withPhraseJoined(levels: readonly string[], words: HeadWords): readonly string[] {
  const [first, second, ...others] = levels;
  if (first === undefined || second === undefined || others.length > 0) return levels;
  const joined = `${first} ${second}`;
  return words.isPhrase(joined) ? [joined] : levels;
}

/** "Cambodian side", "Pihak Indonesia": the word stands at the end or the beginning, beside a name. */
function namesSide(text: string): boolean {
  const folded = foldText(text);
  const last = folded.split(" ").at(-1) ?? "";
  return !phrases.side.isWhole(folded) && (phrases.side.isStart(folded) || phrases.side.isWhole(last));
}

/** "AnnualTargetValue", "reporting_year": words that a data base has written together. */
function withWordsApart(text: string): string {
  if (/\s/u.test(text)) return text;
  return text
    .replace(/_/gu, " ")
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{Nd})|(?<=\p{Nd})(?=\p{Lu}\p{Ll})/gu, " ");
}

/** Whether known words are less than a third of a long head that begins with another word. */
function areStray(text: string, matches: readonly TermMatch[]): boolean {
  const words = foldText(text)
    .split(" ")
    .filter((word) => word.length > 2);
  if (words.length < MANY_WORDS || isWithoutWordSpaces(text)) return false;
  const known = matches.reduce((length, { phrase }) => length + phrase.length, 0);
  const first = words[0] ?? "";
  const isFirst = matches.some(({ phrase }) => phrase.startsWith(first.slice(0, 4)));
  return !isFirst && known < text.length / 3;
}

const MANY_WORDS = 5;

/** What stands in parentheses says more of what stands before them: "Targets (by frequency of data collection)". */
function matchesOutside(text: string, matches: readonly TermMatch[], words: HeadWords): readonly TermMatch[] {
  // "Progress (%)" is one phrase with its sign.
  if (!IN_PARENTHESES.test(text) || PER_CENT_IN_PARENTHESES.test(text)) return matches;
  const rest = withoutParentheses(text);
  const outside = words.matchLeniently(rest);
  if (outside.length > 0 || periodInHead(rest) === null) return outside.length > 0 ? outside : matches;
  // "2025 (departments concerned)" says whose, and names no column of departments.
  return matches.filter(
    ({ terms }) => !terms.every(({ term }) => term === "responsible" || term === "partners"),
  );
}

/** A head without what says more of it: "Indicator (see annex)". */
export function withoutParentheses(text: string): string {
  return text.replace(new RegExp(IN_PARENTHESES, "gu"), " ").trim();
}

const PER_CENT_IN_PARENTHESES = /[(（]\s*[%٪]\s*[)）]/u;
const IN_PARENTHESES = /[(（][^)）]*[)）]?/u;

/** "I", "II" below "Trimestre"; "1", "2" below "Year"; "1st", "2nd" below "Quarterly targets". */
function periodOfNumeral(text: string, above: string): HeadPeriod | null {
  if (above === "" || text.length > LONGEST_ORDINAL) return null;
  const words = foldText(above).split(" ").map(singular);
  const counted = NUMERAL.test(text) ? periodInHead(`${words.join(" ")} ${text}`) : null;
  return counted ?? partOfOrdinal(foldText(text), words);
}

/** "1st" with the first of the words above of which it makes a part of a year. */
function partOfOrdinal(ordinal: string, above: readonly string[]): HeadPeriod | null {
  if (ordinal === "" || ordinal.includes(" ") || periodInHead(ordinal) !== null) return null;
  for (const word of above.filter(({ length }) => length > 2)) {
    const part = periodInHead(`${ordinal} ${word}`);
    if (part?.quarter != null || part?.half != null) return part;
  }
  return null;
}

const LONGEST_ORDINAL = 12;
const NUMERAL = /^(?:\p{Nd}{1,2}|i{1,3}|iv)$/iu;

/** "Achieved up to 2025", "Realisasi s/d tahun 2024", "Réalisé à fin 2025": of all the years until then. */
function isUpToYear(text: string, words: HeadWords): boolean {
  const [head = "", year] = foldText(text).split(/(?<!\S)((?:19|20|25)\d\d)(?!\S)/u);
  if (year === undefined || /\d/u.test(head)) return false;
  const before = head.trim().split(" ").slice(-LONGEST_UP_TO);
  return before.some((_, start) => {
    const behind = [3, 2, 1].find((length) =>
      phrases.to.isWhole(before.slice(start, start + length).join(" ")),
    );
    return behind !== undefined && before.slice(start + behind).every((word) => isWordOfTime(word, words));
  });
}

const LONGEST_UP_TO = 6;

/** "the end of", "tahun", "fin de". */
function isWordOfTime(word: string, words: HeadWords): boolean {
  const matches = words.match(word);
  return word.length <= 3 || hasTerm(matches, "schedule") || hasTerm(matches, "annual");
}

function hasTerm(matches: readonly TermMatch[], term: HeadTerm): boolean {
  return matches.some(({ terms }) => terms.some((other) => other.term === term));
}

function isValueKind(kinds: readonly ColumnKind[]): boolean {
  return kinds.some((kind) => kind === "target" || kind === "actual");
}

function kindsAtLevel(
  text: string,
  matches: readonly TermMatch[],
  isBelowAnother: boolean,
  language: string | null,
): readonly ColumnKind[] {
  const letter = isBelowAnother ? LETTERS.get(foldText(text)) : undefined;
  if (letter !== undefined) return [letter];
  if (isBelowAnother && text.trim() === "%") return ["percentMet"];
  if (isShareOfTarget(text, matches)) return ["percentMet"];
  if (isOfMoney(text)) return ["resources"];
  const ranked = matches
    .map((match) => kindsOfMatch(match, language))
    .filter((kinds) => kinds.length > 0)
    .sort((a, b) => rank(a) - rank(b));
  // "Thai side actual" is of what that side achieved, and names nobody responsible.
  const [first = []] =
    phrases.side.isWithin(foldText(text)) && ranked.some(isValueKind) ? ranked.filter(isValueKind) : ranked;
  // "Baseline source" tells where the baseline is from, and not where the actuals can be looked up.
  const isOfBaseline = first[0] === "verification" && ranked.some(([kind]) => kind === "baseline");
  if (isOfBaseline) return [isJoined(text) ? "baseline" : "remarks"];
  // "Target and budget" is of both, and what stands below it tells which column is of which.
  const value = first[0] === "resources" && isJoined(text) ? ranked.find(isValueKind)?.[0] : undefined;
  if (value !== undefined) return [...first, value];
  const whose = isOfAgency(first) ? kindAtStart(text, matches) : undefined;
  return whose === undefined ? first : [...first, whose];
}

/** "USD", "Total (USD)": the numbers below are of money. "Target (Rp.)" is the target of what is measured in money. */
function isOfMoney(text: string): boolean {
  if (CURRENCY_ALONE.test(text.trim())) return true;
  const inside = (IN_PARENTHESES.exec(text)?.[0] ?? "").replace(/[().（）\s]/gu, "");
  const outside = foldText(withoutParentheses(text));
  return CURRENCY_ALONE.test(inside) && !outside.includes(" ") && phrases.totals.isWhole(outside);
}

/** "Percentage progress based on 2026/27 target": how much of what was aimed at is achieved. */
function isShareOfTarget(text: string, matches: readonly TermMatch[]): boolean {
  const isInPercent = /^\s*[%٪]/u.test(text) || phrases.percent.isStart(foldText(text));
  return isInPercent && hasTerm(matches, "actual") && hasTerm(matches, "target");
}

/** "Target of the office", "Target Renstra SKPD": a word for values that stands before another says what is the office's. */
function kindAtStart(text: string, matches: readonly TermMatch[]): ColumnKind | undefined {
  const folded = foldText(text);
  const terms = matches.find(({ phrase }) => folded.startsWith(phrase))?.terms.map(({ term }) => term) ?? [];
  if (terms.includes("actual")) return "actual";
  return terms.includes("target") || terms.includes("overall") ? "target" : undefined;
}

function isOfAgency([first]: readonly ColumnKind[]): boolean {
  return first === "responsible" || first === "partners";
}

function isJoined(text: string): boolean {
  return /[&+,/;]/u.test(text) || phrases.and.isWithin(foldText(text));
}

function kindsOfMatch({ terms }: TermMatch, language: string | null): readonly ColumnKind[] {
  const spoken = terms.filter((term) => term.language === language);
  const meant = spoken.length > 0 ? spoken : terms;
  return PRECEDENCE.filter((kind) => meant.some(({ term }) => term === kind));
}

function rank(kinds: readonly ColumnKind[]): number {
  return Math.max(...kinds.map((kind) => PRECEDENCE.indexOf(kind)));
}

/** The lower head says what the column holds and the upper one of what; "No." or "Unit" under "Targets" is a target. */
function joinedKinds(lower: readonly ColumnKind[], upper: readonly ColumnKind[]): readonly ColumnKind[] {
  if (lower.length === 0) return upper;
  if (lower[0] === "verification" && upper[0] === "baseline") return ["remarks"];
  // "Measure" below "Success indicators" is what is measured, and not what is done.
  if (lower[0] === "action" && upper[0] === "indicator") return [...upper, ...lower];
  return lower[0] === "number" && isValueKind(upper) ? upper : lower;
}

function joinedPeriods(lower: HeadPeriod | null, upper: HeadPeriod | null): HeadPeriod | null {
  if (lower === null || upper === null) return lower ?? upper;
  // "S1" below "March" is a week of that month.
  if (upper.month !== null && lower.month === null && isPartOfYear(lower)) return upper;
  const hasYear = lower.year !== null || lower.yearOfPlan !== null || lower.span !== null;
  const { year, isFiscal, yearOfPlan, span, isCalendarYear } = hasYear ? lower : upper;
  const isPart = isPartOfYear(lower);
  return {
    year,
    isFiscal,
    yearOfPlan,
    span,
    // "Jul 2024 – Jun 2025" above Q1 names the plan's year.
    isCalendarYear: isCalendarYear && (hasYear || !isPart),
    months: isPart ? lower.months : upper.months,
    quarter: lower.quarter ?? upper.quarter,
    half: lower.half ?? upper.half,
    third: lower.third ?? upper.third,
    month: lower.month ?? upper.month,
  };
}
