import { ACTIVITY_COLUMNS, type ActivityColumn } from "../../plan/activity";
import { activityColumnOf } from "../../plan/language/activity-phrases";
import type { Grid } from "@plan-of-action/xlsx/grid";
import { readFilledTable, type FilledRow, type FilledTable, type FilledTexts } from "./filled-table";

/** What a row of the Activities sheet was filled with, by its columns. */
export type ActivityTexts = FilledTexts<ActivityColumn>;
/** A row of the Activities sheet. */
export type ActivityRow = FilledRow<ActivityColumn>;
export type ActivitiesSheet = FilledTable<ActivityColumn>;

/** What stands in an Activities sheet; `null` where its headers are gone. */
export function readActivitiesSheet(grid: Grid): ActivitiesSheet | null {
  return readFilledTable(grid, ACTIVITY_COLUMNS, activityColumnOf);
}
