import type { Area, ChartKind } from "@plan-of-action/xlsx";

interface Kind {
  /** One of `Excel.ChartType`. */
  readonly type: string;
}

/** The kinds that a description can say, with all that the product sets of them. */
export const DESCRIBED: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: "columnClustered",
  ColumnStacked: "columnStacked",
  ColumnStacked100: "columnStacked100",
  BarClustered: "barClustered",
  BarStacked: "barStacked",
  BarStacked100: "barStacked100",
  LineMarkers: "line",
  Doughnut: "doughnut",
};

/** The kind by which a chart is described; `null` for one that is drawn plainly, by its series. */
export function describedKind({ type, data }: Kind & { readonly data: Area | null }): ChartKind | null {
  return data === null ? null : (DESCRIBED[type] ?? null);
}

export function isRound({ type }: Kind): boolean {
  return type === "Doughnut" || type === "Pie";
}

/** A chart of lines, whose series are coloured by them. */
export function isOfLines({ type }: Kind): boolean {
  return /^(?:Line|XYScatter|Radar(?!Filled))/.test(type);
}

/** A chart whose points have numbers for both axes. */
export function isOfPoints({ type }: Kind): boolean {
  return type.startsWith("XYScatter") || type === "Bubble";
}
