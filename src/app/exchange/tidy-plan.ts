import {
  iatiActivity,
  type IatiActivity,
  type ReportingOrganisation,
} from "../../exchange/iati/iati-activity";
import type { Day } from "../../plan/period";
import { csvLine } from "../../exchange/tidy/csv-text";
import { tidyRows } from "../../exchange/tidy/tidy-rows";
import type { StudiedPlan } from "../study/studied-plan";

/** A plan's values as lines of a CSV file, without its first line. */
export interface TidyLines {
  readonly text: string;
  readonly rows: number;
}

/** The lines of a plan in the tidy table, in which `name` tells it apart from others. */
export function tidyLines(study: StudiedPlan, name: string, suppressBelow: number | null = null): TidyLines {
  let text = "";
  let rows = 0;
  for (const row of tidyRows({ ...study, suppressBelow }, name)) {
    text += csvLine(row);
    rows++;
  }
  return { text, rows };
}

/** A plan as an activity of the IATI standard, in which `name` tells it apart from others of the organisation. */
export function iatiOf(
  study: StudiedPlan,
  file: { readonly name: string; readonly on: Day; readonly organisation: ReportingOrganisation },
  suppressBelow: number | null = null,
): IatiActivity | "no years" {
  return iatiActivity({ ...study, suppressBelow }, file);
}
