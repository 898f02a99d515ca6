import type { ProgressStatus } from "../../../progress";
import type { ChartPart } from "../../layout/chart-block";
import { CHART_STATUS_COLORS, CHART_STATUS_INKS, COLORS } from "../../layout/styles";

/** More bars than these leave no room for the rest of the page. */
export const MAX_BARS = 9;

/** A part that is smaller than this share of a bar has no room for its label. */
const MIN_LABELLED = 0.05;

/** What the bars are made of: told by its sign without colour. */
export interface BarPart {
  readonly sign: string;
  readonly color: string;
  readonly ink: string;
}

/** A part in the colour of what stands alike. */
export function partLike(sign: string, like: ProgressStatus): BarPart {
  return { sign, color: CHART_STATUS_COLORS[like], ink: CHART_STATUS_INKS[like] };
}

/** Bars of counted parts, each labelled with its sign and number; `longest` is the count that has the most room. */
export function stackedBars(
  kind: "barStacked" | "barStacked100",
  parts: readonly BarPart[],
  longest: number,
): ChartPart["look"] {
  const least = Math.max(1, Math.ceil(longest * MIN_LABELLED));
  return {
    kind,
    colors: parts.map(({ color }) => color),
    outline: COLORS.white,
    legend: "bottom",
    labels: {
      numberFormats: parts.map(({ sign }) => `[>=${least}]"${sign} "#,##0;""`),
      colors: parts.map(({ ink }) => ink),
      point: null,
    },
    valueAxis: { title: null, numberFormat: "0", min: 0, max: null, visible: false, gridlines: false },
    categoryAxis: { title: null, reversed: true },
    gapWidth: 45,
  };
}
