import type { HeaderWords } from "../../../plan/language/header-words";
import type { TableHeader } from "../../header/table-header";
import type { PlanColumns } from "../../header/plan-columns";
import type { SheetView } from "../../sheet/sheet-view";
import { ROW_WEIGHTS } from "../../weights/rows";
import { stepEvidence } from "../rules/steps";
import { bestSequence, bestSumsWith } from "./best-sequence";
import { chainOf, kindOfState } from "./decode-rows";
import { filledRows } from "./filled-rows";
import { evidenceOfRow, type RowEvidence } from "./row-evidence";
import { ROW_KINDS, type RowKind } from "./row-kind";
import type { RowLook } from "./row-look";
import { lookAtTable } from "./table-look";

/** Why a row was taken for what it was. */
export interface ExplainedRow {
  readonly row: number;
  readonly kind: RowKind;
  /** What speaks for and against any kind of the row, steps from the row above included, the strongest first. */
  readonly evidence: readonly ExplainedEvidence[];
  /** What it would be else, and how much more evidence the reading as a whole has with `kind`; `null` where nothing else is possible. */
  readonly runnerUp: { readonly kind: RowKind; readonly margin: number } | null;
}

export interface ExplainedEvidence extends RowEvidence {
  readonly value: number;
  /** The reason in words. */
  readonly says: string;
}

/** Why each filled row below a header was taken for what it was, down to the first row below the table. */
export function explainRows(
  view: SheetView,
  header: TableHeader,
  columns: PlanColumns,
  words: HeaderWords,
): readonly ExplainedRow[] {
  const rows = filledRows(lookAtTable(view, header, columns, words), header.firstBodyRow);
  const chain = chainOf(rows);
  const states = bestSequence(chain);
  const sums = bestSumsWith(chain);
  const kinds = states.map(kindOfState);
  const end = kinds.indexOf("end");
  return rows.slice(0, end < 0 ? rows.length : end + 1).map((row, place) => ({
    row: row.row,
    kind: kinds[place] ?? "data",
    evidence: explained(row, kinds[place - 1] ?? null, kinds[place] ?? "data"),
    runnerUp: runnerUpOf(sums[place] ?? [], states[place] ?? 0),
  }));
}

function explained(row: RowLook, above: RowKind | null, kind: RowKind): readonly ExplainedEvidence[] {
  const steps = stepEvidence(above, kind).map((weight) => ({ kind, weight }));
  return [...evidenceOfRow(row), ...steps]
    .map((each) => ({ ...each, value: ROW_WEIGHTS[each.weight].value, says: ROW_WEIGHTS[each.weight].says }))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}

function runnerUpOf(sums: readonly number[], chosen: number): ExplainedRow["runnerUp"] {
  const others = sums.slice(0, ROW_KINDS.length).map((sum, state) => (state === chosen ? -Infinity : sum));
  const most = Math.max(...others);
  if (most === -Infinity) return null;
  return { kind: kindOfState(others.indexOf(most)), margin: (sums[chosen] ?? most) - most };
}
