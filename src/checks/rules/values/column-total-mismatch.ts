import { foldText } from "../../../plan/language/spelling/text-folding";
import type { Indicator, NotRead, TotalsRow } from "../../../plan/plan";
import type { Value } from "../../../plan/value";
import { agrees, combine, type NumberValue } from "../../../indicators";
import { columnKey } from "../../cell-map";
import { formatArea, formatNumber, formatValue, quote } from "../../phrasing";
import { isStated } from "../../plan-index";
import { defineRule, type CheckContext, type Found } from "../../rule";

/** A value of a column, with the indicators whose it is. */
interface Placed {
  readonly row: number;
  readonly values: readonly Value[];
  readonly indicators: readonly string[];
}

/** A row of totals in its column: what it says, and the rows of totals and objectives above it. */
interface PlacedTotal {
  readonly value: NumberValue;
  readonly column: readonly Placed[];
  readonly before: readonly { readonly row: number; readonly value: NumberValue | null }[];
  readonly starts: readonly number[];
}

/** What formulas compute is looked at by the checks of formulas: only totals that were typed are compared. */
export const columnTotalMismatch = defineRule({
  id: "column-total-mismatch",
  matter: "contradiction",
  severity: "warning",
  inDoubtfulPlan: "waits",
  needs: "plan",
  *find(context) {
    const { totals = [] } = context.plan;
    if (totals.length === 0) return;
    const indicators = new Map(context.plan.indicators.map((indicator) => [indicator.id, indicator]));
    const columns = valuesByColumn(context);
    for (const { label, values } of totals) {
      if (PARTS_NAMED.test(label.text)) continue;
      for (const { column, value } of values) {
        if (!isComparable(value)) continue;
        const { sheet } = value.cell;
        const own = columns.get(columnKey({ sheet, column: column.column })) ?? [];
        const before = totalsBefore(totals, value);
        const starts = context.plan.objectives.flatMap(({ cell }) => (cell.sheet === sheet ? cell.row : []));
        const placed = { value, column: own, before, starts };
        const found = compareTotal(context, placed, indicators);
        if (found !== null) yield { ...found, values: { ...found.values, label: quote(label.text) } };
      }
    }
  },
});

