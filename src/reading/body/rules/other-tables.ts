import { withWesternDigits } from "../../../plan/language/numbers/digits";
import { periodInHeader } from "../../../plan/language/time/period-words";
import { foldText } from "../../../plan/language/spelling/text-folding";
import type { RowLook } from "../rows/row-look";
import { codeAlone } from "../../header/numbering";
import type { FilledCell } from "../rows/filled-cells";
import { phrases } from "../../../plan/language/phrases";
import { isMarkOfFile, namesAside } from "../../../plan/language/title-words";
import { isListed } from "../../tables/header-rows";
import { kindOfTitle } from "../../tables/kinds-of-titles";
import { isTextOfHeader, repeatsHead } from "./headers-again";
import { isNumberedAsActions } from "./level-numbers";
import { saysNote } from "./notes";
import type { RowRule } from "./row-rule";
import { ROW_THRESHOLDS } from "../../weights/rows";

/**
 * Another table begins below the plan's: its header, after a blank row or with a text of the plan's own header in its
 * place, or a title with its header below.
 */
export const otherTables: RowRule = (row, say) => {
  if (row.count === 1) {
    titlesOfOtherTables(row, say);
    titlesOfAsides(row, say);
  }
  if (!canBeHeader(row) || repeatsHead(row)) return;
  const isSetApart = row.isAfterBlank || isBelowTitle(row) || hasTextOfOwnHeader(row);
  if (isSetApart ? isOtherHeader(row) : isHeaderThroughout(row)) say("end", "otherHead", row.first?.text);
};

/** The title of another table, after a blank row, with its header below. */
const titlesOfOtherTables: RowRule = (row, say) => {
  const below = row.directlyAfter;
  if (!row.isAfterBlank || below === null) return;
  const isOfOther = isHeaderOfWorkplan(below) || sharesTextsOfHeader(below) || isOtherHeader(below);
  const isOwnAgain =
    repeatsHead(below) && (namesOtherYear(row) || (speaksOfMoney(row) && !isAmongSections(row)));
  if ((isOfOther && !repeatsHead(below)) || isOwnAgain) say("end", "titleOfOtherTable", row.first?.text);
};

/** "Results 2024" above a header without years of its own, where the plan's are others. */
function namesOtherYear({ cells: [title], table: { columns, words } }: RowLook): boolean {
  const year = title === undefined ? null : (periodInHeader(title.text)?.year ?? null);
  if (title === undefined || year === null) return false;
  const dated = columns.values.filter(({ sense }) => sense.period !== null);
  const areUndated = dated.length > 0 && dated.every(({ sense }) => sense.period?.year == null);
  if (!areUndated || dated.some((column) => column.year === year)) return false;
  const rest = foldText(title.text).replace(/\d+/g, "").trim();
  return rest === "" || phrases.planTitle().isWhole(rest) || words.match(rest).length > 0;
}

/**
 * "Deleted actions", "Risk register": the title of a table that is none of the plan's, above a header, be it the plan's
 * own again. After a blank row "Legend" needs no header below.
 */
const titlesOfAsides: RowRule = (row, say) => {
  const [title] = row.cells;
  const { after } = row;
  if (title === undefined || after === null || kindOfTitle(title.text, row.table.words) !== "aside") return;
  const isAboveHeader = repeatsHead(after) || isOtherHeader(after) || sharesTextsOfHeader(after);
  const isSetApart = row.isAfterBlank && namesAside(title.text) && !isNumberedAsActions(after);
  if (isAboveHeader || isSetApart) say("end", "titleOfAside", title.text);
};

/** Whether a text alone stands right above a row, after a blank row. */
function isBelowTitle({ directlyBefore }: RowLook): boolean {
  return directlyBefore?.isAfterBlank === true && directlyBefore.count === 1;
}

/** Whether another table can begin in a row, so that what follows says nothing of the rows above. */
export function canEnd(row: RowLook): boolean {
  let can = false;
  otherTables(row, () => (can = true));
  return can;
}

/** Whether a text of the row is that of its column's header, as no action's is. */
function hasTextOfOwnHeader(row: RowLook): boolean {
  return row.some((text, column) => isTextOfHeader(text, column, row.table));
}

/** Whether a row has as many texts as a header, and none that is too long for one, or lists what is done. */
function canBeHeader(row: RowLook): boolean {
  return (
    row.count >= 3 &&
    row.every((text) => text.length <= ROW_THRESHOLDS.longestHeader.value && !isListed(text))
  );
}

/** The header of another table: short texts that are known headers, and no numbers but years. */
function isOtherHeader(row: RowLook): boolean {
  if (!canBeHeader(row)) return false;
  const {
    cells,
    table: { words },
  } = row;
  const isPeriod = (text: string): boolean => periodInHeader(text) !== null;
  if (cells.some(({ text }) => !isPeriod(text) && /^\S*\d/.test(withWesternDigits(text)))) return false;
  const worded = cells.filter(({ text }) => words.match(text).length > 0).length;
  const dated = cells.filter(({ text }) => words.match(text).length === 0 && isPeriod(text)).length;
  if (isBelowTitle(row) && namesNumbers(row) && (worded > 0 || isNamedBelow(row))) return true;
  if (isHeaderOfNotes(row) || namesOwnTexts(row)) return true;
  return (worded >= 2 || datesOtherValues(row)) && worded + dated >= cells.length * 0.5;
}

