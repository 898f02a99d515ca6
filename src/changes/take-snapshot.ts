import type { Actual } from "../plan/actual";
import type { Day, ReportingPeriod } from "../plan/period";
import type { AgencyMention, Indicator, JointAction, Plan } from "../plan/plan";
import type { Snapshot, SnapshotAction, SnapshotIndicator, SnapshotValue, Standing } from "./snapshot";
import { comparedValue } from "../compare/differences/comparable-value";
import { snapshotActuals, type SnapshotActual } from "./snapshot-value";

export interface SnapshotSubject {
  readonly plan: Plan;
  readonly actuals: readonly Actual[];
  /** How the indicators stand at the period's end; those that are not among them have no figures. */
  readonly standings: readonly (Standing & { readonly id: string })[];
}

/** Keeps the plan as it is, with what was reported up to the end of a period. */
export function takeSnapshot(subject: SnapshotSubject, period: ReportingPeriod, takenOn: Day): Snapshot {
  const { plan } = subject;
  const actuals = snapshotActuals(subject.actuals, period, plan.yearStart);
  const standings = new Map(subject.standings.map((standing) => [standing.id, standing]));
  return {
    period,
    takenOn,
    inFull: true,
    objectives: plan.objectives.map(({ id, title }) => ({ id, title })),
    actions: plan.actions.map(actionOf),
    indicators: plan.indicators.map((indicator) =>
      indicatorOf(indicator, actuals.get(indicator.id), standings.get(indicator.id)),
    ),
  };
}

function actionOf(action: JointAction): SnapshotAction {
  const { id, number, objective, title } = action;
  const responsibleAgencies = namesOf(action.responsibleAgencies);
  const implementingPartners = namesOf(action.implementingPartners);
  return {
    id,
    ...(number === null ? {} : { number }),
    ...(objective === "" ? {} : { objective }),
    title,
    ...(responsibleAgencies.length === 0 ? {} : { responsibleAgencies }),
    ...(implementingPartners.length === 0 ? {} : { implementingPartners }),
  };
}

function namesOf(mentions: readonly AgencyMention[]): string[] {
  return mentions.map(({ name }) => name);
}

function indicatorOf(
  indicator: Indicator,
  actuals: ReadonlyMap<string, SnapshotActual> = new Map(),
  standing: Standing = { actual: null, percentMet: null, status: "noReport" },
): SnapshotIndicator {
  const { id, action, text, unit } = indicator;
  const [baseline, overallTarget] = [
    comparedValue(indicator.baseline),
    comparedValue(indicator.overallTarget),
  ];
  const targets = targetsOf(indicator);
  const { actual, percentMet, status } = standing;
  return {
    id,
    action,
    text,
    ...(unit === null ? {} : { unit: unit.text }),
    ...(baseline === null ? {} : { baseline }),
    ...(overallTarget === null ? {} : { overallTarget }),
    ...(targets.length === 0 ? {} : { targets: recordOf(targets) }),
    ...(actuals.size === 0
      ? {}
      : { actuals: recordOf(Array.from(actuals, ([key, { value }]) => [key, value])) }),
    standing: { actual, percentMet, status },
  };
}

function targetsOf({ targets }: Indicator): [string, SnapshotValue][] {
  return [...targets].flatMap(([key, value]) => {
    const kept = comparedValue(value);
    return kept === null ? [] : [[key, kept]];
  });
}

/** Sorted, so that the same plan gives the same text, whatever the order of its columns and reports. */
function recordOf(entries: readonly (readonly [string, SnapshotValue])[]): Record<string, SnapshotValue> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
