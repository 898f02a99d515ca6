import type { Direction, IndicatorDefinition } from "../../../indicators/definition";
import { formatAddress, formatCell } from "@plan-of-action/xlsx/grid";
import { periodKey } from "../../../plan/period";
import type { Indicator } from "../../../plan/plan";
import type { Value } from "../../../plan/value";
import type { IndicatorProgress } from "../../../progress";
import { typedOf } from "../../../workbook/row-subject";
import type { BlockCell, BlockRow, RowOf } from "../../layout/block";
import { COLUMN, firstOfPeriods } from "../../layout/columns";
import { aboutIndicator } from "../../layout/row-subjects";
import { statusWords } from "../../layout/status-text";
import { STATUS_LOOKS, type StyleName } from "../../layout/styles";
import { saidWithLastReport } from "../attention/attention-reason";
import type { SummaryContext } from "../subject";
import type { IndicatorEntry } from "./indicator-groups";
import { signIn, wordsOfTarget, type PeriodColumns } from "./period-columns";
import { planFormula, targetsThrough, valuesOf, valuesThrough } from "./plan-links";
import { statusPlace } from "./status-place";

/** What stands where a figure is undefined: it is not 0. */
const UNDEFINED = "–";

/** One indicator of the table. */
export function indicatorRow(
  context: SummaryContext,
  { indicator, progress }: IndicatorEntry,
  columns: PeriodColumns,
): BlockRow {
  const { plan, period, definitions, words, actualsOf } = context;
  const definition = definitions.get(indicator.id);
  const actuals = actualsOf.get(indicator.id) ?? [];
  const measured = { id: indicator.id, direction: definition?.direction ?? "increase" };
  const figure = (number: number | null, values: readonly (Value | null | undefined)[] = []): BlockCell =>
    figureCell(number, values, definition);
  const hint = words.translate({ id: "summary-go-to", values: { cell: formatCell(indicator.cell) } });
  const { yearStart } = plan;
  const about = aboutIndicator(indicator);
  const inPeriods = columns.periods.map((each): BlockCell => {
    const number = columns.numberIn(indicator.id, each);
    const target = columns.ofTargets ? indicator.targets.get(periodKey(each)) : undefined;
    if (number !== null) return figure(number, columns.ofTargets ? [target] : valuesOf(actuals, each));
    if (columns.ofTargets) return { value: wordsOfTarget(target), style: "text" };
    const stood = columns.standingIn(indicator.id, each);
    const sign = stood === null ? signIn(progress, each) : STATUS_LOOKS[stood].sign;
    return { value: sign, style: "periodSign" };
  });
  return {
    key: keyOf(indicator.id),
    about,
    cells: {
      [COLUMN.key]: { value: about.key, style: "key" },
      [COLUMN.number]: {
        value: context.numberOf(indicator),
        style: "link",
        link: { to: indicator.cell, hint },
      },
      [COLUMN.text]: {
        value: indicator.text.trim(),
        style: "text",
        lastColumn: firstOfPeriods(columns.periods.length) - 1,
        runsOn: "textLine",
      },
      ...Object.fromEntries(
        inPeriods.map((cell, place) => [firstOfPeriods(columns.periods.length) + place, cell]),
      ),
      [COLUMN.gap]: { value: null, style: "text" },
      [COLUMN.overallTarget]: figure(progress.overall.target, [indicator.overallTarget]),
      [COLUMN.target]: figure(progress.target, targetsThrough(indicator, period)),
      [COLUMN.expected]: figure(progress.expected),
      [COLUMN.actual]: strong(figure(progress.actual, valuesThrough(actuals, period, yearStart))),
      [COLUMN.percentMet]: percentCell(measured, progress),
      [COLUMN.sign]: { value: STATUS_LOOKS[progress.status].sign, style: `sign-${progress.status}` },
      [COLUMN.status]: {
        value: statusWords(words.translate, progress, statusPlace(context, indicator.id)),
        style: "statusText",
      },
      [COLUMN.remarks]: remarksCell(context, indicator, columns),
    },
  };
}

/** What a person typed there; else, in grey and not taken for typed, what was said with the last report. */
function remarksCell(context: SummaryContext, indicator: Indicator, { ofTargets }: PeriodColumns): BlockCell {
  const value = typedOf(context.typed, aboutIndicator(indicator), COLUMN.remarks);
  const said = value === null ? saidWithLastReport(context, indicator.id) : null;
  if (said !== null) return { value: said, style: "reportedRemark" };
  return { value, style: ofTargets ? "remark" : "text", typed: true };
}

/** What was reached is what the row is read for. */
function strong(cell: BlockCell): BlockCell {
  const { style } = cell;
  const isFigure =
    style === "number" || style === "decimal" || style === "points" || style === "decimalPoints";
  return isFigure ? { ...cell, style: `strong-${style}` } : cell;
}

/** Of percentages that whole numbers do not tell: more than none, and more than anybody reads. */
function styleOfPercent(percent: number): StyleName {
  if (percent > 999) return "percentAbove999";
  return percent > 0 && percent < 1 ? "percentBelow1" : "percent";
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

/**
 * How far what was expected by now is met, as the status is, so that an indicator that is ahead is never at 100 %: actual
 * through expected, or the other way round where it is to decrease.
 */
function percentCell(
  { id, direction }: { readonly id: string; readonly direction: Direction },
  { actual, expected, percentMet: met }: IndicatorProgress,
): BlockCell {
  const formula = (rowOf: RowOf): string => {
    const row = rowOf(keyOf(id));
    const [part, whole] =
      direction === "decrease" ? [COLUMN.expected, COLUMN.actual] : [COLUMN.actual, COLUMN.expected];
    // A dash, or nothing to divide by, gives an error, and so a dash.
    return `=IFERROR(${formatAddress(row, part)}/${formatAddress(row, whole)},"${UNDEFINED}")`;
  };
  if (met !== null) return { value: met / 100, style: styleOfPercent(met), formula };
  // Two numbers whose ratio means nothing, such as a target of 0, would give one all the same.
  const hasRatio = actual !== null && expected !== null;
  return { value: UNDEFINED, style: "undefinedPercent", ...(hasRatio ? {} : { formula }) };
}
