import {
  type Finding,
  type Message,
  type Period,
  type PreparedActuals,
  type RecordedActuals,
  type RecordedReport,
  type ReportSubject,
  subjectKey,
} from "../../app";
import type { Language } from "../../locales/languages";
import type { Problem } from "../problem";
import { placeKey, type ReportDraft, type ReportPlace, type TypedReport } from "./report-draft";
import { type DraftRowsEvent, givenReport } from "../drafts/draft-rows";
import { sheetWords } from "../wording/sheet-words";
import { fetchSheetWriters } from "../chunks/fetching";
import type { Desk, SharedEvent, Slice } from "../slice";

/** What is being reported, what was typed, and how far the recording of it is. */
export interface ReportingState {
  /** The report whose form is open; `null` while it is left to the pane, "none" where none is to be. */
  readonly open: ReportSubject | "none" | null;
  /** The party that reports in the open form next to those that do anyway; `null` if none was asked for. */
  readonly party: string | null;
  /** The words by which reports are being searched for; `null` where nobody searches. */
  readonly search: string | null;
  /** The agency whose reports are listed; `null` is all of them. */
  readonly agency: string | null;
  /** The form that was asked for last, to be gone to; `null` if none was. */
  readonly opened: ReportSubject | null;
  /** What was typed and is not recorded yet, by `placeKey`. */
  readonly drafts: ReadonlyMap<string, ReportDraft>;
  readonly recording: Recording;
  readonly preparing: Preparing;
}

/** How far the recording of a report is; `subject` is what it is about. */
export type Recording =
  | { readonly kind: "none" }
  | { readonly kind: "saving"; readonly subject: ReportSubject }
  | RecordedState
  /** It was taken back; the form says again what it said before. */
  | { readonly kind: "undone"; readonly subject: ReportSubject; readonly reports: readonly RecordedReport[] }
  | {
      readonly kind: "notUndone";
      readonly subject: ReportSubject;
      readonly recorded: RecordedState;
      readonly problem: Problem;
    }
  | { readonly kind: "refused"; readonly subject: ReportSubject; readonly refused: readonly RefusedReport[] }
  | {
      readonly kind: "failed";
      readonly subject: ReportSubject;
      readonly reports: readonly TypedReport[];
      readonly problem: Problem;
    };

export interface RecordedState {
  readonly kind: "recorded";
  readonly subject: ReportSubject;
  /** What was sent: a draft that is another by now is not recorded. */
  readonly sent: readonly TypedReport[];
  /** What was recorded, next to what was there before: of wholes and of parts. */
  readonly reports: readonly RecordedReport[];
  readonly warnings: readonly Finding[];
  /** That it counts as no report, or that its words are in the comment. */
  readonly notes: readonly Message[];
  /** The form went on to another report; `false` also where none is left. */
  readonly movedOn: boolean;
  /** No report is missing any more. */
  readonly nothingLeft: boolean;
}

export interface RefusedReport {
  readonly place: ReportPlace;
  /** What was refused. */
  readonly draft: ReportDraft;
  readonly reasons: readonly Message[];
}

/** How far the adding of rows to be filled in is. */
export type Preparing =
  | { readonly kind: "none" }
  | { readonly kind: "writing" }
  | { readonly kind: "written"; readonly added: number; readonly sheet: string }
  | { readonly kind: "failed"; readonly problem: Problem };

export type ReportingEvent =
  | { readonly kind: "reportSearched"; readonly search: string | null }
  | { readonly kind: "reportAgencyChosen"; readonly agency: string | null }
  | { readonly kind: "reportOpened"; readonly subject: ReportSubject | "none" }
  | { readonly kind: "partyAdded"; readonly subject: ReportSubject; readonly party: string }
  | { readonly kind: "reportDrafted"; readonly place: ReportPlace; readonly draft: ReportDraft }
  | {
      readonly kind: "recording";
      readonly recording: Recording;
      /** The report whose form is open then. */
      readonly next?: ReportSubject | "none";
    }
  | { readonly kind: "preparing"; readonly preparing: Preparing };

