import { calendarAfter } from "../../meeting/calendar";
import { activitiesPage, activitiesPageMarker } from "../../sheets";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { Workbook, WrittenSheet } from "../../workbook/workbook";
import { progressOf } from "../compute-progress";
import type { StudiedPlan } from "../study/studied-plan";
import { calendarOfWords } from "../study/words-of-plan";
import { activitiesOf } from "./activities";
import { writeOwnSheet } from "./write-own-sheet";
import { summarySubject, type SummaryRequest } from "./write-summary";

export type ActivitiesPageRequest = Pick<SummaryRequest, "period" | "asOf" | "translate">;

export interface WrittenActivitiesPage {
  readonly kind: "written";
  readonly sheet: WrittenSheet;
  /** How many activities the two quarters after the period have, by how sure their time is. */
  readonly counts: Readonly<Record<"dated" | "tentative" | "undated", number>>;
  /** The title of the calendar of version 1 whose place it takes from now on; `null` for none. */
  readonly replaces: string | null;
}

/** The marker of the calendar of version 1. */
const FORMER_MARKER = "calendar";

/**
 * Writes the page that is printed of the activities of a period, in place of the one that was written before. A calendar
 * of version 1 is left as it is, which is said when the first such page is written.
 */
export async function writeActivitiesPage(
  workbook: Workbook,
  study: StudiedPlan,
  request: ActivitiesPageRequest,
): Promise<WrittenActivitiesPage> {
  const { sheets } = study.contents;
  const { period, translate } = request;
  const isFirst = sheets.every(({ marker }) => marker !== activitiesPageMarker(period));
  const former = sheets.find(({ marker }) => marker === FORMER_MARKER)?.grid.sheet ?? null;
  const sheet = await writeOwnSheet(workbook, study, describeActivitiesPage(study, request), translate);
  const counts = { dated: 0, tentative: 0, undated: 0 };
  for (const { time } of calendarAfter(activitiesOf(study), period, study.plan.yearStart).entries)
    counts[time]++;
  return { kind: "written", sheet, counts, replaces: isFirst ? former : null };
}

/** The page, as data. */
export function describeActivitiesPage(
  study: StudiedPlan,
  { period, asOf, translate }: ActivitiesPageRequest,
): SheetDescription {
  const subject = summarySubject(study, progressOf(study, period), asOf);
  const { digits } = study.settings;
  return activitiesPage(subject, period, { translate, calendar: calendarOfWords(study, translate), digits });
}
