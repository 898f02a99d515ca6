import type { CellReference } from "../plan/cell-reference";
import type { Indicator, JointAction, Objective, Plan, PlanColumn } from "../plan/plan";
import { gridCell, type Area, type Grid, type GridValue } from "../workbook/grid";
import type { Comparison } from "./difference";

/** A draft with the sheet in which it stands. */
export interface PlacedDraft {
  readonly plan: Plan;
  readonly grid: Grid;
}

/** A row of the table as it will be: one of ours with other contents, or a new one that looks like one of ours. */
export interface TakenRow {
  /** Our row, counted from zero; `null` for a new one. */
  readonly from: number | null;
  /** The row whose formats it has. */
  readonly like: number;
  /** What is put into its cells, by column; all other cells keep what they have. */
  readonly cells: ReadonlyMap<number, TakenCell>;
}

export interface TakenCell {
  readonly value: GridValue;
  /** Set where theirs is in per cent and ours is not, or the reverse. */
  readonly numberFormat?: string;
}

/** Our table with all that theirs has: its rows in their order. */
export interface TakenTable {
  readonly sheet: string;
  /** The rows that they take the place of. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly rows: readonly TakenRow[];
  /** Merged cells among the rows, in coordinates of the sheet as it will be. */
  readonly merges: readonly Area[];
  /** Whether rows come, go or change their places; else only cells change. */
  readonly changesRows: boolean;
}

/** Why all of theirs cannot be taken at once. */
export type TakeObstacle =
  | { readonly kind: "severalSheets" }
  /** A column that only one of both has, of those that tell what rows are. */
  | { readonly kind: "otherColumns"; readonly head: string }
  /** A row between those of the plan that belongs to none of its actions. */
  | { readonly kind: "rowBetween"; readonly cell: CellReference };

/**
 * What our table has to be for it to say all that theirs says, where both are set out in the same way. What says
 * the same in both keeps our way of saying it, and columns that only we have keep what they hold.
 */
export function takeTheirs(
  ours: PlacedDraft,
  theirs: PlacedDraft,
  comparison: Comparison,
): TakenTable | TakeObstacle {
  const columns = sharedColumns(ours.plan, theirs.plan);
  const obstacle = obstacleTo(ours, theirs, columns);
  return obstacle ?? new Taking(ours, theirs, comparison, columns).table();
}

/** Our columns with the places of theirs that mean the same. */
type SharedColumns = ReadonlyMap<number, { readonly ours: PlanColumn; readonly theirs: number }>;

function keyOf({ meaning, period, party = "", head }: PlanColumn): string {
  return [meaning, period ?? "", party, meaning === "remarks" ? head.toLowerCase() : ""].join("\n");
}

function sharedColumns(ours: Plan, theirs: Plan): SharedColumns {
  const others = new Map<string, number[]>();
  for (const column of theirs.columns) {
    if (column.meaning === "ignored") continue;
    others.set(keyOf(column), [...(others.get(keyOf(column)) ?? []), column.column]);
  }
  return new Map(
    ours.columns.flatMap((column) => {
      const other = column.meaning === "ignored" ? undefined : others.get(keyOf(column))?.shift();
      return other === undefined ? [] : [[column.column, { ours: column, theirs: other }]];
    }),
  );
}

const TELLING_ROWS: ReadonlySet<string> = new Set(["objective", "actionNumber", "action", "indicator"]);

function obstacleTo(ours: PlacedDraft, theirs: PlacedDraft, columns: SharedColumns): TakeObstacle | null {
  if (ours.plan.parts.length > 1 || theirs.plan.parts.length > 1) return { kind: "severalSheets" };
  const shared = new Set([...columns.values()].map((each) => each.theirs));
  const other =
    ours.plan.columns.find(({ meaning, column }) => TELLING_ROWS.has(meaning) && !columns.has(column)) ??
    theirs.plan.columns.find(({ meaning, column }) => TELLING_ROWS.has(meaning) && !shared.has(column));
  return other === undefined ? null : { kind: "otherColumns", head: other.head };
}

/** A row of a table: that of an objective by itself, or one of an action's. */
interface BodyRow {
  readonly row: number;
  readonly objective: Objective | null;
  readonly action: JointAction | null;
}

function bodyRowsOf({ objectives, actions }: Plan): readonly BodyRow[] {
  const rows = new Map<number, BodyRow>();
  for (const action of actions) {
    for (let row = action.rows.first; row <= action.rows.last; row++) {
      rows.set(row, { row, objective: null, action });
    }
  }
  for (const objective of objectives) {
    const { row } = objective.cell;
    if (!rows.has(row)) rows.set(row, { row, objective, action: null });
  }
  return [...rows.values()].sort((a, b) => a.row - b.row);
}

