import { checkPlan, type Day } from "../../../app";
import { tidyLines, type TidyLines } from "../../../app/exchange";
import { reasonOf } from "../cannot-be-done";
import { explainNoPlan } from "../no-plan";
import { openFile } from "../workbook-files";
import type { PlanFile } from "./plan-files";

/** What is to be made of each plan. Whatever goes to another thread and comes back is plain data. */
export interface TidyJob {
  readonly kind: "tidy";
  /** The day on which the plans are looked at. */
  readonly on: Day;
}

export type PlanJob = TidyJob;

/** What a job makes of a plan. */
export type MadeBy<Job extends PlanJob> = Job extends TidyJob ? TidyLines : never;

/** What was made of a file, or why it could not be read. */
export type PlanOutcome<Made> =
  | { readonly kind: "made"; readonly made: Made; readonly notes: readonly string[] }
  | { readonly kind: "unreadable"; readonly why: string };

/** Reads one plan and makes of it what is asked for. It shares nothing with the reading of other files. */
export async function doPlanJob<Job extends PlanJob>(
  job: Job,
  file: PlanFile,
): Promise<PlanOutcome<MadeBy<Job>>> {
  try {
    const { workbook, notes, host } = await openFile(file.path);
    try {
      const study = await checkPlan(workbook, undefined, job.on);
      if (study.kind === "noPlan") return { kind: "unreadable", why: explainNoPlan(file.path, study) };
      return { kind: "made", made: tidyLines(study, file.name) as MadeBy<Job>, notes };
    } finally {
      host.close();
    }
  } catch (error) {
    return { kind: "unreadable", why: reasonOf(file.path, error) };
  }
}
