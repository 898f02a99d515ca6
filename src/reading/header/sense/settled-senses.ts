import { isLetterOfHeader, kindOfLetter } from "./kinds-of-text";
import type { HeaderSense } from "../header-column";
import { wordsApart } from "./words-apart";
import { CURRENCY_ALONE, CURRENCY_WITHIN } from "../../../plan/language/numbers/currencies";
import { withWesternDigits } from "../../../plan/language/numbers/digits";
import { phrases } from "../../../plan/language/phrases";
import { isPartOfYear, NO_PERIOD, shortFiscalYearIn } from "../../../plan/language/time/period-words";
import { partAt, placeOf, type Month } from "../../../plan/period";
import { foldText } from "../../../plan/language/spelling/text-folding";

/** What each header says in the light of the others beside it. */
export function settledSenses(read: readonly HeaderSense[]): readonly HeaderSense[] {
  const dated = withQuarterEnds(withShortYears(withoutInitials(withoutAnswers(read))));
  const named = withCurrenciesSettled(dated);
  const senses = withQuotientsSettled(withMoneySettled(withLettersSettled(named)));
  return senses.map((sense) => withBaselineSettled(sense, senses));
}

/**
 * "Start of the action | 2024-02-01" in a form: a day that is alone beside a header which is neither of a time nor of values
 * answers it, and dates no column.
 */
function withoutAnswers(senses: readonly HeaderSense[]): readonly HeaderSense[] {
  const isDay = (sense: HeaderSense): boolean => DAY_ALONE.test(leafOf(sense));
  return senses.map((sense, place) => {
    if (!isDay(sense)) return sense;
    const isOther = (other: HeaderSense): boolean => leafOf(other) !== leafOf(sense);
    const [before, after] = [senses.slice(0, place).findLast(isOther), senses.slice(place + 1).find(isOther)];
    const isLabelled = before?.period === null && before.kinds.length > 0 && !isOfValues(before);
    const isAnswer = isLabelled && (after === undefined || !isDay(after));
    return isAnswer ? { ...sense, period: null } : sense;
  });
}

const DAY_ALONE = /^\d{4}-\d{2}-\d{2}$/;

/** Settles by the other columns the headers that can be of a value before the plan or of something else. */
function withBaselineSettled(sense: HeaderSense, all: readonly HeaderSense[]): HeaderSense {
  const { kinds } = sense;
  if (!kinds.includes("baseline") || kinds.length === 1) return sense;
  const hasBaseline = all.some((other) => other.kinds[0] === "baseline" && other.kinds.length === 1);
  // "Current value" beside a baseline is what was achieved.
  if (kinds.includes("actual")) return { ...sense, kinds: [hasBaseline ? "actual" : "baseline"] };
  // "Start (2024)" is a value before the plan, "Start" a date.
  if (kinds.includes("schedule")) {
    const isValue = sense.period?.year != null && !hasBaseline;
    return { ...sense, kinds: [isValue ? "baseline" : "schedule"] };
  }
  if (!kinds.includes("number")) return sense;
  // "Réf." right of the actions and indicators is a value where nothing else is; else it numbers.
  const firstText = all.find((other) => other.kinds[0] === "action" || other.kinds[0] === "indicator");
  const isLeft = firstText === undefined || sense.path.column < firstText.path.column;
  return { ...sense, kinds: [hasBaseline || isLeft ? "number" : "baseline"] };
}

/**
 * "M", "T", "W", "R", "F" below a week are initials of days, as "J", "F", "M", "A" are of months: letters of target and
 * actual are one of each.
 */
function withoutInitials(senses: readonly HeaderSense[]): readonly HeaderSense[] {
  const letters = senses.filter((sense) => sense.path.levels.length > 1 && isLetterOfHeader(leafOf(sense)));
  const said = (sense: HeaderSense): string => `${kindOfLetter(leafOf(sense)) ?? ""} ${groupOf(sense)}`;
  const isLetter = new Set(letters);
  const once = new Set<string>();
  const initials = new Set<string>();
  for (const letter of letters) {
    if (once.has(said(letter))) initials.add(groupOf(letter));
    once.add(said(letter));
  }
  return senses.map((sense) =>
    isLetter.has(sense) && initials.has(groupOf(sense)) ? { ...sense, kinds: sense.kindsAbove } : sense,
  );
}

