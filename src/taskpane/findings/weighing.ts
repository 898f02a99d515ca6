import type { RuleId, Severity, StudiedPlan } from "../../app";
import { fetchOtherViews } from "../chunks/fetching";
import type { Problem } from "../problem";
import type { Desk, SharedEvent, Slice } from "../slice";

/** What a check can weigh in a workbook. */
export type Weight = Severity | "off";

/** How far the changing of the severity of a check in this workbook is. */
export type WeighState =
  | { readonly kind: "none" }
  | { readonly kind: "saving"; readonly rule: RuleId }
  /** `former` is what was saved in the workbook before; `null` if that was nothing. */
  | {
      readonly kind: "kept";
      readonly rule: RuleId;
      readonly weight: Weight | null;
      readonly former: Weight | null;
    }
  | { readonly kind: "failed"; readonly rule: RuleId; readonly problem: Problem };

export type WeighEvent =
  | { readonly kind: "weighStarted"; readonly rule: RuleId }
  | {
      readonly kind: "weightKept";
      readonly rule: RuleId;
      readonly weight: Weight | null;
      readonly former: Weight | null;
    }
  | { readonly kind: "weighFailed"; readonly rule: RuleId; readonly problem: Problem };

export const weighing: Slice<WeighState, WeighEvent> = {
  initial: { kind: "none" },
  next: nextWeigh,
  isBusy: ({ kind }) => kind === "saving",
};

function nextWeigh(state: WeighState, event: WeighEvent | SharedEvent): WeighState {
  switch (event.kind) {
    case "checkStarted":
      return { kind: "none" };
    case "weighStarted":
      return { kind: "saving", rule: event.rule };
    case "weightKept":
      return { kind: "kept", rule: event.rule, weight: event.weight, former: event.former };
    case "weighFailed":
      return { kind: "failed", rule: event.rule, problem: event.problem };
    default:
      return state;
  }
}

export interface Weighing {
  /**
   * Saves in the workbook the severity of a check there, `null` for what the catalogue says, and looks at the plan
   * again.
   */
  readonly weigh: (rule: RuleId, weight: Weight | null) => Promise<void>;
}

export function severityActions({ workbook, today, study, run }: Desk<WeighEvent>): Weighing {
  return {
    async weigh(rule, weight) {
      const current = study();
      if (current === null) return;
      await run({
        started: { kind: "weighStarted", rule },
        work: async () => {
          const { saveSettings, studyContents } = await fetchOtherViews();
          const severities = withWeight(current, rule, weight);
          const contents = await saveSettings(workbook, current.contents, { severities });
          return studyContents(contents, undefined, today());
        },
        restudied: (outcome) => (outcome.kind === "checked" ? outcome : null),
        ended: () => ({ kind: "weightKept", rule, weight, former: weightOf(current, rule) }),
        failed: (problem) => ({ kind: "weighFailed", rule, problem }),
      });
    },
  };
}

/** What the workbook keeps of a check's weight; `null` if it leaves it to the catalogue. */
export function weightOf({ settings }: StudiedPlan, rule: RuleId): Weight | null {
  return settings.severities[rule] ?? null;
}

function withWeight(
  { settings }: StudiedPlan,
  rule: RuleId,
  weight: Weight | null,
): Readonly<Record<string, Weight>> {
  const others = Object.entries(settings.severities).filter(([other]) => other !== rule);
  return Object.fromEntries(weight === null ? others : [...others, [rule, weight]]);
}
