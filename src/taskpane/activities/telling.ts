import type { ActivityDraft, recordActivities, RecordActivitiesRequest } from "../../app";
import type { Language } from "../../locales/languages";
import type { Message } from "../../app";
import { fetchSheetWriters } from "../chunks/fetching";
import type { Problem } from "../problem";
import type { Desk, SharedEvent, Slice } from "../slice";
import { sheetWords } from "../wording/sheet-words";

/** What is said of each activity and is not recorded yet, by the activity's key. */
export type ActivityDrafts = ReadonlyMap<string, ActivityDraft>;

/** What was said of activities, and how far the recording of it is. */
export interface TellingState {
  readonly drafts: ActivityDrafts;
  readonly recording: ActivitiesRecording;
}

export type ActivitiesRecording =
  | { readonly kind: "none" }
  | { readonly kind: "saving" }
  | {
      readonly kind: "recorded";
      readonly sheet: string;
      readonly sent: ActivityDrafts;
      /** What was there before, to be taken back to. */
      readonly former: ActivityDrafts;
      /** What is there since. */
      readonly written: ActivityDrafts;
    }
  /** With how many cells that somebody has changed since, which were left. */
  | { readonly kind: "undone"; readonly left: number }
  | { readonly kind: "refused"; readonly refusals: ReadonlyMap<string, Message> }
  | { readonly kind: "failed"; readonly problem: Problem };

export type RecordedActivities = Extract<ActivitiesRecording, { readonly kind: "recorded" }>;

export type TellingEvent =
  /** What is said of an activity; `null` takes it back. */
  | { readonly kind: "activityDrafted"; readonly key: string; readonly draft: ActivityDraft | null }
  | { readonly kind: "activitiesCleared" }
  | {
      readonly kind: "tellingActivities";
      readonly recording: ActivitiesRecording;
      /** What was taken back, and is there again to be sent. */
      readonly restored?: ActivityDrafts;
    };

export const telling: Slice<TellingState, TellingEvent> = {
  initial: { drafts: new Map(), recording: { kind: "none" } },
  next: nextTelling,
  isBusy: ({ recording }) => recording.kind === "saving",
};

function nextTelling(state: TellingState, event: TellingEvent | SharedEvent): TellingState {
  switch (event.kind) {
    case "activityDrafted": {
      const drafts = new Map(state.drafts);
      if (event.draft === null || Object.keys(event.draft).length === 0) drafts.delete(event.key);
      else drafts.set(event.key, event.draft);
      return { ...state, drafts };
    }
    case "activitiesCleared":
      return { ...state, drafts: new Map() };
    case "draftsRestored":
      return { ...state, drafts: new Map(Object.entries(event.drafts.activities ?? {})) };
    case "tellingActivities": {
      const { recording, restored = [] } = event;
      const sent = recording.kind === "recorded" ? recording.sent : null;
      const left = [...state.drafts].filter(([key, draft]) => sent?.get(key) !== draft);
      return { recording, drafts: new Map([...restored, ...left]) };
    }
    default:
      return state;
  }
}

export interface Telling {
  /** Keeps what is said of an activity; `null` says nothing of it. */
  readonly draftActivity: (key: string, draft: ActivityDraft | null) => void;
  readonly clearActivities: () => void;
  /** Writes what is said of activities into the Activities sheet, all at once. */
  readonly tellActivities: (drafts: ActivityDrafts, language: Language) => Promise<void>;
  /** Writes again what was there before; what was said is there to be changed and sent again. */
  readonly undoActivities: (recorded: RecordedActivities, language: Language) => Promise<void>;
}

export function tellingActivities(desk: Desk<TellingEvent>): Telling {
  const { tell } = desk;
  return {
    draftActivity: (key, draft) => tell({ kind: "activityDrafted", key, draft }),
    clearActivities: () => tell({ kind: "activitiesCleared" }),
    tellActivities: (drafts, language) =>
      write(
        desk,
        { drafts: withoutOldTimes(drafts) },
        language,
        ({ sheet: { title: sheet }, former, written }) => ({
          kind: "tellingActivities",
          recording: { kind: "recorded", sheet, sent: drafts, former, written },
        }),
      ),
    undoActivities: ({ former, written, sent }, language) =>
      write(desk, { drafts: former, over: written }, language, ({ left }) => ({
        kind: "tellingActivities",
        recording: { kind: "undone", left: [...left.values()].reduce((sum, { size }) => sum + size, 0) },
        restored: withoutLeft(sent, left),
      })),
  };
}

/** The drafts without to when something was to be moved that now is not: that time stays in the draft alone. */
function withoutOldTimes(drafts: ActivityDrafts): ActivityDrafts {
  return new Map(
    [...drafts].map(([key, draft]) => {
      if (draft.status === undefined || draft.status === "moved") return [key, draft];
      const others: { -readonly [Field in keyof ActivityDraft]: ActivityDraft[Field] } = { ...draft };
      delete others.movedTo;
      return [key, others];
    }),
  );
}

/** The drafts without what somebody else has said since. */
function withoutLeft(drafts: ActivityDrafts, left: Outcome["left"]): ActivityDrafts {
  return new Map(
    [...drafts].flatMap(([key, draft]) => {
      const fields = Object.entries(draft).filter(([name]) => left.get(key)?.has(name) !== true);
      return fields.length === 0 ? [] : [[key, Object.fromEntries(fields)]];
    }),
  );
}

type Outcome = Extract<Awaited<ReturnType<typeof recordActivities>>, { readonly kind: "recorded" }>;

async function write(
  { workbook, today, study, checkAsOfToday, run }: Desk<TellingEvent>,
  what: Pick<RecordActivitiesRequest, "drafts" | "over">,
  language: Language,
  asDone: (outcome: Outcome) => TellingEvent,
): Promise<void> {
  const current = study();
  if (current === null) return;
  const recordingEvent = (recording: ActivitiesRecording): TellingEvent => ({
    kind: "tellingActivities",
    recording,
  });
  await run({
    started: recordingEvent({ kind: "saving" }),
    work: async () => {
      const { recordActivities } = await fetchSheetWriters();
      const translate = sheetWords(current, language);
      const outcome = await recordActivities(workbook, { ...what, on: today(), translate });
      return { outcome, after: outcome.kind === "recorded" ? await checkAsOfToday() : null };
    },
    read: ({ outcome, after }) => (outcome.kind === "noPlan" ? outcome : after),
    ended: ({ outcome }) => {
      switch (outcome.kind) {
        case "recorded":
          return asDone(outcome);
        case "refused":
          return recordingEvent(outcome);
        case "gone":
          return recordingEvent({ kind: "failed", problem: { id: "pane-activities-gone" } });
        case "headsGone":
          return recordingEvent({
            kind: "failed",
            problem: { id: "pane-indicators-heads-gone", values: { sheet: outcome.sheet } },
          });
        case "noPlan":
          return recordingEvent({ kind: "none" });
      }
    },
    failed: (problem) => recordingEvent({ kind: "failed", problem }),
  });
}
