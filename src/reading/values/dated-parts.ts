import { phrases } from "../../plan/language/phrases";
import { periodInHeader, type HeaderPeriod } from "../../plan/language/time/period-words";
import { foldText, onOneLine } from "../../plan/language/spelling/text-folding";
import { readPlainNumber } from "./plain-number";

/** A part of a text that names the year of its number; without either year it is the total. */
export interface DatedPart {
  readonly year: number | null;
  /** "YR2": counted from 1, to be dated by the plan's years. */
  readonly yearOfPlan: number | null;
  readonly text: string;
}

const LABELLED = /^\(?([^:=()]{1,20}?)\)?\s?(?:[:=]|\s[-–]\s)\s?(\S.*)$/u;
/** "YR1 100", "Year 2 200". */
const BEHIND_YEAR = /^(\p{L}{1,12}\.?\s?\p{Nd}{1,2})\s(\p{Nd}.*)$/u;
const IN_PARENTHESES = /^(\S.*?)\s?\(([^()]{1,20})\)$/u;
/** "(cumulative)" at the end. */
const LAST_WORD = /\s?[(,;–-]?\s?([\p{L}\p{M}\s]{3,30})\)?$/u;
const LONGEST = 400;

/**
 * A target cell that holds a target for each year: "2024: 5", "2025: 10" on lines of their own, or
 * "5 (2024), 10 (2025)", or "YR1 100, YR2 200 (cumulative)". `null` for any other text.
 */
export function datedParts(text: string): readonly DatedPart[] | null {
  if (text.length > LONGEST || !/\p{Nd}/u.test(text)) return null;
  const parts = withoutCumulative(text)
    .split(/\n|;\s?|,\s/)
    .map(onOneLine)
    .filter(Boolean)
    .map(datedPart);
  const dated = parts.filter((part) => part !== null);
  const isDated = dated.some(({ year, yearOfPlan }) => year !== null || yearOfPlan !== null);
  return dated.length === parts.length && isDated ? dated : null;
}

/**
 * The parts of a text that name their years, those that count the plan's years dated by the first of them. Of numbers
 * that are carried on, the last is the total too. `null` for any other text.
 */
export function partsByYear(text: string, firstYear: number | null): readonly DatedPart[] | null {
  const parts = datedParts(text);
  if (parts === null || (firstYear === null && parts.some(({ yearOfPlan }) => yearOfPlan !== null)))
    return null;
  const dated = parts.map(({ year, yearOfPlan, text: own }) =>
    yearOfPlan === null
      ? { year, yearOfPlan, text: own }
      : { year: (firstYear ?? 0) + yearOfPlan - 1, yearOfPlan: null, text: own },
  );
  const last = dated.at(-1);
  const isTotalSaid = dated.some(({ year }) => year === null);
  return last === undefined || isTotalSaid || !isSaidCumulative(text)
    ? dated
    : [...dated, { ...last, year: null }];
}

/** Whether a text ends with a word that says that its numbers are carried on. */
export function isSaidCumulative(text: string): boolean {
  return withoutCumulative(text) !== text;
}

function withoutCumulative(text: string): string {
  const last = text.length > LONGEST ? null : LAST_WORD.exec(text);
  return last !== null && phrases.cumulative().isWhole(foldText(last[1] ?? ""))
    ? text.slice(0, last.index)
    : text;
}

function datedPart(part: string): DatedPart | null {
  const before = LABELLED.exec(part) ?? BEHIND_YEAR.exec(part);
  const behind = before === null ? IN_PARENTHESES.exec(part) : null;
  const label = before?.[1] ?? behind?.[2];
  const text = before?.[2] ?? behind?.[1];
  if (label === undefined || text === undefined) return datedByWords(part);
  const period = periodInHeader(label);
  const dated = period === null ? null : yearOf(period);
  if (dated !== null) return { ...dated, text };
  return phrases.totals().isWhole(foldText(label)) ? { year: null, yearOfPlan: null, text } : null;
}

function yearOf({ year, yearOfPlan, part }: HeaderPeriod): Omit<DatedPart, "text"> | null {
  return part === null && (year !== null || yearOfPlan !== null)
    ? { year, yearOfPlan: year === null ? yearOfPlan : null }
    : null;
}

/** "2 by 2024", "80 % en 2025". */
function datedByWords(part: string): DatedPart | null {
  const read = readPlainNumber(part);
  const year = read?.kind === "number" && read.alternatives.length === 0 ? read.year : undefined;
  return year === undefined ? null : { year, yearOfPlan: null, text: part };
}
