/** The rows or the columns of a sheet laid out in pixels; those that are hidden have no size. */
export class Tracks {
  private readonly starts: Float64Array;

  constructor(sizes: readonly number[]) {
    this.starts = new Float64Array(sizes.length + 1);
    sizes.forEach((size, index) => {
      this.starts[index + 1] = this.start(index) + size;
    });
  }

  get count(): number {
    return this.starts.length - 1;
  }

  /** Where a track begins; one past the last gives the end. */
  start(index: number): number {
    return this.starts[Math.min(index, this.count)] ?? 0;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** From the first track's beginning to the last one's end. */
  extent(first: number, last: number): number {
    return this.start(last + 1) - this.start(first);
  }

  /** The track at a position; the first or the last one outside. */
  at(position: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle + 1) <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The next track that can be seen, going by `step`; the same where there is none. */
  next(index: number, step: 1 | -1): number {
    for (let at = index + step; at >= 0 && at < this.count; at += step) {
      if (this.size(at) > 0) return at;
    }
    return index;
  }
}
