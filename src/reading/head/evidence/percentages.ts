import { canSay, type ColumnFacts } from "../column-facts";
import { namesYear } from "../period-of-column";
import { evidence, forEachColumn } from "./evidence";

/** "% executed 2025" beside "executed 2025" is what was met of a target, and no second actual. */
export const sharesBesideValues = forEachColumn((column, { columns }) => {
  const kind = (["actual", "target"] as const).find((one) => canSay(column, one));
  if (kind === undefined || !saysPerCent(column)) return [];
  const values = columns.filter((other) => other !== column && canSay(other, kind) && !saysPerCent(other));
  const isBeside = values.some((other) => isOfSameTime(other, column)) || values.length > columns.length / 5;
  return isBeside ? [evidence(column, "percentMet", "shareOfValues", { text: column.head })] : [];
});

/** Whether a head begins with a sign or word of per cent. */
function saysPerCent({ sense }: ColumnFacts): boolean {
  return sense.path.levels.some((level) => PER_CENT.test(level));
}

const PER_CENT = /^\s*(?:[%٪]|\(%\))/u;

function isOfSameTime({ sense: { period: a } }: ColumnFacts, { sense: { period: b } }: ColumnFacts): boolean {
  if (a === null || b === null) return a === b;
  const isOfYear = namesYear(a) && a.year === b.year && a.yearOfPlan === b.yearOfPlan;
  return isOfYear && a.quarter === b.quarter && a.half === b.half && a.month === b.month;
}
