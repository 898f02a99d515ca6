import { openPoints } from "../../meeting/open-points";
import type { OpenDifference, OwedOfIndicator } from "../../meeting/open-point-subject";
import { listedPoints, readOpenPointsSheet, type OpenPointsSheet } from "../../meeting/listed-points";
import type { Translate } from "../../plan/message";
import type { OpenPoint } from "../../plan/open-point";
import type { Day } from "../../plan/period";
import { isOpenState } from "../../plan/language/activity-phrases";
import { debtorsIn } from "../../progress";
import { openPointsSheet } from "../../sheets";
import { openEntries } from "../../sheets/comparison/comparison-entries";
import { COMPARISON_MARKER, OPEN_POINTS_MARKER } from "../../sheets/layout/markers";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { Workbook, WrittenSheet } from "../../workbook/workbook";
import { owedOf } from "../owed-of-plan";
import { activitiesOf } from "./activities";
import { gridOfOwnSheet, headersGone, withFormerTexts, type HeadersGone } from "./own-table-sheets";
import type { StudiedPlan } from "../study/studied-plan";
import type { OwnSheetRequest } from "./write-indicators";
import { wordsOfPlan } from "../study/words-of-plan";
import { writeOwnSheet } from "./write-own-sheet";

/** What is not settled in a plan, as of a day. */
export function openPointsOf(study: StudiedPlan, asOf: Day): readonly OpenPoint[] {
  const { plan, workplan, findings, contents } = study;
  const grids = contents.sheets.filter(({ marker }) => marker === null).map(({ grid }) => grid);
  const differences = openDifferences(study);
  const owed = owedBy(study, asOf);
  const activities = activitiesOf(study);
  return openPoints({ plan, workplan, findings, grids, differences, activities, owed, asOf });
}

/** What is not settled in a plan as of a day, without what people have called settled on its sheet. */
export function unsettledPoints(study: StudiedPlan, asOf: Day): readonly OpenPoint[] {
  const { points } = listedPoints(openPointsOf(study, asOf), openPointsSheetOf(study));
  return points.flatMap(({ point }) => point ?? []);
}

/** The reports that are missing, with the agencies that the plan names for them. */
function owedBy(study: StudiedPlan, asOf: Day): readonly OwedOfIndicator[] {
  const debtorsOf = debtorsIn(study.plan, study.agencies);
  return owedOf(study, asOf).map(({ indicator, missing, parties }) => ({
    ...{ indicator, missing },
    agencies: debtorsOf(indicator.action, parties),
  }));
}

/** What the sheet of a comparison has as open, where there is one. */
function openDifferences({ contents }: Pick<StudiedPlan, "contents">): readonly OpenDifference[] {
  const grid = gridOfOwnSheet(contents, COMPARISON_MARKER);
  if (grid === null) return [];
  return openEntries(grid, isOpenState).map(({ row, column, shown }) => ({
    cell: { sheet: grid.sheet, row, column },
    text: shown.filter((text) => text !== null).join(" · "),
    number: shown[0] ?? null,
    ...{ ours: shown[3] ?? "", theirs: shown[4] ?? "" },
  }));
}

export type WrittenOpenPoints =
  | {
      readonly kind: "written";
      readonly sheet: WrittenSheet;
      readonly points: readonly OpenPoint[];
    }
  | HeadersGone;

/**
 * Writes the sheet of open points: what is to be decided, with what people typed of it. What they called settled
 * leaves; a point that is no longer in the plan stays as long as something is typed next to it.
 */
export async function writeOpenPoints(
  workbook: Workbook,
  study: StudiedPlan,
  { translate, asOf }: OwnSheetRequest & { readonly asOf: Day },
): Promise<WrittenOpenPoints> {
  const gone = headersGone(gridOfOwnSheet(study.contents, OPEN_POINTS_MARKER), openPointsSheetOf(study));
  if (gone !== null) return gone;
  const points = openPointsOf(study, asOf);
  const sheet = await writeOwnSheet(
    workbook,
    study,
    describeOpenPoints(study, points, { asOf, translate }),
    translate,
  );
  return { kind: "written", sheet, points };
}

/** The sheet of open points, as data. */
export function describeOpenPoints(
  study: StudiedPlan,
  points: readonly OpenPoint[],
  { asOf, translate }: { readonly asOf: Day; readonly translate: Translate },
): SheetDescription {
  const grid = gridOfOwnSheet(study.contents, OPEN_POINTS_MARKER);
  const former = openPointsSheetOf(study);
  const subject = { plan: study.plan, asOf, from: grid, ...listedPoints(points, former) };
  return withFormerTexts(
    openPointsSheet(subject, wordsOfPlan(study, translate)),
    grid,
    former?.table ?? null,
  );
}

function openPointsSheetOf({ contents }: StudiedPlan): OpenPointsSheet | null {
  const grid = gridOfOwnSheet(contents, OPEN_POINTS_MARKER);
  return grid && readOpenPointsSheet(grid);
}
