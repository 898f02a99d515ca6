/**
 * How fast the core is, as ratios within one run: milliseconds differ from machine to machine, what a
 * thing costs against parsing the same data as JSON, or against half as much of it, hardly does.
 */
const ROUNDS = 5;

/** The median time of some work in milliseconds, after a run that warms up. */
export function milliseconds(work: () => unknown): number {
  work();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN;
}

/** Prints a time with its ratios to other times. */
export function report(what: string, time: number, against: readonly (readonly [string, number])[]): void {
  const ratios = against.map(([name, other]) => `${(time / other).toFixed(2)} × ${name}`).join(", ");
  console.log(`${what.padEnd(58)} ${time.toFixed(0).padStart(6)} ms   ${ratios}`);
}