class Taking {
  private readonly ourRows: readonly BodyRow[];
  private readonly theirRows: readonly BodyRow[];
  private readonly used = new Set<number>();
  /** Our cells in which something differs. */
  private readonly differing: ReadonlySet<string>;
  private readonly ourActions: ReadonlyMap<string, JointAction>;
  private readonly ourObjectives: ReadonlyMap<string, Objective>;
  private readonly ourIndicators: ReadonlyMap<string, Indicator>;
  private readonly ourIdOf: ReadonlyMap<string, string>;
  private readonly objectiveOf: ReadonlyMap<string, string>;
  private readonly theirIndicators: ReadonlyMap<number, readonly Indicator[]>;
  private readonly indicatorsInRow: ReadonlyMap<number, readonly Indicator[]>;

  constructor(
    private readonly ours: PlacedDraft,
    private readonly theirs: PlacedDraft,
    comparison: Comparison,
    private readonly columns: SharedColumns,
  ) {
    this.ourRows = bodyRowsOf(ours.plan);
    this.theirRows = bodyRowsOf(theirs.plan);
    this.differing = new Set(
      comparison.differences.flatMap(({ ours: placed }) =>
        placed === null ? [] : [`${placed.cell.row} ${placed.cell.column}`],
      ),
    );
    this.ourActions = byId(ours.plan.actions);
    this.ourObjectives = byId(ours.plan.objectives);
    this.ourIndicators = byId(ours.plan.indicators);
    this.ourIdOf = new Map(
      comparison.pairs.flatMap(({ of, ours: own, theirs: other, isPart }) =>
        own === null || other === null || isPart === true ? [] : [[`${of} ${other}`, own]],
      ),
    );
    this.objectiveOf = new Map(
      comparison.objectives.flatMap(({ ours: own, theirs: other }) =>
        own === null || other === null ? [] : [[other, own]],
      ),
    );
    this.theirIndicators = byRow(theirs.plan.indicators);
    this.indicatorsInRow = byRow(ours.plan.indicators);
  }

  table(): TakenTable | TakeObstacle {
    const [first] = this.ourRows;
    const last = this.ourRows.at(-1);
    if (first === undefined || last === undefined) return { kind: "severalSheets" };
    const rows = this.theirRows.map((row) => this.takenRow(row));
    const changesRows =
      rows.length !== this.ourRows.length ||
      rows.some(({ from }, place) => from !== this.ourRows[place]?.row);
    const between = changesRows ? this.rowBetween(first.row, last.row) : null;
    if (between !== null) return { kind: "rowBetween", cell: between };
    return {
      sheet: this.ours.grid.sheet,
      firstRow: first.row,
      lastRow: last.row,
      rows,
      merges: changesRows ? this.merges(first.row) : [],
      changesRows,
    };
  }

  /** A cell with contents in a row between that is none of the plan's. */
  private rowBetween(first: number, last: number): CellReference | null {
    const own = new Set(this.ourRows.map(({ row }) => row));
    const { grid } = this.ours;
    for (let row = first; row <= last; row++) {
      if (own.has(row)) continue;
      const place = (grid.values[row - grid.firstRow] ?? []).findIndex((value) => value !== null);
      if (place >= 0) return { sheet: grid.sheet, row, column: place + grid.firstColumn };
    }
    return null;
  }

  private takenRow(their: BodyRow): TakenRow {
    const from = this.ourRowFor(their);
    const like = from ?? this.rowLike(their);
    const cells = new Map<number, TakenCell>();
    for (const [column, { theirs, ours }] of this.columns) {
      const cell = this.takenCell(their, from, column, theirs, ours);
      if (cell !== null) cells.set(column, cell);
    }
    return { from, like, cells };
  }

  private ourRowFor(their: BodyRow): number | null {
    const row =
      their.action === null ? this.ourBand(their.objective) : this.ourActionRow(their, their.action);
    if (row === null || this.used.has(row)) return null;
    this.used.add(row);
    return row;
  }

  private ourBand(objective: Objective | null): number | null {
    const own = this.ourObjectives.get(this.objectiveOf.get(objective?.id ?? "") ?? "");
    if (own === undefined) return null;
    return this.ourRows.some(({ row, action }) => row === own.cell.row && action === null)
      ? own.cell.row
      : null;
  }

  /** The row of ours with the indicators of theirs; without any the one at the same place in the action. */
  private ourActionRow({ row }: BodyRow, action: JointAction): number | null {
    const own = this.ourActions.get(this.ourIdOf.get(`action ${action.id}`) ?? "");
    if (own === undefined) return null;
    const [indicator] = this.theirIndicators.get(row) ?? [];
    const paired = this.ourIndicators.get(this.ourIdOf.get(`indicator ${indicator?.id ?? ""}`) ?? "");
    if (paired?.action === own.id) return paired.cell.row;
    const place = own.rows.first + row - action.rows.first;
    const isFree = (this.indicatorsInRow.get(place) ?? []).every(({ id }) => !this.pairedIds.has(id));
    return place <= own.rows.last && isFree ? place : null;
  }

  private get pairedIds(): ReadonlySet<string> {
    this.knownPairedIds ??= new Set(this.ourIdOf.values());
    return this.knownPairedIds;
  }

