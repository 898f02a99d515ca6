import { phrases } from "../../../plan/language/phrases";
import type { HeaderPath } from "../header-paths";
import type { HeaderWords, TermMatch } from "../../../plan/language/header-words";
import { periodOfNumeral } from "../../../plan/language/time/numeral-below";
import { isPartOfYear, periodInHeader, type HeaderPeriod } from "../../../plan/language/time/period-words";
import { foldText, isWithoutWordSpaces } from "../../../plan/language/spelling/text-folding";
import { rememberByObject } from "../../../plan/language/remembered";
import type { ColumnKind, HeaderSense } from "../header-column";
import { withWordsApart } from "./words-apart";
import { hasTerm, isOfAgency, isValueKind, joinedKinds, kindsAtLevel, matchesOutside } from "./kinds-of-text";

/** What the words of a column's header say; where languages share a word, what it says in `language`. */
export function senseOfHeader(path: HeaderPath, words: HeaderWords, language: string | null): HeaderSense {
  const known = saidBefore(words);
  // The same texts stand above many columns, and in all ranges of rows that could be the header.
  const key = JSON.stringify([language, ...path.levels]);
  const said = known.get(key) ?? whatLevelsSay(path.levels, words, language);
  known.set(key, said);
  return { path, ...said };
}

type SaidByLevels = Omit<HeaderSense, "path">;

const saidBefore = rememberByObject((_: HeaderWords) => new Map<string, SaidByLevels>());

function whatLevelsSay(ofPath: readonly string[], words: HeaderWords, language: string | null): SaidByLevels {
  let kinds: readonly ColumnKind[] = [];
  let kindsAbove: readonly ColumnKind[] = [];
  let kindsOfLeaf: readonly ColumnKind[] = [];
  let period: HeaderPeriod | null = null;
  let isUnderMoney = false;
  let isStray = false;
  let isOverall = false;
  let isAnnual = false;
  const languages = new Set<string>();
  const levels = withPhraseJoined(ofPath, words);
  for (let level = levels.length - 1; level >= 0; level--) {
    const text = lowestOfLevels(withWordsApart(levels[level] ?? ""), words);
    const matches = words.matchLeniently(text);
    const above = levels[level - 1] ?? "";
    period = joinedPeriods(period, periodInHeader(text) ?? periodOfNumeral(text, above));
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
    isAnnual ||= phrases.annual().isWithin(foldText(text));
    for (const { terms } of matches) terms.forEach((term) => languages.add(term.language));
  }
  return {
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

/** "Office / Sector / Indicator": of the names of levels whose titles stand in one column, the last, of what is in the other rows. */
function lowestOfLevels(text: string, words: HeaderWords): string {
  const names = text.split(/\s*[/>→]\s*/u);
  const [lowest = ""] = names.slice(-1);
  const terms = names.length < MIN_LEVELS ? [] : words.termsIn(lowest);
  const isOfPlan = terms.includes("indicator") || terms.includes("action");
  return isOfPlan && !terms.includes("responsible") && saysAgency(names[0] ?? "", words) ? lowest : text;
}

const MIN_LEVELS = 3;

function saysAgency(text: string, words: HeaderWords): boolean {
  return words.termsIn(text).some((term) => term === "responsible" || term === "partners");
}

/** "Unit" above "of measure": one phrase in two rows of a header is said in one. */
function withPhraseJoined(levels: readonly string[], words: HeaderWords): readonly string[] {
  const [first, second, ...others] = levels;
  if (first === undefined || second === undefined || others.length > 0) return levels;
  const joined = `${first} ${second}`;
  return words.isPhrase(joined) ? [joined] : levels;
}

/** "Cambodian side", "Pihak Indonesia": the word stands at the end or the beginning, beside a name. */
function namesSide(text: string): boolean {
  const folded = foldText(text);
  const last = folded.split(" ").at(-1) ?? "";
  return !phrases.side().isWhole(folded) && (phrases.side().isStart(folded) || phrases.side().isWhole(last));
}

/** Whether known words are less than a third of a long header that begins with another word. */
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

/** "Achieved up to 2025", "Realisasi s/d tahun 2024", "Réalisé à fin 2025": of all the years until then. */
function isUpToYear(text: string, words: HeaderWords): boolean {
  const [header = "", year] = foldText(text).split(/(?<!\S)((?:19|20|25)\d\d)(?!\S)/u);
  if (year === undefined || /\d/u.test(header)) return false;
  const before = header.trim().split(" ").slice(-LONGEST_UP_TO);
  return before.some((_, start) => {
    const behind = [3, 2, 1].find((length) =>
      phrases.to().isWhole(before.slice(start, start + length).join(" ")),
    );
    return behind !== undefined && before.slice(start + behind).every((word) => isWordOfTime(word, words));
  });
}

const LONGEST_UP_TO = 6;

/** "the end of", "tahun", "fin de". */
function isWordOfTime(word: string, words: HeaderWords): boolean {
  const matches = words.match(word);
  return word.length <= 3 || hasTerm(matches, "schedule") || hasTerm(matches, "annual");
}

function joinedPeriods(lower: HeaderPeriod | null, upper: HeaderPeriod | null): HeaderPeriod | null {
  if (lower === null || upper === null) return lower ?? upper;
  // "S1" below "March" is a week of that month.
  if (isOfMonth(upper) && !isOfMonth(lower) && isPartOfYear(lower)) return upper;
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
    part: lower.part ?? upper.part,
  };
}

function isOfMonth({ part }: HeaderPeriod): boolean {
  return part?.span === "month";
}
