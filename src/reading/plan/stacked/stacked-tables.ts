import type { HeadWords } from "../../../plan/language/head-words";
import { phrases } from "../../../plan/language/lexicon";
import { CURRENCY_WITHIN } from "../../../plan/language/numbers/currencies";
import { foldText } from "../../../plan/language/spelling/text-folding";
import { numberedTable } from "../../../plan/language/title-words";
import { bodyRows, isOfActions } from "../../body/body-rows";
import { columnsOfHead } from "../../head/plan-columns";
import { textsOfRow } from "../../tables/head-rows";
import type { FoundTable } from "../../tables/found-table";
import { isTarget } from "../../tables/column-signs";

/** Rows of a sheet, from the first to the last; none where the last is above the first. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/**
 * The rows between a table and the one above it on its sheet that name the lower one: the texts alone in their rows
 * right above its head, as far up as no action, no total and no note stands there.
 */
export function titleRowsOf(table: FoundTable, tables: readonly FoundTable[], words: HeadWords): Rows | null {
  const above = tableAbove(table, tables);
  if (above === null) return null;
  const last = table.head.rows.first - 1;
  // A text alone right above a head is its title, whatever the rows above it look like.
  const isAlone = textsOfRow(table.view, last).length === 1 && last > above.head.rows.last;
  const lowest = Math.min(lastRowOfActions(above, words), isAlone ? last - 1 : last);
  let first = last + 1;
  for (let row = last; row > lowest; row--) {
    const texts = textsOfRow(table.view, row);
    if (texts.length > 1 || texts.some((text) => isNote(text))) break;
    if (texts.length === 1) first = row;
  }
  return { first, last };
}

/** "Source: …" ends the table above, and "Annex 2: …" begins the one below. */
function isNote(text: string): boolean {
  return phrases.notes.isStart(foldText(text)) && /[:：]/u.test(text) && numberedTable(text) === null;
}

/** The nearest table below one on its sheet. */
export function tableBelow(table: FoundTable, tables: readonly FoundTable[]): FoundTable | undefined {
  const { first } = table.head.rows;
  return tables.find(
    (other) => other.view === table.view && tableAbove(other, tables)?.head.rows.first === first,
  );
}

/** The nearest table above one on its sheet. */
function tableAbove(table: FoundTable, tables: readonly FoundTable[]): FoundTable | null {
  return tables
    .filter(({ view, head }) => view === table.view && head.rows.first < table.head.rows.first)
    .reduce<FoundTable | null>(
      (nearest, other) =>
        nearest === null || other.head.rows.first > nearest.head.rows.first ? other : nearest,
      null,
    );
}

function lastRowOfActions({ view, head }: FoundTable, words: HeadWords): number {
  const rows = bodyRows(view, head, columnsOfHead(head), words);
  return rows.findLast(({ kind }) => isOfActions(kind) || kind === "total")?.row ?? head.rows.last;
}

/**
 * Whether a table that stands below or above one of the plan, with another head, can be a further part of it: it says
 * what is measured or how much, where the plan does.
 */
export function isFurtherPart(table: FoundTable, chosen: FoundTable): boolean {
  const isMeasured = ({ head }: FoundTable): boolean =>
    head.columns.some(
      (column) => isTarget(column) || (column.meaning === "indicator" && column.content.filled > 0),
    );
  return !isMeasured(chosen) || isMeasured(table);
}

/** Whether the title of a table below another one speaks of money. */
export function isTitledOfMoney(table: FoundTable, tables: readonly FoundTable[], words: HeadWords): boolean {
  const title = titleRowsOf(table, tables, words);
  if (title === null) return false;
  const isOfMoney = (text: string): boolean => words.says(text, "resources") || CURRENCY_WITHIN.test(text);
  for (let row = title.first; row <= title.last; row++) {
    if (textsOfRow(table.view, row).some(isOfMoney)) return true;
  }
  return false;
}

/** Whether what could be a table of its own is the head of one of these tables again. */
export function isHeadAgain(table: FoundTable, tables: readonly FoundTable[], words: HeadWords): boolean {
  return tables.some(({ view, head }) => {
    if (view !== table.view || head.rows.first >= table.head.rows.first) return false;
    const rows = bodyRows(view, head, columnsOfHead(head), words);
    return rows.some(({ row, kind }) => kind === "headAgain" && row === table.head.rows.first);
  });
}
