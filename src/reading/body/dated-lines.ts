import { phrases } from "../../plan/language/lexicon";
import { periodInHead } from "../../plan/language/period-words";
import { foldText, onOneLine } from "../../plan/language/text-folding";

/** A part of a target cell that names its own year; `null` for the total. */
export interface DatedPart {
  readonly year: number | null;
  readonly text: string;
}

const LABELLED = /^\(?([^:=()]{1,20}?)\)?\s*(?:[:=]|\s[-–]\s)\s*(\S.*)$/u;
/** "2 by 2024", "80 % en 2025", "5 d'ici fin 2026". */
const BY_YEAR =
  /^(\S.{0,40}?)\s+(?:by|in|en|para|al?|pour|d['’]ici(?:\s+à)?|ภายใน|ត្រឹម)\s*(?:the\s+)?(?:end\s+(?:of\s+)?|fin(?:\s+de)?\s+|ปี\s*|ឆ្នាំ\s*)?(\p{Nd}{4})$/iu;
const IN_PARENTHESES = /^(\S.*?)\s*\(([^()]{1,20})\)$/u;

/**
 * A target cell that holds a target for each year: "2024: 5", "2025: 10" on lines of their own, or
 * "5 (2024), 10 (2025)". `null` for any other text.
 */
export function datedParts(text: string): readonly DatedPart[] | null {
  if (text.length > 400 || !/\p{Nd}{4}/u.test(text)) return null;
  const parts = text
    .split(/\n|;\s*|,\s+/)
    .map(onOneLine)
    .filter(Boolean)
    .map(datedPart);
  const dated = parts.filter((part) => part !== null);
  return dated.length === parts.length && dated.some(({ year }) => year !== null) ? dated : null;
}

function datedPart(part: string): DatedPart | null {
  const labelled = LABELLED.exec(part);
  const behind = IN_PARENTHESES.exec(part) ?? BY_YEAR.exec(part);
  const label = labelled?.[1] ?? behind?.[2];
  const text = labelled?.[2] ?? behind?.[1];
  if (label === undefined || text === undefined) return null;
  const period = periodInHead(label);
  if (period?.year != null && period.quarter === null) return { year: period.year, text };
  return phrases.totals.isWhole(foldText(label)) ? { year: null, text } : null;
}
