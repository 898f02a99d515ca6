import { identifyRows, rollOfPlan, withOwnKeys } from "../../src/identity";
import { pairWithRoll } from "../../src/identity/pair-with-roll";
import type { Plan } from "../../src/plan/plan";
import { planOf } from "../checks/plan-of";

/** A plan with an action in each line: `1.1 Title | an indicator; another`. */
export function planOfLines(lines: readonly string[]): Plan {
  const rows = lines.flatMap((line) => {
    const [action = "", indicators = ""] = line.split(" | ");
    return indicators
      .split("; ")
      .map((indicator, place) => `| ${place === 0 ? action : ""} | ${indicator} | 6 | 2 | 2 | 2 |`);
  });
  return planOf(`
    | Action | Indicators | Target | 2023 | 2024 | 2025 |
    ${rows.join("\n    ")}`);
}

/** A plan as it is read after it was written about in each of its former states, one after another. */
export function editedPlan(...states: readonly (readonly string[])[]): Plan {
  const [first, ...later] = states.map(planOfLines);
  return later.reduce(
    (plan, next) => identifyRows(next, rollOfPlan(plan), pairWithRoll),
    withOwnKeys(first ?? planOfLines([])),
  );
}

/** By the id of each indicator of the last state the words that it had in the first; `null` for a new one. */
export function formerWords(
  ...states: readonly (readonly string[])[]
): Readonly<Record<string, string | null>> {
  const wordsOf = new Map(editedPlan(states[0] ?? []).indicators.map(({ key, text }) => [key, text]));
  return Object.fromEntries(
    editedPlan(...states).indicators.map(({ id, key }) => [id, wordsOf.get(key) ?? null]),
  );
}
