import { type ConfirmedIndicators, type NoPlan, type StatedDefinition, type StudiedPlan } from "../../app";
import type { Language } from "../../locales/languages";
import type { Problem } from "../problem";
import { sheetWords } from "../wording/sheet-words";
import { fetchSheetWriters } from "../chunks/fetching";
import type { Desk, SharedEvent, Slice } from "../slice";

/** How far the writing of definitions is; `ids` are the indicators that it is about. */
export type ConfirmingState =
  | { readonly kind: "none" }
  | { readonly kind: "saving"; readonly ids: readonly string[] }
  /** `newErrors` are those that the checks found only with these definitions. */
  | {
      readonly kind: "saved";
      readonly ids: readonly string[];
      readonly sheet: string;
      readonly newErrors: number;
    }
  | {
      readonly kind: "failed";
      readonly stated: readonly StatedDefinition[];
      readonly problem: Problem;
    };

export interface ConfirmingEvent {
  readonly kind: "confirming";
  readonly state: ConfirmingState;
}

export const confirming: Slice<ConfirmingState, ConfirmingEvent> = {
  initial: { kind: "none" },
  next: nextConfirming,
  isBusy: ({ kind }) => kind === "saving",
};

function nextConfirming(state: ConfirmingState, event: ConfirmingEvent | SharedEvent): ConfirmingState {
  switch (event.kind) {
    case "checkStarted":
      return { kind: "none" };
    case "confirming":
      return event.state;
    default:
      return state;
  }
}

export interface Confirming {
  /** Says in the Indicators sheet how indicators are measured, and checks the plan again. */
  readonly confirmDefinitions: (stated: readonly StatedDefinition[], language: Language) => Promise<void>;
}

export function confirmingDefinitions({ workbook, today, study, run }: Desk<ConfirmingEvent>): Confirming {
  const at = (state: ConfirmingState): ConfirmingEvent => ({ kind: "confirming", state });
  return {
    async confirmDefinitions(stated, language) {
      const current = study();
      if (current === null || stated.length === 0) return;
      const ids = stated.map(({ id }) => id);
      await run({
        started: at({ kind: "saving", ids }),
        work: async () => {
          const { confirmIndicators } = await fetchSheetWriters();
          return confirmIndicators(workbook, {
            stated,
            translate: sheetWords(current, language),
            asOf: today(),
          });
        },
        read: planAfter,
        ended: (outcome) => at(stateAfter(outcome, stated, current)),
        failed: (problem) => at({ kind: "failed", stated, problem }),
      });
    },
  };
}

function planAfter(outcome: ConfirmedIndicators): StudiedPlan | NoPlan | null {
  if (outcome.kind === "confirmed") return outcome.study;
  return outcome.kind === "noPlan" ? outcome : null;
}

function stateAfter(
  outcome: ConfirmedIndicators,
  stated: readonly StatedDefinition[],
  before: StudiedPlan,
): ConfirmingState {
  switch (outcome.kind) {
    case "confirmed":
      return {
        kind: "saved",
        ids: stated.map(({ id }) => id),
        sheet: outcome.sheet,
        newErrors: errorsOf(outcome.study) - errorsOf(before),
      };
    case "planChanged":
      return {
        kind: "failed",
        stated,
        problem: { id: "pane-indicators-plan-changed", values: { ids: outcome.indicators.join(", ") } },
      };
    case "headsGone":
      return {
        kind: "failed",
        stated,
        problem: { id: "pane-indicators-heads-gone", values: { sheet: outcome.sheet } },
      };
    case "noPlan":
      return { kind: "none" };
  }
}

function errorsOf({ findings }: Pick<StudiedPlan, "findings">): number {
  return findings.filter(({ severity, accepted }) => severity === "error" && accepted === null).length;
}
