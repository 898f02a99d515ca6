import type { Plan } from "../plan/plan";
import { clean } from "./rounding";
import { addTo } from "./grouping";
import { STATUSES, type IndicatorProgress, type ProgressStatus, type RollUp } from "./progress";

/** Counts a group of indicators by status and gives the mean and the median of their `percentMet`. */
export function rollUp(indicators: readonly IndicatorProgress[]): RollUp {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<ProgressStatus, number>;
  for (const { status } of indicators) counts[status]++;
  const percents = indicators
    .flatMap(({ percentMet }) => (percentMet === null ? [] : [percentMet]))
    .sort((a, b) => a - b);
  return { byStatus: counts, meanPercentMet: mean(percents), medianPercentMet: median(percents) };
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

/**
 * By responsible agency. Spellings that differ in case and spacing only are one agency, named as the
 * plan names it most often; which other spellings mean the same is for the checks to ask.
 */
export function rollUpByAgency(
  plan: Plan,
  indicators: readonly IndicatorProgress[],
): (RollUp & { name: string })[] {
  const agenciesOfAction = new Map(
    plan.actions.map(({ id, responsibleAgencies }) => [
      id,
      new Set(responsibleAgencies.map(({ name }) => folded(name))),
    ]),
  );
  const names = agencyNames(plan);
  const groups = new Map<string, IndicatorProgress[]>(Array.from(names.keys(), (agency) => [agency, []]));
  eachIndicator(plan, indicators, (action, progress) => {
    for (const agency of agenciesOfAction.get(action) ?? []) addTo(groups, agency, progress);
  });
  return Array.from(groups, ([agency, group]) => ({ name: names.get(agency) ?? agency, ...rollUp(group) }));
}

/** The commonest spelling of each agency, the first of equally common ones, in the order of the plan. */
function agencyNames(plan: Plan): Map<string, string> {
  const spellings = new Map<string, Map<string, number>>();
  for (const { name } of plan.actions.flatMap((action) => action.responsibleAgencies)) {
    const counts = spellings.get(folded(name)) ?? new Map<string, number>();
    counts.set(name, (counts.get(name) ?? 0) + 1);
    spellings.set(folded(name), counts);
  }
  return new Map(
    Array.from(spellings, ([agency, counts]) => {
      const commonest = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best));
      return [agency, commonest[0]];
    }),
  );
}

function folded(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
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
