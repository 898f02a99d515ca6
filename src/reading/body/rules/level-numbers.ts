import { levelsOf, numberAlone, numberedAction } from "../../header/numbering";
import type { FilledCell } from "../rows/filled-cells";
import type { RowLook } from "../rows/row-look";
import { titleOf } from "./titles";
import type { RowRule } from "./row-rule";
import { ROW_THRESHOLDS } from "../../weights/rows";

/** A title has a number of fewer levels than the actions, or of another kind, or what stands below it is counted under it. */
export const levelNumbers: RowRule = (row, say) => {
  const title = titleOf(row);
  const number = title === null ? null : numberOfTitle(row, title.text);
  if (title !== null && number !== null && isOfLevelAbove(row, title, number))
    say("band", "numberOfLevelAbove", number);
};

function isOfLevelAbove(row: RowLook, title: FilledCell, number: string): boolean {
  const { levels } = row.table.numbers;
  return (
    (levels > 1 && levelsOf(number) < levels) ||
    isNumberedAboveNext(row, number) ||
    isOfOtherScheme(row, number) ||
    countsAgainBelow(row) ||
    introducesItems(row, title)
  );
}

/** Whether the next row is numbered as the first thing under this one: 4.1 below 4, where other actions have one level. */
function isNumberedAboveNext({ after }: RowLook, number: string): boolean {
  const next = after?.number ?? "";
  return next.startsWith(number) && /^[.-](?:0?1|a)$/i.test(next.slice(number.length));
}

/** Whether the next number below is a first one again, so that what is counted there is counted under this row. */
function countsAgainBelow({ number, after }: RowLook): boolean {
  const next = after?.number ?? null;
  return number !== null && next !== null && /^(?:0?1|a|A|i|I)$/.test(next) && after?.hasValues === true;
}

/** "1.2 Ask for the site" over "- Hardware", "- Access": a text alone in the column of a list that is filled in below it. */
function introducesItems({ after, table: { view } }: RowLook, { text, column }: FilledCell): boolean {
  if (after === null || after.count < ROW_THRESHOLDS.many.value) return false;
  return !ITEM.test(text) && ITEM.test(view.text(after.row, column));
}

const ITEM = /^[-–•▪●◦‣]\s*\p{L}/u;

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
