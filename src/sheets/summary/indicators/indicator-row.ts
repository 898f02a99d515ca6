import type { Direction, IndicatorDefinition } from "../../../indicators/definition";
import { formatAddress, formatCell } from "@plan-of-action/xlsx/grid";
import { periodKey, spanOf } from "../../../plan/period";
import { planYearOf } from "../../../plan/plan-year";
import type { Value } from "../../../plan/value";
import type { IndicatorProgress, TargetAndActual } from "../../../progress";
import type { BlockCell, BlockRow, RowOf } from "../../layout/block";
import { aboutIndicator } from "../../layout/row-subjects";
import { typedOf } from "../../../workbook/row-subject";
import { COLUMN } from "../../layout/columns";
import { changeCell } from "./indicator-change";
import type { IndicatorEntry } from "./indicator-groups";
import { planFormula, targetsThrough, valuesOf, valuesOfYear, valuesThrough } from "./plan-links";
import type { StyleName } from "../../layout/styles";
import type { SummaryContext } from "../subject";
import { statusPlace } from "./status-place";
import { statusText } from "../../layout/status-text";

/** What stands where a figure is undefined: it is not 0. */
const UNDEFINED = "–";

/** One indicator of the table. */
export function indicatorRow(context: SummaryContext, entry: IndicatorEntry): BlockRow {
  const { plan, period, definitions, words, typed, actualsOf } = context;
  const { indicator, progress } = entry;
  const definition = definitions.get(indicator.id);
  const actuals = actualsOf.get(indicator.id) ?? [];
  const measured = { id: indicator.id, direction: definition?.direction ?? "increase" };
  const figure = (number: number | null, values: readonly (Value | null | undefined)[] = []): BlockCell =>
    figureCell(number, values, definition);
  const hint = words.translate({ id: "summary-go-to", values: { cell: formatCell(indicator.cell) } });
  const { yearStart } = plan;
  const ownYear = periodKey({ year: planYearOf(period, yearStart) });
  const about = aboutIndicator(indicator);
  const isOfYear = spanOf(period) === "year";
  const ofYear = figure(progress.year.actual, valuesOfYear(actuals, period, yearStart));
  return {
    key: keyOf(indicator.id),
    about,
    minHeight: 16,
    cells: {
      [COLUMN.key]: { value: about.key, style: "key" },
      [COLUMN.number]: { value: indicator.id, style: "link", link: { to: indicator.cell, hint } },
      [COLUMN.text]: { value: indicator.text.trim(), style: "text" },
      [COLUMN.yearTarget]: figure(progress.year.target, [indicator.targets.get(ownYear)]),
      [COLUMN.inPeriod]: isOfYear ? ofYear : figure(progress.reported, valuesOf(actuals, period)),
      [COLUMN.inYear]: isOfYear ? percentCell(measured, progress.year, OF_YEAR) : ofYear,
      [COLUMN.target]: figure(progress.target, targetsThrough(indicator, period)),
      [COLUMN.expected]: figure(progress.expected),
      [COLUMN.actual]: figure(progress.actual, valuesThrough(actuals, period, yearStart)),
      [COLUMN.percentMet]: percentCell(measured, ofExpected(progress), OF_EXPECTED),
      [COLUMN.overallTarget]: figure(progress.overall.target, [indicator.overallTarget]),
      [COLUMN.status]: {
        value: statusText(words.translate, progress, statusPlace(context, indicator.id)),
        style: `status-${progress.status}`,
      },
      [COLUMN.change]: changeCell(context, progress),
      [COLUMN.remarks]: { value: typedOf(typed, about, COLUMN.remarks), style: "remark", typed: true },
    },
  };
}

function keyOf(id: string): string {
  return `indicator:${id}`;
}

function figureCell(
  number: number | null,
  values: readonly (Value | null | undefined)[],
  definition: IndicatorDefinition | undefined,
): BlockCell {
  if (number === null) return { value: UNDEFINED, style: "undefinedFigure" };
  const isPercentage = definition?.measure === "percentage";
  const style: StyleName = Number.isInteger(number)
    ? isPercentage
      ? "points"
      : "number"
    : isPercentage
      ? "decimalPoints"
      : "decimal";
  const formula = definition === undefined ? undefined : planFormula(number, values, definition);
  return { value: number, style, ...(formula === undefined ? {} : { formula: () => formula }) };
}

/** The columns that a percentage is made of. */
interface Ratio {
  readonly actual: number;
  readonly target: number;
}

/** Of what was expected by now, as the status is: an indicator that is ahead is never at 100 %. */
const OF_EXPECTED: Ratio = { actual: COLUMN.actual, target: COLUMN.expected };
const OF_YEAR: Ratio = { actual: COLUMN.inPeriod, target: COLUMN.yearTarget };

function ofExpected({ actual, expected, percentMet }: IndicatorProgress): TargetAndActual {
  return { actual, target: expected, percentMet };
}

/** Actual through target; target through actual where the indicator is to decrease. */
function percentCell(
  { id, direction }: { readonly id: string; readonly direction: Direction },
  { actual, target, percentMet: met }: TargetAndActual,
  columns: Ratio,
): BlockCell {
  const formula = (rowOf: RowOf): string => {
    const row = rowOf(keyOf(id));
    const [part, whole] =
      direction === "decrease" ? [columns.target, columns.actual] : [columns.actual, columns.target];
    // A dash, or nothing to divide by, gives an error, and so a dash.
    return `=IFERROR(${formatAddress(row, part)}/${formatAddress(row, whole)},"${UNDEFINED}")`;
  };
  if (met !== null) return { value: met / 100, style: "percent", formula };
  // Two numbers whose ratio means nothing, such as a target of 0, would give one all the same.
  const hasRatio = actual !== null && target !== null;
  return { value: UNDEFINED, style: "undefinedPercent", ...(hasRatio ? {} : { formula }) };
}
