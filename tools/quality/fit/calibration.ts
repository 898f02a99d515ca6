import { readPlan, type SignsOfDoubt } from "../../../src/reading";
import { DOUBT } from "../../../src/reading/weights/confidence";
import type { Sample } from "./samples";

/** A reading with what makes it doubtful, and whether it was right. */
export interface JudgedReading {
  readonly sample: Sample;
  readonly signs: SignsOfDoubt;
  readonly isRight: boolean;
}

/** What was read of samples in which a plan was found; right is what is usable or better. */
export function judgedReadings(samples: readonly Sample[]): readonly JudgedReading[] {
  return samples.flatMap((sample): readonly JudgedReading[] => {
    const reading = readPlan(sample.grids);
    if (reading.kind === "noPlan") return [];
    const [table] = reading.explain();
    if (table === undefined) return [];
    return [{ sample, signs: table.signs, isRight: sample.score(reading).verdict !== "wrong" }];
  });
}

/** The logarithm of the odds of a right reading: so much where nothing is doubtful, and so much for each sign. */
export type Calibration = Readonly<Record<keyof SignsOfDoubt | "undoubted", number>>;

const SIGNS = Object.keys(DOUBT) as readonly (keyof SignsOfDoubt)[];

const ROUNDS = 6_000;
const STEP = 0.5;
/** Ridge regression: few readings make no steep curve. */
const RIDGE = 0.01;

/** A logistic regression by gradient descent in which no sign of doubt speaks for a reading, so that the map is monotone. */
export function calibrate(readings: readonly JudgedReading[]): Calibration {
  const rows = readings.map(({ signs, isRight }) => ({
    values: SIGNS.map((sign) => signs[sign]),
    goal: isRight ? 1 : 0,
  }));
  let undoubted = 0;
  const slopes = SIGNS.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    let ofAll = 0;
    const ofSlopes = slopes.map((slope) => RIDGE * slope);
    for (const { values, goal } of rows) {
      const odds = values.reduce((sum, value, at) => sum + value * (slopes[at] ?? 0), undoubted);
      const error = (logistic(odds) - goal) / rows.length;
      ofAll += error;
      values.forEach((value, at) => (ofSlopes[at] = (ofSlopes[at] ?? 0) + error * value));
    }
    undoubted -= STEP * ofAll;
    SIGNS.forEach((_, at) => (slopes[at] = Math.min(0, (slopes[at] ?? 0) - STEP * (ofSlopes[at] ?? 0))));
  }
  const bySign = Object.fromEntries(SIGNS.map((sign, at) => [sign, slopes[at] ?? 0]));
  return { undoubted, ...bySign } as Calibration;
}

export function confidenceBy(calibration: Calibration, signs: SignsOfDoubt): number {
  return logistic(SIGNS.reduce((sum, sign) => sum + calibration[sign] * signs[sign], calibration.undoubted));
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** How many of some readings are asked about below a threshold. */
export interface Asked {
  readonly wrong: number;
  readonly wrongAsked: number;
  readonly right: number;
  readonly rightAsked: number;
}

export function askedBelow(
  threshold: number,
  readings: readonly JudgedReading[],
  confidence: (one: JudgedReading) => number,
): Asked {
  const [right, wrong] = [true, false].map((isRight) => readings.filter((one) => one.isRight === isRight));
  const asked = (some: readonly JudgedReading[] = []): number =>
    some.filter((one) => confidence(one) < threshold).length;
  return {
    wrong: wrong?.length ?? 0,
    wrongAsked: asked(wrong),
    right: right?.length ?? 0,
    rightAsked: asked(right),
  };
}

/** The least threshold, in hundredths, below which a share of the wrong readings is. */
export function thresholdFor(
  share: number,
  readings: readonly JudgedReading[],
  confidence: (one: JudgedReading) => number,
): number {
  for (let step = 1; step < 100; step++) {
    const { wrong, wrongAsked } = askedBelow(step / 100, readings, confidence);
    if (wrongAsked >= share * wrong) return step / 100;
  }
  return 1;
}
