import { runRules, rulesOfPlans } from "../../checks";
import type { Finding } from "../../checks/finding";
import type { Rule } from "../../checks";
import type { JointDecision } from "../../compare/decided/joint-decisions";
import { agreedText } from "../../compare/decided/decision";
import type { Difference } from "../../compare/differences/difference";
import { settleDefinitions } from "../../indicators";
import type { PeriodKey } from "../../plan/period";
import type { Indicator, JointAction, Plan } from "../../plan/plan";
import { numberWithoutCell, type Value } from "../../plan/value";
import type { Compared } from "../compare-plans";
import type { DecidedComparison } from "./decided-comparison";
import { wantedValue } from "./propose-edit";

export type Side = "ours" | "theirs";

/** What each side of a choice would leave in our plan that contradicts itself, and the other side would not. */
export type Contradictions = Readonly<Record<Side, readonly Finding[]>>;

/** Two decisions that are made together, after which nothing contradicts itself. */
export interface Resolution {
  readonly side: Side;
  readonly other: JointDecision;
  readonly otherSide: Side;
}

/** Checks of numbers that have to agree, in one action by itself. */
const rulesOfNumbers: readonly Rule[] = rulesOfPlans.filter(
  ({ id, needs, matter }) =>
    needs === "action" && (matter === "contradiction" || id === "frequency-mismatch"),
);

/**
 * What choosing one side for decisions would leave that contradicts itself, before it is chosen: our plan is
 * checked as it would be with what was agreed already, and what is open as we have it.
 */
export function contradictionsOf(
  comparison: DecidedComparison,
  decisions: readonly JointDecision[],
): Contradictions {
  const left = (side: Side): readonly Finding[] => {
    const chosen = new Map(decisions.map((decision) => [decision, side]));
    return actionsOf(comparison.compared, decisions).flatMap((id) => findingsIn(comparison, id, chosen));
  };
  const [ours, theirs] = [left("ours"), left("theirs")];
  const without = (own: readonly Finding[], others: readonly Finding[]) =>
    own.filter((finding) => !others.some((other) => said(other) === said(finding)));
  return { ours: without(ours, theirs), theirs: without(theirs, ours) };
}

/** What resolves a contradiction that one side of a decision would leave; `null` if no other open decision does. */
export function resolutionOf(
  comparison: DecidedComparison,
  decision: JointDecision,
  open: readonly JointDecision[],
): Resolution | null {
  const { compared } = comparison;
  const left = contradictionsOf(comparison, [decision]);
  if (left.ours.length + left.theirs.length === 0) return null;
  const [action] = actionsOf(compared, [decision]);
  const clean: Side = left.ours.length === 0 ? "ours" : "theirs";
  const others = open.filter(
    (other) => other.key !== decision.key && isChecked(other) && actionsOf(compared, [other])[0] === action,
  );
  for (const other of others) {
    for (const [side, otherSide] of [
      [clean, "ours"],
      [opposite(clean), "theirs"],
      [clean, "theirs"],
    ] as const) {
      const chosen = new Map<JointDecision, Side>([
        [decision, side],
        [other, otherSide],
      ]);
      if (action !== undefined && findingsIn(comparison, action, chosen).length === 0)
        return { side, other, otherSide };
    }
  }
  return null;
}

function opposite(side: Side): Side {
  return side === "ours" ? "theirs" : "ours";
}

function said({ fact, message }: Finding): string {
  return JSON.stringify([fact, message.id, message.values]);
}

/** Only words and numbers of parts that both sides have can contradict one another. */
function isChecked({ kind, differences }: JointDecision): boolean {
  const isOfBoth = differences.every(({ ids }) => ids.ours !== null && ids.theirs !== null);
  return (kind === "wording" || kind === "numbers") && isOfBoth;
}

/** The actions of ours that decisions are about. */
function actionsOf({ ours, setOut }: Compared, decisions: readonly JointDecision[]): readonly string[] {
  if (setOut === "byQuarter") return [];
  const ids = decisions.filter(isChecked).flatMap(({ differences }) =>
    differences.flatMap(({ of, ids: { ours: id } }) => {
      if (of === "action") return id ?? [];
      return of === "indicator" ? (ours.plan.indicators.find((each) => each.id === id)?.action ?? []) : [];
    }),
  );
  return [...new Set(ids)];
}

