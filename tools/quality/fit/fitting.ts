import { COLUMN_WEIGHTS, type ColumnWeightName } from "../../../src/reading/weights/columns";
import { STATED, type ChosenSample, type Shifts } from "./choices";

/** Each weight is tried so many times as large as it is stated. */
const FACTORS = [0.5, 0.75, 1.25, 1.5];

/** A shift has to make samples of so many more origins better than worse: a single one is chance. */
const MIN_ORIGINS = 2;

/** And so much of the mean share of what is read right: less is within the noise of a single field. */
const MIN_GAIN = 0.001;

/** One weight with another value, and what that changes. */
export interface Shift {
  readonly name: ColumnWeightName;
  readonly stated: number;
  readonly value: number;
  readonly gain: number;
  /** How many origins are read better, and how many worse. */
  readonly better: number;
  readonly worse: number;
}

/** The means of what is read right of the labelled workbooks and of the generator's, added up. */
function worthOf(samples: readonly ChosenSample[], shifts: Shifts): number {
  const isLabelled = ({ sample }: ChosenSample): boolean => sample.group === "labelled";
  const others = samples.filter((sample) => !isLabelled(sample));
  return meanShare(samples.filter(isLabelled), shifts) + meanShare(others, shifts);
}

export function meanShare(samples: readonly ChosenSample[], shifts: Shifts): number {
  const sum = samples.reduce((total, sample) => total + sample.scoreWith(shifts).share, 0);
  return samples.length === 0 ? 0 : sum / samples.length;
}

/** Each weight shifted by itself, those first that gain most. */
export function singleShifts(samples: readonly ChosenSample[]): readonly Shift[] {
  const names = Object.keys(COLUMN_WEIGHTS) as ColumnWeightName[];
  return names
    .flatMap((name) => FACTORS.map((factor) => shiftOf(samples, name, factor)))
    .sort((a, b) => b.gain - a.gain);
}

function shiftOf(samples: readonly ChosenSample[], name: ColumnWeightName, factor: number): Shift {
  const stated = COLUMN_WEIGHTS[name].value;
  const value = Math.round(stated * factor * 100) / 100;
  const shifts: Shifts = new Map([[name, value]]);
  const gain = worthOf(samples, shifts) - worthOf(samples, STATED);
  const changes = new Map<string, number>();
  for (const sample of samples) {
    const change = sample.scoreWith(shifts).share - sample.scoreWith(STATED).share;
    const { origin } = sample.sample;
    changes.set(origin, (changes.get(origin) ?? 0) + change);
  }
  const count = (sign: number): number => [...changes.values()].filter((one) => one * sign > 1e-9).length;
  return { name, stated, value, gain, better: count(1), worse: count(-1) };
}

/** Whether a shift is better by more than chance. */
export function isBeyondNoise({ gain, better, worse }: Shift): boolean {
  return gain >= MIN_GAIN && better - worse >= MIN_ORIGINS;
}

/**
 * The weights that read the samples best, by coordinates: of the shifts that are better by more than chance the best
 * first, each kept where the samples are read better with it than without. All others stay as they are stated.
 */
export function fitWeights(samples: readonly ChosenSample[]): Shifts {
  let best: Shifts = STATED;
  let worth = worthOf(samples, best);
  for (const shift of singleShifts(samples).filter(isBeyondNoise)) {
    if (best.has(shift.name)) continue;
    const tried: Shifts = new Map([...best, [shift.name, shift.value]]);
    const worthTried = worthOf(samples, tried);
    if (worthTried < worth + MIN_GAIN) continue;
    best = tried;
    worth = worthTried;
  }
  return best;
}
