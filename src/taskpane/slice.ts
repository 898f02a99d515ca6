import type { Day, NoPlan, Period, StudiedPlan, Workbook } from "../app";
import type { Drafts } from "./drafts/drafts";
import type { MovedDrafts } from "./drafts/drafts-of-rows";
import type { Problem } from "./problem";
import type { ViewName } from "./frame/places";

/**
 * A part of the pane's state: what it is at first and how it changes. What one view knows and does is in one slice, in
 * a file of its own, together with its operations.
 */
export interface Slice<State, Event> {
  readonly initial: State;
  /** The state after an event of its own or one that concerns all; after any other the same state. */
  readonly next: (state: State, event: Event | SharedEvent) => State;
  /** Whether it waits for Excel; the pane starts nothing new meanwhile. */
  readonly isBusy: (state: State) => boolean;
}

/** What happens to all parts of the pane. */
export type SharedEvent =
  /** The user asked for a check: what was said about the former one is over. */
  | { readonly kind: "checkStarted" }
  /**
   * The workbook was read, for whatever purpose; `stale` where cells have changed meanwhile, `byItself`
   * where nobody asked for it.
   */
  | {
      readonly kind: "planRead";
      readonly outcome: StudiedPlan | NoPlan;
      readonly stale: boolean;
      readonly byItself?: boolean;
    }
  /** The same reading of the workbook is looked at with other settings. */
  | { readonly kind: "studyChanged"; readonly study: StudiedPlan }
  | { readonly kind: "workbookChanged" }
  /** What was typed before the pane was last closed is there again. */
  | { readonly kind: "draftsRestored"; readonly drafts: Drafts }
  /** The plan that was read numbers the indicators otherwise that something is typed about, or has them no more. */
  | { readonly kind: "draftsMoved"; readonly moved: MovedDrafts }
  | { readonly kind: "viewChosen"; readonly view: ViewName }
  | { readonly kind: "periodChosen"; readonly period: Period };

/** Something that is done with the workbook; its events tell the slice how it goes. */
export interface Job<Result, Event> {
  readonly started: Event | SharedEvent;
  readonly work: () => Promise<Result>;
  /** Whether anybody still waits for it when it has ended; if not, its end changes nothing. */
  readonly isWanted?: () => boolean;
  /** What was read of the plan on the way, where something was: all views show it from then on. */
  readonly read?: (result: Result) => StudiedPlan | NoPlan | null;
  /** The plan of the same reading, looked at otherwise, where it is: whether it is stale stays as it was. */
  readonly restudied?: (result: Result) => StudiedPlan | null;
  readonly ended?: (result: Result) => Event;
  readonly failed: (problem: Problem) => Event;
}

/** What the operations of a slice work with. `Event` are the slice's own. */
export interface Desk<Event> {
  readonly workbook: Workbook;
  /** The day at the user's clock. */
  readonly today: () => Day;
  /** The plan as it was read last; `null` if there is none. */
  readonly study: () => StudiedPlan | null;
  /** Reads the workbook and checks the plan that it finds. */
  readonly checkAsOfToday: () => Promise<StudiedPlan | NoPlan>;
  readonly tell: (event: Event | SharedEvent) => void;
  /**
   * Does a job where none is being done, else nothing: one at a time, whoever asks for it. Never rejects; what goes
   * wrong is reported as a problem.
   */
  readonly run: <Result>(job: Job<Result, Event>) => Promise<void>;
  /** Waits until no job is being done. */
  readonly whenFree: () => Promise<void>;
}