  private knownPairedIds: ReadonlySet<string> | null = null;

  private rowLike(their: BodyRow): number {
    const isAlike = ({ action }: BodyRow): boolean => (action === null) === (their.action === null);
    return (this.ourRows.find(isAlike) ?? this.ourRows[0])?.row ?? 0;
  }

  /** What a cell will hold; `null` where it keeps what it has. */
  private takenCell(
    their: BodyRow,
    from: number | null,
    column: number,
    theirColumn: number,
    { meaning }: PlanColumn,
  ): TakenCell | null {
    const theirs = gridCell(this.theirs.grid, their.row, theirColumn);
    if (from === null)
      return { value: theirs.value, ...this.percentFormat(theirs.numberFormat, column, their) };
    const own = gridCell(this.ours.grid, from, column);
    if (own.value === theirs.value) return null;
    if (own.formula !== null && theirs.formula !== null) return null;
    if (meaning === "objective") return this.keepsObjective(their, from) ? null : { value: theirs.value };
    const isNumbered = meaning === "action" || meaning === "actionNumber";
    const isDifferent =
      this.differing.has(`${from} ${column}`) ||
      !this.isSteady(their.row, from) ||
      !this.isSamePart(their, from);
    if (!isDifferent && !(isNumbered && this.hasOtherNumber(their, from))) return null;
    return { value: theirs.value, ...this.percentFormat(theirs.numberFormat, column, their, from) };
  }

  /** Whether both rows begin the same objective, or continue it. */
  private keepsObjective(their: BodyRow, from: number): boolean {
    const begun = this.theirs.plan.objectives.find(({ cell }) => cell.row === their.row);
    const own = this.ours.plan.objectives.find(({ cell }) => cell.row === from);
    if (begun === undefined || own === undefined) return false;
    const isOne = this.objectiveOf.get(begun.id) === own.id && begun.id === own.id;
    return isOne && !this.differing.has(`${own.cell.row} ${own.cell.column}`);
  }

  /** Whether the row has the same indicators in the same order. */
  private isSteady(theirRow: number, from: number): boolean {
    const own = (this.indicatorsInRow.get(from) ?? []).map(({ id }) => id);
    const others = (this.theirIndicators.get(theirRow) ?? []).map(
      ({ id }) => this.ourIdOf.get(`indicator ${id}`) ?? "",
    );
    return own.length === others.length && own.every((id, place) => id === others[place]);
  }

  /** Whether the row is of the same action, and begins it in both or continues it in both: the title stands in the first. */
  private isSamePart({ action, row }: BodyRow, from: number): boolean {
    const own = this.ours.plan.actions.find(({ rows }) => rows.first <= from && from <= rows.last);
    if (action === null || own === undefined) return action === null && own === undefined;
    const isFirst = row === action.rows.first;
    return this.ourIdOf.get(`action ${action.id}`) === own.id && isFirst === (from === own.rows.first);
  }

  private hasOtherNumber(their: BodyRow, from: number): boolean {
    const own = this.ours.plan.actions.find(({ rows }) => rows.first <= from && from <= rows.last);
    return own?.id !== their.action?.id;
  }

  private percentFormat(numberFormat: string, column: number, their: BodyRow, from?: number) {
    const own = gridCell(this.ours.grid, from ?? this.rowLike(their), column).numberFormat;
    return own.includes("%") === numberFormat.includes("%") ? {} : { numberFormat };
  }

  /** Their merged cells in our columns. */
  private merges(firstRow: number): readonly Area[] {
    const places = new Map(this.theirRows.map(({ row }, place) => [row, firstRow + place]));
    const columns = new Map([...this.columns].map(([own, { theirs }]) => [theirs, own]));
    const width = this.ours.plan.columns.map(({ column }) => column);
    return this.theirs.grid.merges.flatMap((merge) => {
      const [first, last] = [places.get(merge.firstRow), places.get(merge.lastRow)];
      if (first === undefined || last === undefined) return [];
      if (merge.firstColumn === merge.lastColumn) {
        const column = columns.get(merge.firstColumn);
        return column === undefined
          ? []
          : [{ firstRow: first, lastRow: last, firstColumn: column, lastColumn: column }];
      }
      return [
        { firstRow: first, lastRow: last, firstColumn: Math.min(...width), lastColumn: Math.max(...width) },
      ];
    });
  }
}

function byId<Part extends { readonly id: string }>(parts: readonly Part[]): ReadonlyMap<string, Part> {
  return new Map(parts.map((part) => [part.id, part]));
}

function byRow(indicators: readonly Indicator[]): ReadonlyMap<number, readonly Indicator[]> {
  const rows = new Map<number, Indicator[]>();
  for (const indicator of indicators) {
    const known = rows.get(indicator.cell.row);
    if (known === undefined) rows.set(indicator.cell.row, [indicator]);
    else known.push(indicator);
  }
  return rows;
}
