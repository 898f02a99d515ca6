import type { CollectedTest } from "./collected-tests";
import { used, usedAs, type Mutant } from "./mutants";

/** Which test was the first to notice a change; `null` where none did. */
export interface Noticed {
  readonly mutant: Mutant;
  readonly by: string | null;
}

/** Runs tests against one change after the other, those first that are quick and have noticed many changes. */
export class Watch {
  /** How long each test takes when nothing is changed, in milliseconds. */
  private readonly times = new Map<string, number>();
  /** Which rules and weights had a say in it, then or when the tests were set up. */
  private readonly uses = new Map<string, ReadonlySet<string>>();
  private readonly noticed = new Map<string, number>();
  /** Which tests noticed the former changes of a rule or a weight. */
  private readonly known = new Map<string, string>();

  constructor(private readonly collect: () => readonly CollectedTest[]) {}

  /** Runs all tests with nothing changed; gives those that fail. */
  async runUnchanged(): Promise<readonly string[]> {
    const failed: string[] = [];
    used.clear();
    const tests = this.collect();
    const usedInSettingUp = [...used];
    for (const test of tests) {
      used.clear();
      const start = performance.now();
      if (await fails(test)) failed.push(test.name);
      this.times.set(test.name, performance.now() - start);
      this.uses.set(test.name, new Set([...used, ...usedInSettingUp]));
    }
    return failed;
  }

  /** Gives the first test to notice a change, beginning with the one that did `formerly`. */
  async lookAt(mutant: Mutant, formerly: string | null): Promise<string | null> {
    mutant.apply();
    try {
      const by = await this.firstToFail(mutant, formerly);
      if (by !== null) {
        this.noticed.set(by, (this.noticed.get(by) ?? 0) + 1);
        this.known.set(mutant.name, by);
      }
      return by;
    } finally {
      mutant.undo();
    }
  }

  private async firstToFail(mutant: Mutant, formerly: string | null): Promise<string | null> {
    let tests: readonly CollectedTest[];
    try {
      tests = this.collect();
    } catch {
      return "the tests could not be set up";
    }
    const former = formerly ?? this.known.get(mutant.name);
    const rank = (test: CollectedTest): number => {
      if (test.name === former) return -Infinity;
      return (this.times.get(test.name) ?? 0) / (1 + (this.noticed.get(test.name) ?? 0));
    };
    const seeing = tests.filter((test) => this.uses.get(test.name)?.has(usedAs(mutant)) === true);
    for (const test of seeing.sort((a, b) => rank(a) - rank(b))) if (await fails(test)) return test.name;
    return null;
  }
}

async function fails({ run }: CollectedTest): Promise<boolean> {
  try {
    await run();
    return false;
  } catch {
    return true;
  }
}
