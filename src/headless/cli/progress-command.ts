import {
  activitiesStanding,
  coversYearOf,
  doubtedReports,
  periodKey,
  progressOf,
  unagreedReports,
  unagreedUntil,
} from "../../app";
import { CannotBeDone } from "./cannot-be-done";
import type { ProgressRequest } from "./commands/progress";
import { explainYears, yearsNotes } from "./no-plan";
import { openStudy } from "./open-plan";
import type { Outcome } from "./outcome";
import { keptShape } from "./plan-notes";
import { progressShape } from "./progress-shape";
import { progressReport } from "./reports";
import { unagreedLines, unagreedShape } from "./unagreed";
import { unsureNotes, unsureReading } from "./unsure-note";

/** Tells how each indicator stands at the end of a period. */
export async function progress(request: ProgressRequest): Promise<Outcome> {
  const { file, period, on } = request;
  const { study, notes } = await openStudy(request);
  const { plan, definitions } = study;
  if (!coversYearOf(plan, period)) {
    throw new CannotBeDone(explainYears(file, plan.years, `so there is no progress of ${periodKey(period)}`));
  }
  const made = progressOf(study, period);
  const { countedReports } = study.settings;
  const unagreed = unagreedUntil(unagreedReports(study), period, plan);
  const activities = activitiesStanding(study, made, on);
  return {
    report: [
      progressReport(made, plan, definitions, activities, doubtedReports(study, period)),
      ...unagreedLines(unagreed, countedReports),
    ].join("\n"),
    data: {
      ...progressShape(made),
      ...unagreedShape(unagreed, countedReports),
      activities,
      unsure: unsureReading(study),
      ...keptShape(study),
    },
    notes: [...notes, ...unsureNotes(study, file), ...yearsNotes(study)],
    exitCode: 0,
  };
}
