import { withWesternDigits } from "../../plan/language/numbers/digits";
import { BOUNDS } from "../../plan/language/indicator-patterns";
import type { Indicator } from "../../plan/plan";
import { numberTargets } from "../measuring/named-targets";

/**
 * The words that name a target as a number not to be passed: "≤ 5 %" as the target itself, or "not more than 17 per
 * 100,000" in the indicator's words where 17 is its target ("cases closed in ≤ 5 days" with a target of 80 is another
 * number). `null` if none do.
 */
export function statedCeiling(indicator: Indicator): string | null {
  const numbers = numberTargets(indicator);
  for (const { raw } of numbers) {
    // Most targets are digits from their beginning on.
    if (/^\s*\d/.test(raw)) continue;
    const [bound] = boundsIn(raw);
    if (bound?.isCeiling === true && bound.at === 0) return raw.trim();
  }
  const written = new Set(numbersIn(indicator.text));
  if (!numbers.some((target) => written.has(target.number))) return null;
  const ceiling = boundsIn(indicator.text).find(
    ({ isCeiling, number }) => isCeiling && numbers.some((target) => target.number === number),
  );
  return ceiling?.words ?? null;
}

interface Bound {
  readonly isCeiling: boolean;
  readonly number: number;
  readonly words: string;
  /** Where the words begin, leading blanks aside. */
  readonly at: number;
}

/** All numbers that a text names: few texts name one of their indicator's targets, and only these are looked through for bounds. */
function numbersIn(text: string): readonly number[] {
  return Array.from(withWesternDigits(text).matchAll(/\d[\d.,]*/g), ([digits]) => numberOf(digits));
}

function numberOf(digits: string): number {
  return Number(digits.replace(/[.,]$/, "").replace(",", "."));
}

function boundsIn(text: string): readonly Bound[] {
  return Array.from(withWesternDigits(text.trim()).matchAll(BOUNDS()), (match) => ({
    isCeiling: match.groups?.ceiling !== undefined,
    number: numberOf(match.groups?.number ?? ""),
    words: match[0],
    at: match.index,
  }));
}
