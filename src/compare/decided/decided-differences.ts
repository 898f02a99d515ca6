import { placedText, type Difference } from "../differences/difference";
import {
  agreedText,
  choiceOfText,
  decidedDifference,
  isSameText,
  type Decision,
  type TypedAgreement,
} from "./decision";

/** Where a difference is between the two sides. */
export type DifferenceState =
  /** `proposed` is a text that is on the sheet and is not agreed yet. */
  | { readonly kind: "open"; readonly proposed: string | null }
  | {
      readonly kind: "agreed";
      readonly decision: Decision;
      /** Our plan says already what was agreed. */
      readonly isInPlan: boolean;
    };

/** All differences of two drafts with what was decided of each, also those that are none any more. */
export interface DecidedDifferences {
  /** By the ids of the differences that there are. */
  readonly states: ReadonlyMap<string, DifferenceState>;
  /** What was decided and no longer differs: it was taken. */
  readonly settled: readonly Decision[];
  /** The decisions that count, with those that were typed on the sheet. */
  readonly decisions: readonly Decision[];
  /** How many differences there are, with those that were settled, and how many of them are agreed. */
  readonly total: number;
  readonly agreed: number;
}

/** What the sheet of the comparison says next to each difference, by its id. */
export type TypedAgreements = ReadonlyMap<string, TypedAgreement>;

/**
 * What was decided of the differences to a draft. What was done last counts: a decision of the pane, until something
 * else than what the sheet said then is typed on the sheet.
 */
export function decidedDifferences(
  differences: readonly Difference[],
  kept: readonly Decision[],
  typed: TypedAgreements,
  { draft, on }: Pick<Decision, "draft" | "on">,
): DecidedDifferences {
  const byId = new Map(kept.map((decision) => [decision.id, decision]));
  const found = new Set(differences.map(({ id }) => id));
  const states = new Map<string, DifferenceState>();
  const decisions: Decision[] = [];
  for (const difference of differences) {
    const entry = typed.get(difference.id) ?? null;
    const decision = decisionOn(difference, byId.get(difference.id) ?? null, entry, { draft, on });
    if (decision !== null) decisions.push(decision);
    states.set(
      difference.id,
      decision === null
        ? { kind: "open", proposed: entry?.agreedText ?? null }
        : {
            kind: "agreed",
            decision,
            isInPlan: isSameText(agreedText(decision), placedText(difference.ours)),
          },
    );
  }
  const settled = kept.filter((decision) => !found.has(decision.id) && decision.draft === draft);
  return {
    states,
    settled,
    decisions: [...decisions, ...kept.filter(({ id }) => !found.has(id))],
    total: differences.length + settled.length,
    agreed: decisions.length + settled.length,
  };
}

function decisionOn(
  difference: Difference,
  kept: Decision | null,
  entry: TypedAgreement | null,
  when: Pick<Decision, "draft" | "on">,
): Decision | null {
  const decision = kept !== null && stands(kept, difference) ? kept : null;
  if (entry === null || (decision !== null && isAsSeen(decision, entry))) return decision;
  return typedDecision(difference, decision, entry, when);
}

/** Whether neither side says anything else than when it was decided, but for what was agreed. */
function stands(decision: Decision, { ours, theirs }: Difference): boolean {
  const own = placedText(ours);
  return (
    isSameText(placedText(theirs), decision.theirs) &&
    (isSameText(own, decision.ours) || isSameText(own, agreedText(decision)))
  );
}

/** Whether the sheet says what it said when that was decided, or what was written of it since. */
function isAsSeen(decision: Decision, entry: TypedAgreement): boolean {
  const { seen } = decision;
  if (seen !== null && isSameText(seen.agreedText, entry.agreedText) && seen.isAgreed === entry.isAgreed) {
    return true;
  }
  if (!entry.isAgreed) return false;
  return entry.side === undefined
    ? isSameText(agreedText(decision), entry.agreedText)
    : entry.side === decision.choice;
}

/**
 * What the sheet decides; `null` if it says that the difference is open. Agreed without a text it stays as ours has it.
 */
function typedDecision(
  difference: Difference,
  former: Decision | null,
  entry: TypedAgreement,
  { draft, on }: Pick<Decision, "draft" | "on">,
): Decision | null {
  if (!entry.isAgreed) return null;
  const about = former ?? decidedDifference(difference);
  const seen = { agreedText: entry.agreedText, isAgreed: entry.isAgreed };
  const choice =
    entry.side === undefined
      ? choiceOfText(entry.agreedText ?? about.ours, about)
      : ({ choice: entry.side, text: null } as const);
  return { ...decidedOnly(about), ...choice, draft, by: "", on, seen };
}

function decidedOnly({
  id,
  kind,
  of,
  field,
  title,
  number,
  ours,
  theirs,
}: ReturnType<typeof decidedDifference>) {
  return { id, kind, of, field, title, number, ours, theirs };
}
