import { planYearOf } from "../../plan/plan-year";
import { cellsOfPeriod } from "./period-cells";
import { actualKey } from "../../plan/actual";
import { labelOfPart } from "../../plan/language/breakdown-words";
import { partsAsked } from "../../sheets/layout/breakdown-names";
import { rowsByReport } from "./reported-cell";
import type { Translate } from "../../plan/message";
import type { Period } from "../../plan/period";
import type { ReadingChoice } from "../../reading";
import { withEntries, type ActualsEntry } from "../../sheets/actuals/actuals-content";
import { indicatorLabels } from "../../identity/indicator-labels";
import { actualsHeader } from "../../sheets/actuals/actuals-sheet";
import type { Workbook, WrittenSheet } from "../../workbook/workbook";
import { actualsToFill, writeActuals } from "./actuals-content";
import { progressOf } from "../compute-progress";
import { recordingRows } from "../study/record-roll";
import { checkPlan } from "../study/study-plan";
import type { NoPlan, StudiedPlan } from "../study/studied-plan";
import { retryWhenOvertaken } from "../findings/when-overtaken";
import type { HeadersGone } from "../sheets/own-table-sheets";
import { reportKey } from "../../plan/report-key";

export interface PrepareRequest {
  /** The period whose reports are to be gathered. */
  readonly period: Period;
  readonly translate: Translate;
  readonly choice?: ReadingChoice;
}

export type PreparedActuals =
  | {
      readonly kind: "written";
      readonly sheet: WrittenSheet;
      readonly study: StudiedPlan;
      /** Rows that were added, to be filled in. */
      readonly added: number;
    }
  | { readonly kind: "outsidePlan"; readonly years: readonly number[] }
  | HeadersGone
  | NoPlan;

/**
 * Writes the Actuals sheet with a row, its actual still blank, for each indicator that has a target in the period's
 * year and no row for the period yet, and for each part of it that is asked for. What is in the sheet stays.
 */
export function prepareActuals(workbook: Workbook, request: PrepareRequest): Promise<PreparedActuals> {
  return retryWhenOvertaken(() => prepareOnce(workbook, request));
}

async function prepareOnce(workbook: Workbook, request: PrepareRequest): Promise<PreparedActuals> {
  const { period, translate } = request;
  const study = await checkPlan(workbook, request.choice);
  if (study.kind === "noPlan") return study;
  if (!study.plan.years.includes(planYearOf(period, study.plan.yearStart)))
    return { kind: "outsidePlan", years: study.plan.years };
  const former = actualsToFill(study, translate);
  if (former.kind === "headsGone") return former;
  const entries = rowsToFill(study, request);
  const blankRows = study.actualsSheet?.blankRows ?? [];
  const filled = withEntries(former.content, entries, blankRows, actualsHeader(translate));
  const sheet = await writeActuals(recordingRows(workbook, study), former, filled, {
    plan: study.plan,
    translate,
  });
  return { kind: "written", sheet, study, added: entries.length };
}

function rowsToFill(study: StudiedPlan, { period, translate }: PrepareRequest): ActualsEntry[] {
  const there = rowsByReport(study.actualsSheet?.rows);
  const due = new Set(
    progressOf(study, period)
      .indicators.filter(({ year }) => year.target !== null && year.target > 0)
      .map(({ id }) => id),
  );
  const labelOf = indicatorLabels(study.plan);
  const reported = new Set(study.actualsSheet?.actuals.map(actualKey));
  return study.plan.indicators
    .filter(({ id }) => due.has(id))
    .flatMap((indicator) => {
      const about = { indicator: indicator.id, period, party: null };
      const values = { indicator: labelOf(indicator), ...cellsOfPeriod(period) };
      const parts = partsAsked(indicator, translate).filter((part) => !there.has(reportKey(about, part)));
      return [
        ...(reported.has(actualKey(about)) ? [] : [{ row: null, values }]),
        ...parts.map((part) => ({
          row: null,
          values: { ...values, part: labelOfPart(part, indicator.breakdowns ?? []) },
        })),
      ];
    });
}
