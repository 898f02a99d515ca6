import { isCategory } from "../../plan/language/breakdown-words";
import { phrases } from "../../plan/language/phrases";
import { foldText, onOneLine } from "../../plan/language/spelling/text-folding";
import { periodInHeader } from "../../plan/language/time/period-words";
import { withoutNoise } from "../../plan/number-noise";
import type { NumberPart } from "../../plan/value";

/** A number with a list of names and numbers behind it, which can be its parts: "120 (Poipet 70, Pursat 50)". */
export interface NamedList {
  /** What stands before the list. */
  readonly whole: string;
  readonly items: readonly NamedItem[];
}

interface NamedItem {
  readonly label: string;
  readonly digits: string;
  readonly unit: string;
  /** Whether a sign parts the name from its number, or its number counts something. */
  readonly isCounted: boolean;
}

/**
 * The list of a text that ends with names and a number behind each, in brackets or behind a colon; `null` where it ends
 * otherwise. Months name no parts, and of women and men other words tell.
 */
export function namedListIn(line: string): NamedList | null {
  const { whole = "", list = "" } = BEHIND_NUMBER.exec(onOneLine(line))?.groups ?? {};
  const items = list.split(BETWEEN_ITEMS).map(itemIn);
  const named = items.flatMap((item) => item ?? []);
  const labels = new Set(named.map(({ label }) => foldText(label)));
  if (items.length < 2 || named.length < items.length || labels.size < named.length) return null;
  const units = new Set(named.flatMap(({ unit }) => (unit === "" ? [] : [foldText(unit)])));
  return units.size > 1 || named.some(({ label }) => isKnown(label)) ? null : { whole, items: named };
}

/**
 * The parts of a whole that a list has, and what they make together where that is less; `null` where they are more,
 * or are less and nothing says that they count anything.
 */
export function partsOfList(
  whole: number,
  items: readonly NamedItem[],
): { readonly parts: readonly NumberPart[]; readonly sum: number } | null {
  const parts = partsAs(items, numberOf) ?? [];
  // "187.000" beside "100,000" is as many thousands, where the whole has room for them.
  const ofThousands = whole < THOUSAND ? null : partsAs(items, inThousands);
  const fitting = [ofThousands, parts].find(
    (each) => each !== null && each.length > 0 && sumOf(each) <= whole,
  );
  if (fitting == null) return null;
  const sum = sumOf(fitting);
  return sum === whole || items.every(({ isCounted }) => isCounted) ? { parts: fitting, sum } : null;
}

const BEHIND_NUMBER = /^(?<whole>[^():：]*\d[^():：]*?)\s*[(:：]\s*(?<list>[^()]+)\)?[.;]?$/u;
const BETWEEN_ITEMS = /\s*[;；،、]\s*|\s*,\s+/u;
const ITEM =
  /^(?<label>[\p{Lu}\p{Lo}][\p{L}\p{M}'’. ]{0,38}?)\s*(?<sign>[:=–—-]?)\s*(?<digits>\d[\d.,]*)(?<unit>(?: \p{L}[\p{L}\p{M}]*){0,2})\.?$/u;

function itemIn(text: string): NamedItem | null {
  const { label, sign = "", digits, unit = "" } = ITEM.exec(text)?.groups ?? {};
  if (label === undefined || digits === undefined) return null;
  return { label: label.trim(), digits, unit: unit.trim(), isCounted: sign !== "" || unit !== "" };
}

function isKnown(label: string): boolean {
  const folded = foldText(label);
  return isCategory(folded) || phrases.totals().isWhole(folded) || periodInHeader(label) !== null;
}

function partsAs(
  items: readonly NamedItem[],
  read: (digits: string) => number | null,
): readonly NumberPart[] | null {
  const parts = items.flatMap(({ label, digits }) => {
    const number = read(digits);
    return number === null ? [] : { label, number };
  });
  return parts.length === items.length ? parts : null;
}

function numberOf(digits: string): number | null {
  return PLAIN.test(digits) ? Number(digits) : inThousands(digits);
}

function inThousands(digits: string): number | null {
  return GROUPED.test(digits) ? Number(digits.replace(/[.,]/gu, "")) : null;
}

const THOUSAND = 1000;
const PLAIN = /^\d+(?:\.\d+)?$/u;
const GROUPED = /^\d{1,3}(?:[.,]\d{3})*$/u;

function sumOf(parts: readonly NumberPart[]): number {
  return withoutNoise(parts.reduce((sum, { number }) => sum + number, 0));
}
