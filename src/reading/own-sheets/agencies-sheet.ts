import { AGENCY_COLUMNS, type AgencyColumn } from "../../plan/agency";
import { agencyColumnOf } from "../../plan/language/activity-phrases";
import type { Grid } from "@plan-of-action/xlsx/grid";
import { readFilledTable, type FilledRow, type FilledTable, type FilledTexts } from "./filled-table";

export type AgencyTexts = FilledTexts<AgencyColumn>;
/** A row of the Agencies sheet. */
export type AgencyRow = FilledRow<AgencyColumn>;
export type AgenciesSheet = FilledTable<AgencyColumn>;

/** What stands in an Agencies sheet; `null` where its headers are gone. */
export function readAgenciesSheet(grid: Grid): AgenciesSheet | null {
  return readFilledTable(grid, AGENCY_COLUMNS, agencyColumnOf);
}
