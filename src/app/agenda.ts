import { factsOf, type Fact, type FactKind } from "../checks";
import { isUnsaid } from "../plan/activity-time";
import { daysUntilMeeting, type DayUntilMeeting } from "../meeting/days-until-meeting";
import { latestDay, nextMeeting, type NextMeeting } from "../meeting/next-meeting";
import type { Activity } from "../plan/activity";
import { compareDays, daysAfter, daysBetween, parseDay, type Day } from "../plan/period";
import { periodEnd } from "../plan/plan-year";
import { owedByAgency } from "../sheets/summary/attention/missing-reports";
import { owedOf } from "./owed-of-plan";
import type { StudiedPlan } from "./study/studied-plan";

/** Reports that are missing on a day. */
export interface MissingOnDay {
  /** A report is one of an indicator for a period, whoever owes it. */
  readonly count: number;
  /** The responsible agencies that owe some, with how many, in the order of the plan; one report can be owed by several. */
  readonly agencies: readonly { readonly agency: string; readonly count: number }[];
  /** The day by which the longest missing was due; `null` if none is missing. */
  readonly due: Day | null;
}

/** What a day asks of a plan. */
export interface Agenda {
  readonly meeting: NextMeeting;
  /** The days from the last quarter that is over to the meeting. */
  readonly days: readonly DayUntilMeeting[];
  /** The facts that nobody has accepted, by what they ask. */
  readonly facts: Readonly<Record<FactKind, readonly Fact[]>>;
  readonly missing: MissingOnDay;
  /** The activities whose time is over and of which nobody has said how they went. */
  readonly unsaid: readonly Activity[];
}

/** What a day asks of a plan: its next meeting, and what is open until then. */
export function agendaOf(study: StudiedPlan, on: Day): Agenda {
  const { activities, plan } = study;
  const { yearStart, years } = plan;
  const { nextMeeting: set, progress } = study.settings;
  const meeting = nextMeeting({ activities, yearStart, years, set: parsedDay(set) }, on);
  return {
    meeting,
    days: daysUntilMeeting(meeting, { years, yearStart, daysOfGrace: progress.daysOfGrace }, on),
    facts: openFacts(study),
    missing: missingOn(study, on),
    unsaid: activities.filter((each) => isUnsaid(each, on, yearStart)),
  };
}

function parsedDay(text: string | null): Day | null {
  return text === null ? null : parseDay(text);
}

function openFacts({ findings }: StudiedPlan): Agenda["facts"] {
  const open = factsOf(findings).filter(({ isAccepted }) => !isAccepted);
  const ofKind = (wanted: FactKind) => open.filter(({ kind }) => kind === wanted);
  return {
    number: ofKind("number"),
    question: ofKind("question"),
    words: ofKind("words"),
    report: ofKind("report"),
  };
}

function missingOn(study: StudiedPlan, on: Day): MissingOnDay {
  const { progress } = study.settings;
  const owed = owedOf(study, on);
  const missing = owed.flatMap((each) => each.missing);
  const [due = null] = missing
    .map((period) => daysAfter(periodEnd(period, study.plan.yearStart), progress.daysOfGrace))
    .sort(compareDays);
  const agencies = owedByAgency(study, owed).flatMap(({ agency, reports }) => {
    const count = reports.filter(({ overdue }) => overdue).length;
    return agency === null || count === 0 ? [] : [{ agency, count }];
  });
  return { count: missing.length, agencies, due };
}

/** Whether a workbook has nothing yet of what is kept in it or written for a plan: whoever opens it begins. */
export function isFirstSeen({ contents }: StudiedPlan): boolean {
  const { settings, snapshots = null, roll = null, sheets } = contents;
  const hasKept = [settings, snapshots, roll].some((kept) => kept !== null);
  return !hasKept && sheets.every(({ marker }) => marker === null);
}

/**
 * So many days before a meeting its sheets are made, whatever is still open: others need time to read them. One of which
 * only the period is known may be on the last day of it.
 */
const DAYS_FOR_THE_PACK = 7;

/** The one thing to do next. */
export type NextStep = "pack" | "ask" | "settle" | "say";

/**
 * What is to be done first: the sheets, where the meeting is near or nothing is open; then what others need time for,
 * the missing reports; then the numbers to settle; then the activities. Who begins settles the numbers before others are
 * asked by them.
 */
export function nextStep(
  { meeting, facts, missing, unsaid }: Pick<Agenda, "meeting" | "facts" | "missing" | "unsaid">,
  on: Day,
  begins = false,
): NextStep {
  const isKnown = meeting.kind === "day" || meeting.kind === "period";
  if (isKnown && daysBetween(on, latestDay(meeting)) <= DAYS_FOR_THE_PACK) return "pack";
  const hasNumbers = facts.number.length > 0;
  if (missing.count > 0 && !(begins && hasNumbers)) return "ask";
  if (hasNumbers) return "settle";
  return unsaid.length > 0 ? "say" : "pack";
}
