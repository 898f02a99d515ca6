import {
  agreedText,
  proposeEdits,
  reversedEdit,
  wantedValue,
  type Choice,
  type Difference,
  type JointDecision,
  type ProposedEdits,
} from "../../app/comparing";
import { keptName } from "../kept-name";
import type { Session } from "../session";
import type { DecisionJob } from "./draft-comparison";
import type { Table } from "./shown";

/** What is agreed of a decision: a side, or a text. */
export type Chosen = { readonly side: "ours" | "theirs" } | { readonly text: string };

/** Records what was agreed of some decisions, as far as they are open; the plan stays as it is. */
export function decideAll(
  session: Session,
  { shown }: Pick<Table, "shown">,
  choices: readonly { readonly decision: JointDecision; readonly chosen: Chosen }[],
): void {
  const by = keptName();
  const { states } = shown.decided.decided;
  const requests = choices.flatMap(({ decision, chosen }) =>
    decision.differences
      .filter(({ id }) => states.get(id)?.kind !== "agreed")
      .map((difference) => ({ difference, ...choiceOf(chosen), by, edit: null })),
  );
  if (requests.length === 0) return;
  const ids = requests.map(({ difference }) => difference.id);
  void session.decide(shown, { kind: "decide", requests }, { kind: "withdraw", ids });
}

function choiceOf(chosen: Chosen): { readonly choice: Choice; readonly text: string | null } {
  return "side" in chosen ? { choice: chosen.side, text: null } : { choice: "text", text: chosen.text };
}

/** Opens a decision again; what was put into the plan stays there. */
export function reopen(session: Session, { shown }: Pick<Table, "shown">, decision: JointDecision): void {
  const { differences, settled } = decision;
  const ids = [...differences.map(({ id }) => id), ...settled.map(({ id }) => id)];
  void session.decide(shown, { kind: "withdraw", ids }, asItWas(shown, decision));
}

/** Decides again as it was decided; `null` where nothing differs any more, or where it is open. */
export function asItWas(
  { decided }: Table["shown"],
  { differences, settled }: JointDecision,
): DecisionJob | null {
  const requests = differences.flatMap((difference) => {
    const state = decided.decided.states.get(difference.id);
    if (state?.kind !== "agreed") return [];
    const { choice, text, by } = state.decision;
    return [{ difference, choice, text, by, edit: null }];
  });
  const isWhole = settled.length === 0 && requests.length > 0 && requests.length === differences.length;
  return isWhole ? { kind: "decide", requests } : null;
}

/** A difference that is agreed and that the plan does not say, with how the plan would be made to say it. */
export interface Putting {
  readonly differences: readonly Difference[];
  readonly proposed: ProposedEdits;
}

/** What putting all that is agreed into the plan would change there. */
export function proposePutting({ shown, of }: Pick<Table, "shown" | "of">): Putting {
  const { states } = shown.decided.decided;
  const wanted = of.agreed.flatMap(({ differences }) =>
    differences.flatMap((difference) => {
      const state = states.get(difference.id);
      if (state?.kind !== "agreed" || state.isInPlan) return [];
      const { decision } = state;
      const value =
        decision.choice === "theirs"
          ? (difference.theirs ?? { value: null })
          : wantedValue(difference, agreedText(decision));
      return [{ difference, value }];
    }),
  );
  return {
    differences: wanted.map(({ difference }) => difference),
    proposed: proposeEdits(shown.compared, wanted),
  };
}

/** Changes the plan's cells so that it says what was agreed. */
export function putIntoPlan(
  session: Session,
  { shown }: Pick<Table, "shown">,
  { edits }: ProposedEdits,
): Promise<void> {
  const back = edits.map(reversedEdit);
  const undo: DecisionJob | null = back.every((edit) => edit !== null) ? { kind: "put", edits: back } : null;
  return session.decide(shown, { kind: "put", edits }, undo);
}
