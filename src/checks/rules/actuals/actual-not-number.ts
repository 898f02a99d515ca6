import type { Actual } from "../../../plan/actual";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import { phrases } from "../../../plan/language/phrases";
import { foldText, onOneLine } from "../../../plan/language/spelling/text-folding";
import { periodKey } from "../../../plan/period";
import type { Indicator } from "../../../plan/plan";
import type { Value } from "../../../plan/value";
import { readWording, readYesNo } from "../../../indicators";
import { faultOfActual, type ActualFault } from "../../../indicators/measuring/actual-fault";
import { sayFault } from "../../../indicators/measuring/say-fault";
import { milestoneActual, saysNotReached } from "../../../indicators/measuring/milestone-actual";
import { quote } from "../../phrasing";
import { isStated } from "../../plan-index";
import { actualsIn, type PlacedActual } from "../../reported";
import { defineRule, says } from "../../rule";
import { numberIsDue } from "../../targets";
import { fixSlippedDigits } from "../../value-edit";

export const actualNotNumber = defineRule({
  id: "actual-not-number",
  matter: "entry",
  severity: "error",
  needs: "actuals",
  *find(context) {
    const isOfNumbers = columnsOfNumbers(context.actuals);
    for (const { actual, indicator, definition } of actualsIn(context)) {
      const { value, report } = actual;
      const period = periodKey(actual.period);
      const isReport = report !== undefined;
      const said = { text: quote(value.raw), indicator: quote(indicator.text), period };
      const about = `${indicator.id} ${period}`;
      // A column of words among the plan's own may be one of something else.
      const ofColumn = isOfNumbers(value.cell) ? "warning" : "info";
      const severity = isReport ? undefined : ofColumn;
      const fault = faultOfActual(indicator, definition, value);
      if (isSaidAlone(fault) && !saysNotReached(value.raw)) {
        yield { cell: value.cell, about, severity, ...says(sayFault(fault, { ...said, value })) };
        continue;
      }
      if (isNoAnswer(value, { indicator, definition, isReport })) {
        yield {
          cell: value.cell,
          about,
          leansOn: isReport ? definition : undefined,
          severity,
          ...says(sayFault("notAnswer", { ...said, value })),
        };
      }
      const due = numberIsDue({ indicator, definition, value, period });
      // Errors in the plan's own columns are found with all others of the plan.
      const isWrong = value.state === "text" || isDate(value) || (isReport && value.state === "error");
      if (!isWrong || due === "no") continue;
      // A column of words among the plan's own may have been taken for its actuals, and "not started" is a report.
      const isDoubtful = due === "inferred" || !isOfNumbers(value.cell) || saysNotReached(value.raw);
      yield {
        cell: value.cell,
        about,
        leansOn: due === "inferred" ? definition : undefined,
        severity: isDoubtful && !isReport ? "info" : undefined,
        ...(isDate(value)
          ? { message: "date-in-actual", values: { ...said, date: said.text } }
          : {
              message: saysDropped(value.raw) ? "actual-not-number-dropped" : "actual-not-number",
              values: said,
            }),
        fixes: value.state === "text" ? fixSlippedDigits(value) : [],
      };
    }
  },
});

/** "Deleted" in place of a number: nobody can report on it any more. */
function saysDropped(text: string): boolean {
  return phrases.deleted().isWhole(foldText(onOneLine(text)));
}

/** What needs no other judgement: words say what the value is, or its numbers do. */
const SAID_ALONE = ["refused", "fractionOfCount", "fractionOfNothing", "otherPercentage"] as const;

function isSaidAlone(fault: ActualFault | null): fault is (typeof SAID_ALONE)[number] {
  return SAID_ALONE.some((each) => each === fault);
}

/**
 * What says about a milestone neither whether it is reached, nor that nothing is yet. Words in a column of the plan,
 * which may be one of something else, are so only where the indicator or its targets ask for yes or no.
 */
function isNoAnswer(
  value: Value,
  { indicator, definition, isReport }: Pick<PlacedActual, "indicator" | "definition"> & { isReport: boolean },
): boolean {
  if (faultOfActual(indicator, definition, value) !== "notAnswer") return false;
  return isReport || (value.state === "text" && asksYesNo(indicator));
}

function asksYesNo({ text, targets, overallTarget }: Indicator): boolean {
  if (readWording(text).kind === "yesNo") return true;
  const stated = [overallTarget, ...targets.values()].filter((target) => target !== null && isStated(target));
  return (
    stated.length > 0 && stated.every((target) => target?.state === "text" && readYesNo(target.raw) !== null)
  );
}

/** Which columns hold numbers, but for a word here and there. */
function columnsOfNumbers(actuals: readonly Actual[]): (cell: CellReference) => boolean {
  const counts = new Map<string, { numbers: number; texts: number }>();
  for (const { value } of actuals) {
    const key = columnOf(value.cell);
    const count = counts.get(key) ?? { numbers: 0, texts: 0 };
    counts.set(key, count);
    const isRefused = value.state === "text" && value.refused !== undefined && /\p{Nd}/u.test(value.raw);
    if (isDate(value)) count.texts++;
    else if (isRefused || milestoneActual(value).state === "number") count.numbers++;
    else if (value.state === "text") count.texts++;
  }
  return (cell) => {
    const { numbers = 0, texts = 0 } = counts.get(columnOf(cell)) ?? {};
    return numbers >= NUMBERS_FOR_A_WORD * texts;
  };
}

const NUMBERS_FOR_A_WORD = 3;

function columnOf({ sheet, column }: CellReference): string {
  return `${column} ${sheet}`;
}

/** Excel takes "12/10" for a day. */
function isDate(value: Value): boolean {
  return value.state === "number" && value.written === "date";
}
