import type { Settings, SettingsFault } from "../../app";
import { fetchOtherViews, fetchSheetWriters } from "../chunks/fetching";
import type { ProgressDraft } from "./progress-draft";
import type { Problem } from "../problem";
import type { Desk, SharedEvent, Slice } from "../slice";

/** How far the keeping of settings in the workbook is. */
export type KeepingState =
  | { readonly kind: "none" }
  | { readonly kind: "saving" }
  | { readonly kind: "kept" }
  /** What was typed or imported cannot be used: nothing was kept. */
  | { readonly kind: "faults"; readonly faults: readonly SettingsFault[]; readonly order: KeepingOrder }
  | { readonly kind: "failed"; readonly problem: Problem; readonly order: KeepingOrder };

/** Settings to keep: some that are known to be right, or a text that has to be read; `typed` in fields, else imported. */
export type KeepingOrder =
  | { readonly kind: "changes"; readonly changes: Partial<Settings> }
  | { readonly kind: "text"; readonly text: string; readonly typed?: ProgressDraft };

export interface KeepingEvent {
  readonly kind: "keeping";
  readonly state: KeepingState;
}

const KEPT = { kind: "kept" } as const;

export const keepingSettings: Slice<KeepingState, KeepingEvent> = {
  initial: { kind: "none" },
  next: nextKeeping,
  isBusy: ({ kind }) => kind === "saving",
};

function nextKeeping(state: KeepingState, event: KeepingEvent | SharedEvent): KeepingState {
  switch (event.kind) {
    case "checkStarted":
      return { kind: "none" };
    case "keeping":
      return event.state;
    default:
      return state;
  }
}

export interface Keeping {
  /** Saves settings in the workbook, all of them or none, and looks at the plan with them. */
  readonly keepSettings: (order: KeepingOrder) => Promise<void>;
}

export function keepingInWorkbook({ workbook, today, study, run }: Desk<KeepingEvent>): Keeping {
  const at = (state: KeepingState): KeepingEvent => ({ kind: "keeping", state });
  return {
    async keepSettings(order) {
      const current = study();
      if (current === null) return;
      await run({
        started: at({ kind: "saving" }),
        work: async () => {
          const { saveSettings, studyContents } = await fetchOtherViews();
          if (order.kind === "text") {
            const { importSettings } = await fetchSheetWriters();
            const outcome = await importSettings(workbook, current.contents, order.text);
            if (outcome.kind === "faults") return { state: { ...outcome, order }, study: null };
            return { state: KEPT, study: await studyContents(outcome.contents, undefined, today()) };
          }
          const contents = await saveSettings(workbook, current.contents, order.changes);
          return { state: KEPT, study: await studyContents(contents, undefined, today()) };
        },
        // Where the settings take the plan away, a check says so.
        restudied: ({ study: after }) => (after?.kind === "checked" ? after : null),
        ended: ({ state }) => at(state),
        failed: (problem) => at({ kind: "failed", problem, order }),
      });
    },
  };
}
