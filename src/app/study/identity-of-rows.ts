import { identifyRows, withOwnKeys } from "../../identity";
import { pairWithRoll } from "../../identity/pair-with-roll";
import type { Plan } from "../../plan/plan";
import type { WorkbookContents } from "../../workbook/workbook";
import { rollOf } from "./saved-roll";
import { pastOfOwnSheets } from "./past-of-own-sheets";

/** Gives the rows of a plan their identities, by the roll that the workbook keeps. */
export type Identify = (plan: Plan) => Plan;

/** What gives the rows identities: by the roll that is kept, or by what own sheets and snapshots say the plan had. */
export function identifierOf(contents: WorkbookContents): Identify {
  const isWithoutPast =
    (contents.snapshots ?? null) === null && contents.sheets.every(({ marker }) => marker === null);
  if (rollOf(contents).roll === null && isWithoutPast) return withOwnKeys;
  return (plan) => {
    const roll = rollOf(contents).roll ?? pastOfOwnSheets(contents, plan, pairWithRoll);
    return roll === null ? withOwnKeys(plan) : identifyRows(plan, roll, pairWithRoll);
  };
}
