import type { ColumnRole, Evidence } from "../evidence/evidence";
import type { Assignment } from "./assignment";
import { scoreOf, withExchange } from "./assignment";
import type { Question } from "./question";
import { valueOf } from "./question";

/** What a column was chosen to be, why, and what it could be instead. */
export interface ColumnChoice {
  readonly place: number;
  readonly role: ColumnRole;
  /** The best other role, and how much less the whole table counts with it; `null` where there is none. */
  readonly runnerUp: { readonly role: ColumnRole; readonly margin: number } | null;
  /** What counted for and against the role and the runner-up, the strongest first. */
  readonly evidence: readonly CountedEvidence[];
}

/** A piece of evidence with what it counted. */
export interface CountedEvidence extends Evidence {
  readonly value: number;
}

/** The choice of each column of an assignment, with its reasons. */
export function explainChoices(assignment: Assignment, question: Question): readonly ColumnChoice[] {
  const { chosen, candidates, score } = assignment;
  return chosen.map(({ place, role }) => {
    const others = (candidates[place] ?? [])
      .filter((candidate) => candidate.role !== role)
      .map((candidate) => ({ role: candidate.role, roles: withExchange(chosen, candidate, candidates) }))
      // Nobody gives way whose role a person has said.
      .filter(({ roles }) => roles !== chosen)
      .map(({ role: other, roles }) => ({ role: other, margin: score - scoreOf(roles) }));
    const runnerUp = others.reduce<ColumnChoice["runnerUp"]>(
      (nearest, other) => (nearest === null || other.margin < nearest.margin ? other : nearest),
      null,
    );
    const counted = question.evidence
      .filter((one) => one.place === place && (one.role === role || one.role === runnerUp?.role))
      .filter(({ given }) => given === undefined || chosen[given.place]?.role === given.role)
      .map((one) => ({ ...one, value: valueOf(one) }))
      .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
    return { place, role, runnerUp, evidence: counted };
  });
}
