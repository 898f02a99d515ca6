import { withProposedLinks } from "../meeting/linked-activities";
import { keptActivities, type KeptActivity } from "../meeting/kept-activities";
import type { Translate } from "../plan/message";
import { readActivities } from "../reading/activities/activities";
import { readActivitiesSheet, type ActivitiesSheet } from "../reading/own-sheets/activities-sheet";
import { activitiesSheet, withTextsAbove } from "../sheets";
import { ACTIVITIES_MARKER } from "../sheets/layout/markers";
import type { Grid } from "../workbook/grid";
import type { SheetDescription } from "../workbook/sheet-description";
import type { Workbook, WorkbookContents, WrittenSheet } from "../workbook/workbook";
import { checkPlan, type NoPlan, type StudiedPlan } from "./study-plan";
import type { OwnSheetRequest } from "./write-indicators";

/** What activities are told from. */
type ActivitySources = Pick<StudiedPlan, "plan" | "workplan" | "contents">;

/** The activities of the workplan, and joint actions of which the plan says how they stand, with what people typed. */
export function activitiesOf(study: ActivitySources): readonly KeptActivity[] {
  const { plan, workplan, contents } = study;
  const users = contents.sheets.filter(({ marker }) => marker === null).map(({ grid }) => grid);
  const read = withProposedLinks(readActivities(users, plan, workplan), plan);
  return keptActivities(read, activitiesSheetOf(contents), plan);
}

function activitiesSheetOf(contents: WorkbookContents): ActivitiesSheet | null {
  const grid = ownGrid(contents);
  return grid === undefined ? null : readActivitiesSheet(grid);
}

function ownGrid({ sheets }: WorkbookContents): Grid | undefined {
  return sheets.find(({ marker }) => marker === ACTIVITIES_MARKER)?.grid;
}

export type WrittenActivities =
  | {
      readonly kind: "written";
      readonly sheet: WrittenSheet;
      readonly study: StudiedPlan;
      readonly activities: readonly KeptActivity[];
    }
  /** The sheet has text, but not the heads of its table, so what people put there would be lost: nothing was written. */
  | { readonly kind: "headsGone"; readonly sheet: string }
  | NoPlan;

/**
 * Writes the Activities sheet: what the workplan sets down, for people to say how it stands. A sheet that was written
 * before is filled again from the workplan, with all that people typed on it.
 */
export async function writeActivities(
  workbook: Workbook,
  request: OwnSheetRequest,
): Promise<WrittenActivities> {
  const study = await checkPlan(workbook, request.choice);
  if (study.kind === "noPlan") return study;
  const own = ownGrid(study.contents);
  const isBlank = own?.values.every((row) => row.every((value) => value === null)) ?? true;
  if (own !== undefined && !isBlank && readActivitiesSheet(own) === null) {
    return { kind: "headsGone", sheet: own.sheet };
  }
  const activities = activitiesOf(study);
  const sheet = await workbook.writeSheet(describeActivities(study, activities, request.translate));
  return { kind: "written", sheet, study, activities };
}

/** The Activities sheet, as data. */
export function describeActivities(
  { plan, contents }: ActivitySources,
  activities: readonly KeptActivity[],
  translate: Translate,
): SheetDescription {
  const grid = ownGrid(contents);
  const former = activitiesSheetOf(contents);
  const subject = { plan, activities, otherHeads: former?.otherHeads ?? [], from: grid ?? null };
  const description = activitiesSheet(subject, translate);
  return grid === undefined || former === null
    ? description
    : withTextsAbove(description, { grid, headRow: former.headRow });
}
