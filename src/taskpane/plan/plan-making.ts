import type { AddedSheet } from "../../app";
import type { Language } from "../../locales/languages";
import { createTranslator } from "../wording/loaded-languages";
import type { Problem } from "../problem";
import { fetchSheetWriters } from "../chunks/fetching";
import type { Desk, SharedEvent, Slice } from "../slice";

/** A plan sheet to be filled in, or a sample to try the tracker on. */
export type PlanKind = "empty" | "sample";

/** How far the making of a plan sheet is. */
export type PlanMakingState =
  | { readonly kind: "none" }
  | { readonly kind: "making"; readonly plan: PlanKind }
  | { readonly kind: "made"; readonly plan: PlanKind; readonly sheet: AddedSheet }
  | { readonly kind: "failed"; readonly plan: PlanKind; readonly problem: Problem };

export type PlanMakingEvent =
  | { readonly kind: "planStarted"; readonly plan: PlanKind }
  | { readonly kind: "planMade"; readonly plan: PlanKind; readonly sheet: AddedSheet }
  | { readonly kind: "planFailed"; readonly plan: PlanKind; readonly problem: Problem };

export const planMaking: Slice<PlanMakingState, PlanMakingEvent> = {
  initial: { kind: "none" },
  next: nextPlanMaking,
  isBusy: ({ kind }) => kind === "making",
};

function nextPlanMaking(state: PlanMakingState, event: PlanMakingEvent | SharedEvent): PlanMakingState {
  switch (event.kind) {
    case "checkStarted":
      return { kind: "none" };
    case "planStarted":
      return { kind: "making", plan: event.plan };
    case "planMade":
      return { kind: "made", plan: event.plan, sheet: event.sheet };
    case "planFailed":
      return { kind: "failed", plan: event.plan, problem: event.problem };
    default:
      return state;
  }
}

export interface PlanMaking {
  /** Adds a plan sheet in a language, goes there and checks it. */
  readonly makePlan: (plan: PlanKind, language: Language) => Promise<void>;
}

export function makingPlans({ workbook, today, checkAsOfToday, run }: Desk<PlanMakingEvent>): PlanMaking {
  return {
    makePlan: (plan, language) =>
      run({
        started: { kind: "planStarted", plan },
        async work() {
          const { makePlanSheet } = await fetchSheetWriters();
          const request = { kind: plan, firstYear: today().year, translate: createTranslator(language) };
          const sheet = await makePlanSheet(workbook, request);
          await workbook.selectCell({ sheet: sheet.title, row: 0, column: 0 });
          return { sheet, outcome: await checkAsOfToday() };
        },
        read: ({ outcome }) => outcome,
        ended: ({ sheet }) => ({ kind: "planMade", plan, sheet }),
        failed: (problem) => ({ kind: "planFailed", plan, problem }),
      }),
  };
}
