import {
  type Finding,
  type Message,
  type PreparedActuals,
  type RecordedActuals,
  type RecordedReport,
  type Period,
  type StandingReport,
} from "../../app";
import type { Language } from "../../locales/languages";
import type { Problem } from "../problem";
import { entryOf, placeKey, type ReportDraft, type ReportPlace } from "./report-draft";
import { type DraftRowsEvent, givenReport } from "../drafts/draft-rows";
import { sheetWords } from "../wording/sheet-words";
import { fetchSheetWriters } from "../chunks/fetching";
import type { Desk, SharedEvent, Slice } from "../slice";

/** What is being reported, what was typed, and how far the recording of it is. */
export interface ReportingState {
  /** The indicator whose form is open; `null` while it is left to the pane. */
  readonly indicator: string | null;
  /** The party that reports, as it was typed; an empty text is all together. */
  readonly party: string;
  /** The words by which an indicator is being searched for. */
  readonly search: string;
  /** The form that was asked for last by its indicator and period, to be gone to; `null` if none was. */
  readonly opened: ReportPlace | null;
  /** What was typed and is not recorded yet, by `placeKey`. */
  readonly drafts: ReadonlyMap<string, ReportDraft>;
  readonly recording: Recording;
  readonly preparing: Preparing;
}

/** How far the recording of a report is; `place` is what it is about. */
export type Recording =
  | { readonly kind: "none" }
  | { readonly kind: "saving"; readonly place: ReportPlace }
  | {
      readonly kind: "recorded";
      readonly place: ReportPlace;
      readonly actual: string;
      /** It took the place of another value. */
      readonly corrected: boolean;
      /** What was recorded, next to what was there before. */
      readonly report: RecordedReport;
      readonly warnings: readonly Finding[];
      /** Reports that the checks miss since this, the first, was recorded. */
      readonly missing: number;
      /** That it counts as no report, or that its words are in the comment. */
      readonly notes: readonly Message[];
      /** The form went on to another indicator; `false` also where none is left. */
      readonly movedOn: boolean;
      /** Nothing that is due is left to report for the period. */
      readonly nothingLeft: boolean;
    }
  /** It was taken back; the form says again what it said before. */
  | { readonly kind: "undone"; readonly place: ReportPlace; readonly former: StandingReport | null }
  | {
      readonly kind: "notUndone";
      readonly place: ReportPlace;
      readonly recorded: Extract<Recording, { readonly kind: "recorded" }>;
      readonly problem: Problem;
    }
  | {
      readonly kind: "refused";
      readonly place: ReportPlace;
      /** What was refused. */
      readonly draft: ReportDraft;
      readonly reasons: readonly Message[];
    }
  | {
      readonly kind: "failed";
      readonly place: ReportPlace;
      readonly problem: Problem;
    };

/** How far the adding of rows to be filled in is. */
export type Preparing =
  | { readonly kind: "none" }
  | { readonly kind: "writing" }
  | { readonly kind: "written"; readonly added: number; readonly sheet: string }
  | { readonly kind: "failed"; readonly problem: Problem };

export type ReportingEvent =
  | { readonly kind: "reportChosen"; readonly indicator: string | null; readonly party: string }
  | { readonly kind: "reportSearched"; readonly search: string }
  | { readonly kind: "reportOpened"; readonly place: ReportPlace }
  | { readonly kind: "reportDrafted"; readonly place: ReportPlace; readonly draft: ReportDraft }
  | { readonly kind: "recording"; readonly recording: Recording; readonly next?: string | null }
  | { readonly kind: "preparing"; readonly preparing: Preparing };

export const reporting: Slice<ReportingState, ReportingEvent | DraftRowsEvent> = {
  initial: {
    indicator: null,
    party: "",
    search: "",
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
      return { ...state, recording: { kind: "none" }, preparing: { kind: "none" } };
    case "reportChosen":
      return { ...state, indicator: event.indicator, party: event.party, recording: { kind: "none" } };
    case "reportSearched":
      return { ...state, search: event.search };
    case "reportOpened": {
      const { indicator, party } = event.place;
      return { ...state, indicator, party, search: "", opened: event.place, recording: { kind: "none" } };
    }
    case "reportDrafted":
      return {
        ...state,
        // What is typed into stays open, also where a check finds another indicator to be due first.
        indicator: event.place.indicator,
        drafts: new Map(state.drafts).set(placeKey(event.place), event.draft),
      };
    case "draftsRestored": {
      const { reports, place } = event.drafts;
      const { indicator, party } = place ?? state;
      return { ...state, indicator, party, drafts: new Map(Object.entries(reports)) };
    }
    case "draftsMoved":
      return { ...state, indicator: event.moved.open, drafts: event.moved.reports };
    case "draftGiven": {
      const given = givenReport(event);
      if (given === null) return state;
      const { indicator, party } = given.place;
      return { ...state, indicator, party, drafts: new Map(state.drafts).set(given.key, given.draft) };
    }
    case "recording":
      return afterRecording(state, event.recording, event.next);
    case "preparing":
      return { ...state, preparing: event.preparing };
    default:
      return state;
  }
}