/** "D = A + B", "(1+2+3)": its label says of which parts it is, and these are named in other labels. */
const PARTS_NAMED =
  /(?:^|[\s(=[])(?:\p{Lu}|\p{Nd}[\p{Nd}.]{0,3})(?:\s*\+\s*(?:\p{Lu}|\p{Nd}[\p{Nd}.]{0,3}))+(?![\p{L}\p{Nd}])/u;

function compareTotal(
  { definitions, plan }: CheckContext,
  total: PlacedTotal,
  indicators: ReadonlyMap<string, Indicator>,
): Found | null {
  const { value } = total;
  const rows = rowsAdded(total);
  const parts = numbersOf(rows);
  const [first] = rows;
  if (parts === null || parts.length < MIN_PARTS || first === undefined) return null;
  const own = rows.flatMap((row) => row.indicators);
  if (own.some((id) => definitions.get(id)?.measure === "percentage")) return null;
  if (new Set(own.map((id) => foldText(indicators.get(id)?.unit?.text ?? ""))).size > 1) return null;
  const { sheet, row, column } = value.cell;
  const lastRow = rows.at(-1)?.row ?? first.row;
  if (plan.notRead.some((left) => mayBeAdded(left, value, first.row))) return null;
  if (hasOtherReading(total)) return null;
  const sum = combine(
    "sum",
    parts.map(({ number }) => number),
  );
  if (sum === null) return null;
  const area = { firstRow: first.row, lastRow, firstColumn: column, lastColumn: column };
  return {
    cell: { sheet, row, column },
    message: "column-total-mismatch",
    values: { cells: formatArea(area), sum: formatNumber(sum), total: formatValue(value) },
  };
}

/** A single number is not a sum: nothing says that the total is of it. */
const MIN_PARTS = 2;

/** The rows that a total is of, unless something tells otherwise: those since the one before it, else all above it. */
function rowsAdded({ value, column, before }: PlacedTotal): readonly Placed[] {
  const above = column.filter(({ row }) => row < value.cell.row);
  const last = before.at(-1);
  const below = above.filter(({ row }) => row > (last?.row ?? -1));
  const since = saysAgain(below[0], last?.value) ? below.slice(1) : below;
  return since.length >= MIN_PARTS ? since : above;
}

/** "Higher education" below a "Subtotal" of the same number is that subtotal under another name. */
function saysAgain(row: Placed | undefined, total: NumberValue | null | undefined): boolean {
  const [value, ...others] = row?.values.filter(isStated) ?? [];
  return value?.state === "number" && others.length === 0 && value.number === total?.number;
}

/**
 * Where rows give the total in another way that a plan may have, nothing contradicts anything: from any title of an
 * objective or total on, in the rows below it, of the totals alone; as the last, the most, the mean or the number of rows.
 */
function hasOtherReading(total: PlacedTotal): boolean {
  const { value, column, before, starts } = total;
  const { row } = value.cell;
  const above = column.filter((placed) => placed.row < row);
  const firsts = [0, ...starts, ...before.map((total) => total.row + 1)];
  const groups = [
    rowsAdded(total),
    ...firsts.map((first) => above.filter((placed) => placed.row >= first)),
    column.filter((placed) => placed.row > row),
    column,
  ];
  const subtotals = before.flatMap((total) => total.value ?? []);
  if (subtotals.length > 0 && agrees("sum", subtotals, value)) return true;
  return groups.some((group) => {
    const numbers = numbersOf(group, "some");
    if (numbers === null || numbers.length === 0) return false;
    return (
      group.length === value.number ||
      numbers.length === value.number ||
      (["sum", "latest", "max", "average"] as const).some((way) => agrees(way, numbers, value))
    );
  });
}

/** The numbers of rows; `null` if a row says something else, unless only some of them have to be numbers. */
function numbersOf(rows: readonly Placed[], how: "all" | "some" = "all"): readonly NumberValue[] | null {
  const numbers: NumberValue[] = [];
  for (const { values } of rows) {
    const stated = values.filter(isStated);
    if (how === "all" && stated.length > 1) return null;
    for (const value of stated) {
      if (isComparable(value, how)) numbers.push(value);
      else if (how === "all" && value.state !== "notProgrammed" && value.state !== "notApplicable")
        return null;
    }
  }
  return numbers;
}

/** A date, a percentage and a text that can be read in two ways are not added up; a total is one that was typed. */
function isComparable(value: Value, how: "all" | "some" | "total" = "total"): value is NumberValue {
  if (value.state !== "number" || value.percent || value.written === "date") return false;
  return (value.alternatives ?? []).length === 0 && (how !== "total" || value.formula === null);
}

/** Whether something that was not read is above a total where its number could be one of those added up. */
function mayBeAdded({ cell, area, why }: NotRead, { cell: total }: NumberValue, first: number): boolean {
  if (cell.sheet !== total.sheet || !ROWS_LEFT_OUT.has(why)) return false;
  if (cell.row >= total.row || cell.row < first) return false;
  return area === undefined || (area.firstColumn <= total.column && total.column <= area.lastColumn);
}

const ROWS_LEFT_OUT: ReadonlySet<NotRead["why"]> = new Set([
  "belongsToNoAction",
  "valueWithoutIndicator",
  "noIndicator",
  "partOfTotal",
  "unreadableValue",
  "leftOver",
] as const);

function totalsBefore(totals: readonly TotalsRow[], { cell }: Value): PlacedTotal["before"] {
  return totals
    .filter(({ label }) => label.cell.sheet === cell.sheet && label.cell.row < cell.row)
    .map(({ label, values }) => {
      const same = values.find(({ column }) => column.column === cell.column)?.value;
      return { row: label.cell.row, value: same?.state === "number" ? same : null };
    });
}

/** The values of each column of each sheet, each cell once, from above. */
function valuesByColumn({ plan }: CheckContext): ReadonlyMap<string, readonly Placed[]> {
  const columns = new Map<string, Map<number, Placed>>();
  for (const { indicators, valueCells } of plan.indicatorRows) {
    for (const { cell, values } of valueCells) {
      const key = columnKey(cell);
      const column = columns.get(key) ?? new Map<number, Placed>();
      const there = column.get(cell.row);
      column.set(cell.row, {
        row: cell.row,
        values,
        indicators: [...(there?.indicators ?? []), ...indicators],
      });
      columns.set(key, column);
    }
  }
  return new Map(
    [...columns].map(([key, column]) => [key, [...column.values()].sort((a, b) => a.row - b.row)]),
  );
}
