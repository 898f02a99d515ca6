import type { AddedEntry } from "../plan/indicator-sheet";
import { formatCell, type CellReference, gridCell, type Grid } from "@plan-of-action/xlsx/grid";
import { openPointColumnOf } from "../plan/language/activity-phrases";
import { words, PhraseSet } from "../plan/language/phrases";
import { ofLanguages } from "../languages/in-use";
import { foldText } from "../plan/language/spelling/text-folding";
import {
  aboutOfKey,
  LATER_OPEN_POINT_COLUMNS,
  OPEN_POINT_COLUMNS,
  type OpenPoint,
  type OpenPointColumn,
} from "../plan/open-point";
import { statusOfCell } from "../reading/activities/status-in-text";
import { FILLED_HEADER } from "../reading/own-sheets/product-columns";
import { readOwnTable, type OwnRow, type OwnTable } from "../reading/own-sheets/own-table";

type SheetColumn = OpenPointColumn | "filled";

/** What people typed next to a point, as it is on the sheet. */
export type TypedOfPoint = Partial<Readonly<Record<OpenPointColumn, string>>>;

/** A point as the sheet has it. */
export interface ListedPoint {
  /** `null` for one that people added, or that is no longer found. */
  readonly point: OpenPoint | null;
  /** By what it is found again; `null` for one that people added. */
  readonly key: string | null;
  readonly typed: TypedOfPoint;
  readonly others: ReadonlyMap<string, AddedEntry>;
  readonly row: CellReference | null;
}

/** A point that people have settled. */
export interface SettledPoint {
  readonly key: string;
  readonly typed: TypedOfPoint;
}

export interface ListedPoints {
  readonly points: readonly ListedPoint[];
  /** What was settled, which does not come again, with what people typed of it. */
  readonly settled: readonly SettledPoint[];
  /** What was typed next to points that leave with this writing. */
  readonly leaving: readonly string[];
  readonly otherHeaders: readonly string[];
}

/** A row of the sheet. */
interface PointRow extends Pick<OwnRow<SheetColumn>, "others" | "first"> {
  /** By what its point is found again; `null` for a row that people added. */
  readonly key: string | null;
  /** What people typed; of a row that they added all that is there. */
  readonly typed: TypedOfPoint;
  /** What it says of its point. */
  readonly said: TypedOfPoint;
}

/** The sheet of open points as it is. */
export interface OpenPointsSheet {
  readonly table: OwnTable<SheetColumn>;
  readonly rows: readonly PointRow[];
  readonly settled: readonly SettledPoint[];
}

const PEOPLES = ["decision", "byWhom", "byWhen", "settled"] as const;
/** The columns of people that are filled with something to tick or to begin with. */
type Proposed = Partial<Readonly<Record<"decision" | "byWhom" | "settled", string>>>;
const yes = ofLanguages(() => new PhraseSet(words.yes()));

/** What is on a sheet of open points; `null` if its headers are gone. */
export function readOpenPointsSheet(grid: Grid): OpenPointsSheet | null {
  const table = readOwnTable<SheetColumn>(
    grid,
    (header) => (header === FILLED_HEADER ? "filled" : openPointColumnOf(header)),
    [...OPEN_POINT_COLUMNS, "filled"],
    LATER_OPEN_POINT_COLUMNS,
  );
  return table === null ? null : { table, rows: table.rows.map(rowOf), settled: settledOf(grid) };
}

/** What a row's hidden cell holds: its key, and what its cells were filled with for people to change. */
export function filledText(key: string, proposed: Proposed): string {
  return JSON.stringify([key, proposed]);
}

/** Sheets of version 1.0 have the key alone, and proposed nothing. */
function filledOf(text: string): { readonly key: string; readonly proposed: Proposed } {
  try {
    const kept: unknown = JSON.parse(text);
    if (Array.isArray(kept)) {
      const [key, proposed] = kept as readonly unknown[];
      if (typeof key === "string") return { key, proposed: proposed ?? {} };
    }
  } catch {
    // A key as version 1.0 wrote it.
  }
  return { key: text.trim(), proposed: {} };
}

function rowOf({ texts, others, first }: OwnRow<SheetColumn>): PointRow {
  const { filled, ...said } = texts;
  if (filled === undefined) return { others, first, key: null, typed: withoutNumber(said), said: {} };
  const { key, proposed } = filledOf(filled);
  const typed = PEOPLES.flatMap((column) => {
    const text = said[column];
    const isProposed = column !== "byWhen" && proposed[column] === text;
    return text === undefined || isProposed ? [] : [[column, text] as const];
  });
  return { others, first, key, typed: Object.fromEntries(typed), said: withoutNumber(said) };
}

/** Points are numbered again each time. */
function withoutNumber(texts: TypedOfPoint): TypedOfPoint {
  const others = { ...texts };
  delete others.number;
  return others;
}

/** Settled points are in a hidden cell of the first row. */
function settledOf(grid: Grid): readonly SettledPoint[] {
  const width = grid.values[0]?.length ?? 0;
  for (let column = grid.firstColumn; column < grid.firstColumn + width; column++) {
    const { value } = gridCell(grid, grid.firstRow, column);
    if (typeof value !== "string" || !value.startsWith("[")) continue;
    try {
      const kept: unknown = JSON.parse(value);
      if (Array.isArray(kept)) return kept.filter(isSettledPoint);
    } catch {
      // Somebody's own text that begins with a bracket.
    }
  }
  return [];
}

