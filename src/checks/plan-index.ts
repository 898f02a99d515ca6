import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { ColumnMeaning, Indicator, IndicatorRow, JointAction, Plan, PlanColumn } from "../plan/plan";
import type { Value } from "../plan/value";
import { hasWrongCount, isMisalignedRow, rememberByObject } from "../indicators";
import { CellMap } from "./cell-map";

/** The actions of a plan with their indicators, and what they are judged by. */
export type ActionPlan = Pick<
  Plan,
  | "sheet"
  | "parts"
  | "span"
  | "years"
  | "yearStart"
  | "columns"
  | "actions"
  | "indicators"
  | "indicatorRows"
  | "notRead"
>;

type ValueCell = IndicatorRow["valueCells"][number];

/** A plan by the keys that rules look things up by. */
export interface PlanIndex {
  readonly columns: (meaning: ColumnMeaning) => readonly PlanColumn[];
  /** The first column with a meaning in the table in which a cell is; `null` if that has none. */
  readonly columnAt: (meaning: ColumnMeaning, cell: CellReference) => PlanColumn | null;
  readonly action: (id: string) => JointAction | null;
  readonly indicatorsOf: (action: string) => readonly Indicator[];
  readonly row: (indicator: string) => IndicatorRow | null;
  /** The cell of the table from which a value was read, with all its values. */
  readonly valueCell: (cell: CellReference) => ValueCell | null;
  /** The value stands for all indicators of its cell, and has been looked at with the first of them. */
  readonly isRepeated: (indicator: string, value: Value) => boolean;
  /** Some cell of the indicator's row has several values, but not one for each of its indicators. */
  readonly isMisaligned: (indicator: string) => boolean;
}

/** The index of a plan. Each lookup is set up when it is asked for the first time. */
export function indexPlan(plan: ActionPlan): PlanIndex {
  const columns = lazily(() => groupBy(plan.columns, ({ meaning }) => meaning));
  const actions = lazily(() => new Map(plan.actions.map((action) => [action.id, action])));
  const indicators = lazily(() => groupBy(plan.indicators, ({ action }) => action));
  const rows = lazily(
    () => new Map(plan.indicatorRows.flatMap((row) => row.indicators.map((id) => [id, row] as const))),
  );
  const valueCells = lazily(() => mapValueCells(plan.indicatorRows));
  const misaligned = lazily(
    () => new Set(plan.indicatorRows.filter(isMisalignedRow).flatMap(({ indicators: ids }) => ids)),
  );
  return {
    columns: (meaning) => columns().get(meaning) ?? [],
    columnAt: (meaning, cell) => columnsAt(plan, cell).find((column) => column.meaning === meaning) ?? null,
    action: (id) => actions().get(id) ?? null,
    indicatorsOf: (action) => indicators().get(action) ?? [],
    row: (indicator) => rows().get(indicator) ?? null,
    valueCell: (cell) => valueCells().get(cell) ?? null,
    isRepeated: (indicator, value) =>
      rows().get(indicator)?.indicators[0] !== indicator && valueCells().get(value.cell)?.values.length === 1,
    isMisaligned: (indicator) => misaligned().has(indicator),
  };
}

/** The columns of the table in which a cell is. */
function columnsAt({ parts, columns }: ActionPlan, { sheet, row }: CellReference): readonly PlanColumn[] {
  const own = parts.find(
    ({ sheet: title, extent }) => title === sheet && extent.firstHeaderRow <= row && row <= extent.lastRow,
  );
  return own?.columns ?? columns;
}

function lazily<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | null = null;
  return () => (made ??= { result: make() }).result;
}

function mapValueCells(rows: readonly IndicatorRow[]): CellMap<ValueCell> {
  const places = new CellMap<ValueCell>();
  for (const { valueCells } of rows) {
    for (const place of valueCells) {
      places.set(place.cell, place);
      for (const { cell } of place.values) places.set(cell, place);
    }
  }
  return places;
}

/** A value with its indicator row and its column, each cell once where rows share it. */
export interface PlacedValue {
  readonly value: Value;
  readonly column: PlanColumn;
  /** What the value is about, in words that stay when rows are put in above: `1.3-2 2024`. */
  readonly about: string;
}

/** All values of the plan as they are in its cells, targets, baselines and actuals. */
export const valuesOf = rememberByObject((indicatorRows: readonly IndicatorRow[]): readonly PlacedValue[] => {
  const seen = new Set<Value>();
  const placed: PlacedValue[] = [];
  for (const { action, indicators, valueCells } of indicatorRows) {
    for (const { column, values } of valueCells) {
      for (const value of values) {
        if (seen.has(value)) continue;
        seen.add(value);
        placed.push({ value, column, about: `${indicators[0] ?? action} ${column.header}` });
      }
    }
  }
  return placed;
});

/**
 * The values of cells with another number of values than their row has indicators, which is what is to be fixed there.
 */
export const valuesOfUnclearCells = rememberByObject(
  (rows: readonly IndicatorRow[]): ReadonlySet<Value> =>
    new Set(
      rows.flatMap((row) =>
        row.valueCells.filter((cell) => hasWrongCount(row, cell)).flatMap(({ values }) => values),
      ),
    ),
);

/** A cell as a key of a map. */
export function cellKey({ sheet, row, column }: CellReference): string {
  return `${row}:${column}:${sheet}`;
}

/** Whether anything is in a value's cell, be it only that nothing was planned. */
export function isStated(value: Value | null | undefined): boolean {
  return value !== null && value !== undefined && value.state !== "blank";
}

/**
 * Whether anything is to be reached or was: a target, or what was reported, other than nothing. Of an indicator that
 * waits, or is not measured in this plan, nothing else is asked.
 */
export function isPursued({ overallTarget, targets, actuals }: Indicator): boolean {
  return [overallTarget, ...targets.values(), ...actuals.values()].some(
    (value) =>
      value !== null &&
      (value.state === "number" ? value.number !== 0 : value.state === "text" || value.state === "error"),
  );
}

/**
 * On which sheets a column is used: where one in three of the indicators have what it is for. One that few filled in is
 * not missed where it is blank.
 */
export function usedOn(
  indicators: readonly Indicator[],
  has: (indicator: Indicator) => boolean,
): (cell: CellReference) => boolean {
  const sheets = groupBy(indicators, ({ cell }) => cell.sheet);
  const used = new Set(
    [...sheets].flatMap(([sheet, own]) => (own.filter(has).length * 3 >= own.length ? [sheet] : [])),
  );
  return ({ sheet }) => used.has(sheet);
}

/** The items of each key that several have: few of thousands, so that no list is made for the others. */
export function repeatedBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Map<Key, [first: Item, ...others: Item[]]> {
  const firsts = new Map<Key, Item>();
  const repeated = new Map<Key, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, item);
    else if (!repeated.get(key)?.push(item)) repeated.set(key, [first, item]);
  }
  return repeated;
}

export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
