import { withWesternDigits } from "../../../plan/language/numbers/digits";
import { periodInHead } from "../../../plan/language/time/period-words";
import { foldText } from "../../../plan/language/spelling/text-folding";
import type { RowLook } from "../rows/row-look";
import { codeAlone } from "../../head/numbering";
import type { FilledCell } from "../rows/filled-cells";
import { phrases } from "../../../plan/language/lexicon";
import { isMarkOfFile, namesAside } from "../../../plan/language/title-words";
import { isListed } from "../../tables/head-rows";
import { kindOfTitle } from "../../tables/kinds-of-titles";
import { isTextOfHead, repeatsHead } from "./heads-again";
import { isNumberedAsActions } from "./level-numbers";
import { saysNote } from "./notes";
import type { RowRule } from "./row-rule";

/**
 * Another table begins below the plan's: its head, after a blank row or with a text of the plan's own head in its
 * place, or a title with its head below.
 */
export const otherTables: RowRule = (row, say) => {
  if (row.count === 1) {
    titlesOfOtherTables(row, say);
    titlesOfAsides(row, say);
  }
  if (!canBeHead(row) || repeatsHead(row)) return;
  const isSetApart = row.isAfterBlank || isBelowTitle(row) || hasTextOfOwnHead(row);
  if (isSetApart ? isOtherHead(row) : isHeadThroughout(row)) say("end", "otherHead", row.first?.text);
};

/** The title of another table, after a blank row, with its head below. */
const titlesOfOtherTables: RowRule = (row, say) => {
  const below = row.directlyAfter;
  if (!row.isAfterBlank || below === null) return;
  const isOfOther = isHeadOfWorkplan(below) || sharesTextsOfHead(below) || isOtherHead(below);
  if (isOfOther && !repeatsHead(below)) say("end", "titleOfOtherTable", row.first?.text);
  else if (repeatsHead(below) && speaksOfMoney(row) && !isAmongSections(row))
    say("end", "titleOfMoney", row.first?.text);
  else if (repeatsHead(below) && namesOtherYear(row)) say("end", "titleOfOtherTable", row.first?.text);
};

/** "Results 2024" above a head without years of its own, where the plan's are others. */
function namesOtherYear({ cells: [title], table: { columns, words } }: RowLook): boolean {
  const year = title === undefined ? null : (periodInHead(title.text)?.year ?? null);
  if (title === undefined || year === null) return false;
  const dated = columns.values.filter(({ sense }) => sense.period !== null);
  const areUndated = dated.length > 0 && dated.every(({ sense }) => sense.period?.year == null);
  if (!areUndated || dated.some((column) => column.year === year)) return false;
  const rest = foldText(title.text).replace(/\d+/g, "").trim();
  return rest === "" || phrases.planTitle.isWhole(rest) || words.match(rest).length > 0;
}

/**
 * "Deleted actions", "Risk register": the title of a table that is none of the plan's, above a head, be it the plan's
 * own again. After a blank row "Legend" needs no head below.
 */
