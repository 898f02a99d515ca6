import { SAID_OF_ACTIONS } from "../../../plan/column-meaning";
import type { JointAction, Plan } from "../../../plan/plan";
import { actionNumbers, partsOfOthers, wholesOfParts } from "../../action-numbers";
import { quote } from "../../phrasing";
import { defineRule, type Found } from "../../rule";
import { statedTargets } from "../../targets";

export const actionWithoutTargets = defineRule({
  id: "action-without-targets",
  matter: "missing",
  severity: "warning",
  inDoubtfulPlan: "waits",
  mayBeHabit: true,
  needs: "plan",
  *find({ plan }) {
    const without = actionsNotFollowedUp(plan);
    if (without.length === 0) return;
    const parts = partsOfOthers(without, plan.actions);
    const wholes = wholesOfParts(plan.actions);
    const found = without.filter(
      (action) =>
        !parts.has(action) &&
        !wholes.has(action) &&
        !isTitle(plan, action) &&
        !LABEL_OF_NUMBER.test(action.title),
    );
    const [first] = found;
    if (first === undefined) return;
    // Where most actions lack them, the plan sets targets at another level, and it is said once.
    if (found.length * 2 > plan.actions.length && found.length > 1)
      yield { ...report(first, found.length), severity: "info" };
    else
      for (const action of found)
        yield { ...report(action, 1), ...lighterIfUnnumbered(action, plan.actions) };
  },
});

/** "Weight of the output (%)": nobody does a percentage, so it is the header of a number next to it. */
const LABEL_OF_NUMBER = /\(\s*[%٪]\s*\)[\s.:]*$/u;

/** A text without a number and with nothing next to it may be a title. */
function lighterIfUnnumbered(action: JointAction, actions: readonly JointAction[]): Pick<Found, "severity"> {
  const isNumbered = actionNumbers(actions).some((one) => one.action === action);
  return isNumbered || hasSomethingBeside(action) ? {} : { severity: "info" };
}

/** A row that has a text and nothing else is a title above actions. */
export function isTitle({ columns }: Pick<Plan, "columns">, action: JointAction): boolean {
  if (columns.every(({ meaning }) => !SAID_OF_ACTIONS.includes(meaning))) return false;
  return !hasSomethingBeside(action);
}

function hasSomethingBeside({
  responsibleAgencies,
  implementingPartners,
  resources,
  remarks,
  rows,
}: JointAction): boolean {
  return (
    responsibleAgencies.length + implementingPartners.length > 0 ||
    resources !== null ||
    // A heading above it is among its remarks, and is in a row of its own.
    remarks.some(({ text, cell: { row } }) => /\p{L}/u.test(text) && row >= rows.first && row <= rows.last)
  );
}

function report({ id, cell, title }: JointAction, count: number): Found {
  const values = { action: quote(title), count };
  return { cell, about: id, message: "action-without-targets", values };
}

/** The actions that have neither an indicator nor a target. */
function actionsNotFollowedUp(plan: Plan): readonly JointAction[] {
  const followedUp = new Set<string>();
  for (const row of plan.indicatorRows) {
    if (row.indicators.length > 0 || statedTargets(row).length > 0) followedUp.add(row.action);
  }
  return plan.actions.filter(({ id }) => !followedUp.has(id));
}