/** What was recorded is a draft no longer; all else that was typed stays. */
function afterRecording(
  state: ReportingState,
  recording: Recording,
  next: string | null | undefined,
): ReportingState {
  if (recording.kind === "undone") {
    const { indicator, party } = recording.place;
    return { ...state, recording, indicator, party, search: "" };
  }
  if (recording.kind !== "recorded") return { ...state, recording };
  const drafts = new Map(state.drafts);
  drafts.delete(placeKey(recording.place));
  return { ...state, recording, drafts, indicator: next ?? recording.place.indicator, search: "" };
}

export interface Reporting {
  /** Opens the form of an indicator, `null` for the first that is due, for a party. */
  readonly chooseReport: (indicator: string | null, party: string) => void;
  /** Searches the indicators for words. */
  readonly searchReport: (search: string) => void;
  /** Goes to the form of a report, wherever that was asked for. */
  readonly openReport: (place: ReportPlace) => void;
  /** Keeps what was typed into a form. */
  readonly draftReport: (place: ReportPlace, draft: ReportDraft) => void;
  /** Records a report, and goes on to the next indicator that is due where that is asked for. */
  readonly recordReport: (place: ReportPlace, draft: ReportDraft, how: RecordHow) => Promise<void>;
  /** Takes back what was recorded last, and opens its form. */
  readonly undoReport: (
    recorded: Extract<Recording, { readonly kind: "recorded" }>,
    language: Language,
  ) => Promise<void>;
  /** Adds rows to be filled in to the Actuals sheet. */
  readonly prepareReports: (period: Period, language: Language) => Promise<void>;
}

export interface RecordHow {
  readonly language: Language;
  readonly goOn: boolean;
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
    chooseReport: (indicator, party) => tell({ kind: "reportChosen", indicator, party }),
    searchReport: (search) => tell({ kind: "reportSearched", search }),
    openReport: (place) => {
      tell({ kind: "viewChosen", view: "actuals" });
      tell({ kind: "periodChosen", period: place.period });
      // Another object each time: whoever asks again is led there again.
      tell({ kind: "reportOpened", place: { ...place } });
    },
    draftReport: (place, draft) => tell({ kind: "reportDrafted", place, draft }),

    async recordReport(place, draft, { language, goOn }) {
      const current = study();
      if (current === null) return;
      // What was typed is kept before anything can go wrong.
      tell({ kind: "reportDrafted", place, draft });
      await run({
        started: { kind: "recording", recording: { kind: "saving", place } },
        work: async () => {
          const { recordActuals, reportRound } = await fetchSheetWriters();
          const outcome = await recordActuals(workbook, {
            entries: [entryOf(place, draft, current.plan)],
            on: today(),
            translate: sheetWords(current, language),
          });
          const after = outcome.kind === "recorded" ? await checkAsOfToday() : null;
          const round = after?.kind === "checked" ? reportRound(after, place.period, place.party) : null;
          const left = round?.next(place.indicator) ?? null;
          return { outcome, after, left };
        },
        read: ({ outcome, after }) => (outcome.kind === "noPlan" ? outcome : after),
        ended: ({ outcome, left }) => recordedEvent(place, draft, outcome, { left, goOn }),
        failed: (problem) => ({ kind: "recording", recording: { kind: "failed", place, problem } }),
      });
    },

    async undoReport(recorded, language) {
      const { place, report } = recorded;
      const current = study();
      if (current === null) return;
      const notUndone = (problem: Problem): ReportingEvent => ({
        kind: "recording",
        recording: { kind: "notUndone", place, recorded, problem },
      });
      await run({
        started: { kind: "recording", recording: { kind: "saving", place } },
        work: async () => {
          const { undoReports } = await fetchSheetWriters();
          const outcome = await undoReports(workbook, {
            reports: [report],
            on: today(),
            translate: sheetWords(current, language),
          });
          return { outcome, after: outcome.kind === "undone" ? await checkAsOfToday() : null };
        },
        read: ({ outcome, after }) => (outcome.kind === "noPlan" ? outcome : after),
        ended: ({ outcome }): ReportingEvent => {
          switch (outcome.kind) {
            case "undone":
              return { kind: "recording", recording: { kind: "undone", place, former: report.former } };
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

function recordedEvent(
  place: ReportPlace,
  draft: ReportDraft,
  outcome: RecordedActuals,
  how: { readonly left: string | null; readonly goOn: boolean },
): ReportingEvent {
  switch (outcome.kind) {
    case "recorded": {
      const { left, goOn } = how;
      const [report] = outcome.reports;
      if (report === undefined) return { kind: "recording", recording: { kind: "none" } };
      const next = goOn ? left : null;
      const recording: Recording = {
        kind: "recorded",
        place,
        actual: draft.actual.trim(),
        corrected: outcome.corrected > 0,
        report,
        warnings: outcome.warnings,
        missing: outcome.missing,
        notes: outcome.notes.map(({ message }) => message),
        movedOn: next !== null,
        nothingLeft: left === null,
      };
      return { kind: "recording", recording, next };
    }
    case "refused":
      return {
        kind: "recording",
        recording: {
          kind: "refused",
          place,
          draft,
          reasons: outcome.refusals.flatMap(({ reasons }) => reasons),
        },
      };
    case "headsGone":
      return {
        kind: "recording",
        recording: {
          kind: "failed",
          place,
          problem: { id: "pane-actuals-heads-gone", values: { sheet: outcome.sheet } },
        },
      };
    case "noPlan":
      return { kind: "recording", recording: { kind: "none" } };
  }
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
