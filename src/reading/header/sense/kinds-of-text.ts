import { CURRENCY_ALONE } from "../../../plan/language/numbers/currencies";
import { phrases } from "../../../plan/language/phrases";
import type { HeaderTerm } from "../../../languages/words/header-terms";
import type { HeaderWords, TermMatch } from "../../../plan/language/header-words";
import { periodInHeader } from "../../../plan/language/time/period-words";
import { foldText } from "../../../plan/language/spelling/text-folding";
import type { ColumnKind } from "../header-column";

/**
 * Where several terms stand in one header ("Responsible for the activity", "Indicator baseline") the
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
export function isLetterOfHeader(text: string): boolean {
  return kindOfLetter(text) !== null;
}

/** What stands in parentheses says more of what stands before them: "Targets (by frequency of data collection)". */
export function matchesOutside(
  text: string,
  matches: readonly TermMatch[],
  words: HeaderWords,
): readonly TermMatch[] {
  // "Progress (%)" is one phrase with its sign.
  if (!IN_PARENTHESES.test(text) || PER_CENT_IN_PARENTHESES.test(text)) return matches;
  const rest = withoutParentheses(text);
  const outside = words.matchLeniently(rest);
  if (outside.length > 0 || periodInHeader(rest) === null) return outside.length > 0 ? outside : matches;
  // "2025 (departments concerned)" says whose, and names no column of departments.
  return matches.filter(
    ({ terms }) => !terms.every(({ term }) => term === "responsible" || term === "partners"),
  );
}

/** A header without what says more of it: "Indicator (see annex)". */
export function withoutParentheses(text: string): string {
  return text.replace(new RegExp(IN_PARENTHESES, "gu"), " ").trim();
}

const PER_CENT_IN_PARENTHESES = /[(（]\s*[%٪]\s*[)）]/u;
const IN_PARENTHESES = /[(（][^)）]*[)）]?/u;

/** Whether one of the words found in a header stands for a term. */
export function hasTerm(matches: readonly TermMatch[], term: HeaderTerm): boolean {
  return matches.some(({ terms }) => terms.some((other) => other.term === term));
}

/** Whether some of the kinds are of values: targets or actuals. */
export function isValueKind(kinds: readonly ColumnKind[]): boolean {
  return kinds.some((kind) => kind === "target" || kind === "actual");
}

/** Which kinds of columns one text of a header names, likeliest first. */
export function kindsAtLevel(
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
    phrases.side().isWithin(foldText(text)) && ranked.some(isValueKind) ? ranked.filter(isValueKind) : ranked;
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
  return CURRENCY_ALONE.test(inside) && !outside.includes(" ") && phrases.totals().isWhole(outside);
}

/** "Percentage progress based on 2026/27 target": how much of what was aimed at is achieved. */
function isShareOfTarget(text: string, matches: readonly TermMatch[]): boolean {
  const isInPercent = /^\s*[%٪]/u.test(text) || phrases.percent().isStart(foldText(text));
  return isInPercent && hasTerm(matches, "actual") && hasTerm(matches, "target");
}

/** "Target of the office", "Target Renstra SKPD": a word for values that stands before another says what is the office's. */
function kindAtStart(text: string, matches: readonly TermMatch[]): ColumnKind | undefined {
  const folded = foldText(text);
  const terms = matches.find(({ phrase }) => folded.startsWith(phrase))?.terms.map(({ term }) => term) ?? [];
  if (terms.includes("actual")) return "actual";
  return terms.includes("target") || terms.includes("overall") ? "target" : undefined;
}

/** Whether the likeliest kind is of agencies. */
export function isOfAgency([first]: readonly ColumnKind[]): boolean {
  return first === "responsible" || first === "partners";
}

function isJoined(text: string): boolean {
  return /[&+,/;]/u.test(text) || phrases.and().isWithin(foldText(text));
}

function kindsOfMatch({ terms }: TermMatch, language: string | null): readonly ColumnKind[] {
  const spoken = terms.filter((term) => term.language === language);
  const meant = spoken.length > 0 ? spoken : terms;
  return PRECEDENCE.filter((kind) => meant.some(({ term }) => term === kind));
}

function rank(kinds: readonly ColumnKind[]): number {
  return Math.max(...kinds.map((kind) => PRECEDENCE.indexOf(kind)));
}

/** The lower header says what the column holds and the upper one of what; "No." or "Unit" under "Targets" is a target. */
export function joinedKinds(
  lower: readonly ColumnKind[],
  upper: readonly ColumnKind[],
): readonly ColumnKind[] {
  if (lower.length === 0) return upper;
  if (lower[0] === "verification" && upper[0] === "baseline") return ["remarks"];
  // "Measure" below "Success indicators" is what is measured, and not what is done.
  if (lower[0] === "action" && upper[0] === "indicator") return [...upper, ...lower];
  return lower[0] === "number" && isValueKind(upper) ? upper : lower;
}
