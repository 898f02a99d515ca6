import type { Fix } from "../../src/checks/finding";
import { isActivities, isActuals, isDefinitions, isWorkplan, tablesIn } from "./drawing";

type Edit = Fix["edits"][number];

/** The drawing of a plan and of what is reported on it after the edits of a fix, as Excel would show its cells. */
export function fixedDrawing(drawing: string, { edits }: Fix): string {
  return edits.reduce(edited, drawing);
}

function edited(drawing: string, { cell, value }: Edit): string {
  const plan = tablesIn(drawing).find((table) =>
    cell.sheet === "Actuals"
      ? isActuals(table)
      : cell.sheet === "Activities"
        ? isActivities(table)
        : ![isWorkplan, isActivities, isActuals, isDefinitions].some((is) => is(table)),
  );
  const before = plan?.[cell.row]?.[cell.column];
  const lines = drawing.split("\n");
  const line = plan === undefined || before === undefined ? -1 : lineOf(lines, plan, cell.row);
  if (before === undefined || line < 0) throw new Error(`Nothing is drawn in row ${cell.row + 1}`);
  const cells = (lines[line] ?? "").split("|");
  cells[cell.column + 1] = ` ${drawn(value, before)} `;
  return lines.with(line, cells.join("|")).join("\n");
}

type Rows = readonly (readonly string[])[];

/** The line on which a row of the plan is drawn: all of its tables' rows stand in the order of the lines. */
function lineOf(lines: readonly string[], plan: Rows, row: number): number {
  const isRow = (text: string) => text.trim().startsWith("|") && !/^[|\s:-]*-{3}[|\s:-]*$/.test(text.trim());
  const header = lines.findIndex(
    (text) => isRow(text) && JSON.stringify(tablesIn(text)[0]?.[0]) === JSON.stringify(plan[0]),
  );
  const rows = [...lines.keys()].filter((line) => line >= header && isRow(lines[line] ?? ""));
  return header < 0 ? -1 : (rows[row] ?? -1);
}

/** A value as it is drawn: a share in a cell that shows per cent, a text that looks like a number in quotes. */
function drawn(value: Edit["value"], before: string): string {
  if (typeof value === "number") {
    return /^-?[\d.]+%$/.test(before) ? `${Number((value * 100).toPrecision(12))}%` : String(value);
  }
  const text = value ?? "";
  return /^[\d\s.,]+%?$/.test(text) && !text.includes("\n") ? `"${text}"` : text.replaceAll("\n", "⏎");
}
