import { columnOfPlace, rowOfPlace } from "./written-cells";

/** Where each entry is, as `WrittenCells` has it. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** What is in more rows than these tells none of them apart, but that a row has stayed in its place. */
const MAX_ROWS = 8;

/** A row has to have this much of what was written in another one to be the same. */
const MIN_SHARE = 0.4;

/** The row that says what another one said, and how much of it. */
export interface RowAlike {
  readonly row: number;
  readonly share: number;
}

/**
 * For each row of a sheet as it is the row that was written and of which it holds most: people sort, insert, copy and
 * delete rows. What is in few rows counts most; of equals the one in the same place is it. Rows that hold too little of
 * any are left out.
 */
export function rowsAlike(standing: Places, written: Places): ReadonlyMap<number, RowAlike> {
  const weights = new Tally();
  const votes = new Map<number, Tally>();
  for (const [entry, places] of written) {
    const rows = [...new Set(places.map(rowOfPlace))];
    const weight = 1 / rows.length;
    for (const row of rows) weights.add(row, weight);
    const here = new Set((standing.get(entry) ?? []).map(rowOfPlace));
    const chosen = rows.length > MAX_ROWS ? new Set(rows) : null;
    for (const row of here) {
      const candidates = chosen === null ? rows : chosen.has(row) ? [row] : [];
      for (const each of candidates) tallyOf(votes, row).add(each, weight);
    }
  }
  const alike = [...votes].flatMap(([row, ofRow]) => {
    const best = ofRow.best(row);
    const share = best.count / weights.of(best.number);
    return share < MIN_SHARE ? [] : [[row, { row: best.number, share }] as const];
  });
  return new Map(alike.sort(([a], [b]) => a - b));
}

/** For each column of a sheet as it is the one that was written and is it: people insert and move columns. */
export function columnsAlike(standing: Places, written: Places): ReadonlyMap<number, number> {
  const votes = new Map<number, Tally>();
  for (const [entry, places] of written) {
    // Entries in several columns do not distinguish them.
    const [column, ...others] = new Set(places.map(columnOfPlace));
    if (column === undefined || others.length > 0) continue;
    const here = new Set((standing.get(entry) ?? []).map(columnOfPlace));
    for (const each of here) tallyOf(votes, column).add(each, 1 / here.size);
  }
  const found = [...votes].map(([column, ofColumn]) => ({ column, ...ofColumn.best(column) }));
  const alike = new Map<number, number>();
  // Of two that one column says most of, it is the one of which it says more.
  for (const { column, number } of found.sort((a, b) => b.count - a.count))
    if (!alike.has(number)) alike.set(number, column);
  return alike;
}

/** How much speaks for each number. */
class Tally {
  private readonly counts = new Map<number, number>();

  add(number: number, count: number): void {
    this.counts.set(number, this.of(number) + count);
  }

  of(number: number): number {
    return this.counts.get(number) ?? 0;
  }

  /** The number for which most speaks; of equals the preferred one, else the lowest. */
  best(preferred: number): { readonly number: number; readonly count: number } {
    let best = { number: preferred, count: this.of(preferred) };
    for (const [number, count] of [...this.counts].sort(([a], [b]) => a - b)) {
      if (count > best.count + TIE) best = { number, count };
    }
    return best;
  }
}

/** Sums of the same parts differ by this little where they were added in another order. */
const TIE = 1e-9;

function tallyOf(tallies: Map<number, Tally>, number: number): Tally {
  const tally = tallies.get(number) ?? new Tally();
  tallies.set(number, tally);
  return tally;
}
