import { formOfNumber, numberAlone, numberedAction } from "../../header/numbering";
import type { FilledCell } from "../rows/filled-cells";
import { isAboveScheme, isFirstUnder } from "../rows/number-scheme";
import type { RowLook } from "../rows/row-look";
import { titleOf } from "./titles";
import type { RowRule } from "./row-rule";
import { ROW_THRESHOLDS } from "../../weights/rows";

/** A title has a number of fewer levels than the actions, or of another kind, or what stands below it is counted under it. */
export const levelNumbers: RowRule = (row, say) => {
  const alone = titleOf(row);
  const title = alone ?? titleBesideObjective(row);
  const number = title === null ? null : numberOfTitle(row, title.text);
  if (title === null || number === null) return;
  if (opensList(row, title, number) || (alone !== null && isAboveScheme(number, row.table.numbers)))
    say("band", "numberOfLevelAbove", number);
};

/** Whether what stands below is counted under this row. */
function opensList(row: RowLook, title: FilledCell, number: string): boolean {
  return (
    isFirstUnder(number, row.after?.number ?? "") ||
    countsAgainBelow(row, number) ||
    introducesItems(row, title)
  );
}

/** The first group below an objective, in the row that names the objective as well. */
function titleBesideObjective({
  hasValues,
  isCovered,
  cells,
  table: { columns },
}: RowLook): FilledCell | null {
  const { objective, action, indicator } = columns;
  const own = action ?? indicator;
  const last = cells.at(-1);
  if (hasValues || isCovered || own === null || last?.column !== own.column) return null;
  return cells.some(({ column }) => column === objective?.column) ? last : null;
}

/** Whether the next number below is a first one again, so that what is counted there is counted under this row. */
function countsAgainBelow({ after }: RowLook, number: string): boolean {
  const next = after?.number ?? null;
  if (after === null || next === null || !/^(?:0?1|a|A|i|I)$/.test(next)) return false;
  return after.hasValues || formOfNumber(next) !== formOfNumber(number);
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
  const { numbers } = row.table;
  return numbers.levels > 0 && !isAboveScheme(number, numbers);
}

function numberOfTitle({ cells, number }: RowLook, title: string): string | null {
  const [first, second] = cells;
  if (first === undefined) return null;
  if (second === undefined) return numberedAction(title)?.id ?? null;
  return number ?? numberAlone(first.text)?.id ?? null;
}
