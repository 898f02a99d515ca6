import { identifyRows, withOwnKeys, type RollPairing } from "../../identity";
import type { Plan } from "../../plan/plan";
import type { WorkbookContents } from "../../workbook/workbook";
import { rollOf } from "./kept-roll";

/** Gives the rows of a plan their identities, by the roll that the workbook keeps. */
export type Identify = (plan: Plan) => Plan;

/** What gives the rows identities; what pairs rows that differ from the roll is fetched where a roll is kept. */
export async function identifierOf(contents: Pick<WorkbookContents, "roll">): Promise<Identify> {
  if (rollOf(contents).roll === null) return withOwnKeys;
  const { pairWithRoll } = await import(/* webpackChunkName: "identity" */ "../../identity/pair-with-roll");
  return identifierBy(contents, pairWithRoll);
}

/** The same with what pairs at hand. */
export function identifierBy(contents: Pick<WorkbookContents, "roll">, pair: RollPairing): Identify {
  const { roll } = rollOf(contents);
  return roll === null ? withOwnKeys : (plan) => identifyRows(plan, roll, pair);
}
