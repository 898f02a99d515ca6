import type { AddedEntry } from "../plan/indicator-sheet";
import { type CellReference, gridCell, type Grid } from "@plan-of-action/xlsx/grid";
import { openPointColumnOf } from "../plan/language/activity-phrases";
import { words, PhraseSet } from "../plan/language/phrases";
import { ofLanguages } from "../languages/in-use";
import { foldText } from "../plan/language/spelling/text-folding";
import { OPEN_POINT_COLUMNS, type OpenPoint, type OpenPointColumn } from "../plan/open-point";
import { statusOfCell } from "../reading/activities/status-in-text";
import { FILLED_HEADER } from "../reading/own-sheets/product-columns";
import { readOwnTable, type OwnRow, type OwnTable } from "../reading/own-sheets/own-table";
import { keyOfPoint } from "./open-points";

type SheetColumn = OpenPointColumn | "filled";

/** What people typed next to a point, as it is on the sheet. */
export type TypedOfPoint = Partial<Readonly<Record<OpenPointColumn, string>>>;

/** A point as the sheet has it. */
export interface ListedPoint {
  /** `null` for one that people added, or that is no longer found. */
  readonly point: OpenPoint | null;
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

/** The sheet of open points as it is. */
export interface OpenPointsSheet {
  readonly table: OwnTable<SheetColumn>;
  readonly settled: readonly SettledPoint[];
}

const PEOPLES = ["decision", "byWhom", "byWhen", "settled"] as const;
const yes = ofLanguages(() => new PhraseSet(words.yes()));

/** What is on a sheet of open points; `null` if its headers are gone. */
export function readOpenPointsSheet(grid: Grid): OpenPointsSheet | null {
  const table = readOwnTable<SheetColumn>(
    grid,
    (header) => (header === FILLED_HEADER ? "filled" : openPointColumnOf(header)),
    [...OPEN_POINT_COLUMNS, "filled"],
  );
  return table === null ? null : { table, settled: settledOf(grid) };
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
  const rows = new Map(
    (sheet?.table.rows ?? []).flatMap((row) =>
      row.texts.filled === undefined ? [] : [[row.texts.filled, row] as const],
    ),
  );
  const added = (sheet?.table.rows ?? []).filter(({ texts }) => texts.filled === undefined);
  const settled = new Map((sheet?.settled ?? []).map((point) => [point.key, point]));
  const leaving: string[] = [];
  for (const [key, row] of rows) {
    if (!isSettled(row.texts)) continue;
    settled.set(key, { key, typed: typedTexts(row.texts) });
    leaving.push(...textsTyped(row));
  }
  const open = points.filter((point) => !settled.has(keyOfPoint(point)));
  const keys = new Set(open.map(keyOfPoint));
  const gone = [...rows].filter(([key, row]) => !keys.has(key) && !settled.has(key) && hasTyped(row));
  return {
    points: [
      ...open.map((point) => listedPoint(point, rows.get(keyOfPoint(point)))),
      ...gone.map(([, row]) => listedPoint(null, row)),
      ...added.map((row) => listedPoint(null, row)),
    ],
    settled: [...settled.values()],
    leaving,
    otherHeaders: sheet?.table.otherHeaders ?? [],
  };
}

/** The contents of a row, without the hidden text by which its point is found again. */
function typedTexts(texts: OwnRow<SheetColumn>["texts"]): Omit<OwnRow<SheetColumn>["texts"], "filled"> {
  const typed = { ...texts };
  delete typed.filled;
  return typed;
}

function textsTyped({ texts, others }: OwnRow<SheetColumn>): readonly string[] {
  return [
    ...PEOPLES.flatMap((column) => texts[column] ?? []),
    ...[...others.values()].map(({ value }) => String(value)),
  ];
}

function listedPoint(point: OpenPoint | null, row: OwnRow<SheetColumn> | undefined): ListedPoint {
  const texts = typedTexts(row?.texts ?? {});
  const own = Object.fromEntries(
    PEOPLES.flatMap((column) => (texts[column] === undefined ? [] : [[column, texts[column]]])),
  );
  return {
    point,
    typed: point === null ? texts : own,
    others: row?.others ?? new Map<string, AddedEntry>(),
    row: row?.first.cell ?? null,
  };
}

function isSettled({ settled }: TypedOfPoint): boolean {
  return (
    settled !== undefined && (yes().isWhole(foldText(settled)) || statusOfCell(settled)?.status === "done")
  );
}

function hasTyped({ texts, others }: OwnRow<SheetColumn>): boolean {
  return others.size > 0 || PEOPLES.some((column) => texts[column] !== undefined);
}
