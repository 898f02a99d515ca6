import type { ColumnMeaning, Doubt, PlanColumn } from "../../plan/plan";
import type { Area } from "../../workbook/grid";
import type { HeadColumn } from "../head/head-column";
import { phrases } from "../../plan/language/lexicon";
import type { SheetView } from "../sheet/sheet-view";
import { foldText } from "../../plan/language/text-folding";
import { readValueCell } from "../values/value-cell";

/** A value cell that is merged over several periods. */
export interface MergedValue {
  readonly area: Area;
  /** The periods' columns that it covers, all of one meaning. */
  readonly columns: readonly HeadColumn[];
  /** "2 per year", 80 %, "NP": what holds in each of the periods; any other number is theirs together. */
  readonly isOfEach: boolean;
}

type Period = Pick<PlanColumn, "meaning" | "year" | "quarter">;

/** The value merged over a column and others at its side; `null` where it is of one period only. */
export function mergedOverPeriods(
  view: SheetView,
  values: readonly HeadColumn[],
  row: number,
  { column, meaning }: HeadColumn,
): MergedValue | null {
  const area = view.merge(row, column);
  if (area === null || area.firstColumn === area.lastColumn || !/^(?:annual|quarter)/.test(meaning))
    return null;
  const columns = values.filter((each) => each.column >= area.firstColumn && each.column <= area.lastColumn);
  if (columns.length < 2 || columns.some((each) => each.meaning !== meaning)) return null;
  return { area, columns, isOfEach: isOfEach(view, area) };
}

function isOfEach(view: SheetView, { firstRow: row, firstColumn: column }: Area): boolean {
  const values = readValueCell(view.cell(row, column), view.reference(row, column));
  const isNumber = values.some((value) => value.state === "number" && !value.percent);
  return !isNumber || phrases.annual.isWithin(foldText(view.text(row, column)));
}

/**
 * What a number that several periods have together is of: the whole plan, or the year of all four
 * quarters; else it is due by the end of the last of them. `null` where another column has that already.
 */
export function periodTogether({ columns }: MergedValue, values: readonly HeadColumn[]): Period | null {
  const last = columns.at(-1);
  if (last === undefined) return null;
  const { meaning, year, quarter } = last;
  const ofLast = { meaning, year, quarter };
  const all = values.filter((each) => each.meaning === meaning);
  if (meaning.startsWith("annual"))
    return columns.length === all.length
      ? { meaning: overallOf(meaning), year: null, quarter: null }
      : ofLast;
  const isWholeYear = columns.length === 4 && columns.every((each) => each.year === year);
  if (!isWholeYear) return ofLast;
  const annual: ColumnMeaning = meaning === "quarterTarget" ? "annualTarget" : "annualActual";
  const hasAnnual = values.some((each) => each.meaning === annual && each.year === year);
  return hasAnnual ? null : { meaning: annual, year, quarter: null };
}

function overallOf(meaning: ColumnMeaning): ColumnMeaning {
  return meaning === "annualTarget" ? "overallTarget" : "overallActual";
}

/** Says of a number merged over periods of what it was taken for, and that it could be each one's. */
export function doubtOfMerged(view: SheetView, { area, columns }: MergedValue, taken: Period | null): Doubt {
  const named = ({ year, quarter }: Period): string =>
    quarter === null ? String(year ?? "") : `${year ?? ""}-Q${quarter}`;
  const [first, last] = [columns[0], columns.at(-1)];
  const together = first === undefined || last === undefined ? "" : `${named(first)}–${named(last)}`;
  return {
    cell: view.reference(area.firstRow, area.firstColumn),
    text: view.text(area.firstRow, area.firstColumn),
    taken: taken?.year == null ? together : named(taken),
    alternatives: columns.map(named),
  };
}