/** "2024 T" and "2024 A", "T1 P" and "T1 E": letters beside a period, where both a target's and an actual's stand. */
function withLettersSettled(senses: readonly HeaderSense[]): readonly HeaderSense[] {
  const letters = senses.map(letterBesidePeriod);
  const kinds = new Set(letters.map((letter) => (letter === null ? null : kindOfLetter(letter))));
  if (!kinds.has("target") || !kinds.has("actual")) return senses;
  return senses.map((sense, place) => {
    const letter = letters[place] ?? null;
    const kind = letter === null ? null : kindOfLetter(letter);
    return kind === null ? sense : { ...sense, kinds: [kind] };
  });
}

function isOfValues({ kinds: [kind] }: HeaderSense): boolean {
  return kind === "target" || kind === "actual";
}

/**
 * "Target 24", "Actual 24", "Target 25", "Target 24/25", and "25/26" alone: years of two digits, where there are some that
 * follow each other, or follow a year that is written out.
 */
function withShortYears(senses: readonly HeaderSense[]): readonly HeaderSense[] {
  const short = senses.map((sense) => {
    const leaf = leafOf(sense);
    const isNamed = isOfValues(sense) || (sense.kinds.length === 0 && NOTHING_BUT_TWO_YEARS.test(leaf));
    return isNamed && sense.period === null ? shortYearIn(leaf) : null;
  });
  const years = new Set(short.flatMap((one) => one?.year ?? []));
  const written = new Set(senses.flatMap(({ period }) => period?.year ?? []));
  const isSeries = short.some(
    (one) =>
      one !== null &&
      (years.has(one.year + 1) || written.has(one.year + 1) || (one.isFiscal && written.has(one.year - 1))),
  );
  if (!isSeries) return senses;
  return senses.map((sense, place) => {
    const year = short[place] ?? null;
    return year === null ? sense : { ...sense, period: { ...NO_PERIOD, ...year } };
  });
}

const NOTHING_BUT_TWO_YEARS = /^\p{Nd}{2}\s*[/–-]\s*\p{Nd}{2}$/u;

function shortYearIn(text: string): { readonly year: number; readonly isFiscal: boolean } | null {
  const ofTwo = shortFiscalYearIn(text);
  if (ofTwo !== null) return { year: ofTwo, isFiscal: true };
  const digits = /(?<![\p{L}\d.,])([1-4]\d)$/u.exec(withWesternDigits(text))?.[1];
  return digits === undefined ? null : { year: 2000 + Number(digits), isFiscal: false };
}

/**
 * "Target June 2025", "Actual as of 31 December 2024": months in which quarters end say by when, and not
 * in which month, where no other months have columns.
 */
function withQuarterEnds(senses: readonly HeaderSense[]): readonly HeaderSense[] {
  const months = new Set(senses.flatMap(({ period }) => placeOf(period?.part, "month") ?? []));
  if (months.size === 0 || [...months].some((month) => month % 3 !== 0)) return senses;
  return senses.map((sense) => {
    const { period } = sense;
    const month = placeOf(period?.part, "month");
    if (!isOfValues(sense) || period === null || month === null || period.year === null) return sense;
    const isYearEnd = month === 12 && months.size === 1;
    if (isYearEnd) return { ...sense, period: { ...period, part: null, months: null } };
    const ofQuarter = { first: (month - 2) as Month, last: month };
    const part = partAt("quarter", month / 3);
    return { ...sense, period: { ...period, part, months: ofQuarter } };
  });
}

