import { isUnchanged } from "../../identity";
import type { Workbook } from "../../workbook/workbook";
import { rollOf } from "./kept-roll";
import type { StudiedPlan } from "./studied-plan";

/** What a use case knows of the plan that it writes about. */
export type KnownRows = Pick<StudiedPlan, "plan" | "contents">;

/**
 * The workbook as it is written by use cases that know its plan: before the first thing is written, the plan's rows
 * are recorded on the workbook's roll, by which all that is said of them is found again. Nothing is recorded where
 * the roll says the same already, or was kept by a newer version.
 */
export function recordingRows(workbook: Workbook, study: KnownRows): Workbook {
  let recorded: Promise<void> | null = null;
  const first = async <Done>(write: () => Promise<Done>): Promise<Done> => {
    await (recorded ??= recordRows(workbook, study));
    return write();
  };
  return {
    ...workbook,
    writeSheet: (description) => first(() => workbook.writeSheet(description)),
    updateTable: (update) => first(() => workbook.updateTable(update)),
    applyEdits: (edits, surroundings) => first(() => workbook.applyEdits(edits, surroundings)),
    saveSettings: (change) => first(() => workbook.saveSettings(change)),
    saveSnapshots: (change) => first(() => workbook.saveSnapshots(change)),
    saveDecisions: (change) => first(() => workbook.saveDecisions(change)),
  };
}

/** Records the rows of a plan, with what others have recorded since it was read. */
async function recordRows(workbook: Workbook, { plan, contents }: KnownRows): Promise<void> {
  const { roll, fault } = rollOf(contents);
  if (fault === "newer" || (roll !== null && isUnchanged(plan, roll))) return;
  const { keepRows } = await import(/* webpackChunkName: "identity" */ "./keep-rows");
  await keepRows(workbook, plan);
}
