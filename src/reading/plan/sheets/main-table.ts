import { foldText } from "../../../plan/language/spelling/text-folding";
import type { HeaderWords } from "../../../plan/language/header-words";
import { periodOfColumn, type HeaderColumn } from "../../header/header-column";
import { isTarget, says } from "../../tables/column-signs";
import type { FoundTable } from "../../tables/found-table";
import { isTitledAside } from "../../tables/kinds-of-titles";
import { isAboutMoney } from "../../tables/title-block";
import { TABLE_THRESHOLDS } from "../../weights/tables";
import { yearsOfTable } from "../rows-of-tables";
import { isSameHeader, nameOf } from "./same-headers";
import { isNewer, isNamedForLaterYears } from "./versions";

/** Why a table is the plan rather than another one. */
interface Preference {
  /** By what it has to be nearly as likely: by itself, with the rows of all sheets that have its header, or by nothing. */
  readonly by: "score" | "merit" | null;
  readonly isOver: (table: FoundTable, best: FoundTable) => boolean;
}

/**
 * The table that is the plan, judged with all others: the likeliest one with the rows of all sheets that have its header,
 * unless one as much in sight that counts little less is to be preferred. Of plans with one header that is the one of the
 * latest years and the newest version; of tables with the same rows the one that has all of them, or the targets of more of
 * them, or headers in words beside those of a data base; of others the one with far more targets; of works for goals the
 * table of the goals that they have the numbers of.
 *
 * @param tables in the order of their scores
 * @returns `undefined` where there is none
 */
export function mainTable(tables: readonly FoundTable[], words: HeaderWords): FoundTable | undefined {
  const candidates = withoutAsides(tables, words);
  const merits = meritsOf(candidates);
  const [first, ...others] = candidates;
  if (first === undefined) return undefined;
  const count = (table: FoundTable, by: Preference["by"]): number =>
    by === "score" ? table.score : by === "merit" ? (merits.get(table) ?? 0) : 0;
  const likeliest = others.reduce(
    (best, table) => (count(table, "merit") > count(best, "merit") ? table : best),
    first,
  );
  return preferences(candidates, words).reduce((best, { by, isOver }) => {
    const { visibility } = best.view.grid;
    const least = count(best, by) - TABLE_THRESHOLDS.littleLess.value;
    return candidates
      .filter((table) => table.view.grid.visibility === visibility && count(table, by) > least)
      .reduce((found, table) => (isOver(table, found) ? table : found), best);
  }, likeliest);
}

function preferences(tables: readonly FoundTable[], words: HeaderWords): readonly Preference[] {
  return [
    { by: "score", isOver: isOfLaterYears },
    { by: "score", isOver: isNewerVersion },
    { by: "score", isOver: hasAllOf },
    { by: "score", isOver: isInWords },
    { by: "score", isOver: (table, best) => isExcerpt(table, best) && hasMoreTargets(table, best) },
    {
      by: "merit",
      isOver: (table, best) =>
        table.view !== best.view &&
        hasMoreTargets(table, best) &&
        !isAboutMoney(table.view, table.header.rows.first, words),
    },
    { by: null, isOver: (table, best) => isReferredTo(table, best, tables) },
  ];
}

/** The tables but those that are none of the plan's by their titles, such as an example, where another one stands beside them or has their header. */
function withoutAsides(tables: readonly FoundTable[], words: HeaderWords): readonly FoundTable[] {
  const asides = new Set(tables.filter(({ view, header }) => isTitledAside(view, header.rows.first, words)));
  const others = tables.filter((table) => !asides.has(table));
  const hasTwin = ({ view, header }: FoundTable): boolean =>
    others.some((other) => other.view === view || isSameHeader(other.header.columns, header.columns));
  return asides.size === 0 ? tables : tables.filter((table) => !asides.has(table) || !hasTwin(table));
}