export const reporting: Slice<ReportingState, ReportingEvent | DraftRowsEvent> = {
  initial: {
    open: null,
    party: null,
    search: null,
    agency: null,
    opened: null,
    drafts: new Map(),
    recording: { kind: "none" },
    preparing: { kind: "none" },
  },
  next: nextReporting,
  isBusy: ({ recording, preparing }) => recording.kind === "saving" || preparing.kind === "writing",
};

function nextReporting(
  state: ReportingState,
  event: ReportingEvent | DraftRowsEvent | SharedEvent,
): ReportingState {
  switch (event.kind) {
    case "periodChosen":
      return { ...state, preparing: { kind: "none" } };
    case "reportSearched":
      return { ...state, search: event.search };
    case "reportAgencyChosen":
      return { ...state, agency: event.agency };
    case "reportOpened":
      return opening(state, event.subject);
    case "partyAdded":
      return { ...state, open: event.subject, party: event.party };
    case "reportDrafted": {
      const { place, draft } = event;
      return {
        ...state,
        // What is typed into stays open, also where a check finds another report to be due first.
        open: isOpen(state, place) ? state.open : { indicator: place.indicator, period: place.period },
        drafts: new Map(state.drafts).set(placeKey(place), draft),
      };
    }
    case "draftsRestored": {
      const { reports, place } = event.drafts;
      const drafts = new Map(Object.entries(reports));
      if (place?.indicator == null || place.period === null) return { ...state, drafts };
      const { indicator, period, party } = place;
      return { ...state, drafts, open: { indicator, period }, party: party === "" ? null : party };
    }
    case "draftsMoved": {
      const { open: indicator, reports } = event.moved;
      const open =
        state.open === null || state.open === "none"
          ? state.open
          : indicator === null
            ? null
            : { ...state.open, indicator };
      return { ...state, open, drafts: reports };
    }
    case "draftGiven": {
      const given = givenReport(event);
      if (given === null) return state;
      const { indicator, period, party } = given.place;
      return {
        ...opening(state, { indicator, period }),
        search: null,
        agency: null,
        party: party === "" ? null : party,
        drafts: new Map(state.drafts).set(given.key, given.draft),
      };
    }
    case "recording":
      return afterRecording(state, event.recording, event.next);
    case "preparing":
      return { ...state, preparing: event.preparing };
    default:
      return state;
  }
}

/** Whether the form of a report is the open one. */
export function isOpen({ open }: Pick<ReportingState, "open">, subject: ReportSubject): boolean {
  return open !== null && open !== "none" && subjectKey(open) === subjectKey(subject);
}

/** What was recorded last is still said, and can be taken back, until something else is recorded. */
function opening(state: ReportingState, subject: ReportSubject | "none"): ReportingState {
  if (subject === "none") return { ...state, open: "none" };
  const isSettled = state.recording.kind === "recorded" || state.recording.kind === "saving";
  return {
    ...state,
    open: subject,
    party: null,
    // Another object each time: whoever asks again is led there again.
    opened: { ...subject },
    recording: isSettled ? state.recording : { kind: "none" },
  };
}

/**
 * What was recorded is a draft no longer; all else that was typed stays, also what was typed meanwhile. Who is in another
 * form by now, or types on in this one, is left there.
 */
function afterRecording(
  state: ReportingState,
  recording: Recording,
  next: ReportSubject | "none" | undefined,
): ReportingState {
  if (recording.kind === "undone") return { ...state, recording, open: recording.subject, search: null };
  if (recording.kind !== "recorded") return { ...state, recording };
  const sent = new Set(recording.sent.map(({ draft }) => draft));
  const drafts = new Map([...state.drafts].filter(([, draft]) => !sent.has(draft)));
  const isTypedOn = recording.sent.some(({ place }) => drafts.has(placeKey(place)));
  if (isTypedOn || !isOpen(state, recording.subject))
    return { ...state, recording: { ...recording, movedOn: false }, drafts };
  return {
    ...state,
    recording,
    drafts,
    open: next ?? recording.subject,
    party: next === undefined ? state.party : null,
    search: null,
  };
}

