import { withProposedLinks } from "../../meeting/linked-activities";
import type { TrackedActivity } from "../../meeting/tracked-activities";
import type { Translate } from "../../plan/message";
import { activitiesSheet } from "../../sheets";
import { ACTIVITIES_MARKER } from "../../sheets/layout/markers";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { Workbook, WrittenSheet } from "../../workbook/workbook";
import { activitiesSheetOf, activitiesWith, type ActivitySources } from "../study/activities-to-check";
import { gridOfOwnSheet, headersGone, withFormerTexts, type HeadersGone } from "./own-table-sheets";
import type { StudiedPlan } from "../study/studied-plan";
import type { OwnSheetRequest } from "./write-indicators";
import type { WritingOfPlan } from "../study/calendar-shown";
import { calendarOfWords, wordsOfPlan } from "../study/words-of-plan";
import { writeOwnSheet } from "./write-own-sheet";

/** The activities of the workplan, and joint actions of which the plan says how they stand, with what people typed. */
export function activitiesOf(study: ActivitySources): readonly TrackedActivity[] {
  return activitiesWith(study, withProposedLinks);
}

export type WrittenActivities =
  | {
      readonly kind: "written";
      readonly sheet: WrittenSheet;
      readonly activities: readonly TrackedActivity[];
    }
  | HeadersGone;

/**
 * Writes the Activities sheet: what the workplan sets down, for people to say how it stands. A sheet that was written
 * before is filled again from the workplan, with all that people typed on it.
 */
export async function writeActivities(
  workbook: Workbook,
  study: StudiedPlan,
  { translate }: OwnSheetRequest,
): Promise<WrittenActivities> {
  const { contents } = study;
  const gone = headersGone(gridOfOwnSheet(contents, ACTIVITIES_MARKER), activitiesSheetOf(contents));
  if (gone !== null) return gone;
  const activities = activitiesOf(study);
  const sheet = await writeOwnSheet(
    workbook,
    study,
    describeActivities(study, activities, translate),
    translate,
  );
  return { kind: "written", sheet, activities };
}

/** The Activities sheet, as data. */
export function describeActivities(
  study: ActivitySources & WritingOfPlan,
  activities: readonly TrackedActivity[],
  translate: Translate,
): SheetDescription {
  const { plan, contents } = study;
  const grid = gridOfOwnSheet(contents, ACTIVITIES_MARKER);
  const former = activitiesSheetOf(contents);
  const calendar = calendarOfWords(study, translate);
  const subject = { plan, activities, otherHeaders: former?.otherHeaders ?? [], calendar, from: grid };
  return withFormerTexts(activitiesSheet(subject, wordsOfPlan(study, translate)), grid, former);
}
