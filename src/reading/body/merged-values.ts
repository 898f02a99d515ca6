import { datedMeaning, isDated, isOfPartOfYear, kindOfMeaning } from "../../plan/column-meaning";
import { periodKey } from "../../plan/period";
import type { Doubt, PlanColumn } from "../../plan/plan";
import type { Area } from "@plan-of-action/xlsx/grid";
import { periodOfColumn, type HeaderColumn } from "../header/header-column";
import { phrases } from "../../plan/language/phrases";
import type { SheetView } from "../sheet/sheet-view";
import { foldText } from "../../plan/language/spelling/text-folding";
import { readValueCell } from "../values/value-cell";

/** A value cell that is merged over several periods. */
export interface MergedValue {
  readonly area: Area;
  /** The periods' columns that it covers, all of one meaning. */
  readonly columns: readonly HeaderColumn[];
  /** "2 per year", 80 %, "NP": what holds in each of the periods; any other number is theirs together. */
  readonly isOfEach: boolean;
}

type Dated = Pick<PlanColumn, "meaning" | "period">;

/** The value merged over a column and others at its side; `null` where it is of one period only. */
export function mergedOverPeriods(
  view: SheetView,
  values: readonly HeaderColumn[],
  row: number,
  { column, meaning }: HeaderColumn,
): MergedValue | null {
  const area = view.merge(row, column);
  if (area === null || area.firstColumn === area.lastColumn || !isDated(meaning)) return null;
  const columns = values.filter((each) => each.column >= area.firstColumn && each.column <= area.lastColumn);
  if (columns.length < 2 || columns.some((each) => each.meaning !== meaning)) return null;
  return { area, columns, isOfEach: isOfEach(view, area) };
}

function isOfEach(view: SheetView, { firstRow: row, firstColumn: column }: Area): boolean {
  const values = readValueCell(view.cell(row, column), view.reference(row, column));
  const isNumber = values.some((value) => value.state === "number" && !value.percent);
  return !isNumber || phrases.annual().isWithin(foldText(view.text(row, column)));
}

/**
 * What a number that several periods have together is of: the whole plan, or the year of all four
 * quarters; else it is due by the end of the last of them. `null` where another column has that already.
 */
export function periodTogether({ columns }: MergedValue, values: readonly HeaderColumn[]): Dated | null {
  const last = columns.at(-1);
  if (last === undefined) return null;
  const { meaning, year } = last;
  const kind = kindOfMeaning(meaning) ?? "target";
  const ofLast = { meaning, period: periodOfColumn(last) };
  const all = values.filter((each) => each.meaning === meaning);
  if (!isOfPartOfYear(meaning))
    return columns.length === all.length
      ? { meaning: kind === "target" ? "overallTarget" : "overallActual", period: null }
      : ofLast;
  const isWholeYear = columns.length === 4 && columns.every((each) => each.year === year);
  if (!isWholeYear || year === null) return ofLast;
  const annual = datedMeaning(kind, "year");
  const hasAnnual = values.some((each) => each.meaning === annual && each.year === year);
  return hasAnnual ? null : { meaning: annual, period: periodKey({ year }) };
}

/** Says of a number merged over periods of what it was taken for, and that it could be each one's. */
export function doubtOfMerged(view: SheetView, { area, columns }: MergedValue, taken: Dated | null): Doubt {
  const keys = columns.map((column) => periodOfColumn(column) ?? column.header);
  const together = `${keys[0] ?? ""}–${keys.at(-1) ?? ""}`;
  return {
    cell: view.reference(area.firstRow, area.firstColumn),
    text: view.text(area.firstRow, area.firstColumn),
    taken: taken?.period ?? together,
    alternatives: keys,
  };
}
