import { isDated, kindOfMeaning, type ColumnMeaning } from "../../../../plan/column-meaning";
import { canSay, namesPartOfYear, says, type ColumnFacts, type TableFacts } from "../../column-facts";
import { roleOfTime, yearNamed } from "../../time/period-of-column";
import { isGoalLeftOfIndicator } from "../cells";
import { evidence, type Evidence } from "../evidence";
import { familyOf, isTotalOfYear } from "./years-of-columns";
import { roleOfBareTime } from "./time-alone";

/**
 * "Target 2028" beside the columns 2026, 2027 and 2028 is what the plan aims at in the end. It is told by its
 * header, which is of another kind than those of the years, by its place outside them, and by its year, which is
 * the last of them, or later than all of the quarters that it stands beside ("Target by 2028").
 */
export function finalTarget(table: TableFacts): readonly Evidence[] {
  const dated = table.columns.filter((column) => isOfTarget(column, table) && yearIn(column, table) !== null);
  if (table.columns.some((column) => saysOverallTarget(column, table))) return [];
  const last = Math.max(...dated.map((column) => yearIn(column, table) ?? 0));
  const finals = dated.filter(
    (column) =>
      targetRoleOf(column, table) === "annualTarget" &&
      yearIn(column, table) === last &&
      isApart(column, dated, table),
  );
  const [final] = finals;
  return final === undefined || finals.length > 1
    ? []
    : [evidence(final, "overallTarget", "timeAmongOthers", { text: final.header })];
}

function saysOverallTarget(column: ColumnFacts, table: TableFacts): boolean {
  const role = targetRoleOf(column, table);
  const isNamed = canSay(column, "target") && !isGoalLeftOfIndicator(column, table);
  return role === "overallTarget" && (isNamed || column.content.values > 0.3);
}

function isOfTarget(column: ColumnFacts, table: TableFacts): boolean {
  const role = targetRoleOf(column, table);
  return role !== null && isDated(role) && kindOfMeaning(role) === "target";
}

/** The role of a column of targets by its words and its time; `null` for any other. */
function targetRoleOf(column: ColumnFacts, table: TableFacts): ColumnMeaning | null {
  if (familyOf(column) === "target" && isTotalOfYear(column, "target", table)) return "annualTarget";
  if (canSay(column, "target")) return roleOfTime(column.sense, "target");
  return column.sense.kinds.length === 0 ? roleOfBareTime(column, table) : null;
}

function yearIn({ sense: { period } }: ColumnFacts, table: TableFacts): number | null {
  return period === null ? null : yearNamed(period, table);
}

/** Whether a column stands outside the others, which are of several years, the last of them too, and headed alike. */
function isApart(column: ColumnFacts, dated: readonly ColumnFacts[], table: TableFacts): boolean {
  const others = dated.filter((other) => other !== column);
  const years = new Set(others.map((other) => yearIn(other, table)));
  const isOutside =
    others.every((other) => other.place < column.place) ||
    others.every((other) => other.place > column.place);
  const areParts = others.every(namesPartOfYear);
  return (
    column.sense.kinds.length > 0 &&
    isOutside &&
    years.size > 1 &&
    (years.has(yearIn(column, table)) || areParts) &&
    others.every((other) => headerWithoutNumbers(other) !== headerWithoutNumbers(column))
  );
}

/**
 * "Value 2023" or "Actual 2023" left of the columns 2024, 2025 and 2026 is what there was before the plan: it is
 * told by words that the others do not have, by its place and by its year.
 */
export function valueBefore(table: TableFacts): readonly Evidence[] {
  const dated = table.columns.filter(
    (column) => (isOfTarget(column, table) && yearIn(column, table) !== null) || says(column, "actual"),
  );
  const [before, ...others] = dated;
  if (before === undefined || others.length < 2 || table.columns.some((column) => says(column, "baseline")))
    return [];
  const { sense } = before;
  const isNeutral = sense.kinds.length === 0 || (says(before, "actual") && sense.period !== null);
  const own = headerWithoutNumbers(before);
  const year = yearIn(before, table) ?? 0;
  const isBefore =
    sense.hasSlippedYear !== true &&
    isNeutral &&
    others.every((other) => isOfTarget(other, table) && yearIn(other, table) !== null) &&
    /\p{L}/u.test(own) &&
    others.every((other) => (yearIn(other, table) ?? 0) > year && headerWithoutNumbers(other) !== own);
  return isBefore ? [evidence(before, "baseline", "timeAmongOthers", { text: before.header })] : [];
}

function headerWithoutNumbers({ sense }: ColumnFacts): string {
  return sense.path.levels.map((level) => level.toLowerCase().replace(/\p{Nd}+/gu, "")).join("|");
}
