import { readPlan, type SignsOfDoubt } from "../../../src/reading";
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

type SignName = keyof SignsOfDoubt;

/** The logarithm of the odds of a right reading: so much where nothing is known, and so much for each sign. */
export type Calibration = Readonly<Record<SignName | "none", number>>;

/** Which way a sign speaks: margins for a right reading, what was not understood against it. */
const DIRECTIONS: Readonly<Record<SignName, 1 | -1>> = {
  columnMargin: 1,
  unreadColumns: -1,
  rivals: -1,
  doubts: -1,
  withoutTargets: -1,
  fewIndicators: -1,
  wholeHeader: 1,
};

const SIGNS = Object.keys(DIRECTIONS) as readonly SignName[];

const ROUNDS = 6_000;
const STEP = 0.1;
/** Ridge regression: few readings make no steep curve. */
const RIDGE = 0.003;

/** A logistic regression by gradient descent in which no sign speaks against its direction, so that the map is monotone. */
export function calibrate(readings: readonly JudgedReading[]): Calibration {
  const weights = weightsOf(readings);
  const rows = readings.map(({ signs, isRight }, place) => ({
    values: SIGNS.map((sign) => signs[sign]),
    goal: isRight ? 1 : 0,
    weight: weights[place] ?? 0,
  }));
  let none = 0;
  const slopes = SIGNS.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    let ofNone = 0;
    const ofSlopes = slopes.map((slope) => RIDGE * slope);
    for (const { values, goal, weight } of rows) {
      const error =
        (logistic(values.reduce((sum, value, at) => sum + value * (slopes[at] ?? 0), none)) - goal) * weight;
      ofNone += error;
      values.forEach((value, at) => (ofSlopes[at] = (ofSlopes[at] ?? 0) + error * value));
    }
    none -= STEP * ofNone;
    SIGNS.forEach((sign, at) => {
      const slope = (slopes[at] ?? 0) - STEP * (ofSlopes[at] ?? 0);
      slopes[at] = slope * DIRECTIONS[sign] > 0 ? slope : 0;
    });
  }
  const bySign = Object.fromEntries(SIGNS.map((sign, at) => [sign, slopes[at] ?? 0]));
  return { none, ...bySign } as Calibration;
}

/** Labelled workbooks count as much as all that the generator made together, whose mistakes are made up. */
function weightsOf(readings: readonly JudgedReading[]): readonly number[] {
  const isLabelled = ({ sample }: JudgedReading): boolean => sample.group === "labelled";
  const labelled = readings.filter(isLabelled).length;
  return readings.map((one) => 0.5 / Math.max(1, isLabelled(one) ? labelled : readings.length - labelled));
}

export function confidenceBy(calibration: Calibration, signs: SignsOfDoubt): number {
  return logistic(SIGNS.reduce((sum, sign) => sum + calibration[sign] * signs[sign], calibration.none));
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

/** The least threshold, in steps of a twentieth, below which a share of the wrong readings of all and of the labelled are. */
export function thresholdFor(
  share: number,
  readings: readonly JudgedReading[],
  confidence: (one: JudgedReading) => number,
): number {
  const labelled = readings.filter(({ sample }) => sample.group === "labelled");
  for (let step = 1; step < 20; step++) {
    const isEnough = [readings, labelled].every((some) => {
      const { wrong, wrongAsked } = askedBelow(step / 20, some, confidence);
      return wrongAsked >= share * wrong;
    });
    if (isEnough) return step / 20;
  }
  return 1;
}