/**
 * What each table counts with the rows of all sheets that have its header: twelve sheets of six tasks each say more than a
 * form of four fields.
 */
function meritsOf(tables: readonly FoundTable[]): ReadonlyMap<FoundTable, number> {
  return new Map(
    tables.map((table) => {
      const alike = tables.filter((other) => other === table || isOfSameSheets(other, table));
      const rows = alike.reduce((sum, other) => sum + rowsOf(other), 0);
      return [table, table.score + TABLE_THRESHOLDS.rowsOfSheets.value * Math.log10(1 + rows)];
    }),
  );
}

function isOfSameSheets({ view, header }: FoundTable, table: FoundTable): boolean {
  return (
    view !== table.view &&
    view.grid.visibility === table.view.grid.visibility &&
    isSameHeader(header.columns, table.header.columns)
  );
}

/** How many different texts of actions or indicators a table has. */
function rowsOf({ header }: FoundTable): number {
  const texts = header.columns.filter(says("action", "indicator"));
  return Math.max(0, ...texts.map(({ content: { filled, distinct } }) => filled * distinct));
}

/** Whether all years of a table come after those of another with its header. */
function isOfLaterYears(table: FoundTable, best: FoundTable): boolean {
  if (!isSameHeader(table.header.columns, best.header.columns)) return false;
  const [years, others] = [[...yearsOfTable(table)], [...yearsOfTable(best)]];
  const isLater = years.length > 1 && others.length > 1 && Math.min(...years) > Math.max(...others);
  return isLater || isNamedForLaterYears(table, best);
}

/** Whether a table with the header and the years of another calls itself a newer version. */
function isNewerVersion(table: FoundTable, best: FoundTable): boolean {
  if (table.view === best.view || !isSameHeader(table.header.columns, best.header.columns)) return false;
  const years = yearsOfTable(best);
  return [...yearsOfTable(table)].every((year) => years.has(year)) && isNewer(table, best);
}

/** An excerpt leaves rows out; of two lists that are as long, neither is one. */
const MUCH_LONGER = 1.05;

/**
 * Whether a table on another sheet has all that one has, and further rows: an "executive summary" lists some of the plan's
 * actions again, under a title that the plan itself may lack.
 */
function hasAllOf(table: FoundTable, excerpt: FoundTable): boolean {
  return isExcerpt(excerpt, table);
}

function isExcerpt(excerpt: FoundTable, table: FoundTable): boolean {
  const [own, others] = [meaningsOf(excerpt), meaningsOf(table)];
  const tellsAll = [...own].every((meaning) => others.has(meaning));
  return (
    tellsAll && haveSameRows(excerpt, table) && textsOf(table).size >= textsOf(excerpt).size * MUCH_LONGER
  );
}

/** Whether a table has the rows of another below headers in words, where those of the other are names of a data base. */
function isInWords(table: FoundTable, best: FoundTable): boolean {
  return areOfDataBase(best) && !areOfDataBase(table) && haveSameRows(best, table);
}

