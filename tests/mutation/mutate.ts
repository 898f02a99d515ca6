/**
 * Which test notices when a rule of reading is taken out, or one of its weights shifted by half of itself:
 * `npm run mutate`, or `npm run mutate -- unit total` for what has one of these in its name. All tests of
 * reading run in this one process, since starting Jest for each of some hundred changes would take hours.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { loadTests } from "./collected-tests";
import { allMutants, type Mutant } from "./mutants";
import { Watch, type Noticed } from "./noticing";

/** The share of the weights' shifts that have to be noticed. */
const LEAST_NOTICED = 0.9;

// Properties draw the same few cases for each change, so that a change is noticed each time or never.
process.env.READING_CASES ??= "8";
fc.configureGlobal({ seed: 1 });

const reading = join(dirname(fileURLToPath(import.meta.url)), "..", "reading");
const asked = process.argv.slice(2).map((word) => word.toLowerCase());
const mutants = allMutants();
const watch = new Watch(await loadTests(reading));

const failing = await watch.runUnchanged();
if (failing.length > 0) {
  console.error(["Tests fail with nothing changed:", ...failing].join("\n  "));
  process.exit(1);
}

const results: Noticed[] = [];
for (const mutant of mutants.filter(isAsked)) {
  const result = await watch.lookAt(mutant);
  results.push(result);
  console.log(`${nameOf(mutant).padEnd(54)} ${result.by ?? "NOT NOTICED"}`);
}
process.exitCode = isEnough(results) ? 0 : 1;

function isAsked(mutant: Mutant): boolean {
  const name = nameOf(mutant).toLowerCase();
  return asked.length === 0 || asked.some((word) => name.includes(word));
}

function nameOf({ kind, name, change }: Mutant): string {
  return `${kind} ${name}, ${change}`;
}

/** Tells what was noticed of each kind of change; every rule has to be, and nine in ten shifts of a weight. */
function isEnough(all: readonly Noticed[]): boolean {
  const kinds = [...new Set(all.map(({ mutant }) => mutant.kind))];
  console.log();
  for (const kind of kinds)
    tell(
      kind,
      all.filter(({ mutant }) => mutant.kind === kind),
    );
  const [rules, weights] = [true, false].map((areRules) =>
    all.filter(({ mutant }) => (mutant.change === "taken out") === areRules),
  );
  tell("rules", rules ?? []);
  tell("weights", weights ?? []);
  return shareNoticed(rules ?? []) === 1 && shareNoticed(weights ?? []) >= LEAST_NOTICED;
}

function tell(what: string, results: readonly Noticed[]): void {
  const missed = results.filter(({ by }) => by === null);
  const names = missed.map(({ mutant }) => `${mutant.name} ${mutant.change}`).join(", ");
  const counts = `${results.length - missed.length} of ${results.length} noticed`;
  console.log(`${what}: ${counts}${missed.length === 0 || what.endsWith("s") ? "" : `; not ${names}`}`);
}

function shareNoticed(results: readonly Noticed[]): number {
  return results.length === 0 ? 1 : results.filter(({ by }) => by !== null).length / results.length;
}
