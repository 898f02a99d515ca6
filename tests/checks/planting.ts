import { addressIn, kindOf, type Column, type Row } from "./random-plans";

/** A mistake in a row of a random plan. */
export interface Mistake {
  /** Whether it can be made in a row; in any where it is left out. */
  readonly fits?: (row: Row, place: number, rows: readonly Row[]) => boolean;
  /** What the row's cells hold instead; `seed` is any whole number. */
  readonly holds: (row: Row, seed: number, before: Row) => Partial<Row>;
  /** The cells in which it is to be found. */
  readonly cells: (seed: number, row: Row) => readonly Column[];
}

export const VALUES = ["Target", "2023", "2024", "2025"] as const;

export const YEARS = ["2023", "2024", "2025"] as const;

export function oneOf<Item>(items: readonly [Item, ...Item[]], seed: number): Item {
  return items[seed % items.length] ?? items[0];
}

export function isCount(row: Row): boolean {
  return kindOf(row) === "count";
}

export function isPercentage(row: Row): boolean {
  return kindOf(row) === "percentage";
}

export function isMaintained(row: Row): boolean {
  return kindOf(row) === "maintained";
}

export function isDecreasing(row: Row): boolean {
  return kindOf(row) === "decreasing";
}

export function isMilestone(row: Row): boolean {
  return kindOf(row) === "milestone";
}

/** The last action of the plan, where its objective has another before it. */
export function isLastOfSeveral({ No: number }: Row, place: number, rows: readonly Row[]): boolean {
  return place === rows.length - 1 && !number.endsWith(".1");
}

/** An action of its own, and not one of the meetings that name all agencies. */
export function isTask({ Action: action }: Row): boolean {
  return action.startsWith("Carry out");
}

/** A plan with the mistake in one row, and the cells in which it is to be found; `null` where it fits no row. */
export function plantMistake(
  mistake: Mistake,
  rows: readonly Row[],
  { choice, seed }: { readonly choice: number; readonly seed: number },
): { readonly rows: readonly Row[]; readonly cells: readonly string[] } | null {
  const places = [...rows.keys()].filter((place) => {
    const row = rows[place];
    return row !== undefined && (mistake.fits?.(row, place, rows) ?? true);
  });
  const place = places[choice % places.length];
  const row = rows[place ?? 0];
  if (place === undefined || row === undefined) return null;
  const changed = { ...row, ...mistake.holds(row, seed, rows[place - 1] ?? row) };
  return {
    rows: rows.map((other, index) => (index === place ? changed : other)),
    cells: mistake.cells(seed, row).map((column) => addressIn(place, column)),
  };
}