/** "Salary 2025" where a value is due: the header of another table of values. */
function datesOtherValues({ cells, hasValues, table: { columns } }: RowLook): boolean {
  const inValues = cells.filter(({ column }) => columns.isValue(column));
  const isHeader = ({ text }: FilledCell): boolean => /\p{L}/u.test(text) && periodInHeader(text) !== null;
  return !hasValues && inValues.length > 0 && inValues.every(isHeader);
}

/** A word where the number of an action is due. */
function namesNumbers({ row, table: { view, columns, isNumbered } }: RowLook): boolean {
  if (columns.number === null || !isNumbered) return false;
  const text = view.text(row, columns.number.column);
  return text !== "" && codeAlone(text) === null && !/\p{Nd}/u.test(text);
}

/** Whether the next row has a word where the number of an action is due, too. */
function isNamedBelow({ directlyAfter }: RowLook): boolean {
  return directlyAfter !== null && namesNumbers(directlyAfter);
}

/** "Region | Wells cleaned | Millers trained": what stands in rows above stands over columns here. */
function namesOwnTexts({ before, cells, table: { view, columns } }: RowLook): boolean {
  const own = [columns.action, columns.indicator].filter((column) => column !== null);
  const left = new Map(cells.map(({ column, text }) => [foldText(text), column]));
  let [found, elsewhere] = [0, 0];
  for (let row = before; row !== null && left.size > 0; row = row.before) {
    for (const { column } of own) {
      const text = foldText(view.text(row.row, column));
      const place = left.get(text);
      if (text === "" || place === undefined) continue;
      left.delete(text);
      found++;
      if (place !== column) elsewhere++;
    }
  }
  return found >= ROW_THRESHOLDS.several.value && elsewhere > 0;
}

/** "Version | Date | Author" above rows as full: words that notes begin with, without a sign or a number. */
function isHeaderOfNotes(row: RowLook): boolean {
  const { cells, directlyAfter } = row;
  const isPlain = cells.every(({ text }) => !/[:：\p{Nd}]/u.test(text));
  if (!isPlain || directlyAfter === null || directlyAfter.count < ROW_THRESHOLDS.many.value) return false;
  return saysNote(row) || isMarkOfFile(cells[0]?.text ?? "");
}

/** Whether a row amid others is of words for columns and of periods throughout, as no action's is. */
function isHeaderThroughout(row: RowLook): boolean {
  if (row.hasValues) return false;
  const {
    cells,
    table: { words },
  } = row;
  const isTerm = ({ text }: FilledCell): boolean => words.isPhrase(text);
  const terms = cells.filter(isTerm);
  const ofPlan = terms.flatMap(({ text }) => words.termsIn(text));
  return (
    ofPlan.some((term) => term === "action" || term === "indicator") &&
    cells.every((cell) => isTerm(cell) || periodInHeader(cell.text) !== null) &&
    new Set(cells.map(({ text }) => foldText(text))).size === cells.length
  );
}

/** Words of headers with nothing added to them, and none for what a plan measures: "No.", "Activity", "Quarter". */
function isHeaderOfWorkplan(row: RowLook): boolean {
  if (!isOtherHeader(row)) return false;
  const matches = row.cells.map(({ text }) => row.table.words.match(text));
  const whole = row.cells.filter(({ text }) => row.table.words.isPhrase(text));
  const terms = new Set(
    matches.flatMap((found) => found.flatMap((match) => match.terms.map(({ term }) => term))),
  );
  return whole.length >= 3 && terms.has("action") && !terms.has("indicator");
}

/** The header of another table of the same kind has some of this one's texts, and one column more or another order. */
function sharesTextsOfHeader(row: RowLook): boolean {
  if (!canBeHeader(row)) return false;
  const {
    cells,
    table: { headerTexts },
  } = row;
  const known = new Set([...headerTexts.values()].flat());
  // A row that numbers the columns, "(1)", "(2)", is a part of the header, and its numbers can be any row's.
  const shared = cells.filter(({ text }) => /\p{L}/u.test(text) && known.has(foldText(text))).length;
  return shared >= 2 && shared >= cells.length * 0.5;
}

/**
 * Whether the header stands again below several other titles above: then "Water Resources" names one more section of the
 * plan, and a word alone such as "Budget" a table of costs still.
 */
function isAmongSections({ before, cells: [title], table: { words } }: RowLook): boolean {
  const text = title?.text ?? "";
  if (words.isPhrase(text)) return false;
  let sections = 0;
  for (let row = before; row !== null && sections < ROW_THRESHOLDS.several.value; row = row.before) {
    if (repeatsHead(row) && isBelowTitle(row)) sections++;
  }
  return sections >= ROW_THRESHOLDS.several.value;
}

/** A title that speaks of money: the table below it is of costs, however alike its header is. */
function speaksOfMoney({ cells: [only], table: { words } }: RowLook): boolean {
  return only !== undefined && words.says(only.text, "resources");
}
