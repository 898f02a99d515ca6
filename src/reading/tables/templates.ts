import { foldText } from "../../plan/language/spelling/text-folding";
import type { HeaderColumn } from "../header/header-column";
import type { SheetView } from "../sheet/sheet-view";

/** What is seen of the rows below a header. */
interface RowsShown {
  /** How many of them have a text. */
  readonly texts: number;
  /** The columns of actions, of a table without values. */
  readonly actions: readonly HeaderColumn[];
}

/** Whether the rows below a header show how it is to be filled in, and are no plan yet. */
export function isTemplate(view: SheetView, firstRow: number, { texts, actions }: RowsShown): boolean {
  return (
    (texts <= FEW_TEXTS && hasPlaceholders(view, firstRow)) ||
    actions.some((column) => isNumberedHeader(view, firstRow, column))
  );
}

const FEW_TEXTS = 4;
/** So many cells of a row with one text say what is to be filled in. */
const MAX_ALIKE = 5;
const LONGEST_PLACEHOLDER = 60;

/**
 * Whether the rows below a header are no more than field kinds, instructions and an example. What mostly stands above a
 * number says what that is: "Value =".
 */
function hasPlaceholders(view: SheetView, firstRow: number): boolean {
  for (let row = firstRow; row < Math.min(firstRow + 3, view.lastRow); row++) {
    const counts = new Map<string, { all: number; aboveNumbers: number }>();
    for (let column = view.firstColumn; column <= view.lastColumn; column++) {
      const text = view.text(row, column);
      if (text.length > LONGEST_PLACEHOLDER || !/\p{L}{3}/u.test(text)) continue;
      const count = counts.get(text) ?? { all: 0, aboveNumbers: 0 };
      counts.set(text, count);
      count.all++;
      if (typeof view.value(row + 1, column) === "number") count.aboveNumbers++;
    }
    for (const { all, aboveNumbers } of counts.values())
      if (all >= MAX_ALIKE && aboveNumbers * 2 <= all) return true;
  }
  return false;
}

/** Whether more than a third of the texts of a column are its header with a number: "Activity 1", "b. Activity 2" below "Activity". */
function isNumberedHeader(view: SheetView, firstRow: number, { column, header }: HeaderColumn): boolean {
  const name = foldText(header);
  let [all, numbered] = [0, 0];
  for (let row = firstRow; row <= view.lastRow; row++) {
    const text = view.text(row, column);
    if (text === "") continue;
    all++;
    if (text.length <= LONGEST_PLACEHOLDER && foldText(text).replace(ITS_NUMBER, "").trim() === name)
      numbered++;
  }
  return numbered >= MIN_NUMBERED && numbered > all / 3;
}

/** A number, or the letter that an item of a list begins with. */
const ITS_NUMBER = /\p{Nd}+|^\p{L} /gu;
const MIN_NUMBERED = 4;
