import { levelsOf, numberAlone, numberedAction } from "../../header/numbering";
import type { FilledCell } from "../rows/filled-cells";
import type { RowLook } from "../rows/row-look";
import { titleOf } from "./titles";
import type { RowRule } from "./row-rule";

/** A title has a number of fewer levels than the actions, or of another kind: "II", "B". */
export const levelNumbers: RowRule = (row, say) => {
  const group = groupOfLetters(row);
  if (group !== null) say("band", "introducesLetters", group.text);
  const title = titleOf(row);
  if (title === null) return;
  const { levels } = row.table.numbers;
  const number = numberOfTitle(row, title.text);
  if (number === null) return;
  if ((levels > 1 && levelsOf(number) < levels) || isNumberedAboveNext(row, number))
    say("band", "numberOfLevelAbove", number);
  else if (isOfOtherScheme(row, number)) say("band", "numberOfOtherKind", number);
  else if (isNumberedAlone(row)) say("band", "numberAmongUnnumbered", number);
  else if (countsAgainBelow(row)) say("band", "countsAgainBelow", number);
  else if (introducesItems(row, title)) say("band", "introducesItems", title.text);
  else if (levels > 0 && levelsOf(number) === levels) say("band", "actionNumberOfTitle", number);
};

/** Whether the next row is numbered as the first thing under this one: 4.1 below 4, where other actions have one level. */
function isNumberedAboveNext({ after }: RowLook, number: string): boolean {
  const next = after?.number ?? "";
  return next.startsWith(number) && /^[.-](?:0?1|a)$/i.test(next.slice(number.length));
}

/** "001 - Transparency" alone over the indicators that are counted for it, in a list of indicators that have no numbers. */
function isNumberedAlone({ table, count, directlyAfter }: RowLook): boolean {
  const isOfUnnumbered = table.columns.action === null && table.actions.haveValues && !table.isNumbered;
  return isOfUnnumbered && count === 1 && directlyAfter?.hasValues === true;
}

/** Whether the next number below is a first one again, so that what is counted there is counted under this row. */
function countsAgainBelow({ number, after }: RowLook): boolean {
  const next = after?.number ?? null;
  return number !== null && next !== null && /^(?:0?1|a|A|i|I)$/.test(next) && after?.hasValues === true;
}

/** "1.2 Ask for the site" over "- Hardware", "- Access": a text alone in the column of a list that is filled in below it. */
function introducesItems({ after, table: { view } }: RowLook, { text, column }: FilledCell): boolean {
  if (after === null || after.count < MIN_OF_ITEM) return false;
  return !ITEM.test(text) && ITEM.test(view.text(after.row, column));
}

/**
 * "2 | System reliability | (weight) 14" over "a. Interruptions", "b. Their length": the text of a row without targets that
 * says nothing of who, when or in what unit, right above lettered rows with targets of their own.
 */
function groupOfLetters(row: RowLook): FilledCell | null {
  const { view, columns } = row.table;
  const { directlyAfter: below } = row;
  const own = columns.action ?? columns.indicator;
  if (own === null || row.hasValues || row.isCovered || below?.hasValues !== true) return null;
  // An action over its lettered parts has nothing but its number and its text.
  if (row.count <= 2) return null;
  const text = view.text(row.row, own.column);
  const isAbove = FIRST_LETTER.test(view.text(below.row, own.column)) && !LETTER.test(text);
  if (
    text === "" ||
    !isAbove ||
    SAID_OF_ROWS.some((meaning) => columns.of(meaning).some((each) => row.has(each)))
  )
    return null;
  return { text, column: own.column };
}

const FIRST_LETTER = /^\(?a[.)]\s*\p{L}/iu;
const LETTER = /^\(?\p{L}[.)]\s/u;
const SAID_OF_ROWS = ["responsibleAgencies", "implementingPartners", "workplan", "unit", "baseline"] as const;

const ITEM = /^[-–•▪●◦‣]\s*\p{L}/u;

/** Its text, and two things that are said of it. */
const MIN_OF_ITEM = 3;

/** A row that is numbered as the actions are is one of them. */
export const actionNumbers: RowRule = (row, say) => {
  if (isNumberedAsActions(row) && !row.isBelowTheLast) say("data", "numberedAsActions", row.number ?? "");
};

/** Whether a row has a number with at least as many levels as the actions', and of their kind. */
export function isNumberedAsActions(row: RowLook): boolean {
  const { number } = row;
  if (number === null) return false;
  const { levels } = row.table.numbers;
  return levels > 0 && levelsOf(number) >= levels && !isOfOtherScheme(row, number);
}

function numberOfTitle({ cells }: RowLook, title: string): string | null {
  const [first, second] = cells;
  if (first === undefined) return null;
  return (second === undefined ? numberedAction(title) : numberAlone(first.text))?.id ?? null;
}

function isOfOtherScheme({ count, table: { numbers } }: RowLook, number: string): boolean {
  if (count !== 2) return false;
  if (numbers.areDigits) return /^(?:[A-Z]|[IVX]+)$/.test(number);
  return numbers.areLettered && /^[A-Z]$/.test(number);
}
