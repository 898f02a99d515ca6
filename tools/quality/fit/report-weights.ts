import type { ColumnWeightName } from "../../../src/reading/weights/columns";
import { ChosenSample, STATED, type Shifts } from "./choices";
import { fitWeights, isBeyondNoise, meanShare, singleShifts } from "./fitting";
import { labelledSamples, laidOutSamples } from "./samples";

const LAYOUTS = 40;

/** Prints how well samples are read with the stated weights, with fitted ones, and leaving each origin out. */
export async function reportWeights(folder: string | null): Promise<void> {
  const labelled = folder === null ? [] : await labelledSamples(folder);
  const samples = [...labelled, ...laidOutSamples(LAYOUTS)].map((sample) => new ChosenSample(sample));
  console.log(`${labelled.length} labelled workbooks, ${LAYOUTS} layouts of the generator`);
  tell("stated weights", samples, STATED);

  const shifts = singleShifts(samples);
  console.log("\nSingle shifts that gain most (gain in points, origins better and worse):");
  for (const shift of shifts.filter(({ gain }) => gain > 0).slice(0, 12))
    console.log(
      `  ${shift.name.padEnd(20)} ${shift.stated} → ${shift.value}   ${points(shift.gain)}, ${shift.better} better, ${shift.worse} worse${isBeyondNoise(shift) ? "" : "; no more than noise"}`,
    );
  const without = shifts.filter(({ gain, better, worse }) => gain === 0 && better + worse === 0);
  console.log(`${without.length} of ${shifts.length} single shifts change nothing`);

  const fitted = fitWeights(samples);
  console.log();
  tell("fitted weights", samples, fitted);
  console.log(proposed(fitted));

  const origins = [...new Set(samples.filter(isLabelled).map(({ sample }) => sample.origin))];
  let [out, full] = [0, 0];
  let [most, worst] = [0, ""];
  for (const origin of origins) {
    const others = samples.filter(({ sample }) => sample.origin !== origin);
    const own = samples.filter(({ sample }) => sample.origin === origin && sample.group === "labelled");
    const [withoutIt, withIt] = [fitWeights(others), fitted].map((one) => meanShare(own, one));
    out += (withoutIt ?? 0) * own.length;
    full += (withIt ?? 0) * own.length;
    const loss = (withIt ?? 0) - (withoutIt ?? 0);
    if (loss > most) [most, worst] = [loss, origin];
  }
  const count = Math.max(1, samples.filter(isLabelled).length);
  console.log(
    `\nleaving each of ${origins.length} origins out: ${percent(out / count)} of its fields, with the full fit ${percent(full / count)}; loss ${points((full - out) / count)}${worst === "" ? "" : `; most ${points(most)} (${worst})`}`,
  );
}

function isLabelled({ sample }: ChosenSample): boolean {
  return sample.group === "labelled";
}

function tell(what: string, samples: readonly ChosenSample[], shifts: Shifts): void {
  const count = (some: readonly ChosenSample[], ...verdicts: readonly string[]): number =>
    some.filter((sample) => verdicts.includes(sample.scoreWith(shifts).verdict)).length;
  const plans = samples.filter((one) => isLabelled(one) && one.sample.isPlan);
  const others = samples.filter((one) => isLabelled(one) && !one.sample.isPlan);
  const layouts = samples.filter((one) => !isLabelled(one));
  console.log(
    `${what}: ${percent(meanShare(plans, shifts))} of the fields of a plan, ${count(plans, "fully right")} of ${plans.length} fully right, ${count(plans, "fully right", "usable")} usable; ${count(others, "fully right")} of ${others.length} that are no plans refused; ${count(layouts, "fully right")} of ${layouts.length} layouts right`,
  );
}

function proposed(fitted: Shifts): string {
  if (fitted.size === 0) return "No weight is better by more than noise: all stay as they are stated.";
  return [...fitted].map(([name, value]: [ColumnWeightName, number]) => `  ${name}: ${value}`).join("\n");
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function points(share: number): string {
  return `${(share * 100).toFixed(2)} points`;
}
