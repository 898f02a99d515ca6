import {
  compareDrafts,
  compareWorkplans,
  preambleDifferences,
  toDecide,
  takeTheirs,
  type Comparison,
  type Difference,
  type PreambleDifference,
  type TakenTable,
  type TakeObstacle,
  type WorkplanComparison,
} from "../compare";
import type { Day } from "../plan/period";
import type { ReadingChoice } from "../reading";
import { checkPlan, type NoPlan, type ReadableWorkbook, type StudiedPlan } from "./study/study-plan";

/** A workbook with a draft of a plan; the likeliest of its tables, where no sheet is named. */
export interface DraftPlace {
  readonly workbook: ReadableWorkbook;
  readonly sheet: string | null;
}

export type ComparedPlans =
  | {
      readonly kind: "compared";
      readonly comparison: Comparison;
      readonly ours: StudiedPlan;
      readonly theirs: StudiedPlan;
      /** In what the texts above both tables differ. */
      readonly preamble: readonly PreambleDifference[];
      /** In what their workplans differ, apart from the plans; shared where one workbook has one for both drafts. */
      readonly workplan: WorkplanComparison & { readonly isShared: boolean };
      /** All that can be decided: the differences of the plans, then those of the workplans. */
      readonly toDecide: readonly Difference[];
      /** How ours was read, where a sheet of it was named. */
      readonly choice?: ReadingChoice;
    }
  | { readonly kind: "noPlan"; readonly side: "ours" | "theirs"; readonly found: NoPlan }
  /** The sheet that was named has no plan, or the workbook has no such sheet; its tables of plans stand on others. */
  | {
      readonly kind: "noPlanOnSheet";
      readonly side: "ours" | "theirs";
      readonly sheet: string;
      readonly others: readonly string[];
    };

export type Compared = Extract<ComparedPlans, { readonly kind: "compared" }>;

/** Compares our draft of a plan with theirs, of the same workbook or of two. Nothing is written. */
export async function comparePlans(ours: DraftPlace, theirs: DraftPlace, asOf?: Day): Promise<ComparedPlans> {
  const own = await readDraft(ours, "ours", asOf);
  if (own.kind !== "draft") return own;
  const other = await readDraft(theirs, "theirs", asOf);
  if (other.kind !== "draft") return other;
  const comparison = compareDrafts(own.study.plan, other.study.plan);
  const workplan = compareWorkplans(own.study.workplan, other.study.workplan);
  return {
    kind: "compared",
    comparison,
    ours: own.study,
    theirs: other.study,
    preamble: preambleOf(own.study, other.study),
    workplan: {
      ...workplan,
      isShared:
        ours.workbook === theirs.workbook &&
        own.study.workplan !== null &&
        own.study.workplan.sheet === other.study.workplan?.sheet,
    },
    toDecide: [...comparison.differences, ...toDecide(workplan)],
    ...(own.choice === undefined ? {} : { choice: own.choice }),
  };
}

type ReadDraft =
  | { readonly kind: "draft"; readonly study: StudiedPlan; readonly choice?: ReadingChoice }
  | Exclude<ComparedPlans, { readonly kind: "compared" }>;

async function readDraft(
  { workbook, sheet }: DraftPlace,
  side: "ours" | "theirs",
  asOf: Day | undefined,
): Promise<ReadDraft> {
  const likeliest = await checkPlan(workbook, undefined, asOf);
  if (likeliest.kind === "noPlan") return { kind: "noPlan", side, found: likeliest };
  if (sheet === null || isReadFrom(likeliest, sheet)) return { kind: "draft", study: likeliest };
  const place = likeliest.others.find((other) => other.sheet === sheet);
  if (place === undefined) {
    const others = [likeliest.plan.sheet, ...likeliest.others.map((other) => other.sheet)];
    return { kind: "noPlanOnSheet", side, sheet, others: [...new Set(others)] };
  }
  const choice = { place };
  const asked = await checkPlan(workbook, choice, asOf);
  return asked.kind === "noPlan"
    ? { kind: "noPlan", side, found: asked }
    : { kind: "draft", study: asked, choice };
}

function isReadFrom({ plan }: StudiedPlan, sheet: string): boolean {
  return plan.parts.some((part) => part.sheet === sheet);
}

/** Our table with all that theirs has; or why that cannot be made at once. */
export function takenTable({ comparison, ours, theirs }: Compared): TakenTable | TakeObstacle {
  const [own, other] = [gridOf(ours), gridOf(theirs)];
  if (own === undefined || other === undefined) return { kind: "severalSheets" };
  return takeTheirs({ plan: ours.plan, grid: own }, { plan: theirs.plan, grid: other }, comparison);
}

function preambleOf(ours: StudiedPlan, theirs: StudiedPlan): readonly PreambleDifference[] {
  const [own, other] = [gridOf(ours), gridOf(theirs)];
  if (own === undefined || other === undefined) return [];
  return preambleDifferences({ plan: ours.plan, grid: own }, { plan: theirs.plan, grid: other });
}

function gridOf({ plan, contents }: StudiedPlan) {
  return contents.sheets.find(({ grid }) => grid.sheet === plan.sheet)?.grid;
}