export interface Reporting {
  /** Searches the reports for words; `null` ends it. */
  readonly searchReport: (search: string | null) => void;
  /** Lists the reports of an agency; `null` lists all. */
  readonly chooseReportAgency: (agency: string | null) => void;
  /** Opens the form of a report in the list, or closes the one that is open. */
  readonly openReport: (subject: ReportSubject | "none") => void;
  /** Goes to the form of a report, from wherever that was asked for; no filter hides it then. */
  readonly goToReport: (subject: ReportSubject) => void;
  /** Lets a party report in the open form next to those that do anyway. */
  readonly addParty: (subject: ReportSubject, party: string) => void;
  /** Keeps what was typed into a form. */
  readonly draftReport: (place: ReportPlace, draft: ReportDraft) => void;
  /** Records what the parties report on one indicator and period, and goes on to the next report. */
  readonly recordReports: (reports: readonly TypedReport[], how: RecordHow) => Promise<void>;
  /** Takes back what was recorded last, and opens its form. */
  readonly undoReport: (recorded: RecordedState, language: Language) => Promise<void>;
  /** Adds rows to be filled in to the Actuals sheet. */
  readonly prepareReports: (period: Period, language: Language) => Promise<void>;
}

export interface RecordHow {
  readonly language: Language;
  /** The reports in the order in which to go on: the first of them that is still to be given; [] stays at this one. */
  readonly goOn: readonly ReportSubject[];
}

export function reportingActuals({
  workbook,
  today,
  study,
  checkAsOfToday,
  tell,
  run,
}: Desk<ReportingEvent>): Reporting {
  return {
    searchReport: (search) => tell({ kind: "reportSearched", search }),
    chooseReportAgency: (agency) => tell({ kind: "reportAgencyChosen", agency }),
    openReport: (subject) => tell({ kind: "reportOpened", subject }),
    goToReport: (subject) => {
      tell({ kind: "viewChosen", view: "actuals" });
      tell({ kind: "periodChosen", period: subject.period });
      tell({ kind: "reportSearched", search: null });
      tell({ kind: "reportAgencyChosen", agency: null });
      tell({ kind: "reportOpened", subject });
    },
    addParty: (subject, party) => tell({ kind: "partyAdded", subject, party }),
    draftReport: (place, draft) => tell({ kind: "reportDrafted", place, draft }),

    async recordReports(reports, { language, goOn }) {
      const current = study();
      const [first] = reports;
      if (current === null || first === undefined) return;
      const { indicator, period } = first.place;
      const subject = { indicator, period };
      // What was typed is kept before anything can go wrong.
      for (const { place, draft } of reports) tell({ kind: "reportDrafted", place, draft });
      await run({
        started: { kind: "recording", recording: { kind: "saving", subject } },
        work: async () => {
          const { entriesOf, recordActuals, reportsToGive } = await fetchSheetWriters();
          const outcome = await recordActuals(workbook, {
            entries: entriesOf(reports, current.plan),
            on: today(),
            translate: sheetWords(current, language),
          });
          const after = outcome.kind === "recorded" ? await checkAsOfToday() : null;
          const left = after?.kind === "checked" ? reportsToGive(after, { period, on: today() }) : null;
          return { outcome, after, left };
        },
        read: ({ outcome, after }) => (outcome.kind === "noPlan" ? outcome : after),
        ended: ({ outcome, left }): ReportingEvent => {
          const missing = new Set((left?.missing ?? []).flatMap((each) => each.reports).map(subjectKey));
          const toAgree = (left?.toAgree ?? []).flatMap((each) => each.reports);
          const open = new Set([...missing, ...[...toAgree, ...(left?.open ?? [])].map(subjectKey)]);
          const next = goOn.find((each) => open.has(subjectKey(each))) ?? null;
          return recordedEvent(reports, subject, outcome, {
            next,
            goesOn: goOn.length > 0,
            nothingLeft: missing.size === 0,
          });
        },
        failed: (problem) => ({
          kind: "recording",
          recording: { kind: "failed", subject, reports, problem },
        }),
      });
    },

    async undoReport(recorded, language) {
      const { subject, reports } = recorded;
      const current = study();
      if (current === null) return;
      const notUndone = (problem: Problem): ReportingEvent => ({
        kind: "recording",
        recording: { kind: "notUndone", subject, recorded, problem },
      });
      await run({
        started: { kind: "recording", recording: { kind: "saving", subject } },
        work: async () => {
          const { undoReports } = await fetchSheetWriters();
          const outcome = await undoReports(workbook, {
            reports,
            on: today(),
            translate: sheetWords(current, language),
          });
          return { outcome, after: outcome.kind === "undone" ? await checkAsOfToday() : null };
        },
        read: ({ outcome, after }) => (outcome.kind === "noPlan" ? outcome : after),
        ended: ({ outcome }): ReportingEvent => {
          switch (outcome.kind) {
            case "undone":
              return { kind: "recording", recording: { kind: "undone", subject, reports } };
            case "changedSince":
              return notUndone({
                id: "pane-actuals-changed-since",
                values: { actual: outcome.changed.map(({ actual }) => actual || "–").join(", ") },
              });
            case "headsGone":
              return notUndone({ id: "pane-actuals-heads-gone", values: { sheet: outcome.sheet } });
            case "noPlan":
              return { kind: "recording", recording: { kind: "none" } };
          }
        },
        failed: notUndone,
      });
    },

    async prepareReports(period, language) {
      const current = study();
      if (current === null) return;
      await run({
        started: { kind: "preparing", preparing: { kind: "writing" } },
        work: async () => {
          const { prepareActuals } = await fetchSheetWriters();
          const outcome = await prepareActuals(workbook, {
            period,
            translate: sheetWords(current, language),
          });
          const after = outcome.kind === "written" ? await checkAsOfToday() : null;
          return { outcome, after };
        },
        read: ({ outcome, after }) => (outcome.kind === "noPlan" ? outcome : after),
        ended: ({ outcome }) => ({ kind: "preparing", preparing: preparedState(outcome, period) }),
        failed: (problem) => ({ kind: "preparing", preparing: { kind: "failed", problem } }),
      });
    },
  };
}

