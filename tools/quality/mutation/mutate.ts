/**
 * Which test notices when a rule of reading is taken out, or one of its weights shifted by half of itself:
 * `npm run mutate`, or `npm run mutate -- unit total` for what has one of these in its name; with `--both` also the
 * second shift of a weight of which the first was noticed. All tests of
 * reading run in this one process, since starting Jest for each of some hundred changes would take hours. What was
 * found is kept in `out/mutation.json`: a run that is broken off goes on, and after a change to the code each rule and
 * weight is first shown to the test that noticed it before.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { fetchAllWords } from "../../../src/app";
import { loadTests } from "./collected-tests";
import { allMutants, usedAs, type Mutant } from "./mutants";
import { Watch, type Noticed } from "./noticing";
import { codeIn, Results } from "./results";

/** The share of the weights of which a test has to notice a shift to one side or the other. */
const MIN_NOTICED = 0.9;
const BOTH_WAYS = "--both";

// Properties draw the same few cases for each change, so that a change is noticed each time or never.
process.env.READING_CASES ??= "8";
process.env.POA_FULL ??= "1";
fc.configureGlobal({ seed: 1 });

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
const reading = join(root, "tests/reading");
const results = new Results(
  join(root, "out/mutation.json"),
  codeIn([reading, join(root, "src/reading"), join(root, "src/plan")]),
);
const asked = process.argv
  .slice(2)
  .filter((word) => word !== BOTH_WAYS)
  .map((word) => word.toLowerCase());
const isBothWays = process.argv.includes(BOTH_WAYS);

await fetchAllWords();
const noticed: Noticed[] = [];
let watch: Watch | null = null;
for (const mutant of allMutants().filter(isAsked)) {
  if (!isBothWays && isKnownByOtherShift(mutant)) continue;
  const name = nameOf(mutant);
  let by = results.of(name);
  if (by === undefined) {
    watch ??= await watchUnchanged();
    by = await watch.lookAt(mutant, results.formerly(name));
    results.keep(name, by);
  }
  noticed.push({ mutant, by });
  console.log(`${name.padEnd(54)} ${by ?? "NOT NOTICED"}`);
}
process.exitCode = isEnough(noticed) ? 0 : 1;

async function watchUnchanged(): Promise<Watch> {
  const unchanged = new Watch(await loadTests(reading));
  const failing = await unchanged.runUnchanged();
  if (failing.length === 0) return unchanged;
  console.error(["Tests fail with nothing changed:", ...failing].join("\n  "));
  process.exit(1);
}

/** A weight is held where it is by whatever notices one of its shifts; the other costs a run of all its tests. */
function isKnownByOtherShift({ kind, name, change }: Mutant): boolean {
  const isSame = (other: Noticed): boolean => other.mutant.kind === kind && other.mutant.name === name;
  return change !== "taken out" && noticed.some((other) => isSame(other) && other.by !== null);
}

function isAsked(mutant: Mutant): boolean {
  const name = nameOf(mutant).toLowerCase();
  return asked.length === 0 || asked.some((word) => name.includes(word));
}

function nameOf({ kind, name, change }: Mutant): string {
  return `${kind} ${name}, ${change}`;
}

/** Tells what was noticed of each kind of change; every rule has to be, and nine in ten weights. */
function isEnough(all: readonly Noticed[]): boolean {
  const kinds = [...new Set(all.map(({ mutant }) => mutant.kind))];
  console.log();
  for (const kind of kinds)
    tell(
      kind,
      all.filter(({ mutant }) => mutant.kind === kind),
    );
  const rules = all.filter(({ mutant }) => mutant.change === "taken out");
  const shifts = all.filter(({ mutant }) => mutant.change !== "taken out");
  tell("rules", rules);
  if (isBothWays) tell("shifts", shifts);
  const weights = eitherWay(shifts);
  tell("weights either way", weights);
  return shareNoticed(rules) === 1 && shareNoticed(weights) >= MIN_NOTICED;
}

/** Of the two shifts of each weight one that was noticed, where one was. */
function eitherWay(shifts: readonly Noticed[]): readonly Noticed[] {
  const byWeight = new Map<string, Noticed>();
  for (const shift of shifts) {
    const key = usedAs(shift.mutant);
    if (byWeight.get(key)?.by == null) byWeight.set(key, shift);
  }
  return [...byWeight.values()];
}

function tell(what: string, some: readonly Noticed[]): void {
  const missed = some.filter(({ by }) => by === null);
  const names = missed.map(({ mutant }) => `${mutant.name} ${mutant.change}`).join(", ");
  const share = `${(shareNoticed(some) * 100).toFixed(1)} %`;
  const counts = `${some.length - missed.length} of ${some.length} noticed (${share})`;
  console.log(`${what}: ${counts}${missed.length === 0 || what === "shifts" ? "" : `; not ${names}`}`);
}

function shareNoticed(some: readonly Noticed[]): number {
  return some.length === 0 ? 1 : some.filter(({ by }) => by !== null).length / some.length;
}
