import type { IndicatorDefinition } from "./definition";

/** One number that was reported for a period; `party` is `null` for that of all parties together. */
export interface PartyReport {
  readonly party: string | null;
  readonly number: number;
}

/**
 * The number of a period from its reports, of which there is at least one. A figure of all parties
 * together counts as it is. Else counts of the parties add up, percentages give their mean, and a
 * milestone is reached as far as the party that is furthest behind. Where one party reported twice the
 * smaller number counts, whichever came first, until one of the two is removed.
 */
export function combineParties({ measure }: IndicatorDefinition, reports: readonly PartyReport[]): number {
  const byParty = new Map<string | null, number>();
  for (const { party, number } of reports) byParty.set(party, Math.min(number, byParty.get(party) ?? number));
  const ofAll = byParty.get(null);
  if (ofAll !== undefined) return ofAll;
  // Sorted, so that rounding does not depend on the order of the reports.
  const parts = [...byParty.values()].sort((a, b) => a - b);
  const sum = parts.reduce((total, part) => total + part, 0);
  switch (measure) {
    case "number":
      return sum;
    case "percentage":
      return sum / parts.length;
    case "milestone":
    case "qualitative":
      return Math.min(...parts);
  }
}
