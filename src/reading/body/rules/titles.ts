import { SAID_OF_ACTIONS } from "../../../plan/column-meaning";
import type { ColumnMeaning } from "../../../plan/plan";
import { isNameOfLevel, numberAlone } from "../../header/numbering";
import type { PlanColumns } from "../../header/plan-columns";
import { isInCapitals, isWide } from "../rows/action-style";
import type { FilledCell } from "../rows/filled-cells";
import { isAboveScheme, isFirstUnder } from "../rows/number-scheme";
import { datesRow, type RowLook } from "../rows/row-look";
import { startsSmall } from "../text-goes-on";
import type { RowRule } from "./row-rule";

/** A text alone in its row, over the table's width or in the column in which titles stand. */
export const titles: RowRule = (row, say) => {
  const title = titleOf(row);
  if (title === null) return;
  if (isInCapitals(title.text) && !row.table.actions.areInCapitals) say("band", "inCapitals", title.text);
  if (row.onlyText === null) return;
  say("band", "textAlone", title.text);
  if (isInsideAgency(row)) say("band", "insideAgency", title.text);
  if (startsSmall(title.text)) return;
  if (isUnmeasured(row, title)) say("band", "unmeasured", title.text);
  if (isWide(row.table.view, row.row, title.column)) say("band", "overTheWidth", title.text);
  else if (isInTitleColumn(row, title)) say("band", "inTitleColumn", title.text);
};

/**
 * Whether nothing is said of a text where the others have values, and another one of its column stands right below. In a
 * table that begins with an action it is not filled in yet, unless it lacks a number that the others have.
 */
function isUnmeasured({ after, number, table }: RowLook, { column }: FilledCell): boolean {
  const { view, measured, isNumbered } = table;
  if (measured?.column !== column || after === null || view.text(after.row, column) === "") return false;
  return measured.beginWithTitle || (isNumbered && number === null);
}

/** Whether the merged cell of who is responsible for the row above goes on in it. */
function isInsideAgency({ row, table: { view, columns } }: RowLook): boolean {
  return columns.of("responsibleAgencies").some(({ column }) => view.isCoveredFromAbove(row, column));
}

/** The text that the row would have for a title; `null` where it can be none. */
export function titleOf(row: RowLook): FilledCell | null {
  const title = row.onlyText ?? titleBesideAgency(row) ?? titleAboveNext(row);
  if (title === null || datesRow(title, row.table.columns)) return null;
  const isOfObjectives = row.table.columns.objective?.column === title.column;
  return isOfObjectives && !isWide(row.table.view, row.row, title.column) ? null : title;
}

/** The cells of a title's row that are the title's, and not the level above, its sums or who is responsible for all of it. */
export function titleCells(cells: readonly FilledCell[], columns: PlanColumns): readonly FilledCell[] {
  const text = columns.action ?? columns.indicator;
  const place = cells.findIndex(({ column }) => column === text?.column);
  const isOfTitle = ({ column, text: label }: FilledCell, at: number): boolean =>
    at === place ||
    (at < place &&
      column !== columns.objective?.column &&
      (numberAlone(label) !== null || isNameOfLevel(label)));
  if (place >= 0) return cells.filter(isOfTitle);
  const own = cells.filter((cell) => !isBesideTitle(cell, columns));
  return own.some(({ text: label }) => !isNameOfLevel(label)) ? own : cells;
}

/** The text of an action or an indicator where nothing but numbers and what stands beside titles is in the row with it. */
function onlyTextOfRow({ cells, table: { columns } }: RowLook): FilledCell | null {
  const own = columns.action ?? columns.indicator;
  const texts = cells.filter((cell) => !isBesideTitle(cell, columns) && numberAlone(cell.text) === null);
  const [title] = texts;
  return texts.length === 1 && title?.column === own?.column ? (title ?? null) : null;
}

/** "3 | Safe roads | Ministry of Roads": a number of a level above, and who answers for all that stands below it. */
function titleBesideAgency(row: RowLook): FilledCell | null {
  const { columns, numbers } = row.table;
  if (row.hasValues || row.isCovered || columns.values.length === 0 || row.number === null) return null;
  return isAboveScheme(row.number, numbers) ? onlyTextOfRow(row) : null;
}

/** "1.2 | Fewer accidents | Roll up": nothing is measured in its row, and what is numbered under it is in the next. */
function titleAboveNext({ hasValues, isCovered, number, after, cells, table }: RowLook): FilledCell | null {
  if (hasValues || isCovered || number === null || after?.hasValues !== true) return null;
  if (!isFirstUnder(number, after.number ?? "")) return null;
  const own = table.columns.action ?? table.columns.indicator;
  return cells.find(({ column }) => column === own?.column) ?? null;
}

/** Cells that a level's row can have beside its title: its sums, its weight, how far it is, who is responsible for all of it. */
function isBesideTitle({ column, text }: FilledCell, columns: PlanColumns): boolean {
  const meaning = columns.all.find((each) => each.column === column)?.meaning;
  if (meaning !== undefined && BESIDE_TITLES.has(meaning)) return true;
  return columns.isValue(column) || (column !== columns.number?.column && !/\p{L}/u.test(text));
}

const BESIDE_TITLES: ReadonlySet<ColumnMeaning> = new Set([...SAID_OF_ACTIONS, "percentMet"]);

/** Text alone in the row's first column is a title where actions have another column, or a number that it lacks. */
function isInTitleColumn({ table }: RowLook, { column }: FilledCell): boolean {
  const { objective, number, action, indicator, first } = table.columns;
  if (objective !== null || column === indicator?.column) return false;
  if (column !== action?.column) return column === first || column === number?.column;
  return table.numbers.levels === 0 && !table.actions.areBelowWideTitles;
}