function isSettledPoint(value: unknown): value is SettledPoint {
  if (typeof value !== "object" || value === null || !("key" in value) || !("typed" in value)) return false;
  const { key, typed } = value;
  return typeof key === "string" && typeof typed === "object" && typed !== null;
}

/** The points with what people typed of them; what they called settled is left out, and stays so. */
export function listedPoints(points: readonly OpenPoint[], sheet: OpenPointsSheet | null): ListedPoints {
  const all = sheet?.rows ?? [];
  const rows = all.filter(({ key }) => key !== null);
  const settled = new Map((sheet?.settled ?? []).map((point) => [point.key.trim(), point]));
  const leaving: string[] = [];
  for (const row of rows) {
    if (row.key === null || !isSettled(row.typed)) continue;
    settled.set(row.key, { key: row.key, typed: { ...row.said, ...row.typed } });
    leaving.push(...textsTyped(row));
  }
  const keys = [...settled.keys()];
  const open = points.filter((point) => !keys.some((key) => isKeyOf(key, point)));
  const rowOfPoint = rowsOfPoints(open, rows);
  const listed = open.map((point): ListedPoint => listedPoint(point, rowOfPoint.get(point)));
  const taken = new Set(listed.map(({ row }) => row?.row));
  const gone = rows.filter(
    (row) => !taken.has(row.first.cell.row) && !settled.has(row.key ?? "") && hasTyped(row),
  );
  const added = all.filter(({ key }) => key === null);
  return {
    points: [
      ...listed,
      ...gone.map((row) => listedPoint(null, { ...row, typed: { ...wordsOf(row), ...row.typed } })),
      ...added.map((row) => listedPoint(null, row)),
    ],
    settled: [...settled.values()],
    leaving,
    otherHeaders: sheet?.table.otherHeaders ?? [],
  };
}

/** By what the row of a point is found, the surest first: the last two are for sheets of version 1.0. */
const MATCHES: readonly ((key: string, point: OpenPoint) => boolean)[] = [
  (key, point) => key.trim() === point.key.trim(),
  (key, point) => aboutOfKey(key) === aboutOfKey(point.key),
  (key, point) => key === formerKey(point),
  isKeyOf,
];

/** The row of each point that has one. */
function rowsOfPoints(
  points: readonly OpenPoint[],
  rows: readonly PointRow[],
): ReadonlyMap<OpenPoint, PointRow> {
  const left = new Set(rows);
  const found = new Map<OpenPoint, PointRow>();
  for (const isMatch of MATCHES) {
    for (const point of points.filter((each) => !found.has(each))) {
      const row = [...left].find(({ key }) => key !== null && isMatch(key, point));
      if (row === undefined) continue;
      left.delete(row);
      found.set(point, row);
    }
  }
  return found;
}

/** By what version 1.0 found a point again. */
function formerKey({ kind, cell, text }: OpenPoint): string {
  return `${kind} ${formatCell(cell)} ${foldText(text)}`.trim();
}

/** Whether a key is a point's, also one of version 1.0 whose rows have moved since. */
function isKeyOf(key: string, point: OpenPoint): boolean {
  if (key.trim() === point.key.trim() || key === formerKey(point)) return true;
  const [before, behind] = [`${point.kind} `, ` ${foldText(point.text)}`];
  if (behind === " " || !key.startsWith(before) || !key.endsWith(behind)) return false;
  return ADDRESS.test(key.slice(before.length, -behind.length));
}

function textsTyped({ typed, others }: PointRow): readonly string[] {
  return [
    ...PEOPLES.flatMap((column) => typed[column] ?? []),
    ...[...others.values()].map(({ value }) => String(value)),
  ];
}

function listedPoint(point: OpenPoint | null, row: PointRow | undefined): ListedPoint {
  return {
    point,
    key: point?.key ?? row?.key ?? null,
    typed: row?.typed ?? {},
    others: row?.others ?? new Map<string, AddedEntry>(),
    row: row?.first.cell ?? null,
  };
}

/** What a point said that is gone; version 1.0 said where it is by the name of a cell, which is not for people. */
function wordsOf({ said: { where, point, toDecide } }: PointRow): TypedOfPoint {
  return {
    ...(where === undefined || ADDRESS.test(where) ? {} : { where }),
    ...(point === undefined ? {} : { point }),
    ...(toDecide === undefined ? {} : { toDecide }),
  };
}
const ADDRESS = /![A-Z]{1,3}\d+$/u;

function isSettled({ settled }: TypedOfPoint): boolean {
  return (
    settled !== undefined &&
    (TICK.test(settled.trim()) ||
      yes().isWhole(foldText(settled)) ||
      statusOfCell(settled)?.status === "done")
  );
}
const TICK = /^[xX✓✔☑☒√]$/u;

function hasTyped({ typed, others }: PointRow): boolean {
  return others.size > 0 || Object.keys(typed).length > 0;
}
