import { isUnchanged } from "../../identity";
import type { Workbook, WorkbookContents } from "../../workbook/workbook";
import { saveRows } from "./save-rows";
import { rollOf } from "./saved-roll";
import type { StudiedPlan } from "./studied-plan";

/** What a use case knows of the plan that it writes about. */
export type KnownRows = Pick<StudiedPlan, "plan" | "contents">;

/** Readings of workbooks whose rows are recorded. */
const recorded = new WeakSet<WorkbookContents>();

/**
 * The workbook as it is written by use cases that know its plan: with the first thing that is written of a reading, the
 * plan's rows are recorded on the workbook's roll, by which all that is said about them is found again. What is refused
 * records nothing, nor does what is written where the roll says the same already, or was kept by a newer version.
 */
export function recordingRows(workbook: Workbook, study: KnownRows): Workbook {
  const recording = async <Done>(writing: Promise<Done>): Promise<Done> => {
    const done = await writing;
    if (!recorded.has(study.contents)) await recordRows(workbook, study);
    recorded.add(study.contents);
    return done;
  };
  return {
    ...workbook,
    writeSheet: (description) => recording(workbook.writeSheet(description)),
    updateTable: (update) => recording(workbook.updateTable(update)),
    applyEdits: (edits, surroundings) => recording(workbook.applyEdits(edits, surroundings)),
    saveSettings: (change) => recording(workbook.saveSettings(change)),
    saveSnapshots: (change) => recording(workbook.saveSnapshots(change)),
    saveDecisions: (change) => recording(workbook.saveDecisions(change)),
  };
}

/** Records the rows of a plan, with what others have recorded since it was read. */
async function recordRows(workbook: Workbook, { plan, contents }: KnownRows): Promise<void> {
  // Where Excel gives out no records, it takes none either.
  if (contents.recordsUnknown) return;
  const { roll, fault } = rollOf(contents);
  if (fault === "newer" || (roll !== null && isUnchanged(plan, roll))) return;
  await saveRows(workbook, plan);
}
