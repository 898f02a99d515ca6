import type { Doubt, NotRead, Plan } from "../../plan/plan";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { CellLook } from "@plan-of-action/xlsx/grid";
import { shownText, type SheetView } from "../sheet/sheet-view";

/**
 * The plan with what the looks of its tables' cells changed: what is struck through was not read, of what is struck in
 * part the rest was, and where Excel does not say which part it is, all was read in doubt.
 */
export function withLooksTold(plan: Plan, views: readonly SheetView[]): Plan {
  const told = views.flatMap((view) => looksInTables(plan, view).map((look) => ({ view, look })));
  if (told.length === 0) return plan;
  const notRead = told.flatMap(({ view, look }) => (look.kind === "struck" ? [struck(view, look)] : []));
  const doubts = told.flatMap(({ view, look }) => doubtOf(view, look));
  return { ...plan, notRead: [...plan.notRead, ...notRead], doubts: [...plan.doubts, ...doubts] };
}

function looksInTables({ parts }: Plan, { grid }: SheetView): readonly CellLook[] {
  const own = parts.filter(({ sheet }) => sheet === grid.sheet);
  const looks = grid.looks ?? [];
  const tables = own.map(({ extent: { firstHeaderRow, lastRow } }) => [
    firstHeaderRow,
    lastRowWithStruck(looks, lastRow),
  ]);
  return looks.filter(({ row }) => tables.some(([first = 0, last = -1]) => row >= first && row <= last));
}

/** The last row of a table with the rows right below it that are struck through, and so read as blank. */
function lastRowWithStruck(looks: readonly CellLook[], lastRow: number): number {
  const struckRows = new Set(looks.flatMap(({ row, kind }) => (kind === "struck" ? [row] : [])));
  let last = lastRow;
  while (struckRows.has(last + 1)) last++;
  return last;
}

function struck(view: SheetView, { row, column, whole }: CellLook): NotRead {
  return { cell: view.reference(row, column), text: onOneLine(shownText(whole, "General")), why: "struck" };
}

function doubtOf(view: SheetView, { row, column, kind, text, whole }: CellLook): readonly Doubt[] {
  if (kind !== "partlyStruck" && kind !== "unknown") return [];
  const cell = view.reference(row, column);
  return [
    {
      cell,
      text: onOneLine(shownText(whole, "General")),
      taken: onOneLine(text),
      alternatives: [],
      looks: kind,
    },
  ];
}
