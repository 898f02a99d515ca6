import { identifyRows, isUnchanged, rollOfPlan } from "../../identity";
import { pairWithRoll } from "../../identity/pair-with-roll";
import type { Plan } from "../../plan/plan";
import type { Workbook } from "../../workbook/workbook";
import { ROLL_VERSION, rollOf } from "./saved-roll";

/**
 * Keeps the rows of a plan on the workbook's roll, with what others have recorded since it was read; nothing if it
 * says the same already, or was kept by a newer version.
 */
export async function saveRows(workbook: Pick<Workbook, "saveRoll">, plan: Plan): Promise<void> {
  try {
    await workbook.saveRoll((roll) => {
      const now = rollOf({ roll });
      if (now.fault === "newer" || (now.roll !== null && isUnchanged(plan, now.roll)))
        throw new CannotBeSaved();
      const identified = now.roll === null ? plan : identifyRows(plan, now.roll, pairWithRoll);
      return {
        json: JSON.stringify({ version: ROLL_VERSION, ...rollOfPlan(identified) }),
        unreadable: now.fault === null ? null : roll,
      };
    });
  } catch (error) {
    if (!(error instanceof CannotBeSaved)) throw error;
  }
}

/** Ends the saving of a roll that is to stay as it is. */
class CannotBeSaved extends Error {
  override readonly name = "CannotBeSaved";
}
