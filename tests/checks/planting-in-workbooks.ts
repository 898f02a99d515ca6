import { addressOf, idOf, kindIn, type Cells, type DrawnTable, type DrawnWorkbook } from "./random-workbooks";

/** A workbook with a mistake in it, and where each finding of it is: `Plan!F2`. */
export interface PlantedWorkbook {
  readonly workbook: DrawnWorkbook;
  readonly cells: readonly string[];
  /** Rules that rightly find something about the same cells too. */
  readonly also?: readonly string[];
}

/** A mistake in a random workbook; it is planted by any whole number, and in some not at all (`null`). */
export interface WorkbookMistake {
  readonly plant: (workbook: DrawnWorkbook, seed: number) => PlantedWorkbook | null;
}

const SHEETS = { plan: "Plan", workplan: "Workplan", reports: "Actuals", definitions: "Indicators" } as const;
type TableName = keyof typeof SHEETS;

/** One row of a table holds something else. */
export function inRow(
  table: TableName,
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
  return { plant };
}

/** A row more at the end of a table. */
export function oneMore(
  table: TableName,
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
  return { plant };
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
export function inSum(formula: (place: number, row: Cells) => string): WorkbookMistake {
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
  return { plant };
}

/** What is found besides where a report counts for nothing, and where it is far more than it was. */
export const LATE = ["actual-overdue"];

export const FAR = ["actual-far-over", "actual-falls"];

export const AGENCIES =
  "Agencies: NCCT = Cambodia; MoSVY = Cambodia; MoWA = Cambodia; SG/NCCT = Cambodia; GCNP = Cambodia; Border Police = Thailand; Development Partners = Cambodia, Thailand";

export function withLine(workbook: DrawnWorkbook, line: string): DrawnWorkbook {
  return { ...workbook, lines: [...workbook.lines, line] };
}

/** The same mistake in a workbook with a line more. */
export function beside(line: string, { plant }: WorkbookMistake): WorkbookMistake {
  return { plant: (workbook, seed) => plant(withLine(workbook, line), seed) };
}

/** The same mistake as a change since the workbook was frozen without it. */
export function since({ plant }: WorkbookMistake): WorkbookMistake {
  return {
    plant: (former, seed) => {
      const planted = plant(former, seed);
      return planted === null ? null : { ...planted, workbook: { ...planted.workbook, former } };
    },
  };
}

/** The report of an indicator for a year is not there. */
export function withoutReport(
  workbook: DrawnWorkbook,
  seed: number,
  year: string,
): { readonly workbook: DrawnWorkbook; readonly row: number } {
  const places = [...workbook.plan.rows.keys()].filter((place) => isCount(workbook.plan.rows[place]!));
  const row = pick(places, seed);
  const id = idOf(workbook.plan.rows[row]!);
  const left = withRows(workbook, "reports", (rows) =>
    rows.filter(({ Indicator, Year }) => Indicator !== id || Year !== year),
  );
  return { workbook: left, row };
}
