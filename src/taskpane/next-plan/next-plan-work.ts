import type { StudiedPlan, Translate, Workbook } from "../../app";
import {
  draftNextPlan,
  nextPlanRows,
  type NextPlanDraft,
  type NextPlanRow,
} from "../../app/sheets/next-plan";
import { workbookOfSheets } from "../../app/files/workbook-of-sheets";

/** Up to so many years can be planned at once. */
const MAX_YEARS = 10;

export { readTypedNumber } from "../../app/reports/typed-number";

/** What a person wants otherwise, by the ids of indicators, or of actions without any. */
export type NextPlanChoices = ReadonlyMap<string, "in" | "out">;

/** The next plan as it would be written, with what becomes of each indicator. */
export interface ForeseenPlan {
  readonly draft: NextPlanDraft;
  readonly rows: readonly NextPlanRow[];
}

/** The plan for the years from a first to a last one; `null` if these are not years of a plan. */
export function foreseeNextPlan(
  study: StudiedPlan,
  { first, last, choices, targets, translate }: NextPlanWish & { readonly translate: Translate },
): ForeseenPlan | null {
  const count = last - first + 1;
  if (!Number.isInteger(first) || !Number.isInteger(last) || count < 1 || count > MAX_YEARS) return null;
  const years = Array.from({ length: count }, (_, place) => first + place);
  const draft = draftNextPlan(study, { years, translate, choices, targets });
  return { draft, rows: nextPlanRows(study, draft.next, translate) };
}

/** For which years, and what a person wants otherwise. */
export interface NextPlanWish {
  readonly first: number;
  readonly last: number;
  readonly choices: NextPlanChoices;
  /** Overall targets that a person sets, by the ids of indicators; percentages in points. */
  readonly targets: ReadonlyMap<string, number>;
}

/** Opens the plan, with the list of where its rows come from, in a workbook next to the one that is open. */
export async function openNextPlan(workbook: Workbook, { draft }: ForeseenPlan): Promise<void> {
  await workbook.openNewWorkbook(workbookOfSheets([draft.sheet, draft.list]));
}
