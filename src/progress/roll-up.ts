import { partyKey } from "../indicators/measuring/parties";
import type { Plan } from "../plan/plan";
import { clean } from "../indicators/measuring/rounding";
import { responsibleAgencies } from "./agencies";
import { addTo } from "./grouping";
import {
  STATUSES,
  type Headline,
  type IndicatorProgress,
  type Progress,
  type ProgressStatus,
  type RollUp,
} from "./progress";

/** Counts a group of indicators by status and gives the mean and the median of their `percentMet`, 100 at most each. */
export function rollUp(indicators: readonly IndicatorProgress[]): RollUp {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<ProgressStatus, number>;
  for (const { status } of indicators) counts[status]++;
  const percents = indicators.flatMap(shareInMean).sort((a, b) => a - b);
  return {
    byStatus: counts,
    headline: headlineOf(indicators),
    meanPercentMet: mean(percents),
    medianPercentMet: median(percents),
    meanOf: percents.length,
  };
}

/**
 * Whether a plan has any target that still counts: where it has none nothing is due, and it is recognized by its
 * activities.
 */
export function hasTargets({ indicators }: Pick<Progress, "indicators">): boolean {
  return indicators.some(({ status, reason }) => status !== "noTarget" && reason === null);
}

const GOOD: ReadonlySet<ProgressStatus> = new Set(["exceeded", "done", "ahead", "onTrack"]);
const BEHIND: ReadonlySet<ProgressStatus> = new Set(["atRisk", "offTrack"]);

/** Whether a status says that an indicator is on track or better. */
export function isGood(status: ProgressStatus): boolean {
  return GOOD.has(status);
}

/** Whether a status says that an indicator is at risk or off track. */
export function isBehind(status: ProgressStatus): boolean {
  return BEHIND.has(status);
}

/** Whether a status says that a report is missing. */
export function lacksReport(status: ProgressStatus): boolean {
  return status === "lateReport" || status === "noReport";
}

/** The counts that are said first: what was due, what of it is on track or better, what of it was reported. */
function headlineOf(indicators: readonly IndicatorProgress[]): Headline {
  const due = indicators.filter(({ isDue }) => isDue);
  const count = (is: (status: ProgressStatus) => boolean): number =>
    due.filter(({ status }) => is(status)).length;
  const missing = count(lacksReport) + count((status) => status === "notDue");
  return {
    due: due.length,
    onTrackOrBetter: count(isGood),
    reported: due.length - missing,
  };
}

/** What an indicator adds to a mean, in per cent; `[]` if nothing of it was due, or no ratio is defined. */
function shareInMean({ percentMet, status, isDue }: IndicatorProgress): number[] {
  if (!isDue || status === "notDue" || status === "noTarget") return [];
  if (status === "noReport") return [0];
  return percentMet === null ? [] : [Math.max(0, Math.min(percentMet, 100))];
}

export function rollUpByObjective(
  plan: Plan,
  indicators: readonly IndicatorProgress[],
): (RollUp & { id: string })[] {
  const objectiveOfAction = new Map(plan.actions.map(({ id, objective }) => [id, objective]));
  const known = new Set(plan.objectives.map(({ id }) => id));
  const groups = new Map<string, IndicatorProgress[]>(plan.objectives.map(({ id }) => [id, []]));
  eachIndicator(plan, indicators, (action, progress) => {
    const objective = objectiveOfAction.get(action) ?? "";
    addTo(groups, known.has(objective) ? objective : "", progress);
  });
  return Array.from(groups, ([id, group]) => ({ id, ...rollUp(group) }));
}

export function rollUpByAction(
  plan: Plan,
  indicators: readonly IndicatorProgress[],
): (RollUp & { id: string })[] {
  const groups = new Map<string, IndicatorProgress[]>(plan.actions.map(({ id }) => [id, []]));
  eachIndicator(plan, indicators, (action, progress) => addTo(groups, action, progress));
  return Array.from(groups, ([id, group]) => ({ id, ...rollUp(group) }));
}

/** By responsible agency. */
export function rollUpByAgency(
  plan: Plan,
  indicators: readonly IndicatorProgress[],
): (RollUp & { name: string })[] {
  const { names, ofAction } = responsibleAgencies(plan);
  const groups = new Map<string, IndicatorProgress[]>(names.map((name) => [name, []]));
  eachIndicator(plan, indicators, (action, progress) => {
    for (const name of ofAction.get(action) ?? []) addTo(groups, name, progress);
  });
  return Array.from(groups, ([name, group]) => ({ name, ...rollUp(group) }));
}

/** How an indicator stands for one of its parties. */
export interface PartyProgress {
  readonly party: string;
  readonly progress: IndicatorProgress;
}

/** By party; names that differ in case only are one party, under the first in the alphabet. */
export function rollUpByParty(all: readonly PartyProgress[]): (RollUp & { name: string })[] {
  const groups = new Map<string, PartyGroup>();
  for (const { party, progress } of all) {
    const group: PartyGroup = groups.get(partyKey(party)) ?? { names: [], indicators: new Map() };
    groups.set(partyKey(party), group);
    group.names.push(party);
    group.indicators.set(progress.id, progress);
  }
  return Array.from(groups.values(), ({ names, indicators }) => ({
    name: names.sort(inOrder)[0] ?? "",
    ...rollUp([...indicators.values()]),
  })).sort((a, b) => inOrder(a.name, b.name));
}

interface PartyGroup {
  readonly names: string[];
  readonly indicators: Map<string, IndicatorProgress>;
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function eachIndicator(
  plan: Plan,
  indicators: readonly IndicatorProgress[],
  visit: (action: string, progress: IndicatorProgress) => void,
): void {
  const actionOf = new Map(plan.indicators.map(({ id, action }) => [id, action]));
  for (const progress of indicators) visit(actionOf.get(progress.id) ?? "", progress);
}

function mean(sorted: readonly number[]): number | null {
  if (sorted.length === 0) return null;
  return clean(sorted.reduce((sum, number) => sum + number / sorted.length, 0));
}

function median(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : clean(lower / 2 + upper / 2);
}
