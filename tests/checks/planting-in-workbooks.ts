import { addressOf, kindIn, type Cells, type DrawnTable, type DrawnWorkbook } from "./random-workbooks";

/** A workbook with a mistake in it, and where each finding of it is: `Plan!F2`. */
export interface PlantedWorkbook {
  readonly workbook: DrawnWorkbook;
  readonly cells: readonly string[];
  /** Rules that rightly find something about the same cells too. */
  readonly also?: readonly string[];
}

/** A mistake that a rule finds; it is planted by any whole number, and in some workbooks not at all (`null`). */
export interface WorkbookMistake {
  readonly rule: string;
  readonly plant: (workbook: DrawnWorkbook, seed: number) => PlantedWorkbook | null;
}

const SHEETS = { plan: "Plan", workplan: "Workplan", reports: "Actuals", definitions: "Indicators" } as const;
type TableName = keyof typeof SHEETS;

/** One row of a table holds something else. */
export function inRow(
  table: TableName,
  rule: string,
  mistake: {
    readonly fits?: (row: Cells, place: number, rows: readonly Cells[]) => boolean;
    readonly holds: (row: Cells, seed: number, before: Cells) => Cells;
    /** The header of the column in which it is found. */
    readonly at: string | ((row: Cells, seed: number) => string);
    readonly also?: readonly string[];
  },
): WorkbookMistake {
  const plant = (workbook: DrawnWorkbook, seed: number): PlantedWorkbook | null => {
    const { rows } = workbook[table];
    const places = [...rows.keys()].filter((place) => mistake.fits?.(rows[place]!, place, rows) ?? true);
    const place = places[seed % places.length];
    const row = place === undefined ? undefined : rows[place];
    if (place === undefined || row === undefined) return null;
    const changed = { ...row, ...mistake.holds(row, seed, rows[place - 1] ?? row) };
    const header = typeof mistake.at === "string" ? mistake.at : mistake.at(row, seed);
    return {
      workbook: withRows(workbook, table, (all) =>
        all.map((other, index) => (index === place ? changed : other)),
      ),
      cells: [cellOf(workbook, table, place, header)],
      ...(mistake.also === undefined ? {} : { also: mistake.also }),
    };
  };
  return { rule, plant };
}

/** A row more at the end of a table. */
export function oneMore(
  table: TableName,
  rule: string,
  row: (workbook: DrawnWorkbook, seed: number) => Cells | null,
  { at, also }: { readonly at: string; readonly also?: readonly string[] },
): WorkbookMistake {
  const plant = (workbook: DrawnWorkbook, seed: number): PlantedWorkbook | null => {
    const added = row(workbook, seed);
    if (added === null) return null;
    const place = workbook[table].rows.length;
    return {
      workbook: withRows(workbook, table, (rows) => [...rows, added]),
      cells: [cellOf(workbook, table, place, at)],
      ...(also === undefined ? {} : { also }),
    };
  };
  return { rule, plant };
}

export function withRows(
  workbook: DrawnWorkbook,
  table: TableName,
  change: (rows: readonly Cells[]) => readonly Cells[],
): DrawnWorkbook {
  return { ...workbook, [table]: { ...workbook[table], rows: change(workbook[table].rows) } };
}

export function withHeaders(workbook: DrawnWorkbook, headers: DrawnTable["headers"]): DrawnWorkbook {
  return { ...workbook, plan: { ...workbook.plan, headers } };
}

export function cellOf(workbook: DrawnWorkbook, table: TableName, place: number, header: string): string {
  return `${SHEETS[table]}!${addressOf(workbook[table], place, header)}`;
}

export function pick<Item>(items: readonly Item[], seed: number): Item {
  return items[seed % items.length]!;
}

export const isCount = (row: Cells): boolean => kindIn(row) === "count";
export const isPercentage = (row: Cells): boolean => kindIn(row) === "percentage";
export const hasBaseline = (row: Cells): boolean => row.Baseline !== "";

/** Reports on indicators of a kind. */
export function on(kind: string): (report: Cells) => boolean {
  return ({ Kind }) => Kind === kind;
}

export const LARGE = (report: Cells): boolean => on("count")(report) && Number(report.Actual) >= 10;

/** The plan's totals of counts as sums of its years. */
export function withSums(workbook: DrawnWorkbook): DrawnWorkbook {
  return withRows(workbook, "plan", (rows) =>
    rows.map((row, place) => (isCount(row) ? { ...row, Target: sumIn(place, row, "L", "N") } : row)),
  );
}

export function sumIn(place: number, row: Cells, first: string, last: string): string {
  const read = /→(.*)$/.exec(row.Target ?? "")?.[1] ?? row.Target ?? "";
  return `=SUM(${first}${place + 2}:${last}${place + 2})→${read}`;
}

/** The formulas of the sums of counts, of which one is another. */
export function inSum(rule: string, formula: (place: number, row: Cells) => string): WorkbookMistake {
  const plant = (clean: DrawnWorkbook, seed: number): PlantedWorkbook | null => {
    const workbook = withSums(clean);
    const places = [...workbook.plan.rows.keys()].filter((place) => isCount(clean.plan.rows[place]!));
    const place = pick(places, seed);
    const changed = withRows(workbook, "plan", (rows) =>
      rows.map((row, index) => (index === place ? { ...row, Target: formula(place, row) } : row)),
    );
    return places.length < 6
      ? null
      : { workbook: changed, cells: [cellOf(changed, "plan", place, "Target")] };
  };
  return { rule, plant };
}
