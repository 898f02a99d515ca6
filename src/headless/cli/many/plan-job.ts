import { checkPlan, type Day, type Message, type Period } from "../../../app";
import {
  iatiOf,
  ofKeyIndicators,
  standingOf,
  tidyLines,
  unreadWithoutPlan,
  type IatiActivity,
  type PlanStanding,
  type ReportingOrganisation,
  type TidyLines,
} from "../../../app/exchange";
import { XlsxError } from "@plan-of-action/xlsx";
import { CannotBeDone } from "../cannot-be-done";
import { reasonOf } from "../explain-xlsx";
import { explainNoKeyIndicators, explainNoPlan, explainYears } from "../no-plan";
import { smallCountNotes } from "../small-counts";
import { openFile } from "../workbook-files";
import type { PlanFile } from "./plan-files";

/** What is to be made of each plan. Whatever goes to another thread and comes back is plain data. */
export interface TidyJob {
  readonly kind: "tidy";
  /** The day on which the plans are looked at. */
  readonly on: Day;
  readonly suppressBelow: number | null;
}

export interface StandingJob {
  readonly kind: "standing";
  readonly on: Day;
  readonly period: Period;
  readonly suppressBelow: number | null;
  /** Each plan counts with its key indicators alone. */
  readonly keyOnly: boolean;
}

export interface IatiJob {
  readonly kind: "iati";
  readonly on: Day;
  readonly suppressBelow: number | null;
  readonly organisation: ReportingOrganisation;
}

export type PlanJob = TidyJob | StandingJob | IatiJob;

/** What a job makes of a plan. */
export type MadeBy<Job extends PlanJob> = Job extends TidyJob
  ? TidyLines
  : Job extends IatiJob
    ? IatiActivity
    : PlanStanding;

/** What was made of a file, or why it could not be read. */
export type PlanOutcome<Made> =
  | { readonly kind: "made"; readonly made: Made; readonly notes: readonly string[] }
  | {
      readonly kind: "unreadable";
      readonly why: string;
      /** The same in short, for a sheet in any language. */
      readonly reason: Message;
    };

type Unreadable = Extract<PlanOutcome<unknown>, { readonly kind: "unreadable" }>;

const NO_YEARS = "The plan names no year, and an activity of IATI needs the day on which it begins.";

/** Reads one plan and makes of it what is asked for. It shares nothing with the reading of other files. */
export async function doPlanJob<Job extends PlanJob>(
  job: Job,
  file: PlanFile,
): Promise<PlanOutcome<MadeBy<Job>>> {
  try {
    const { workbook, notes, host } = await openFile(file.path);
    try {
      const study = await checkPlan(workbook, undefined, job.on);
      if (study.kind === "noPlan") {
        return unreadable(explainNoPlan(file.path, study), unreadWithoutPlan(study));
      }
      if (job.kind === "tidy") {
        const made = tidyLines(study, file.name, job.suppressBelow) as MadeBy<Job>;
        return { kind: "made", made, notes: [...notes, ...smallCountNotes(study, job.suppressBelow)] };
      }
      if (job.kind === "iati") {
        const made = iatiOf(study, { ...job, name: file.name }, job.suppressBelow);
        if (made === "no years") return unreadable(NO_YEARS, { id: "unread-no-plan" });
        const small = smallCountNotes(study, job.suppressBelow);
        return { kind: "made", made: made as MadeBy<Job>, notes: [...notes, ...small] };
      }
      const limited = job.keyOnly ? ofKeyIndicators(study) : study;
      if (limited === null) return unreadable(explainNoKeyIndicators(file.path), { id: "unread-no-key" });
      const standing = standingOf(limited, job.period, {
        name: file.name,
        suppressBelow: job.suppressBelow,
      });
      if (!("years" in standing)) return { kind: "made", made: standing as MadeBy<Job>, notes };
      const { years } = standing;
      const why = explainYears(file.path, years, "and not that of the period");
      return unreadable(why, { id: "unread-years", values: { years: years.join(", ") } });
    } finally {
      host.close();
    }
  } catch (error) {
    return unreadable(reasonOf(file.path, error), shortReason(error));
  }
}

function unreadable(why: string, reason: Message): Unreadable {
  return { kind: "unreadable", why, reason };
}

/** A file that is not as the reader can take it is one of many: its fault is reported, and the others are read. */
function shortReason(error: unknown): Message {
  const cause = error instanceof CannotBeDone ? error.cause : error;
  if (!(cause instanceof XlsxError)) return { id: "unread-file" };
  switch (cause.problem.kind) {
    case "encrypted":
      return { id: "unread-encrypted" };
    case "damaged":
      return { id: "unread-damaged", values: { part: cause.problem.part } };
    case "tooLarge":
      return { id: "unread-too-large" };
    default:
      return { id: "unread-format" };
  }
}
