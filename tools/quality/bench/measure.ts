/**
 * How fast the core is, as ratios within one run: milliseconds differ from machine to machine, what a
 * thing costs against parsing the same data as JSON, or against half as much of it, hardly does.
 */
const ROUNDS = 5;

/** The median time of some work in milliseconds, after a run that warms up. */
export function milliseconds(work: () => unknown): number {
  return millisecondsWith(() => null, work);
}

/** The same of work on something that is made again for each run; the making is not counted. */
export function millisecondsWith<Subject>(
  make: () => Subject,
  work: (subject: Subject) => unknown,
  rounds = ROUNDS,
): number {
  work(make());
  return median(Array.from({ length: rounds }, () => firstRun(make, work)));
}

export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

/** The time of one run that nothing warms up. */
export function firstRun<Subject>(make: () => Subject, work: (subject: Subject) => unknown): number {
  const subject = make();
  const start = performance.now();
  work(subject);
  return performance.now() - start;
}

/** Milliseconds of the processor, so that what else the machine does is not counted. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Prints a time with its ratios to other times. */
export function report(what: string, time: number, against: readonly (readonly [string, number])[]): void {
  const ratios = against.map(([name, other]) => `${(time / other).toFixed(2)} × ${name}`).join(", ");
  console.log(`${what.padEnd(58)} ${time.toFixed(0).padStart(6)} ms   ${ratios}`);
}
