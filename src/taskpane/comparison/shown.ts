import { useMemo } from "react";
import { jointDecisions, type DecisionStage, type JointDecision } from "../../app/comparing";
import type { ComparingState } from "./comparing";
import { sideNames, type Sides } from "./draft-comparison";

/** A comparison that was made. */
export type Shown = Extract<ComparingState, { readonly kind: "compared" }>;

/** What all parts of the comparison show: its decisions by their stages, and what the sides are called. */
export interface Table {
  readonly shown: Shown;
  readonly sides: Sides;
  readonly all: readonly JointDecision[];
  readonly of: Readonly<Record<DecisionStage, readonly JointDecision[]>>;
  /** Something is being saved or written. */
  readonly isBusy: boolean;
}

export function useTable(shown: Shown): Table {
  const { compared, decided, source, deciding, sheet } = shown;
  return useMemo(() => {
    const all = jointDecisions(compared.toDecide, decided.decided);
    const at = (stage: DecisionStage) => all.filter((decision) => decision.stage === stage);
    return {
      ...{ shown, all, sides: sideNames({ source, compared, decided }) },
      of: { open: at("open"), agreed: at("agreed"), inPlan: at("inPlan") },
      isBusy: deciding.kind === "saving" || sheet.kind === "writing",
    };
  }, [shown, compared, decided, source, deciding, sheet]);
}
