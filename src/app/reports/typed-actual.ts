import { faultOfActual, refusalOf, type ActualFault } from "../../indicators/measuring/actual-fault";
import { actualInNumbers } from "../../indicators/measuring/counted-report";
import type { IndicatorDefinition } from "../../indicators";
import type { Message } from "../../plan/message";
import type { Period } from "../../plan/period";
import { isNothingToReport } from "../../plan/nothing-to-report";
import type { Indicator } from "../../plan/plan";
import type { BesideKind, Value } from "../../plan/value";
import { cellOf, type ReportedCell } from "./reported-cell";
import type { TypedNumber } from "./typed-number";

/** What becomes of an actual as somebody types it. */
export interface TypedActual {
  /** What it counts as; `null` if it counts as none. */
  readonly number: TypedNumber | null;
  /** As what it was read. */
  readonly read: Value;
  /** Why it cannot count. */
  readonly fault: ActualFault | null;
  /** What its words say that it is, where it cannot count for them. */
  readonly refused: BesideKind | null;
  /** What is to be known next to the number: that it counts as no report, or that its words go into the comment. */
  readonly note: Message | null;
}

/** What becomes of an actual, by the rules by which it is recorded and checked; a blank text says nothing. */
export function typedActual(
  indicator: Indicator,
  definition: Pick<IndicatorDefinition, "measure">,
  { text, period }: { readonly text: string; readonly period: Period | null },
): TypedActual {
  const typed = text.trim();
  const cell = cellOf(typed, period, indicator);
  const fault = typed === "" ? null : faultOfActual(indicator, definition, cell.read);
  const read = actualInNumbers(definition, cell.read);
  const number = read.state === "number" ? { number: read.number, percent: read.percent } : null;
  const refused = fault === "refused" ? refusalOf(cell.read) : null;
  return {
    number,
    read: cell.read,
    fault,
    refused,
    note: fault === null ? noteOf(typed, cell, number !== null) : null,
  };
}

/** "Pending", "no data": that a report is still to come. */
const NO_REPORT_YET: readonly string[] = ["undecided", "notApplicable"];

/** What is to be known of a text next to what it counts as; `null` if it is plain. */
function noteOf(text: string, { read, words }: ReportedCell, isNumber: boolean): Message | null {
  if (!isNumber && isNothingToReport(read)) return { id: "actuals-as-no-report", values: { text } };
  if (!isNumber && NO_REPORT_YET.includes(read.state))
    return { id: "actuals-as-no-report-yet", values: { text } };
  const [other] = read.state === "number" ? (read.alternatives ?? []) : [];
  if (read.state === "number" && other !== undefined && words === "")
    return { id: "actuals-ambiguous", values: { text, number: String(read.number), other } };
  return words === "" ? null : { id: "actuals-words-kept", values: { text: words } };
}