const titlesOfAsides: RowRule = (row, say) => {
  const [title] = row.cells;
  const { after } = row;
  if (title === undefined || after === null || kindOfTitle(title.text, row.table.words) !== "aside") return;
  const isAboveHead = repeatsHead(after) || isOtherHead(after) || sharesTextsOfHead(after);
  const isSetApart = row.isAfterBlank && namesAside(title.text) && !isNumberedAsActions(after);
  if (isAboveHead || isSetApart) say("end", "titleOfAside", title.text);
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

/** Whether a text of the row is that of its column's head, as no action's is. */
function hasTextOfOwnHead(row: RowLook): boolean {
  return row.some((text, column) => isTextOfHead(text, column, row.table));
}

const LONGEST_HEAD = 60;

/** Whether a row has as many texts as a head, and none that is too long for one, or lists what is done. */
function canBeHead(row: RowLook): boolean {
  return row.count >= 3 && row.every((text) => text.length <= LONGEST_HEAD && !isListed(text));
}

/** The head of another table: short texts that are known heads, and no numbers but years. */
function isOtherHead(row: RowLook): boolean {
  if (!canBeHead(row)) return false;
  const {
    cells,
    table: { words },
  } = row;
  const isPeriod = (text: string): boolean => periodInHead(text) !== null;
  if (cells.some(({ text }) => !isPeriod(text) && /^\S*\d/.test(withWesternDigits(text)))) return false;
  const worded = cells.filter(({ text }) => words.match(text).length > 0).length;
  const dated = cells.filter(({ text }) => words.match(text).length === 0 && isPeriod(text)).length;
  if (isBelowTitle(row) && namesNumbers(row) && (worded > 0 || isNamedBelow(row))) return true;
  if (isHeadOfNotes(row) || namesOwnTexts(row)) return true;
  return (worded >= 2 || datesOtherValues(row)) && worded + dated >= cells.length * 0.5;
}

/** "Salary 2025" where a value is due: the head of another table of values. */
function datesOtherValues({ cells, hasValues, table: { columns } }: RowLook): boolean {
  const inValues = cells.filter(({ column }) => columns.isValue(column));
  const isHead = ({ text }: FilledCell): boolean => /\p{L}/u.test(text) && periodInHead(text) !== null;
  return !hasValues && inValues.length > 0 && inValues.every(isHead);
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
  return found >= FEWEST_NAMED && elsewhere > 0;
}

const FEWEST_NAMED = 2;

/** "Version | Date | Author" above rows as full: words that notes begin with, without a sign or a number. */
function isHeadOfNotes(row: RowLook): boolean {
  const { cells, directlyAfter } = row;
  const isPlain = cells.every(({ text }) => !/[:：\p{Nd}]/u.test(text));
  if (!isPlain || directlyAfter === null || directlyAfter.count < FEWEST_BELOW) return false;
  return saysNote(row) || isMarkOfFile(cells[0]?.text ?? "");
}

const FEWEST_BELOW = 3;

/** Whether a row amid others is of words for columns and of periods throughout, as no action's is. */
function isHeadThroughout(row: RowLook): boolean {
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
    cells.every((cell) => isTerm(cell) || periodInHead(cell.text) !== null) &&
    new Set(cells.map(({ text }) => foldText(text))).size === cells.length
  );
}

/** Words of heads with nothing added to them, and none for what a plan measures: "No.", "Activity", "Quarter". */
function isHeadOfWorkplan(row: RowLook): boolean {
  if (!isOtherHead(row)) return false;
  const matches = row.cells.map(({ text }) => row.table.words.match(text));
  const whole = row.cells.filter(({ text }) => row.table.words.isPhrase(text));
  const terms = new Set(
    matches.flatMap((found) => found.flatMap((match) => match.terms.map(({ term }) => term))),
  );
  return whole.length >= 3 && terms.has("action") && !terms.has("indicator");
}

/** The head of another table of the same kind has some of this one's texts, and one column more or another order. */
function sharesTextsOfHead(row: RowLook): boolean {
  if (!canBeHead(row)) return false;
  const {
    cells,
    table: { headTexts },
  } = row;
  const known = new Set([...headTexts.values()].flat());
  // A row that numbers the columns, "(1)", "(2)", is a part of the head, and its numbers can be any row's.
  const shared = cells.filter(({ text }) => /\p{L}/u.test(text) && known.has(foldText(text))).length;
  return shared >= 2 && shared >= cells.length * 0.5;
}

/**
 * Whether the head stands again below several other titles above: then "Water Resources" names one more section of the
 * plan, and a word alone such as "Budget" a table of costs still.
 */
function isAmongSections({ before, cells: [title], table: { words } }: RowLook): boolean {
  const text = title?.text ?? "";
  if (words.isPhrase(text)) return false;
  let sections = 0;
  for (let row = before; row !== null && sections < FEWEST_SECTIONS; row = row.before) {
    if (repeatsHead(row) && isBelowTitle(row)) sections++;
  }
  return sections >= FEWEST_SECTIONS;
}

const FEWEST_SECTIONS = 2;

/** A title that speaks of money: the table below it is of costs, however alike its head is. */
function speaksOfMoney({ cells: [only], table: { words } }: RowLook): boolean {
  return only !== undefined && words.says(only.text, "resources");
}
