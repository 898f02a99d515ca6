import { isWithinSlips } from "../../../plan/language/spelling/edit-distance";
import { withWesternDigits } from "../../../plan/language/numbers/digits";
import type { HeaderSense } from "../header-column";

const BUDDHIST_ERA = 543;

/**
 * Headers in which a year was typed wrong: "2O26" or "20027" beside columns of years, of which the one that
 * is meant there is missing. They are read as that year, and told to be unclear.
 */
export function withSlippedYears(senses: readonly HeaderSense[]): readonly HeaderSense[] {
  const years = new Set(senses.flatMap(({ period }) => period?.year ?? []));
  if (years.size < 2) return senses;
  return senses.map((sense, place) => {
    const token = sense.period === null ? tokenLikeYear(sense.path.levels.at(-1) ?? "") : null;
    if (token === null) return sense;
    const [before, after] = [senses[place - 1], senses[place + 1]].map((other) =>
      other !== undefined && wordsBeside(other) === wordsBeside(sense) ? other : undefined,
    );
    const meant = [(before?.period?.year ?? NaN) + 1, (after?.period?.year ?? NaN) - 1].find(
      (year) => !years.has(year) && isMeantBy(token, year),
    );
    const beside = before?.period?.year == null ? after : before;
    if (meant === undefined || beside?.period == null) return sense;
    const period = { ...beside.period, year: meant };
    return { ...sense, kinds: beside.kinds, period, hasSlippedYear: true };
  });
}

/** The header's words without its year, which columns of years share. */
function wordsBeside({ path }: HeaderSense): string {
  return (path.levels.at(-1) ?? "")
    .split(/\s+/u)
    .filter((word) => !/\p{Nd}/u.test(word))
    .join(" ")
    .toLowerCase();
}

/** A word of three to five signs, of which two at the least are digits. */
function tokenLikeYear(text: string): string | null {
  const words = withWesternDigits(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    // "FY2O26"
    .map((word) => word.replace(/^\p{L}{2}(?=\d)/u, ""));
  return words.find((word) => /^(?=(?:\D*\d){2})[\p{L}\d]{3,5}$/u.test(word)) ?? null;
}

function isMeantBy(token: string, year: number): boolean {
  const digits = token
    .toUpperCase()
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1")
    .replace(/S/g, "5")
    .replace(/G/g, "6");
  return [year, year + BUDDHIST_ERA].some((meant) => isWithinSlips(digits, String(meant), 1));
}
