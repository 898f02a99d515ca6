import type { Message } from "../../../plan/message";
import { valuesOf } from "../../plan-index";
import { hasWrongCount, type NumberValue } from "../../../indicators";
import type { IndicatorRow } from "../../../plan/plan";
import type { Value } from "../../../plan/value";
import { formatNumber } from "../../phrasing";
import type { Found, ActionRule } from "../../rule";
import { HOLDS_A_NUMBER_ONLY } from "../../value-edit";

export const numberAsText: ActionRule = {
  id: "number-as-text",
  severity: "warning",
  mayBeHabit: true,
  needs: "action",
  *find({ plan }) {
    const leftAlone = new Set([
      ...valuesOfUnclearCells(plan.indicatorRows),
      ...sharesWrittenAsTexts(plan.indicatorRows),
    ]);
    for (const { value, about } of valuesOf(plan.indicatorRows)) {
      // One of several lines in a cell cannot be a number for Excel: such a line is not written as `text`.
      const isText =
        value.state === "number" && value.written === "text" && HOLDS_A_NUMBER_ONLY.test(value.raw);
      if (isText && !leftAlone.has(value)) yield { ...report(value), about };
    }
  },
};

/** Where a cell has another number of values than its row has indicators, that is what is to be mended. */
function valuesOfUnclearCells(rows: readonly IndicatorRow[]): readonly Value[] {
  return rows.flatMap((row) =>
    row.valueCells.filter((cell) => hasWrongCount(row, cell)).flatMap(({ values }) => values),
  );
}

/** "40%", "60%" all along a row is how the plan writes shares, which nobody adds up; among numbers one is a slip. */
function sharesWrittenAsTexts(rows: readonly IndicatorRow[]): readonly Value[] {
  return rows.flatMap(({ valueCells }) => {
    const numbers = valueCells.flatMap(({ values }) => values.filter(({ state }) => state === "number"));
    return numbers.length > 1 && numbers.every(isShareAsText) ? numbers : [];
  });
}

function isShareAsText(value: Value): boolean {
  return value.state === "number" && value.percent && value.written === "text";
}

function report(value: NumberValue): Found {
  const { cell, raw, number, percent, alternatives = [] } = value;
  const shown = formatNumber(number, percent);
  const [other] = alternatives;
  const values = { raw, number: shown };
  // Excel keeps 80 % as 0.8 and a format; an edit of the value alone would show 0.8.
  if (percent) return { cell, message: { id: "number-as-text-percent", values } };
  const label: Message = { id: "number-as-text-fix", values: { number: shown } };
  const fixes = [{ label, edits: [{ cell, value: number }] }];
  const message = messageFor(values, other);
  // What was pasted or imported as text was so at once; a number that can be another one is asked for by itself.
  return other === undefined ? { cell, message, fixes, cause: "texts" } : { cell, message, fixes };
}

function messageFor(
  values: { readonly raw: string; readonly number: string },
  other: string | undefined,
): Message {
  if (other === undefined) return { id: "number-as-text", values };
  // "6 0", pasted from a printed page, can be 60 or 6 and 0: the other reading looks like the text itself.
  if (other.replace(/\s+/gu, " ") === values.raw.replace(/\s+/gu, " "))
    return { id: "number-as-text-apart", values };
  return { id: "number-as-text-unsure", values: { ...values, other } };
}
