import type { IndicatorDefinition, IndicatorDefinitions } from "../indicators/definition";
import type { Actual } from "../plan/actual";
import type { Message } from "../plan/message";
import type { PeriodValues } from "../plan/period-values";
import type { Indicator, JointAction, Plan } from "../plan/plan";

/** A plan with what was achieved of it, from which the next one is made. */
export interface FormerPlan {
  readonly plan: Plan;
  readonly definitions: IndicatorDefinitions;
  readonly actuals: readonly Actual[];
  /** Actions of which somebody said how they ended, by their ids. */
  readonly ended: ReadonlyMap<string, "done" | "dropped">;
  /** What was said about the others of which somebody said how they stand, by their ids, as it is written. */
  readonly open?: ReadonlyMap<string, string>;
  /** What a person wants otherwise, by the ids of indicators, or of actions without any. */
  readonly choices?: ReadonlyMap<string, "in" | "out">;
  /** Overall targets that a person sets, by the ids of indicators; percentages in points. */
  readonly targets?: ReadonlyMap<string, number>;
}

/** Why something comes into the next plan. */
export type ReasonToCome =
  /** The target was not reached; what remains of it is to be reached. */
  | "notReached"
  /** Nothing was reported, so nobody knows what was reached: the whole target comes in. */
  | "nothingReported"
  /** Every party is to reach it, and not every party has reported. */
  | "partiesMissing"
  /** The target is in words, undecided, a date or an error, so that no number says whether it was reached. */
  | "targetNotNumber"
  /** An action without indicators, or a plan without targets: nothing says whether it was done. */
  | "nothingTells"
  /** The same, but somebody said that it is planned, under way or moved. */
  | "notDone"
  /** A level that is held, or the same in every period. */
  | "held"
  /** Its words say that it happens again: "annually", "twice a year". */
  | "frequency"
  /** A person takes it in, though it would stay out. */
  | "chosen";

/** Why something stays out of the next plan. */
export type ReasonToStayOut = "reached" | "done" | "dropped" | "noTarget" | "chosen";

/** What an entry of the next plan was in the former one. */
export interface Origin {
  readonly action: JointAction;
  /** `null` for an action without indicators. */
  readonly indicator: Indicator | null;
  readonly definition: IndicatorDefinition | null;
  /** In the indicator's unit, percentages in points; `null` if there is none. */
  readonly target: number | null;
  /** To date; `null` if nothing was reported, which is not 0. */
  readonly actual: number | null;
  /** What a person should know of how it was taken over. */
  readonly notes: readonly Message[];
}

/** A target as it is to be written: in the former plan's own words where it is not a number. */
export type NextTarget = number | string;

/** An indicator of the next plan, or an action without one. */
export interface NextEntry extends Origin {
  readonly kind: "carried" | "recurring";
  readonly reason: ReasonToCome;
  /** Percentages are written as such (35 %), not as their points. */
  readonly asPercent: boolean;
  readonly baseline: { readonly value: NextTarget; readonly year: number | string | null } | null;
  readonly overallTarget: NextTarget | null;
  /** Periods that nothing is planned for are left out. */
  readonly targets: PeriodValues<NextTarget>;
}

export interface LeftOutEntry extends Origin {
  readonly kind: "leftOut";
  readonly reason: ReasonToStayOut;
}

/** The plan that follows another one. */
export interface NextPlan {
  /** Its years, in order. */
  readonly years: readonly number[];
  /** In the former plan's order. */
  readonly entries: readonly (NextEntry | LeftOutEntry)[];
}

/** Whether an entry comes into the next plan. */
export function isIncluded(entry: NextEntry | LeftOutEntry): entry is NextEntry {
  return entry.kind !== "leftOut";
}
