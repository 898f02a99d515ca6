import type { Day } from "../../plan/period";
import type { ReadingChoice } from "../../reading";
import type { Workbook } from "../../workbook/workbook";
import { checkPlan } from "./study-plan";
import type { NoPlan, StudiedPlan } from "./studied-plan";

/** A plan that is studied once for all that is made of it. */
export interface StudiedOnce {
  /** The plan as it is: read and checked at first, and again only where somebody else changed the workbook since. */
  readonly study: () => Promise<StudiedPlan | NoPlan>;
  /** No longer notices changes. */
  readonly end: () => Promise<void>;
}

/**
 * Studies a plan as of a day for several things that are made of it. What is written meanwhile changes none of what they
 * tell: own sheets are no part of the plan, and what they are filled with is what was read. What others change does, so
 * the workbook is read again then; in an Excel that tells of no changes it is read each time.
 */
export async function studyOnce(
  workbook: Workbook,
  choice: ReadingChoice | undefined,
  asOf: Day,
): Promise<StudiedOnce> {
  let current: Promise<StudiedPlan | NoPlan> | null = null;
  const forget = (): void => {
    current = null;
  };
  const end = await workbook.onChanged(forget).catch(() => null);
  return {
    study: () => {
      if (end === null) forget();
      return (current ??= checkPlan(workbook, choice, asOf));
    },
    end: async () => {
      // Whether Excel goes on telling changes nothing of what was made.
      await end?.().catch(() => undefined);
    },
  };
}
