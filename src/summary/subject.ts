import type { ChangesSince } from "../changes";
import type { Finding } from "../checks/finding";
import type { IndicatorDefinitions } from "../indicators/definition";
import type { Translate } from "../plan/message";
import type { Day, Period } from "../plan/period";
import type { Plan } from "../plan/plan";
import type { Workplan } from "../plan/workplan";
import type { Progress, ProgressSettings } from "../progress";

/** What a summary tells of. */
export interface SummarySubject {
  readonly plan: Plan;
  readonly definitions: IndicatorDefinitions;
  readonly progress: Progress;
  readonly findings: readonly Finding[];
  readonly workplan: Workplan | null;
  /** The day of which the summary tells. */
  readonly asOf: Day;
  /** What users typed beside the indicators of the former summary, by the indicator's id. */
  readonly remarks: ReadonlyMap<string, string>;
  /** What has changed since the last frozen summary of an earlier period; `null` or left out where there is none. */
  readonly since?: ChangesSince | null;
  /** The day on which it is frozen; left out where it is one that is still rewritten. */
  readonly frozenOn?: Day;
  /** The bounds that the statuses were made with; the usual ones where they are not given. */
  readonly settings?: ProgressSettings;
}

export interface SummaryWords {
  readonly translate: Translate;
}

/** What each block of the summary is made from. */
export interface SummaryContext extends SummarySubject {
  readonly period: Period;
  readonly words: SummaryWords;
}
