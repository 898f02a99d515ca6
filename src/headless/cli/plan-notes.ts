import type { SnapshotsFault, StudiedPlan } from "../../app";
import { explainMisfit } from "./mapping-file";
import { explainSettings } from "./settings-command";

/** What a person should know of a workbook beside what they asked for. */
export function notesOn({
  mappingMisfit,
  settingsFaults,
  snapshotsFault,
}: Pick<StudiedPlan, "mappingMisfit" | "settingsFaults" | "snapshotsFault">): string[] {
  return [
    ...(mappingMisfit === null ? [] : [explainMisfit(mappingMisfit)]),
    ...explainSettings(settingsFaults),
    ...(snapshotsFault === null ? [] : [explainSnapshots(snapshotsFault)]),
  ];
}

function explainSnapshots(fault: SnapshotsFault): string {
  return fault === "newer"
    ? "A newer version of the tracker kept in the workbook how the plan stood when summaries were frozen. It was left as it is, and what has changed since is not told. Use that version."
    : "What the workbook keeps of the plan as it stood when a summary was frozen is damaged, so what has changed since is not told. Freeze the next summary to start again; a copy of what is damaged stays in the workbook.";
}
