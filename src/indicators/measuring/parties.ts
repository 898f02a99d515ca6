import { agencyKey } from "../../plan/agency";
import { AND } from "../../plan/language/spelling/joining-words";
import type { IndicatorDefinition } from "../definition";
import { sumOf } from "./aggregation";
import { averageOf, type Amount } from "./amount";
import { ofLanguages } from "../../languages/in-use";

/** One number that was reported for a period; `party` is `null` for that of all parties together. */
export interface PartyReport extends Amount {
  readonly party: string | null;
}

/** How the parties of an indicator make one. */
type PartyRules = Pick<IndicatorDefinition, "measure" | "direction" | "partyParts">;

/**
 * The number of a period from its reports, of which there is at least one. A figure of all parties
 * together counts as it is. Else the parts add up; of levels, which do not, and where each party is to reach the target
 * that of the party furthest behind counts; and by the measure counts of the parties add up, percentages give that of
 * all that they are of, and a milestone is reached as far as the party that is furthest behind. Where one party
 * reported twice the smaller number counts, whichever came first, until one of the two is removed.
 */
export function combineParties(definition: PartyRules, reports: readonly PartyReport[]): Amount {
  const byParty = new Map<string | null, Amount>();
  for (const { party, ...amount } of reports) byParty.set(party, smaller(amount, byParty.get(party)));
  const ofAll = byParty.get(null);
  if (ofAll !== undefined) return ofAll;
  // Sorted, so that rounding does not depend on the order of the reports.
  return combineParts(
    definition,
    [...byParty.values()].sort((a, b) => a.number - b.number),
  );
}

/** The smaller of two reports of one party. */
export function smaller(one: Amount, other: Amount | undefined): Amount {
  return other !== undefined && other.number < one.number ? other : one;
}

function combineParts(definition: PartyRules, parts: readonly Amount[]): Amount {
  const numbers = parts.map(({ number }) => number);
  const amountOf = (number: number): Amount => parts.find((part) => part.number === number) ?? { number };
  if (definition.partyParts === "sum") return { number: sumOf(numbers) };
  if (isJudgedByEach(definition)) return amountOf(furthestBehind(definition, numbers));
  switch (definition.measure) {
    case "number":
      return { number: sumOf(numbers) };
    case "percentage":
      return averageOf(parts);
    case "milestone":
    case "qualitative":
      return amountOf(Math.min(...numbers));
  }
}

/** Whether parties are not put together: each is judged by itself, and the whole as the one that is furthest behind. */
export function isJudgedByEach({ partyParts }: Pick<IndicatorDefinition, "partyParts">): boolean {
  return partyParts === "apart" || partyParts === "each";
}

/** The part that is furthest from the target: the least, or the most of what is to decrease. */
export function furthestBehind(
  { direction }: Pick<IndicatorDefinition, "direction">,
  parts: readonly number[],
): number {
  return direction === "decrease" ? Math.max(...parts) : Math.min(...parts);
}

/** The reports that count: of a value that is entered once for all parties, no part of one party does. */
export function countingReports<Report extends { readonly party: string | null }>(
  { partyParts }: Pick<IndicatorDefinition, "partyParts">,
  reports: readonly Report[],
): readonly Report[] {
  return partyParts === "joint" ? reports.filter(({ party }) => party === null) : reports;
}

/**
 * The names, by their keys, of the parties each of which has to report before the whole of an indicator is
 * known; an empty map if it does not take all of them. They are those that a person confirmed for the indicator, once
 * one of them reports, since the agencies in a plan are seldom the parties that report; else
 * all that report on the plan.
 * @param own the parties that report on the indicator
 * @param all the parties that report on the plan
 */
export function partiesDue(
  { partyParts, parties = [] }: Pick<IndicatorDefinition, "partyParts" | "parties">,
  { own, all }: { readonly own: Iterable<string>; readonly all: Iterable<string> },
): ReadonlyMap<string, string> {
  if (partyParts !== "each") return new Map();
  const named = byKey(parties);
  const isNamed = [...own].some((party) => named.has(partyKey(party)));
  return isNamed ? named : byKey(all);
}

/**
 * The names, by their keys, of the parties that owe a report of their own each: those that are due, else, once one of
 * them reports, those that a person confirmed or the plan names for the indicator, where they are several. An empty map
 * where whoever reports does so for all.
 */
export function partiesOwing(
  definition: Pick<IndicatorDefinition, "partyParts" | "parties">,
  reports: {
    readonly own: ReadonlySet<string>;
    readonly all: Iterable<string>;
    readonly named: readonly string[];
  },
): ReadonlyMap<string, string> {
  const due = partiesDue(definition, reports);
  if (due.size > 0 || definition.partyParts === "joint") return due;
  const known = [definition.parties ?? [], reports.named].map(byKey);
  const isReporting = (names: ReadonlyMap<string, string>): boolean =>
    [...reports.own].some((party) => names.has(partyKey(party)));
  return known.find((names) => names.size > 1 && isReporting(names)) ?? due;
}

/** Under several spellings a party has the first one in the alphabet, in whatever order they come. */
function byKey(parties: Iterable<string>): ReadonlyMap<string, string> {
  const names = [...parties].sort((a, b) => (a < b ? 1 : -1));
  return new Map(names.map((name) => [partyKey(name), name]));
}

/** Names that differ in case only are one party. */
export function partyKey(party: string): string {
  return party.toLowerCase();
}

const BETWEEN_NAMES = ofLanguages(() => new RegExp(String.raw`[,;/&\n]|${AND()}`, "giu"));

const NO_KEYS: ReadonlySet<string> = new Set();

/**
 * The names of a Parties cell.
 * @param known the keys (`agencyKey`) of the plan's agencies: one that is written like two ("NCCT/DATIP") stays one
 */
export function partyNames(text: string, known: ReadonlySet<string> = NO_KEYS): readonly string[] {
  const between = [...text.matchAll(BETWEEN_NAMES())].map((joint) => ({
    start: joint.index,
    end: joint.index + joint[0].length,
  }));
  const starts = [0, ...between.map(({ end }) => end)];
  const ends = [...between.map(({ start }) => start), text.length];
  const names: string[] = [];
  for (let first = 0; first < starts.length; first++) {
    const name = (last: number): string => text.slice(starts[first], ends[last]).trim();
    let last = ends.length - 1;
    while (last > first && !known.has(agencyKey(name(last)))) last--;
    if (name(last) !== "") names.push(name(last));
    first = last;
  }
  return names;
}
