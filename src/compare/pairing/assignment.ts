/** What it is worth to give a row a column; more than 0. */
export interface Worth {
  readonly column: number;
  readonly worth: number;
}

/**
 * The assignment of rows to columns with the greatest sum of worths, each row and each column used once at
 * most. A row for which nothing is left that adds to the sum gets `null`. `worths` has an entry for each row.
 *
 * Shortest augmenting paths over what is given only (Jonker and Volgenant, Computing 38, 1987): the time
 * depends on the number of worths, not on rows times columns.
 */
export function bestAssignment(
  columns: number,
  worths: readonly (readonly Worth[])[],
): readonly (number | null)[] {
  const search = new PathSearch(columns, worths);
  for (let row = 0; row < worths.length; row++) search.place(row);
  return worths.map((_, row) => search.columnOf(row));
}

class PathSearch {
  /** Behind the columns each row has one of its own for having none, which is worth nothing. */
  private readonly rowAt: Int32Array;
  private readonly columnAt: Int32Array;
  private readonly prices: Float64Array;

  constructor(
    private readonly columns: number,
    private readonly worths: readonly (readonly Worth[])[],
  ) {
    this.rowAt = new Int32Array(columns + worths.length).fill(-1);
    this.columnAt = new Int32Array(worths.length).fill(-1);
    this.prices = new Float64Array(columns + worths.length);
  }

  columnOf(row: number): number | null {
    const column = this.columnAt[row] ?? -1;
    return column >= 0 && column < this.columns ? column : null;
  }

  /** Gives a row its column, and rows on the shortest way to a free one others. */
  place(first: number): void {
    const reached = new Map<number, { distance: number; from: number }>();
    const passed: number[] = [];
    const waiting = new Nearest();
    this.spread(first, 0, reached, waiting);
    for (let column = waiting.next(reached); column !== null; column = waiting.next(reached)) {
      const { distance } = reached.get(column) ?? { distance: 0 };
      const row = this.rowAt[column] ?? -1;
      if (row < 0) {
        for (const each of passed) this.reprice(each, (reached.get(each)?.distance ?? 0) - distance);
        this.follow(column, first, reached);
        return;
      }
      passed.push(column);
      this.spread(row, distance - this.costOf(row, column), reached, waiting);
    }
  }

  private reprice(column: number, by: number): void {
    this.prices[column] = (this.prices[column] ?? 0) + by;
  }

  private spread(
    row: number,
    base: number,
    reached: Map<number, { distance: number; from: number }>,
    waiting: Nearest,
  ): void {
    const reach = (column: number, worth: number): void => {
      const distance = base - worth - (this.prices[column] ?? 0);
      const known = reached.get(column);
      // A way to a column that was passed is the shortest; what seems shorter is a rounding of sums.
      if (waiting.isDone(column) || (known !== undefined && known.distance <= distance)) return;
      reached.set(column, { distance, from: row });
      waiting.add(column, distance);
    };
    for (const { column, worth } of this.worths[row] ?? []) reach(column, worth);
    reach(this.columns + row, 0);
  }

  /** What the pair costs with the price of its column taken off. */
  private costOf(row: number, column: number): number {
    const worth = this.worths[row]?.find((each) => each.column === column)?.worth ?? 0;
    return -worth - (this.prices[column] ?? 0);
  }

  private follow(last: number, first: number, reached: ReadonlyMap<number, { readonly from: number }>): void {
    let column = last;
    for (;;) {
      const row = reached.get(column)?.from ?? first;
      const former = this.columnAt[row] ?? -1;
      this.rowAt[column] = row;
      this.columnAt[row] = column;
      if (row === first) return;
      column = former;
    }
  }
}

/** A heap of columns by their distance; an entry that was reached on a shorter way since is skipped. */
class Nearest {
  private readonly heap: { readonly column: number; readonly distance: number }[] = [];
  private readonly done = new Set<number>();

  add(column: number, distance: number): void {
    const { heap } = this;
    let place = heap.push({ column, distance }) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (this.distanceAt(above) <= this.distanceAt(place)) break;
      this.swap(above, place);
      place = above;
    }
  }

  isDone(column: number): boolean {
    return this.done.has(column);
  }

  next(reached: ReadonlyMap<number, { readonly distance: number }>): number | null {
    for (let entry = this.take(); entry !== undefined; entry = this.take()) {
      if (this.done.has(entry.column) || reached.get(entry.column)?.distance !== entry.distance) continue;
      this.done.add(entry.column);
      return entry.column;
    }
    return null;
  }

  private take() {
    const { heap } = this;
    const [first] = heap;
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    heap[0] = last;
    for (let place = 0; ;) {
      const left = 2 * place + 1;
      const least = this.distanceAt(left + 1) < this.distanceAt(left) ? left + 1 : left;
      if (this.distanceAt(least) >= this.distanceAt(place)) break;
      this.swap(least, place);
      place = least;
    }
    return first;
  }

  private distanceAt(place: number): number {
    return this.heap[place]?.distance ?? Infinity;
  }

  private swap(one: number, other: number): void {
    const { heap } = this;
    const [a, b] = [heap[one], heap[other]];
    if (a === undefined || b === undefined) return;
    heap[one] = b;
    heap[other] = a;
  }
}
