import { withWesternDigits } from "../../../plan/language/numbers/digits";
import { actionNumbers } from "../../action-numbers";
import { quote } from "../../phrasing";
import { defineRule } from "../../rule";

/** From this part of the actions on, their numbers are taken to begin with the number of the objective. */
const MOST = 2 / 3;

export const actionUnderWrongObjective = defineRule({
  id: "action-under-wrong-objective",
  matter: "entry",
  severity: "error",
  inDoubtfulPlan: "waits",
  needs: "plan",
  *find({ plan }) {
    const all = actionNumbers(plan.actions);
    const titles = new Map(plan.objectives.map(({ id, title }) => [id, title]));
    // Where "2" and "4" are actions of the objectives 1 and 3, "3.1" is a part of such an action.
    const plain = all.filter(({ action, parts }) => isPlainNumberOfAnother(action.objective, parts));
    if (plain.length >= MIN_PLAIN) return;
    const numbers = all.filter(
      ({ action, parts }) =>
        parts.length > 1 && titles.has(action.objective) && /^\d+$/.test(action.objective),
    );
    const wrong = numbers.filter(
      ({ action: { objective }, parts }) =>
        String(parts[0]) !== objective && String(parts[0]) !== numberBefore(titles.get(objective) ?? ""),
    );
    if (wrong.length > numbers.length * (1 - MOST)) return;
    // Where the plan lacks the objectives of several numbers, their titles were hardly left out by a slip.
    const without = new Set(
      wrong.map(({ parts }) => String(parts[0])).filter((number) => !titles.has(number)),
    );
    for (const { action, cell, text, parts } of wrong) {
      yield {
        cell,
        about: action.id,
        severity: without.size > 1 && without.has(String(parts[0])) ? "info" : undefined,
        message: "action-under-wrong-objective",
        values: { number: text, objective: quote(titles.get(action.objective) ?? "") },
      };
    }
  },
});

const MIN_PLAIN = 2;

/** "2 To create jobs": the number that an objective's own words begin with, whatever it was counted as. */
function numberBefore(title: string): string {
  return /^\d+(?=[\s.)])/.exec(withWesternDigits(title).trim())?.[0] ?? "";
}

function isPlainNumberOfAnother(objective: string, parts: readonly (string | number)[]): boolean {
  return parts.length === 1 && String(parts[0]) !== objective;
}