/** What contradicts itself in an action where some decisions are made so. */
function findingsIn(
  comparison: DecidedComparison,
  id: string,
  chosen: ReadonlyMap<JointDecision, Side>,
): readonly Finding[] {
  const { ours } = comparison.compared;
  const plan = planWith(comparison, id, chosen);
  const action = plan.actions.find((each) => each.id === id);
  if (action === undefined) return [];
  const alone = {
    ...plan,
    actions: [action],
    indicators: plan.indicators.filter((indicator) => indicator.action === id),
  };
  const { definitions } = settleDefinitions(plan, ours.indicatorTable);
  return runRules(rulesOfNumbers, { plan: alone, definitions, workplan: null }).findings;
}

/** Our plan as it would be: an action and its indicators with what is agreed of them or chosen. */
function planWith(
  { compared, decided }: DecidedComparison,
  id: string,
  chosen: ReadonlyMap<JointDecision, Side>,
): Plan {
  const sides = new Map(
    [...chosen].flatMap(([{ differences }, side]) => differences.map((each) => [each.id, side] as const)),
  );
  const wanted = compared.toDecide.flatMap((difference): Change[] => {
    const side = sides.get(difference.id);
    if (side !== undefined) return side === "ours" ? [] : [{ difference, to: null }];
    const state = decided.states.get(difference.id);
    if (state?.kind !== "agreed" || state.decision.choice === "ours") return [];
    const to = state.decision.choice === "text" ? agreedText(state.decision) : null;
    return [{ difference, to }];
  });
  const { plan } = compared.ours;
  return {
    ...plan,
    actions: plan.actions.map((action) => (action.id === id ? changedAction(action, wanted) : action)),
    indicators: plan.indicators.map((indicator) =>
      indicator.action === id ? changedIndicator(indicator, wanted, compared) : indicator,
    ),
  };
}

/** What a difference makes of ours: what theirs says, or a text. */
interface Change {
  readonly difference: Difference;
  readonly to: string | null;
}

function isOf({ difference: { of, ids } }: Change, part: Difference["of"], id: string): boolean {
  return of === part && ids.ours === id;
}

function changedAction(action: JointAction, changes: readonly Change[]): JointAction {
  const change = changes.find(
    (each) => isOf(each, "action", action.id) && each.difference.kind === "wording",
  );
  return change === undefined ? action : { ...action, title: wordsOf(change) };
}

function wordsOf({ difference: { theirs }, to }: Change): string {
  return to ?? String(theirs?.value ?? "");
}

function changedIndicator(indicator: Indicator, changes: readonly Change[], compared: Compared): Indicator {
  let changed = indicator;
  for (const change of changes) {
    const { kind, field } = change.difference;
    if (!isOf(change, "indicator", indicator.id)) continue;
    if (kind === "wording") changed = { ...changed, text: wordsOf(change) };
    if (kind !== "target" || field === null) continue;
    const value = valueOf(change, compared);
    if (value === null) continue;
    changed =
      field === "overall"
        ? { ...changed, overallTarget: value }
        : { ...changed, targets: new Map([...changed.targets, [field as PeriodKey, value]]) };
  }
  return changed;
}

/** The value that would be in our cell; `null` if we have none. */
function valueOf({ difference, to }: Change, { theirs }: Compared): Value | null {
  const { field, ids, ours } = difference;
  if (ours === null) return null;
  const { cell } = ours;
  if (to !== null) {
    const { value } = wantedValue(difference, to);
    return typeof value === "number" ? numberWithoutCell(cell, value) : { state: "text", cell, raw: to };
  }
  const other = theirs.plan.indicators.find(({ id }) => id === ids.theirs);
  const value = field === "overall" ? other?.overallTarget : other?.targets.get(field as PeriodKey);
  return value === undefined || value === null ? { state: "blank", cell, raw: "" } : { ...value, cell };
}
