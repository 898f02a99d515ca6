import { kindOfMeaning } from "../../../plan/column-meaning";
import type { IndicatorRow } from "../../../plan/plan";
import type { Value } from "../../../plan/value";
import { quote } from "../../phrasing";
import type { ActionPlan } from "../../plan-index";
import { defineRule } from "../../rule";
import { statedTargets } from "../../targets";

export const indicatorMissing = defineRule({
  id: "indicator-missing",
  matter: "missing",
  severity: "error",
  inDoubtfulPlan: "waits",
  mayBeHabit: true,
  needs: "action",
  *find({ plan, index }) {
    // Where two columns hold indicators, its may be in the one that was not read.
    const isElsewhere = hasSecondColumn(plan);
    const followed = plan.indicatorRows.filter(({ indicators }) => indicators.length > 0);
    const usual = followed.reduce((sum, row) => sum + shareReported(row), 0) / Math.max(1, followed.length);
    let former: { readonly action: string; readonly targets: string } | null = null;
    for (const row of plan.indicatorRows) {
      const { action, indicatorCell, indicators } = row;
      if (indicators.length > 0) continue;
      const stated = statedTargets(row);
      const targets = stated.map(({ raw }) => raw).join(", ");
      // A row for each thing that is bought or paid repeats the targets of the one above it.
      const isRepeated = former?.action === action && former.targets === targets;
      former = { action, targets };
      if (isRepeated) continue;
      if (row.valueCells.some(({ values }) => values.some(isOfOtherRows))) continue;
      // Sums of nothing are in rows of titles, too; and what is yet to be decided counts nothing yet.
      if (stated.every((value) => value.state === "undecided" || isZero(value))) continue;
      yield {
        cell: indicatorCell,
        about: action,
        severity: isElsewhere || shareReported(row) * 2 < usual ? "info" : undefined,
        message: "indicator-missing",
        values: {
          targets: quote(targets),
          action: quote(index.action(action)?.title ?? action),
        },
      };
    }
  },
});

/**
 * Which share of its cells of actuals is filled. What reports far less than the indicators do is likely the title of their
 * group, with what they are to come to.
 */
function shareReported({ valueCells }: IndicatorRow): number {
  const actuals = valueCells.filter(({ column }) => kindOfMeaning(column.meaning) === "actual");
  const filled = actuals.filter(({ values }) => values.some(({ state }) => state !== "blank"));
  return filled.length / Math.max(1, actuals.length);
}

function isZero(value: Value): boolean {
  return value.state === "number" && value.number === 0;
}

/** A number that is made of those of other rows belongs to a title above them. */
function isOfOtherRows(value: Value): boolean {
  if (value.state !== "number" || value.formula === null) return false;
  const rows = Array.from(
    value.formula.matchAll(/(?<![\p{L}\p{N}])\$?[A-Z]{1,3}\$?(\d+)(?![\d(])/gu),
    ([, row]) => Number(row),
  );
  return rows.length > 0 && rows.every((row) => row !== value.cell.row + 1);
}

/** Whether a column of indicators is not read, since another is. */
function hasSecondColumn({ columns, notRead }: ActionPlan): boolean {
  const read = columns.find(({ meaning }) => meaning === "indicator");
  return notRead.some(
    ({ why, insteadRead }) => why === "duplicateColumn" && insteadRead?.column === read?.column,
  );
}
