import {
  activitiesOf,
  formatCell,
  formatDay,
  periodKey,
  writeActivities,
  type TrackedActivity,
} from "../../../app";
import { CannotBeDone } from "../cannot-be-done";
import type { WritingRequest } from "../command";
import { openStudy } from "../open-plan";
import type { Outcome } from "../outcome";
import { explainMissingHeaders } from "../no-plan";
import { counted } from "../reports";
import { beginSheet, endSheet } from "./sheet-command";

/** Lists the activities of a plan; if a place is given it also writes the Activities sheet. */
export async function activities(command: WritingRequest): Promise<Outcome> {
  const { out, inPlace } = command;
  if (out === null && !inPlace) return listActivities(command);
  const begun = await beginSheet(command);
  const { opened, study, translate } = begun;
  const written = await writeActivities(opened.workbook, study, { translate });
  if (written.kind === "headsGone") {
    throw new CannotBeDone(explainMissingHeaders(written.sheet, "Year, Quarter, Activity …"));
  }
  return endSheet(begun, written, {
    lines: reportLines(written.activities),
    data: { activities: written.activities.map(activityShape) },
  });
}

async function listActivities(command: WritingRequest): Promise<Outcome> {
  const { study, notes } = await openStudy(command);
  const all = activitiesOf(study);
  return {
    report: reportLines(all).join("\n"),
    data: { activities: all.map(activityShape) },
    notes,
    exitCode: 0,
  };
}

function reportLines(all: readonly TrackedActivity[]): readonly string[] {
  if (all.length === 0)
    return ["The workbook has no workplan, and no column with the status of its actions."];
  const open = all.filter(({ status }) => status === null).length;
  return [
    `${counted(all.length, "activity", "activities")}, ${open} whose status is not known.`,
    ...all.map((activity) => {
      const { year, quarter, status, text } = activity;
      const when = `${year ?? "–"}${quarter === null ? "" : ` Q${quarter}`}`;
      return `  ${when}  ${status?.status ?? "–"}  ${text}  ${formatCell(activity.cell)}`;
    }),
  ];
}

/** What `poa activities --json` prints of an activity. One of which nobody has said anything is planned. */
function activityShape(activity: TrackedActivity) {
  const { year, quarter, until, text, outputs, action, status, cell } = activity;
  return {
    year,
    quarter,
    until: until === null ? null : periodKey(until),
    text,
    outputs,
    action: action?.id ?? null,
    actionProposed: action?.inferred ?? false,
    host: activity.host,
    place: activity.place,
    dates: activity.dates.map(({ first, last, tentative, text: written }) => ({
      first: formatDay(first),
      last: formatDay(last),
      tentative,
      text: written,
    })),
    tentative: activity.isTentative,
    placeTentative: activity.isPlaceTentative ?? false,
    status: status?.status ?? "planned",
    statusText: status?.text ?? null,
    statusCell: status === null ? null : formatCell(status.cell),
    movedTo: activity.movedTo === null ? null : periodKey(activity.movedTo),
    evidence: activity.evidence,
    reason: activity.reason,
    cell: formatCell(cell),
  };
}