interface After {
  readonly next: ReportSubject | null;
  readonly goesOn: boolean;
  readonly nothingLeft: boolean;
}

function recordedEvent(
  reports: readonly TypedReport[],
  subject: ReportSubject,
  outcome: RecordedActuals,
  { next, goesOn, nothingLeft }: After,
): ReportingEvent {
  switch (outcome.kind) {
    case "recorded": {
      const { warnings } = outcome;
      const notes = [...outcome.ofNewParties, ...outcome.notes].map(({ message }) => message);
      return {
        kind: "recording",
        recording: {
          ...{ kind: "recorded", subject, sent: reports, reports: outcome.reports, warnings, notes },
          movedOn: next !== null,
          nothingLeft: goesOn && nothingLeft,
        },
        ...(goesOn ? { next: next ?? "none" } : {}),
      };
    }
    case "refused":
      return {
        kind: "recording",
        recording: { kind: "refused", subject, refused: refusedReports(reports, outcome.refusals) },
      };
    case "headsGone":
      return {
        kind: "recording",
        recording: {
          ...{ kind: "failed", subject, reports },
          problem: { id: "pane-actuals-heads-gone", values: { sheet: outcome.sheet } },
        },
      };
    case "noPlan":
      return { kind: "recording", recording: { kind: "none" } };
  }
}

/** The reports that were refused with their reasons, those of their parts among them. */
function refusedReports(
  reports: readonly TypedReport[],
  refusals: Extract<RecordedActuals, { kind: "refused" }>["refusals"],
): readonly RefusedReport[] {
  return reports.flatMap(({ place, draft }): RefusedReport[] => {
    const own = refusals.filter(({ entry }) => entry.party === place.party.trim());
    const reasons = own.flatMap((refusal) => refusal.reasons);
    return reasons.length === 0 ? [] : [{ place, draft, reasons }];
  });
}

function preparedState(outcome: PreparedActuals, { year }: Period): Preparing {
  switch (outcome.kind) {
    case "written":
      return { kind: "written", added: outcome.added, sheet: outcome.sheet.title };
    case "outsidePlan":
      return {
        kind: "failed",
        problem:
          outcome.years.length === 0
            ? { id: "pane-period-no-years" }
            : { id: "pane-actuals-outside-plan", values: { year: String(year) } },
      };
    case "headsGone":
      return {
        kind: "failed",
        problem: { id: "pane-actuals-heads-gone", values: { sheet: outcome.sheet } },
      };
    case "noPlan":
      return { kind: "none" };
  }
}
