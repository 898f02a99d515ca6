import type { CellReference } from "@plan-of-action/xlsx/grid";
import { periodKey, type PeriodKey } from "../../plan/period";
import type { Workplan, WorkplanEntry } from "../../plan/workplan";
import { wordsKey } from "../words/wording";

/** An output or an activity of a workplan, with all the periods that it is set down for, in their order. */
export interface WorkplanLine {
  readonly of: "output" | "activity";
  readonly text: string;
  readonly periods: readonly PeriodKey[];
  readonly cell: CellReference;
  /** Numbers of the joint actions that its entry names. */
  readonly actions: readonly string[];
}

interface OpenLine extends WorkplanLine {
  readonly periods: PeriodKey[];
}

/**
 * The outputs and activities of a workplan, each once: what a row says for several quarters is one activity, and an
 * output that successive rows of activities repeat, as merged cells do, is one output. Lines that say the same in
 * other rows are others.
 */
export function linesOf(workplan: Workplan | null): readonly WorkplanLine[] {
  const entries = [...(workplan?.entries ?? [])].sort((a, b) => a.cell.row - b.cell.row);
  const lines: OpenLine[] = [];
  const known = new Map<string, OpenLine>();
  const put = (
    of: WorkplanLine["of"],
    text: string,
    entry: WorkplanEntry,
    places: readonly string[],
  ): void => {
    const keys = places.map((place) => `${of}\n${place}\n${wordsKey(text)}`);
    const before = keys.map((key) => known.get(key)).find((line) => line !== undefined);
    const line = before ?? { of, text, periods: [], cell: entry.cell, actions: entry.actions };
    const period = periodOf(entry);
    if (!line.periods.includes(period)) line.periods.push(period);
    known.set(keys[0] ?? "", line);
    if (before === undefined) lines.push(line);
  };
  const places = placesOf(entries);
  for (const entry of entries) {
    const { own, above } = places(entry.cell);
    for (const text of entry.outputs) put("output", text, entry, above === null ? [own] : [own, above]);
    for (const text of entry.activities) put("activity", text, entry, [own]);
  }
  for (const { periods } of lines) periods.sort(compareKeys);
  return lines.sort((a, b) => compareKeys(a.periods[0], b.periods[0]));
}

/**
 * In what a line has to be to be one with another that says the same: its row, and for outputs the row of activities
 * above; its cell, where that is taken apart by quarters.
 */
function placesOf(entries: readonly WorkplanEntry[]) {
  const textsOfCells = new Map<string, Set<string>>();
  for (const { cell, activities, outputs } of entries) {
    const texts = textsOfCells.get(cellKey(cell)) ?? new Set();
    textsOfCells.set(cellKey(cell), texts.add([...outputs, ...activities].join("\n")));
  }
  const isShared = (cell: CellReference): boolean => (textsOfCells.get(cellKey(cell))?.size ?? 0) > 1;
  const rows = [...new Set(entries.map(({ cell }) => cell.row))];
  const above = new Map(rows.map((row, place) => [row, rows[place - 1]]));
  return (cell: CellReference): { readonly own: string; readonly above: string | null } => {
    if (isShared(cell)) return { own: cellKey(cell), above: null };
    const row = above.get(cell.row);
    return { own: String(cell.row), above: row === undefined ? null : String(row) };
  };
}

function cellKey({ row, column }: CellReference): string {
  return `${row} ${column}`;
}

function periodOf({ year, quarter }: WorkplanEntry): PeriodKey {
  return periodKey(quarter === null ? { year } : { year, quarter });
}

function compareKeys(one = "", other = ""): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
