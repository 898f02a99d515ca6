import type { HeadColumn } from "./head-column";
import { foldText } from "../../plan/language/text-folding";

/**
 * "Target 2028" beside the columns 2026, 2027 and 2028 is what the plan aims at in the end. It is told by
 * its head, which is of another kind than those of the years, by its place outside them, and by its year,
 * which is the last of them, or later than all of the quarters that it stands beside ("Target by 2028").
 * Where the plan has another overall target, nothing is changed.
 */
export function settleFinalTarget(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  if (columns.some(({ meaning }) => meaning === "overallTarget")) return columns;
  const dated = columns.filter(isOfYear);
  const last = Math.max(...dated.map(({ year }) => year ?? 0));
  const finals = dated.filter(
    (column) => column.meaning === "annualTarget" && column.year === last && isApart(column, dated),
  );
  const [final] = finals;
  if (final === undefined || finals.length > 1) return columns;
  return columns.map((column) =>
    column === final ? { ...column, meaning: "overallTarget", year: null } : column,
  );
}

/**
 * "Value 2023" or "Actual 2023" left of the columns 2024, 2025 and 2026 is what there was before the plan: it is
 * told by words that the others do not have, by its place and by its year.
 */
export function settleValueBefore(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  if (columns.some(({ meaning }) => meaning === "baseline")) return columns;
  const dated = columns.filter((column) => isOfYear(column) || column.meaning.endsWith("Actual"));
  const [before, ...others] = dated;
  const own = before === undefined ? "" : headWithoutNumbers(before);
  const isBefore =
    before?.sense.hasSlippedYear !== true &&
    (before?.sense.kinds.length === 0 || before?.meaning === "annualActual") &&
    others.length > 1 &&
    others.every(isOfYear) &&
    /\p{L}/u.test(own) &&
    others.every((other) => (other.year ?? 0) > (before.year ?? 0) && headWithoutNumbers(other) !== own);
  if (!isBefore) return columns;
  return columns.map((column) => (column === before ? { ...column, meaning: "baseline" } : column));
}

function isOfYear({ meaning, year }: HeadColumn): boolean {
  return (meaning === "annualTarget" || meaning === "quarterTarget") && year !== null;
}

/** Whether a column stands outside the others, which are of several years, the last of them too, and headed alike. */
function isApart(column: HeadColumn, dated: readonly HeadColumn[]): boolean {
  const others = dated.filter((other) => other !== column);
  const years = new Set(others.map(({ year }) => year));
  const own = headWithoutNumbers(column);
  const isOutside =
    others.every((other) => other.column < column.column) ||
    others.every((other) => other.column > column.column);
  return (
    column.sense.kinds.length > 0 &&
    isOutside &&
    years.size > 1 &&
    (years.has(column.year) || others.every(({ meaning }) => meaning === "quarterTarget")) &&
    others.every((other) => headWithoutNumbers(other) !== own)
  );
}

function headWithoutNumbers({ sense }: HeadColumn): string {
  return sense.path.levels.map((level) => foldText(level).replace(/\d+/g, "")).join("|");
}
