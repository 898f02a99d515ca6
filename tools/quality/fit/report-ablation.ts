import { readPlan, type Reading } from "../../../src/reading";
import { COLUMN_WEIGHTS } from "../../../src/reading/weights/columns";
import { ROW_WEIGHTS } from "../../../src/reading/weights/rows";
import { TABLE_WEIGHTS } from "../../../src/reading/weights/tables";
import { labelledSamples, type Sample } from "./samples";
import type { Score } from "./score";

/** What a weight earns: how the labelled workbooks are read without it. */
interface Earned {
  readonly name: string;
  readonly value: number;
  /** Workbooks whose verdict is worse, or better, where the weight counts nothing. */
  readonly worse: readonly string[];
  readonly better: readonly string[];
  /** By how many points the shares of right fields fall, in sum. */
  readonly points: number;
}

const RANK = { wrong: 0, usable: 1, "fully right": 2 } as const satisfies Record<Score["verdict"], number>;

/**
 * Prints what each weight of columns, rows and tables earns over labelled workbooks, the strongest first: each of them
 * is read again with that weight set to nothing. Workbooks that take longer than `slowest` milliseconds are left out.
 */
export async function reportAblation(folder: string, slowest: number): Promise<void> {
  const samples = (await labelledSamples(folder)).flatMap((sample) => {
    const before = performance.now();
    const score = sample.score(readSample(sample));
    return performance.now() - before > slowest ? [] : [{ sample, score }];
  });
  console.log(`${samples.length} labelled workbooks`);
  const groups: readonly Record<string, { value: number }>[] = [COLUMN_WEIGHTS, ROW_WEIGHTS, TABLE_WEIGHTS];
  const earned = groups.flatMap((weights) =>
    Object.entries(weights).map(([name, weight]) => earnedBy(name, weight, samples)),
  );
  for (const one of earned.sort((a, b) => b.worse.length - a.worse.length || b.points - a.points))
    console.log(
      `${one.name.padEnd(20)} ${String(one.value).padStart(5)}  ${one.worse.length} worse, ${one.better.length} better, ${one.points.toFixed(1)} points  ${one.worse.join(", ")}`,
    );
}

function readSample({ grids, name }: Sample): Reading {
  return readPlan(grids, {}, name);
}

function earnedBy(
  name: string,
  weight: { value: number },
  samples: readonly { readonly sample: Sample; readonly score: Score }[],
): Earned {
  const { value } = weight;
  weight.value = 0;
  try {
    const found = samples.map(({ sample, score }) => ({
      name: sample.name,
      before: score,
      after: sample.score(readSample(sample)),
    }));
    const named = (step: 1 | -1): readonly string[] =>
      found
        .filter(({ before, after }) => Math.sign(RANK[after.verdict] - RANK[before.verdict]) === step)
        .map((one) => one.name);
    const points = found.reduce((sum, { before, after }) => sum + (before.share - after.share) * 100, 0);
    return { name, value, worse: named(-1), better: named(1), points };
  } finally {
    weight.value = value;
  }
}
