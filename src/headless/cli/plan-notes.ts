import { formatCell, type RollFault, type SnapshotsFault, type Answer, type StudiedPlan } from "../../app";
import { POA, quoted } from "./program";
import { explainMisfit } from "./mapping-file";
import { explainSettings } from "./settings-command";

/** What a person should know of a workbook next to what they asked for. */
export function notesOn({
  plan,
  mappingMisfit,
  unfit,
  settingsFaults,
  snapshotsFault,
  rollFault,
}: Pick<StudiedPlan, "mappingMisfit" | "unfit" | "settingsFaults" | "snapshotsFault" | "rollFault"> & {
  /** `null` if none was found. */
  readonly plan: StudiedPlan["plan"] | null;
}): string[] {
  return [
    ...(plan === null ? [] : yearOfFileNotes(plan)),
    ...(mappingMisfit === null ? [] : [explainMisfit(mappingMisfit)]),
    ...unfit.map(explainUnfit),
    ...explainSettings(settingsFaults),
    ...(snapshotsFault === null ? [] : [explainSnapshots(snapshotsFault)]),
    ...(rollFault === null ? [] : [explainRoll(rollFault)]),
  ];
}

/** That an answer of the layout did not count, and which. */
function explainUnfit(answer: Answer): string {
  return `An answer no longer fits the workbook and did not count, on ${subjectOf(answer)}. “${POA} read FILE --questions” asks again.`;
}

function subjectOf(answer: Answer): string {
  switch (answer.says) {
    case "tables":
      return `which tables are the plan (on ${answer.tables.map(({ sheet }) => `“${sheet}”`).join(", ")})`;
    case "columns":
      return `the columns ${answer.columns.map(({ column }) => `“${column.header}”`).join(", ")}`;
    case "rows":
      return `the rows of “${answer.table.sheet}”`;
    case "agencies":
      return "the names of agencies";
    case "kept":
      return "what was read rightly";
  }
}

/** That a copy under another name would lose the plan's year, where nothing but the name of the file tells it. */
function yearOfFileNotes({ doubts, years }: StudiedPlan["plan"]): string[] {
  if (!doubts.some(({ yearFrom }) => yearFrom === "fileName")) return [];
  return [
    `Nothing but the name of the file says that the plan is of ${[...new Set([years[0], years.at(-1)])].join(" to ")}: a copy under another name loses the year. Write it into the plan’s title.`,
  ];
}

/** How likely a table has to be a plan to be reported next to the one that was read: as likely as not. */
const LIKELY = 0.5;
const MAX_LISTED = 5;

/** A note on tables that could be plans by themselves and are no part of the one that was read, else none. */
export function otherTableNotes(
  { others, plan }: Pick<StudiedPlan, "others" | "plan">,
  file: string,
): string[] {
  const likely = others.filter(({ score }) => score >= LIKELY).map(({ header }) => formatCell(header));
  if (likely.length === 0) return [];
  const listed = likely.slice(0, MAX_LISTED).join(", ");
  const more = likely.length > MAX_LISTED ? ` and ${likely.length - MAX_LISTED} more` : "";
  return [
    `Other tables could be plans too, and were not read: ${listed}${more}. If the plan is one of these and not on “${plan.sheet}”, choose it in Excel under “How it was read” in the pane. Without Excel: save the “mapping” that “${POA} read ${quoted(file)} --json” prints, put in its sheet and columns, and add --mapping M.json.`,
  ];
}

/** Why what the workbook keeps of former rows and of former plans cannot be used, as JSON has it; `null` if it can. */
export function keptShape({ rollFault, snapshotsFault }: Pick<StudiedPlan, "rollFault" | "snapshotsFault">) {
  return { kept: { roll: rollFault, snapshots: snapshotsFault } };
}

function explainSnapshots(fault: SnapshotsFault): string {
  return fault === "newer"
    ? "A newer version of the tracker saved the plan data of frozen summaries in the workbook. It was left as it is, and changes since then are not shown. Use that version."
    : "The plan data that frozen summaries saved in the workbook is damaged, so changes since then are not shown. Freeze the next summary to start again; a copy of the damaged data stays in the workbook.";
}

function explainRoll(fault: RollFault): string {
  return fault === "newer"
    ? "A newer version of the tracker saved the list of the plan’s rows in the workbook. It was left as it is, so rows are recognized only by what the tracker’s sheets say about them. Use that version."
    : "The list of the plan’s rows in the workbook is damaged, so rows are recognized only by what the tracker’s sheets say about them. The next sheet that is written starts a new list; a copy of the damaged one stays in the workbook.";
}
