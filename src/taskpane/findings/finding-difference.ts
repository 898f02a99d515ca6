import type { Finding } from "../../app";
import { findingId } from "./finding-id";

/** How many findings that nobody has accepted a check has and the one before it had not, and the reverse. */
export interface FindingDifference {
  readonly come: number;
  readonly gone: number;
}

export function findingDifference(before: readonly Finding[], after: readonly Finding[]): FindingDifference {
  const former = openIds(before);
  const present = openIds(after);
  return { come: notIn(former, present), gone: notIn(present, former) };
}

function openIds(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.filter(({ accepted }) => accepted === null).map(findingId));
}

/** How many of the others are not among some. */
function notIn(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...others].filter((id) => !some.has(id)).length;
}
