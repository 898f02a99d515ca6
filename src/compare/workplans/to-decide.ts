import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { PeriodKey } from "../../plan/period";
import type { Difference, PlacedValue } from "../differences/difference";
import type { WorkplanComparison, WorkplanDifference } from "./compare-workplans";
import type { WorkplanLine } from "./workplan-lines";

/** Whether both drafts have a workplan of their own: what only one has is said once, not line by line. */
function areBothThere({ sheets }: WorkplanComparison): boolean {
  return sheets.ours !== null && sheets.theirs !== null;
}

/** In what two workplans differ, to be decided as the differences of the plans are. */
export function toDecide(workplan: WorkplanComparison): readonly Difference[] {
  return areBothThere(workplan) ? workplan.differences.map(asDifference) : [];
}

/** A difference of two workplans as one of the plans: its part is named by its first period. */
function asDifference({ id, kind, of, ours, theirs }: WorkplanDifference): Difference {
  const placed = kind === "moved" ? placedPeriods : placedText;
  return {
    ...{ id, kind, field: null, of },
    ...{ ours: placed(ours), theirs: placed(theirs) },
    ids: { ours: firstPeriod(ours), theirs: firstPeriod(theirs) },
    objective: "",
    title: onOneLine((ours ?? theirs)?.text ?? ""),
  };
}

function placedText(line: WorkplanLine | null): PlacedValue | null {
  return line === null ? null : { cell: line.cell, value: line.text };
}

function placedPeriods(line: WorkplanLine | null): PlacedValue | null {
  return line === null ? null : { cell: line.cell, value: line.periods.map(shortPeriod).join(", ") };
}

function firstPeriod(line: WorkplanLine | null): string | null {
  const [first] = line?.periods ?? [];
  return first === undefined ? null : shortPeriod(first);
}

/** As people write it and as it is read again: `2024 Q2`. */
export function shortPeriod(key: PeriodKey): string {
  return key.replace("-", " ");
}
