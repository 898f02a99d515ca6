import { foldText } from "../../plan/language/spelling/text-folding";
import { periodOfColumn, type HeaderColumn } from "../header/header-column";
import type { FoundTable } from "../tables/found-table";

/**
 * The table on another sheet in sight that has all that a table has, and further rows: an "executive summary" lists
 * some of the plan's actions again, under a title that the plan itself may lack.
 *
 * @returns the fullest of them; `undefined` where the table is an excerpt of none
 */
export function fullTableOf(table: FoundTable, tables: readonly FoundTable[]): FoundTable | undefined {
  const meanings = meaningsOf(table);
  const rivals = tables.filter((other) => isElsewhere(other, table) && tellsAll(other, meanings));
  if (rivals.length === 0) return undefined;
  const own = textsOf(table);
  if (own.size < MIN_TEXTS) return undefined;
  let [fullest, most] = [undefined as FoundTable | undefined, own.size * MUCH_LONGER];
  for (const other of rivals) {
    const texts = textsOf(other);
    const shared = [...own].filter((text) => texts.has(text)).length;
    if (texts.size < most || shared < own.size * MIN_SHARED) continue;
    [fullest, most] = [other, texts.size];
  }
  return fullest;
}

/** Whether a table stands on another sheet that is as much in sight. */
function isElsewhere({ view }: FoundTable, table: FoundTable): boolean {
  return view !== table.view && view.grid.visibility === table.view.grid.visibility;
}

function tellsAll(table: FoundTable, meanings: ReadonlySet<string>): boolean {
  const own = meaningsOf(table);
  return [...meanings].every((meaning) => own.has(meaning));
}

/** Fewer texts can be the same by chance. */
const MIN_TEXTS = 3;
/** A quarter may have been shortened, or corrected in one of the two only. */
const MIN_SHARED = 0.75;
/** An excerpt leaves rows out; of two lists that are as long, neither is one. */
const MUCH_LONGER = 1.05;

/** The texts of the actions, or of the indicators where there are none. */
function textsOf({ view, header }: FoundTable): ReadonlySet<string> {
  const column =
    header.columns.find(({ meaning }) => meaning === "action") ??
    header.columns.find(({ meaning }) => meaning === "indicator");
  const texts = new Set<string>();
  if (column === undefined) return texts;
  for (let row = header.firstBodyRow; row <= view.lastRow; row++) {
    const text = foldText(view.text(row, column.column));
    if (text !== "") texts.add(text);
  }
  return texts;
}

/** What a table tells of its actions, each value with its period. */
function meaningsOf({ header }: FoundTable): ReadonlySet<string> {
  return new Set(
    header.columns.filter(tells).map((column) => `${column.meaning} ${periodOfColumn(column) ?? ""}`),
  );
}

function tells({ meaning, content }: HeaderColumn): boolean {
  return meaning !== "remarks" && meaning !== "ignored" && content.filled > 0;
}
