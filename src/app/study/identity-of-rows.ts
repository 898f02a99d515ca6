import { identifyRows, withOwnKeys } from "../../identity";
import type { Plan } from "../../plan/plan";
import type { WorkbookContents } from "../../workbook/workbook";
import { rollOf } from "./saved-roll";

/** Gives the rows of a plan their identities, by the roll that the workbook keeps. */
export type Identify = (plan: Plan) => Plan;

/**
 * What gives the rows identities; what pairs rows that differ from the roll is fetched where a roll is kept, or where own
 * sheets or snapshots say what rows the plan had.
 */
export async function identifierOf(contents: WorkbookContents): Promise<Identify> {
  const isWithoutPast =
    (contents.snapshots ?? null) === null && contents.sheets.every(({ marker }) => marker === null);
  if (rollOf(contents).roll === null && isWithoutPast) return withOwnKeys;
  const [{ pairWithRoll }, { pastOfOwnSheets }] = await Promise.all([
    import(/* webpackChunkName: "identity" */ "../../identity/pair-with-roll"),
    import(/* webpackChunkName: "identity" */ "./past-of-own-sheets"),
  ]);
  return (plan) => {
    const roll = rollOf(contents).roll ?? pastOfOwnSheets(contents, plan, pairWithRoll);
    return roll === null ? withOwnKeys(plan) : identifyRows(plan, roll, pairWithRoll);
  };
}