/** The letter of a header that says nothing else but a year, a part of one, or "overall". */
function letterBesidePeriod({ path, kinds, period, isOverall }: HeaderSense): string | null {
  const words = wordsApart(path.levels.at(-1) ?? "");
  if (kinds.length > 0 || words.length < 2) return null;
  const isDated =
    period !== null && (period.year !== null || period.yearOfPlan !== null || isPartOfYear(period));
  if (!isDated && !(isOverall && period === null)) return null;
  return [words.at(-1) ?? "", words[0] ?? ""].find(isLetterOfHeader) ?? null;
}

/**
 * "Q1 (USD)", "2025 (฿)": a time with a currency, and no word that says what of, is of money. So is "Target 2025 (USD)"
 * beside "Target 2025": what the target costs.
 */
function withCurrenciesSettled(senses: readonly HeaderSense[]): readonly HeaderSense[] {
  const counts = senses.filter((sense) => !sense.path.levels.some(namesCurrency));
  return senses.map((sense) => {
    if (!sense.path.levels.some(namesCurrency)) return sense;
    const [kind] = sense.kinds;
    const isBareTime = kind === undefined && (sense.period !== null || sense.isOverall);
    const isOfCount =
      (kind === "target" || kind === "actual") &&
      counts.some((other) => other.kinds[0] === kind && timeOf(other) === timeOf(sense));
    return isBareTime || isOfCount ? { ...sense, kinds: ["resources"] } : sense;
  });
}

/** What a header says of the time, to tell whether two say the same. */
function timeOf({ period, isOverall }: HeaderSense): string {
  const { year, yearOfPlan, part } = period ?? {};
  return [year, yearOfPlan, part?.span, part?.index, isOverall].join(" ");
}

function namesCurrency(text: string): boolean {
  return CURRENCY_WITHIN.test(text) || text.split(/[\s()/[\],]+/u).some((word) => CURRENCY_ALONE.test(word));
}

/** "Target and budget 2024" over "Target" and "Rp": where one column below says that it is money, the others are not. */
function withMoneySettled(senses: readonly HeaderSense[]): readonly HeaderSense[] {
  const isMoney = (sense: HeaderSense): boolean =>
    sense.path.levels.length > 1 &&
    (sense.kindsOfLeaf[0] === "resources" || CURRENCY_WITHIN.test(sense.path.levels.at(-1) ?? ""));
  const groups = new Set(senses.filter(isMoney).map(groupOf));
  if (groups.size === 0) return senses;
  return senses.map((sense) => {
    const { path } = sense;
    const kinds = [...sense.kinds, ...sense.kindsAbove];
    const isBeside = path.levels.length > 1 && groups.has(groupOf(sense)) && !isMoney(sense);
    if (!isBeside) return sense;
    const others = [...new Set(kinds.filter((kind) => kind !== "resources"))];
    // Under "Budget" alone all is money.
    if (others.length === 0 && kinds.length > 0) return sense;
    return { ...sense, isUnderMoney: false, kinds: others };
  });
}

/** "Numerator", "Denominator", "Value (%)": what comes of the two is what was achieved, where no header says so. */
function withQuotientsSettled(senses: readonly HeaderSense[]): readonly HeaderSense[] {
  if (senses.some(({ kinds }) => kinds[0] === "actual")) return senses;
  const denominator = senses.findIndex((sense) => phrases.denominator().isWhole(foldText(leafOf(sense))));
  const [above, quotient] = [senses[denominator - 1], senses[denominator + 1]];
  if (above === undefined || quotient === undefined) return senses;
  const isOfBoth =
    phrases.numerator().isWhole(foldText(leafOf(above))) &&
    quotient.kinds.every((kind) => kind === "percentMet" || kind === "resources" || kind === "remarks");
  return isOfBoth
    ? senses.map((sense) => (sense === quotient ? { ...quotient, kinds: ["actual"] } : sense))
    : senses;
}

function leafOf({ path }: HeaderSense): string {
  return (path.levels.at(-1) ?? "").trim().toLowerCase();
}

function groupOf({ path }: HeaderSense): string {
  return path.levels.slice(0, -1).join("|");
}
