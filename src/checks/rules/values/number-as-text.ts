import type { Message } from "../../../plan/message";
import { valuesOf, valuesOfUnclearCells } from "../../plan-index";
import type { NumberValue } from "../../../indicators";
import type { IndicatorRow } from "../../../plan/plan";
import type { Value } from "../../../plan/value";
import { formatNumber } from "../../phrasing";
import { defineRule, type Found } from "../../rule";
import { HOLDS_A_NUMBER_ONLY } from "../../value-edit";

export const numberAsText = defineRule({
  id: "number-as-text",
  matter: "form",
  severity: "warning",
  inDoubtfulPlan: "holds",
  mayBeHabit: true,
  needs: "action",
  *find({ plan }) {
    const leftAlone = new Set([
      ...valuesOfUnclearCells(plan.indicatorRows),
      ...sharesWrittenAsTexts(plan.indicatorRows),
    ]);
    const slipped = slippedGroups(plan.indicatorRows);
    for (const { value, about } of valuesOf(plan.indicatorRows)) {
      // One of several lines in a cell cannot be a number for Excel: such a line is not written as `text`.
      const isText =
        value.state === "number" && value.written === "text" && HOLDS_A_NUMBER_ONLY.test(value.raw);
      if (isText && !leftAlone.has(value)) yield { ...report(value, slipped.get(value)), about };
    }
  },
});

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

/**
 * "24.0000" next to "18.000" and "21.000", which are read as thousands: a group of four digits is a slip, and what it
 * could mean is the number of all its digits.
 */
function slippedGroups(rows: readonly IndicatorRow[]): ReadonlyMap<Value, string> {
  return new Map(
    rows.flatMap(({ valueCells }) => {
      const texts = valueCells.flatMap(({ values }) => values);
      const signs = new Set(texts.filter(isInThousands).map(({ raw }) => signIn(raw)));
      return texts.flatMap((value) => {
        const isSlip = SLIPPED_GROUP.test(value.raw) && signs.has(signIn(value.raw));
        return isSlip ? [[value, formatNumber(Number(value.raw.replace(/\D/gu, "")))] as const] : [];
      });
    }),
  );
}

function isInThousands({ raw, alternatives = [] }: Value): boolean {
  return alternatives.length > 0 && /^\d{1,3}(?:[.,]\d{3})+$/u.test(raw.trim());
}

function signIn(text: string): string {
  return /[.,]/u.exec(text)?.[0] ?? "";
}

const SLIPPED_GROUP = /^\s*\d{1,3}[.,]\d{4}\s*$/u;

/** `slip` is what a number with a digit too many could also mean: no fix is offered, since the value is not known. */
function report(value: NumberValue, slip: string | undefined): Found {
  const { cell, raw, number, percent, alternatives = [] } = value;
  const shown = formatNumber(number, percent);
  if (slip !== undefined)
    return { cell, message: "number-as-text-unsure", values: { raw, number: shown, other: slip } };
  const [other] = alternatives;
  const values = { raw, number: shown };
  // Excel keeps 80 % as 0.8 and a format; an edit of the value alone would show 0.8.
  if (percent) return { cell, message: "number-as-text-percent", values };
  const label: Message = { id: "number-as-text-fix", values: { number: shown } };
  const fixes = [{ label, edits: [{ cell, value: number }] }];
  // What was pasted or imported as text was so at once; a number that can be another one is asked for by itself.
  if (other === undefined) return { cell, message: "number-as-text", values, fixes, cause: "texts" };
  // "6 0", pasted from a printed page, can be 60 or 6 and 0: the other reading looks like the text itself.
  return other.replace(/\s+/gu, " ") === raw.replace(/\s+/gu, " ")
    ? { cell, message: "number-as-text-apart", values, fixes }
    : { cell, message: "number-as-text-unsure", values: { ...values, other }, fixes };
}
