import { agreedText, changeOf, isSameText, type Decision, type DraftDecisions } from "./decision";

/** What one pane makes of the decisions that it has read. */
export interface DecisionChange {
  /** As they were read. */
  readonly base: DraftDecisions;
  /** The decisions that count now: with what was typed on the sheet, and with the one that is being made. */
  readonly decisions: readonly Decision[];
  /** The differences that are being decided; none if only what the sheet says is taken up. */
  readonly deciding: ReadonlySet<string>;
  readonly sides?: DraftDecisions["sides"];
}

/** Somebody else has decided the same difference since it was read. */
export interface DecisionConflict {
  readonly kind: "conflict";
  readonly theirs: Decision | null;
}

/**
 * What is to be kept: each decision by itself, with what others have decided since. Of what only the sheet says
 * theirs counts where both changed it, since the sheet is read again; of what is being decided nobody's is overwritten
 * unseen. A decision that changes ours is added to the history, once; one that is withdrawn leaves it.
 */
export function mergedDecisions(
  { base, decisions, deciding, sides }: DecisionChange,
  now: DraftDecisions,
): DraftDecisions | DecisionConflict {
  const [was, mine, theirs] = [byId(base.decisions), byId(decisions), byId(now.decisions)];
  const merged: Decision[] = [];
  let history = [...now.history];
  for (const id of new Set([...theirs.keys(), ...mine.keys()])) {
    const [before, here, there] = [was.get(id), mine.get(id), theirs.get(id)];
    const isOurs = !isSame(here, before);
    if (isOurs && !isSame(there, before) && !isSame(here, there) && deciding.has(id)) {
      return { kind: "conflict", theirs: there ?? null };
    }
    // Of two that say the same the one that knows what the sheet says now.
    const counts = (isOurs && isSame(there, before)) || isSame(here, there) ? here : there;
    if (counts !== undefined) merged.push(counts);
    if (isOurs && isSame(there, before)) history = withChange(history, there, here, deciding.has(id));
  }
  return { sides: sides ?? now.sides, decisions: merged, history };
}

/**
 * The history with the change of a new decision, and without that of a former one on the same wording, or of one that
 * was taken back. What was taken stays where only the sheet opens the difference again.
 */
function withChange(
  history: readonly DraftDecisions["history"][number][],
  former: Decision | undefined,
  decision: Decision | undefined,
  isDeciding: boolean,
): DraftDecisions["history"][number][] {
  const undone = former === undefined ? null : changeOf(former);
  const place =
    undone === null ? -1 : history.findLastIndex((one) => JSON.stringify(one) === JSON.stringify(undone));
  const isOver =
    decision === undefined
      ? isDeciding || former?.by === ""
      : isSameText(decision.ours, former?.ours ?? null);
  const left = place >= 0 && isOver ? history.toSpliced(place, 1) : [...history];
  const change = decision === undefined ? null : changeOf(decision);
  return change === null ? left : [...left, change];
}

function byId(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  return new Map(decisions.map((decision) => [decision.id, decision]));
}

/** What the sheet said then changes with each writing and decides nothing. */
function isSame(one: Decision | undefined, other: Decision | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    one.choice === other.choice &&
    isSameText(agreedText(one), agreedText(other)) &&
    isSameText(one.theirs, other.theirs) &&
    isSameText(one.ours, other.ours)
  );
}
