import { changesSince, takeSnapshot, type ChangesSince, type Snapshot } from "../../src/changes";
import { settleDefinitions } from "../../src/indicators";
import { isReportingPeriod, parseDay, parsePeriod } from "../../src/plan/period";
import type { Plan } from "../../src/plan/plan";
import type { Reports } from "../../src/plan/actual";
import { computeProgress } from "../../src/progress";
import { settledOf } from "../checks/definitions-of";
import { thenAndNow, type FormerDrawing } from "../checks/drawing";
import { planOf } from "../checks/plan-of";
import { reportsOf } from "../checks/reports-of";

/** The snapshot that a frozen summary of a drawn plan leaves. */
function snapshotOf({ drawing, period: periodText, takenOn: dayText }: FormerDrawing): Snapshot {
  const [period, takenOn] = [parsePeriod(periodText), parseDay(dayText)];
  if (period === null || !isReportingPeriod(period) || takenOn === null)
    throw new Error(`${periodText}, ${dayText}: no period, or no day`);
  const read = planOf(drawing);
  const { plan, definitions } = settledOf(drawing, read) ?? settleDefinitions(read);
  const actuals = reportsOf(drawing, plan)?.all ?? [];
  const { indicators } = computeProgress({ plan, definitions, actuals }, period);
  return takeSnapshot({ plan, actuals, standings: indicators }, period, takenOn);
}

/** What has changed in a drawn plan since the summary that the drawing tells of; `null` where it tells of none. */
export function sinceOf(drawing: string, plan: Plan, reports: Reports | null): ChangesSince | null {
  const { then } = thenAndNow(drawing);
  return then === null ? null : changesSince(snapshotOf(then), { plan, actuals: reports?.all ?? [] });
}
