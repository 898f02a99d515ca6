import { cellsOfFinding, isAboutNumbers, type Finding } from "../checks";
import { formatCell, type CellReference } from "@plan-of-action/xlsx/grid";
import type { Period } from "../plan/period";
import { comparePeriodEnds } from "../plan/plan-year";
import { computeProgress, type Progress } from "../progress";
import { withCountedReports } from "./reports/counted-reports";
import type { StudiedPlan } from "./study/studied-plan";

/** What was achieved up to a period's end, against what the plan sets for it, by the workbook's settings. */
export function progressOf<At extends Period>(study: StudiedPlan, period: At): Progress<At> {
  return computeProgress(withCountedReports(study), period, study.settings.progress);
}

/**
 * Whether nobody knows how numbers are to be counted, which in many rows is not a lesser doubt but a question of the
 * plan.
 */
function asksHowToCount({ message }: Finding): boolean {
  return message.id === "actual-quarters-mismatch-unclear";
}

/**
 * The reports until a period's end of which a check says that their number cannot be, or that another contradicts it,
 * by indicator: progress counts them as they are.
 */
export function doubtedReports(
  { plan, actuals, findings }: StudiedPlan,
  period: Period,
): ReadonlyMap<string, readonly CellReference[]> {
  const found = new Set(
    findings
      .filter(
        (finding) =>
          finding.accepted === null &&
          (finding.severity !== "info" || asksHowToCount(finding)) &&
          isAboutNumbers(finding),
      )
      .flatMap((finding) => cellsOfFinding(finding).map(formatCell)),
  );
  const doubted = new Map<string, CellReference[]>();
  for (const { indicator, period: reported, value } of actuals) {
    if (!found.has(formatCell(value.cell)) || comparePeriodEnds(reported, period, plan.yearStart) > 0)
      continue;
    const cells = doubted.get(indicator);
    if (cells === undefined) doubted.set(indicator, [value.cell]);
    else cells.push(value.cell);
  }
  return doubted;
}
