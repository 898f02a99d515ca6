import { actionLabel } from "../../../identity/indicator-labels";
import { numberKey } from "../../../identity/row-names";
import type { Activity, UnclearLink } from "../../../plan/activity";
import type { Plan } from "../../../plan/plan";
import type { Workplan } from "../../../plan/workplan";
import { actionNumbers } from "../../action-numbers";
import type { Fix } from "../../finding";
import { quote } from "../../phrasing";
import { defineRule, type Found } from "../../rule";

/**
 * A number in the workplan that is not an action's, and a joint action typed on the Activities sheet that is not clear.
 */
export const workplanUnknownAction = defineRule({
  id: "workplan-unknown-action",
  matter: "entry",
  severity: "warning",
  needs: "plan",
  *find({ workplan, activities, plan }) {
    if (workplan !== null) yield* unknownNumbers(workplan, plan);
    for (const { unclearLink, text } of activities ?? []) {
      if (unclearLink !== undefined) yield unclear(unclearLink, text, plan);
    }
  },
});

function* unknownNumbers({ entries, sheet }: Workplan, { actions: ofPlan }: Plan): Iterable<Found> {
  const known = new Set(actionNumbers(ofPlan).flatMap(({ text, whole }) => [text, whole]));
  const named = entries.flatMap(({ actions }) => actions);
  const unknown = entries.flatMap((entry) => {
    const { actions, unknownNumber } = entry;
    const ofRow = unknownNumber !== undefined && isOfSeveralLevels(unknownNumber) ? [unknownNumber] : [];
    return [...actions, ...ofRow].filter((number) => !known.has(number)).map((number) => ({ entry, number }));
  });
  const [first] = unknown;
  if (first === undefined) return;
  const knownNamed = named.filter((number) => known.has(number)).length;
  if (knownNamed < unknown.length) {
    // Where the workplan counts by itself, its numbers are none of the plan's.
    const numbers = [...new Set(unknown.map(({ number }) => number))];
    yield {
      cell: first.entry.cell,
      about: sheet,
      severity: "info",
      message: "workplan-unknown-action-none",
      values: {
        rows: unknown.length,
        sheet,
        numbers: `${numbers.slice(0, MAX_NAMED).join(", ")}${numbers.length > MAX_NAMED ? " …" : ""}`,
      },
    };
    return;
  }
  for (const { entry, number } of unknown) {
    const { cell, year, quarter } = entry;
    yield {
      cell,
      about: `${number} ${year}-${quarter ?? ""}`,
      cause: number,
      message: "workplan-unknown-action",
      values: { number },
    };
  }
}

const MAX_NAMED = 5;

/** "1.1" numbers things as a plan does; "1", "2", "3" can be the rows of a list. */
function isOfSeveralLevels(number: string): boolean {
  return /\d[.-]\d/.test(number);
}

function unclear({ text, cell, why }: UnclearLink, activity: Activity["text"], plan: Plan): Found {
  return {
    cell,
    about: activity,
    message: "workplan-unknown-action-typed",
    values: { text: quote(text), activity: quote(activity), why },
    fixes: numbered(text, plan, why === "numeric").map((action): Fix => ({
      label: { id: "workplan-unknown-action-fix", values: { action: quote(action) } },
      edits: [{ cell, value: action }],
    })),
  };
}

/** The actions that have or had the number that a text begins with, as they are named; of a number also with noughts at its end. */
function numbered(text: string, { actions }: Plan, isNumeric: boolean): readonly string[] {
  const first = numberKey(/^\S+/u.exec(text)?.[0] ?? "").replace(/[.:)]$/u, "");
  const numbers = isNumeric ? [first, `${first}0`, `${first}00`] : [first];
  return actions.flatMap((action) => {
    const ever = [action.id, ...(action.formerNames ?? []).map((name) => name.number)];
    return ever.some((each) => numbers.includes(numberKey(each))) ? [actionLabel(action)] : [];
  });
}
