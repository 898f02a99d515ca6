import { agenciesOfPlan } from "../../meeting/agencies-of-plan";
import { agencyDirectory, listedAgencies, type ListedAgency } from "../../meeting/listed-agencies";
import type { AgencyDirectory } from "../../plan/agency";
import { readAgenciesSheet, type AgenciesSheet } from "../../reading/own-sheets/agencies-sheet";
import { AGENCIES_MARKER } from "../../sheets/layout/markers";
import type { WorkbookContents } from "../../workbook/workbook";
import { gridOfOwnSheet } from "../sheets/own-table-sheets";
import type { StudiedPlan } from "./studied-plan";

/** What agencies are recognized from. */
export type AgencySources = Pick<StudiedPlan, "plan" | "contents">;

/** The agencies of the plan with what people typed of them. */
export function agenciesOf({ plan, contents }: AgencySources): readonly ListedAgency[] {
  return listedAgencies(agenciesOfPlan(plan), agenciesSheetOf(contents));
}

/** What the Agencies sheet says about the parties; `null` if there is none or its headers are gone. */
export function directoryOf(contents: WorkbookContents): AgencyDirectory | null {
  const sheet = agenciesSheetOf(contents);
  return sheet === null ? null : agencyDirectory(sheet);
}

/** The Agencies sheet as it was read; `null` if there is none or its headers are gone. */
export function agenciesSheetOf(contents: WorkbookContents): AgenciesSheet | null {
  const grid = gridOfOwnSheet(contents, AGENCIES_MARKER);
  return grid && readAgenciesSheet(grid);
}
