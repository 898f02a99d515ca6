import { openPoints } from "../meeting/open-points";
import { keptPoints, readOpenPointsSheet, type KeptPoints } from "../meeting/kept-points";
import type { Translate } from "../plan/message";
import type { OpenPoint } from "../plan/open-point";
import type { Day } from "../plan/period";
import { openPointsSheet, withTextsAbove } from "../sheets";
import { OPEN_POINTS_MARKER } from "../sheets/layout/markers";
import type { Grid } from "../workbook/grid";
import type { SheetDescription } from "../workbook/sheet-description";
import type { Workbook, WrittenSheet } from "../workbook/workbook";
import { activitiesOf } from "./activities";
import { checkPlan, type NoPlan, type StudiedPlan } from "./study-plan";
import type { OwnSheetRequest } from "./write-indicators";

/** What is not settled in a plan, as of a day. */
export function openPointsOf(study: StudiedPlan, asOf: Day): readonly OpenPoint[] {
  const { plan, workplan, findings, contents } = study;
  const grids = contents.sheets.filter(({ marker }) => marker === null).map(({ grid }) => grid);
  return openPoints({ plan, workplan, findings, grids, activities: activitiesOf(study), asOf });
}

export type WrittenOpenPoints =
  | {
      readonly kind: "written";
      readonly sheet: WrittenSheet;
      readonly study: StudiedPlan;
      readonly points: readonly OpenPoint[];
    }
  /** The sheet has text, but not the heads of its table, so what people put there would be lost: nothing was written. */
  | { readonly kind: "headsGone"; readonly sheet: string }
  | NoPlan;

/**
 * Writes the sheet of open points: what is to be decided, with what people typed of it. What they called settled
 * leaves; a point that is no longer in the plan stays as long as something is typed beside it.
 */
export async function writeOpenPoints(
  workbook: Workbook,
  { translate, choice, asOf }: OwnSheetRequest & { readonly asOf: Day },
): Promise<WrittenOpenPoints> {
  const study = await checkPlan(workbook, choice, asOf);
  if (study.kind === "noPlan") return study;
  const grid = ownGrid(study);
  const isBlank = grid?.values.every((row) => row.every((value) => value === null)) ?? true;
  const former = grid === undefined ? null : readOpenPointsSheet(grid);
  if (grid !== undefined && !isBlank && former === null) return { kind: "headsGone", sheet: grid.sheet };
  const sheet = await workbook.writeSheet(describeOpenPoints(study, asOf, translate));
  return { kind: "written", sheet, study, points: openPointsOf(study, asOf) };
}

/** The sheet of open points, as data. */
export function describeOpenPoints(study: StudiedPlan, asOf: Day, translate: Translate): SheetDescription {
  const grid = ownGrid(study);
  const former = grid === undefined ? null : readOpenPointsSheet(grid);
  const kept: KeptPoints = keptPoints(openPointsOf(study, asOf), former);
  const subject = { plan: study.plan, asOf, from: grid ?? null, ...kept };
  const description = openPointsSheet(subject, translate);
  return grid === undefined || former === null
    ? description
    : withTextsAbove(description, { grid, headRow: former.table.headRow });
}

function ownGrid({ contents }: StudiedPlan): Grid | undefined {
  return contents.sheets.find(({ marker }) => marker === OPEN_POINTS_MARKER)?.grid;
}
