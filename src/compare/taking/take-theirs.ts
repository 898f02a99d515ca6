import {
  type CellReference,
  gridCell,
  TEXT_FORMAT,
  type Area,
  type GridCell,
} from "@plan-of-action/xlsx/grid";
import type { Indicator, JointAction, Objective, PlanColumn } from "../../plan/plan";
import { withOurHeaders } from "../differences/renamed-columns";
import { bodyRowsOf, byId, byRow, rowsBetween, rowText, type BodyRow } from "./body-rows";
import type { Comparison, Difference, DifferenceKind, PlacedValue } from "../differences/difference";
import { obstacleTo, sharedColumns, type SharedColumns } from "./shared-columns";
import type { PlacedDraft, TakenCell, TakenRow, TakenTable, TakeObstacle } from "./taken-table";

/**
 * What our table has to be for it to say all that theirs says, where both are set out in the same way. What says
 * the same in both keeps our way of saying it, and columns that only we have keep what they hold.
 */
export function takeTheirs(
  ours: PlacedDraft,
  theirs: PlacedDraft,
  comparison: Comparison,
): TakenTable | TakeObstacle {
  const columns = sharedColumns(ours.plan, withOurHeaders(theirs.plan, comparison.renamedColumns));
  const obstacle = obstacleTo(ours, theirs, columns);
  return obstacle ?? new Taking(ours, theirs, comparison, columns).table();
}

/** What an action says in columns next to its words. */
const BESIDE_WORDS: ReadonlySet<DifferenceKind> = new Set(["agency", "resources", "remark", "date"]);

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
    this.ourActions = byId(ours.plan.actions);
    this.differing = new Set(
      comparison.differences.flatMap((difference) => {
        const { ours: placed } = difference;
        if (placed === null) return [];
        return this.rowsOf(difference, placed).map((row) => `${row} ${placed.cell.column}`);
      }),
    );
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

  /** The rows of a difference: what an action says next to its words can be in each of its rows. */
  private rowsOf({ of, kind, ids }: Difference, { cell }: PlacedValue): readonly number[] {
    const rows =
      of === "action" && BESIDE_WORDS.has(kind) ? this.ourActions.get(ids.ours ?? "")?.rows : undefined;
    if (rows === undefined) return [cell.row];
    return Array.from({ length: rows.last - rows.first + 1 }, (_, place) => rows.first + place);
  }

  table(): TakenTable | TakeObstacle {
    const [first] = this.ourRows;
    const last = this.ourRows.at(-1);
    if (first === undefined || last === undefined) return { kind: "severalSheets" };
    const rows = this.theirRows.map((row) => this.takenRow(row));
    const changesRows =
      rows.length !== this.ourRows.length ||
      rows.some(({ from }, place) => from !== this.ourRows[place]?.row);
    const table = { sheet: this.ours.grid.sheet, firstRow: first.row, lastRow: last.row, changesRows };
    return changesRows ? this.rearranged(table, rows) : { ...table, rows, merges: [] };
  }

  /**
   * Rows between ours that are none of the plan's, such as a header row that is repeated, are where theirs has a row
   * that says the same; where it has none they stay above the row that they are above.
   */
  private rearranged(
    table: Pick<TakenTable, "sheet" | "firstRow" | "lastRow" | "changesRows">,
    taken: readonly TakenRow[],
  ): TakenTable | TakeObstacle {
    const headings = rowsBetween(this.ours.grid, this.ourRows);
    const theirHeadings = this.headingsOfTheirs(headings);
    const rows: TakenRow[] = [];
    const places = new Map<number, number>();
    const headingPlaces = new Map<number, number>();
    const putHeadings = (isAbove: (row: number) => boolean): void => {
      for (const { row } of headings) {
        if (headingPlaces.has(row) || !isAbove(row)) continue;
        headingPlaces.set(row, table.firstRow + rows.length);
        rows.push({ from: row, like: row, cells: new Map() });
      }
    };
    taken.forEach((row, place) => {
      const { from } = row;
      const their = this.theirRows[place];
      putHeadings((heading) => {
        const same = theirHeadings.get(heading);
        if (same !== undefined) return their !== undefined && same < their.row;
        return from !== null && heading < from;
      });
      if (their !== undefined) places.set(their.row, table.firstRow + rows.length);
      rows.push(row);
    });
    putHeadings(() => true);
    const merges = this.merges(places);
    const covered = headings.find(({ row }) =>
      merges.some(({ firstRow, lastRow }) => {
        const at = headingPlaces.get(row) ?? -1;
        return firstRow <= at && at <= lastRow;
      }),
    );
    if (covered !== undefined) return { kind: "rowBetween", cell: covered };
    return { ...table, rows, merges: [...merges, ...this.headingMerges(headingPlaces)] };
  }

  /** For each of our rows between that of theirs which says the same, in one order. */
  private headingsOfTheirs(headings: readonly CellReference[]): ReadonlyMap<number, number> {
    const others = rowsBetween(this.theirs.grid, this.theirRows);
    const pairs = new Map<number, number>();
    let next = 0;
    for (const { row } of headings) {
      const text = rowText(this.ours.grid, row);
      const place = others.findIndex(
        (other, at) => at >= next && rowText(this.theirs.grid, other.row) === text,
      );
      const other = others[place];
      if (other === undefined) continue;
      pairs.set(row, other.row);
      next = place + 1;
    }
    return pairs;
  }

  private headingMerges(places: ReadonlyMap<number, number>): readonly Area[] {
    return this.ours.grid.merges.flatMap((merge) => {
      const row = merge.firstRow === merge.lastRow ? places.get(merge.firstRow) : undefined;
      return row === undefined ? [] : [{ ...merge, firstRow: row, lastRow: row }];
    });
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

  /** What a cell will hold; `null` if it keeps what it has. */
  private takenCell(
    their: BodyRow,
    from: number | null,
    column: number,
    theirColumn: number,
    { meaning }: PlanColumn,
  ): TakenCell | null {
    const theirs = gridCell(this.theirs.grid, their.row, theirColumn);
    if (from === null) return { value: theirs.value, ...this.formatFor(theirs, column, their) };
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
    return { value: theirs.value, ...this.formatFor(theirs, column, their, from) };
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

  /**
   * Whether the row is of the same action, and begins it in both or continues it in both: the title is in the first.
   */
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

  private formatFor({ value, numberFormat }: GridCell, column: number, their: BodyRow, from?: number) {
    const own = gridCell(this.ours.grid, from ?? this.rowLike(their), column).numberFormat;
    if (typeof value === "number" && own === TEXT_FORMAT)
      return { numberFormat: numberFormat === TEXT_FORMAT ? "General" : numberFormat };
    return own.includes("%") === numberFormat.includes("%") ? {} : { numberFormat };
  }

  /** Their merged cells in our columns. */
  private merges(places: ReadonlyMap<number, number>): readonly Area[] {
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
