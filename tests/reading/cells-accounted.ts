import {
  formatAddress,
  type CellReference,
  type Grid,
  type GridValue,
  gridReference,
} from "@plan-of-action/xlsx/grid";
import type { NotRead, Plan } from "../../src/plan/plan";
import { foldText } from "../../src/plan/language/spelling/text-folding";
import { viewSheet } from "../../src/reading/sheet/sheet-view";

/** Whether something of the plan gives a cell as the place where it stands. */
function placesOf(plan: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (plan instanceof Map) for (const value of plan.values()) placesOf(value, found);
  else if (Array.isArray(plan)) for (const value of plan) placesOf(value, found);
  else if (typeof plan === "object" && plan !== null) {
    if (isCell(plan)) found.add(placeOf(plan));
    else for (const value of Object.values(plan)) placesOf(value, found);
  }
  return found;
}

function isCell(value: object): value is CellReference {
  return "sheet" in value && "row" in value && "column" in value;
}

function placeOf({ sheet, row, column }: CellReference): string {
  return `${sheet}!${formatAddress(row, column)}`;
}

function isListed({ cell, area }: NotRead, { sheet, row, column }: CellReference): boolean {
  if (cell.sheet !== sheet || area === undefined) return false;
  return (
    row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn
  );
}

/**
 * The cells in the bodies of a plan's tables that are nowhere accounted for: none of the plan's places, not on the
 * list of what was not read, and with a text that the plan has nowhere. Numbers count by their place, as the number of
 * their row's action, or as a line of what it says of that action's resources and remarks.
 */
export function cellsUnaccounted(plan: Plan, grids: readonly Grid[]): readonly string[] {
  const places = placesOf(plan);
  const texts = foldText(
    JSON.stringify([plan, plan.actions.map(({ number, title }) => `${number} ${title}`), plan.years]),
  );
  return plan.parts.flatMap(({ sheet, extent }) => {
    const grid = grids.find((each) => each.sheet === sheet);
    if (grid === undefined) return [];
    const view = viewSheet(grid);
    const isKept = (row: number, column: number): boolean => {
      const cell = gridReference(grid, row, column);
      if (places.has(placeOf(cell)) || plan.notRead.some((each) => isListed(each, cell))) return true;
      if (isMarkOfTime(plan, column, view.text(row, column))) return true;
      if (isNumberOfRow(plan, row, view.text(row, column))) return true;
      if (isLineOfRow(plan, row, view.text(row, column))) return true;
      const lines = view.text(row, column).split("\n");
      return isText(view.value(row, column)) && lines.every((line) => texts.includes(foldText(line)));
    };
    const left: string[] = [];
    for (let row = extent.lastHeaderRow + 1; row <= extent.lastRow; row++) {
      for (let column = view.firstColumn; column <= view.lastColumn; column++) {
        if (view.text(row, column) !== "" && !isKept(row, column))
          left.push(`${formatAddress(row, column)} ${view.text(row, column)}`);
      }
    }
    return left;
  });
}

/** A mark in a calendar's column, which the workplan is read from. */
function isMarkOfTime({ columns }: Plan, column: number, text: string): boolean {
  return text.length === 1 && columns.some((each) => each.column === column && each.meaning === "workplan");
}

/** The number of the row's action, or in its objective's title. */
function isNumberOfRow({ actions, objectives }: Plan, row: number, text: string): boolean {
  return (
    actions.some(({ number, rows }) => number === text && rows.first <= row && row <= rows.last) ||
    objectives.some(
      ({ id, title, cell }) => cell.row === row && foldText(`${id} ${title}`).includes(foldText(text)),
    )
  );
}

/** A line of the resources or of a remark of the row's action. */
function isLineOfRow({ actions }: Plan, row: number, text: string): boolean {
  return actions.some(
    ({ rows, resources, remarks }) =>
      rows.first <= row &&
      row <= rows.last &&
      [resources?.text ?? "", ...remarks.map((remark) => remark.text)].some((said) =>
        said.split("\n").includes(text),
      ),
  );
}

function isText(value: GridValue): boolean {
  return typeof value !== "number";
}
