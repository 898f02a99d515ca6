import type { NotRead } from "../../plan/plan";
import type { IndicatorBlock } from "./action-draft";
import type { HeadColumn } from "../head/head-column";
import { withoutMark } from "./indicator-lines";
import { phrases } from "../../plan/language/lexicon";
import type { PlanColumns } from "../head/plan-columns";
import { namesPart } from "./part-names";
import { columnsOfParts } from "./rules/parts";
import type { SheetView } from "../sheet/sheet-view";
import { foldText, onOneLine } from "../../plan/language/spelling/text-folding";

/** Whether a text names a group of people and nothing more: "Women", "of which female", "ชาย". */
export function namesGroup(text: string): boolean {
  return text.length <= LONGEST_GROUP && phrases.groups.isWhole(foldText(withoutMark(onOneLine(text))));
}

const LONGEST_GROUP = 40;

function namesAll(text: string): boolean {
  return text.length <= LONGEST_GROUP && phrases.totals.isWhole(foldText(text));
}

/** Whether a row is one of the groups of the indicator before it, by a column that says which. */
export function isRowOfGroup(view: SheetView, columns: PlanColumns, row: number): boolean {
  return columnsOfParts(columns).some(({ column }) => namesPart(view.text(row, column)));
}

/** Says of a row that it is a part of another one's total, with its values. */
export function notReadPart(
  view: SheetView,
  { values }: PlanColumns,
  row: number,
  { column, text }: { readonly column: number; readonly text: string },
): NotRead {
  const texts = [onOneLine(text), ...values.map((value) => view.text(row, value.column))];
  const places = [column, ...values.map((value) => value.column)];
  const area = {
    firstRow: row,
    firstColumn: Math.min(...places),
    lastRow: row,
    lastColumn: Math.max(...places),
  };
  return {
    cell: view.reference(row, column),
    text: texts.filter(Boolean).join(" "),
    why: "partOfTotal",
    area,
  };
}

/** "Women" below "Number of victims" is the number of them, and so is "Men" below that; any other text as it is. */
export function textOfGroup(text: string, last: IndicatorBlock | undefined): string {
  if (last?.text == null || !namesGroup(text)) return text;
  const group = withoutMark(onOneLine(text));
  const of = / \(([^()]+)\)$/u.exec(onOneLine(last.text));
  const isOfGroup = of !== null && namesGroup(of[1] ?? "");
  const all = onOneLine(last.text).slice(0, isOfGroup ? of.index : undefined);
  return `${all} (${group})`;
}

/** An indicator's rows told apart: the blocks to read, and what stands beside the row for all. */
export interface Disaggregated {
  readonly blocks: readonly IndicatorBlock[];
  readonly notRead: readonly NotRead[];
}

/**
 * The rows of an indicator by groups of people. The row for all of them is the indicator's, and the
 * others are told as not read; where there is none, each group is an indicator of its own.
 */
export function disaggregated(view: SheetView, columns: PlanColumns, block: IndicatorBlock): Disaggregated {
  const whole = { blocks: [block], notRead: [] };
  if (block.rows.length < 2 || block.lines > 1 || block.text === null) return whole;
  const column = columnsOfParts(columns).find((each) => tellsGroups(view, each, block.rows));
  if (column === undefined) return whole;
  const labelOf = (row: number): string => onOneLine(view.text(row, column.column));
  const all = block.rows.find((row) => labelOf(row) === "" || namesAll(labelOf(row)));
  if (all !== undefined) {
    const notRead = block.rows
      .filter((row) => row !== all)
      .map((row) => notReadPart(view, columns, row, { column: column.column, text: labelOf(row) }));
    return { blocks: [{ ...block, rows: [all] }], notRead };
  }
  const text = onOneLine(block.text);
  return {
    blocks: block.rows.map((row) => ({ ...block, rows: [row], text: `${text} (${labelOf(row)})` })),
    notRead: [],
  };
}

/** Each row has another text, most of them groups', and at most one has none. */
function tellsGroups(view: SheetView, { column }: HeadColumn, rows: readonly number[]): boolean {
  const texts = rows.map((row) => foldText(view.text(row, column)));
  const groups = rows.filter((row) => namesPart(view.text(row, column))).length;
  return new Set(texts).size === texts.length && groups > 0 && groups >= (rows.length - 1) / 2;
}
