import type { HeaderWords } from "../../../plan/language/header-words";
import { phrases } from "../../../plan/language/phrases";
import { CURRENCY_WITHIN } from "../../../plan/language/numbers/currencies";
import { foldText } from "../../../plan/language/spelling/text-folding";
import { numberedTable } from "../../../plan/language/title-words";
import { bodyRows, isOfActions } from "../../body/body-rows";
import { columnsOfHeader } from "../../header/plan-columns";
import { textsOfRow } from "../../tables/header-rows";
import type { FoundTable } from "../../tables/found-table";
import { isTarget } from "../../tables/column-signs";

/** Rows of a sheet, from the first to the last; none where the last is above the first. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/**
 * The rows between a table and the one above it on its sheet that name the lower one: the texts alone in their rows
 * right above its header, as far up as no action, no total and no note stands there.
 */
export function titleRowsOf(
  table: FoundTable,
  tables: readonly FoundTable[],
  words: HeaderWords,
): Rows | null {
  const above = tableAbove(table, tables);
  if (above === null) return null;
  const last = table.header.rows.first - 1;
  // A text alone right above a header is its title, whatever the rows above it look like.
  const isAlone = textsOfRow(table.view, last).length === 1 && last > above.header.rows.last;
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
  return phrases.notes().isStart(foldText(text)) && /[:：]/u.test(text) && numberedTable(text) === null;
}

/** The nearest table below one on its sheet. */
export function tableBelow(table: FoundTable, tables: readonly FoundTable[]): FoundTable | undefined {
  const { first } = table.header.rows;
  return tables.find(
    (other) => other.view === table.view && tableAbove(other, tables)?.header.rows.first === first,
  );
}

/** The nearest table above one on its sheet. */
function tableAbove(table: FoundTable, tables: readonly FoundTable[]): FoundTable | null {
  return tables
    .filter(({ view, header }) => view === table.view && header.rows.first < table.header.rows.first)
    .reduce<FoundTable | null>(
      (nearest, other) =>
        nearest === null || other.header.rows.first > nearest.header.rows.first ? other : nearest,
      null,
    );
}

function lastRowOfActions({ view, header }: FoundTable, words: HeaderWords): number {
  const rows = bodyRows(view, header, columnsOfHeader(header), words);
  return rows.findLast(({ kind }) => isOfActions(kind) || kind === "total")?.row ?? header.rows.last;
}

/**
 * Whether a table that stands below or above one of the plan, with another header, can be a further part of it: it says
 * what is measured or how much, where the plan does.
 */
export function isFurtherPart(table: FoundTable, chosen: FoundTable): boolean {
  return !isMeasured(chosen) || isMeasured(table);
}

/** Whether a table says what is measured, or how much. */
export function isMeasured({ header }: Pick<FoundTable, "header">): boolean {
  return header.columns.some(
    (column) => isTarget(column) || (column.meaning === "indicator" && column.content.filled > 0),
  );
}

/** Whether the title of a table below another one speaks of money. */
export function isTitledOfMoney(
  table: FoundTable,
  tables: readonly FoundTable[],
  words: HeaderWords,
): boolean {
  const title = titleRowsOf(table, tables, words);
  if (title === null) return false;
  const isOfMoney = (text: string): boolean => words.says(text, "resources") || CURRENCY_WITHIN.test(text);
  for (let row = title.first; row <= title.last; row++) {
    if (textsOfRow(table.view, row).some(isOfMoney)) return true;
  }
  return false;
}

/** Whether what could be a table of its own is the header of one of these tables again. */
export function isHeaderAgain(table: FoundTable, tables: readonly FoundTable[], words: HeaderWords): boolean {
  return tables.some(({ view, header }) => {
    if (view !== table.view || header.rows.first >= table.header.rows.first) return false;
    const rows = bodyRows(view, header, columnsOfHeader(header), words);
    return rows.some(({ row, kind }) => kind === "headAgain" && row === table.header.rows.first);
  });
}
