import { parsePeriod, onOneLine } from "../../app";
import {
  agreedText,
  differenceName,
  isOfOneCell,
  placedText,
  type Difference,
  type JointDecision,
} from "../../app/comparing";
import { periodName, type Words } from "../wording/words";
import type { Table } from "./shown";

/** What a decision is about: the kind of the difference, or the numbers that belong together. */
export function decisionName(
  decision: JointDecision,
  { sides }: Pick<Table, "sides">,
  { say, translate }: Words,
): string {
  const { kind, differences, settled } = decision;
  const [first = settled[0]] = differences;
  if (first === undefined) return "";
  const count = differences.length + settled.length;
  if (kind === "numbers" && count > 1) return say("pane-compare-numbers", { count });
  return differenceName(first, translate, sides);
}

/** What a number is of: a period, or the whole of the plan. */
function fieldName({ kind, field }: Pick<Difference, "kind" | "field">, words: Pick<Words, "say">): string {
  if (kind === "baseline") return words.say("pane-compare-baseline");
  const period = field === null ? null : parsePeriod(field);
  return period === null ? words.say("pane-compare-overall") : periodName(period, words);
}

/** What both sides say about something, as far as it was put into the plan already before that. */
export interface SaidOfBoth {
  readonly id: string;
  readonly field: string;
  readonly ours: string | null;
  readonly theirs: string | null;
  /** What was agreed, where it is neither of both. */
  readonly agreed: string | null;
}

export function saidOfBoth(
  { differences, settled }: JointDecision,
  { shown }: Pick<Table, "shown">,
  words: Words,
): readonly SaidOfBoth[] {
  const { states } = shown.decided.decided;
  return [
    ...differences.map((difference) => {
      const state = states.get(difference.id);
      const decision = state?.kind === "agreed" ? state.decision : null;
      return {
        id: difference.id,
        field: fieldName(difference, words),
        // What our draft said before the agreed text was put into it.
        ours: decision === null ? placedText(difference.ours) : decision.ours,
        theirs: placedText(difference.theirs),
        agreed: decision?.choice === "text" ? agreedText(decision) : null,
      };
    }),
    ...settled.map((decision) => ({
      id: decision.id,
      field: fieldName(decision, words),
      ours: decision.ours,
      theirs: decision.theirs,
      agreed: decision.choice === "text" ? agreedText(decision) : null,
    })),
  ];
}

/** Why what was agreed cannot be put into the plan by this program. */
export function isOfRows({ differences }: JointDecision): boolean {
  return differences.some((difference) => !isOfOneCell(difference));
}

/** The part of the plan below whose title a decision is listed. */
export interface PartOfPlan {
  readonly key: string;
  readonly title: string;
}

/** Looks up the parts of decisions: an action of ours, else of theirs; an objective; the workplan. */
export function partFinder(
  { shown: { compared } }: Pick<Table, "shown">,
  { say }: Words,
): (decision: JointDecision) => PartOfPlan {
  const actions = [...compared.theirs.plan.actions, ...compared.ours.plan.actions];
  const titles = new Map(actions.map(({ id, title }) => [id, withNumber(id, title)]));
  const ofIndicator = new Map(
    [...compared.theirs.plan.indicators, ...compared.ours.plan.indicators].map(({ id, action }) => [
      id,
      action,
    ]),
  );
  return ({ differences: [first], settled }) => {
    const of = first?.of ?? settled[0]?.of;
    const id = first === undefined ? (settled[0]?.number ?? "") : (first.ids.ours ?? first.ids.theirs ?? "");
    const title = first?.title ?? settled[0]?.title ?? "";
    switch (of) {
      case "objective":
        return {
          key: `objective ${id}`,
          title: say("wording-part", { part: "objective", number: id || "none" }),
        };
      case "output":
      case "activity":
        return { key: "workplan", title: say("pane-compare-workplan") };
      default: {
        const action = of === "indicator" ? (ofIndicator.get(id) ?? id) : id;
        return { key: `action ${action}`, title: titles.get(action) ?? withNumber(action, title) };
      }
    }
  };
}

function withNumber(id: string, title: string): string {
  const text = onOneLine(title);
  return text.startsWith(id) ? text : `${id} ${text}`;
}