/** "target_2024": most headers are one word of letters, figures and low lines. */
function areOfDataBase({ header: { columns } }: FoundTable): boolean {
  const names = columns.filter((column) => /^[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+$/u.test(column.header.trim()));
  return names.length * 2 > columns.length;
}

/** Fewer texts can be the same by chance. */
const MIN_TEXTS = 3;
/** A quarter may have been shortened, or corrected in one of the two only. */
const MIN_SHARED = 0.75;

/** Whether the actions of a table, or its indicators where it has none, stand in one on another sheet, too. */
function haveSameRows(table: FoundTable, other: FoundTable): boolean {
  if (table.view === other.view) return false;
  const [own, others] = [textsOf(table), textsOf(other)];
  const shared = [...own].filter((text) => others.has(text)).length;
  return own.size >= MIN_TEXTS && shared >= own.size * MIN_SHARED;
}

const known = new WeakMap<FoundTable, ReadonlySet<string>>();

/** The texts of the actions, or of the indicators where there are none. */
function textsOf(table: FoundTable): ReadonlySet<string> {
  const { columns } = table.header;
  const column =
    columns.find(({ meaning }) => meaning === "action") ??
    columns.find(({ meaning }) => meaning === "indicator");
  const texts =
    known.get(table) ?? new Set(column === undefined ? [] : textsIn(table, column, Infinity).map(foldText));
  known.set(table, texts);
  return texts;
}

/** What a table tells of its actions, each value with its period. */
function meaningsOf({ header }: FoundTable): ReadonlySet<string> {
  const telling = header.columns.filter(
    ({ meaning, content }) => meaning !== "remarks" && meaning !== "ignored" && content.filled > 0,
  );
  return new Set(telling.map((column) => `${column.meaning} ${periodOfColumn(column) ?? ""}`));
}

/** Half more of the rows have a target. */
const MUCH_FULLER = 0.5;

/** Whether far more rows of a table have a target, since another one has their steps between them. */
function hasMoreTargets(table: FoundTable, best: FoundTable): boolean {
  return shareWithTarget(table) > shareWithTarget(best) + MUCH_FULLER;
}

/** The share of the rows with an action or an indicator that have a target. */
function shareWithTarget({ view, header }: FoundTable): number {
  const textColumns = header.columns.filter(({ meaning }) => meaning === "action" || meaning === "indicator");
  const targets = header.columns.filter(isTarget);
  if (targets.length === 0) return 0;
  const isFilled = (row: number, columns: readonly HeaderColumn[]): boolean =>
    columns.some(({ column }) => view.text(row, column) !== "");
  let [rows, withTarget] = [0, 0];
  for (let row = header.firstBodyRow; row <= view.lastRow; row++) {
    if (!isFilled(row, textColumns)) continue;
    rows++;
    if (isFilled(row, targets)) withTarget++;
  }
  return rows === 0 ? 0 : withTarget / rows;
}

/** A plan has a sheet of objectives beside it; works of several kinds have a sheet each. */
const MIN_SHEETS = 2;
const MIN_ROWS = 5;
const MAX_ROWS = 400;

/** Whether a table and others have the numbers of the rows of one, such as works for its goals, each with the goal's number. */
function isReferredTo(goals: FoundTable, table: FoundTable, tables: readonly FoundTable[]): boolean {
  if (!refersTo(table, goals)) return false;
  const referring = tables.filter(
    (each) => each.view.grid.visibility === goals.view.grid.visibility && refersTo(each, goals),
  );
  return new Set(referring.map(({ view }) => view)).size >= MIN_SHEETS;
}

/** Whether a table has another one's numbers, several rows each, under the very header that they have there. */
function refersTo(table: FoundTable, other: FoundTable): boolean {
  if (table.view === other.view) return false;
  const numbers = other.header.columns.find(({ meaning }) => meaning === "actionNumber");
  const same = numbers && table.header.columns.find((column) => nameOf(column) === nameOf(numbers));
  if (numbers === undefined || same === undefined) return false;
  const [own, others] = [textsIn(table, same, MAX_ROWS), textsIn(other, numbers, MAX_ROWS)];
  const numbered = new Set(others);
  const areOfOneRow = others.length >= MIN_ROWS && numbered.size === others.length;
  const doRepeat = own.length >= MIN_ROWS && new Set(own).size < own.length;
  return areOfOneRow && doRepeat && own.every((text) => numbered.has(text));
}

/** The texts of a column in the first rows below a header. */
function textsIn({ view, header }: FoundTable, { column }: HeaderColumn, rows: number): readonly string[] {
  const texts: string[] = [];
  const last = Math.min(view.lastRow, header.firstBodyRow + rows);
  for (let row = header.firstBodyRow; row <= last; row++) {
    const text = view.text(row, column);
    if (text !== "") texts.push(text);
  }
  return texts;
}
