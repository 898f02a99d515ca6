import { CHART_COLLECTION_EVENTS, CHART_EVENTS, eventMembers } from "../event-source";
import type { Members } from "../../requests/host-object";

// The members of charts, by class, each with the ExcelApi set that has it.

export const chartCollectionMembers = {
  scalars: {
    count: "1.1",
  },
  methods: {
    getItem: "1.1",
    getItemOrNullObject: "1.4",
    getItemAt: "1.1",
    getCount: "1.4",
    add: "1.1",
    ...eventMembers(CHART_COLLECTION_EVENTS),
  },
} as const satisfies Members;

export const chartMembers = {
  scalars: {
    id: "1.7",
    name: "1.1",
    chartType: "1.7",
    left: "1.1",
    top: "1.1",
    width: "1.1",
    height: "1.1",
  },
  links: {
    format: "1.1",
    title: "1.1",
    dataLabels: "1.1",
    legend: "1.1",
    axes: "1.1",
    series: "1.1",
    worksheet: "1.2",
  },
  methods: {
    setPosition: "1.1",
    setData: "1.1",
    getDataTable: "1.14",
    getDataTableOrNullObject: "1.14",
    ...eventMembers(CHART_EVENTS),
    delete: "1.1",
  },
} as const satisfies Members;

export const chartAreaFormatMembers = {
  links: {
    fill: "1.1",
    border: "1.7",
    font: "1.1",
  },
} as const satisfies Members;

export const chartFontMembers = {
  scalars: {
    name: "1.1",
    size: "1.1",
    bold: "1.1",
    italic: "1.1",
    underline: "1.1",
    color: "1.1",
  },
} as const satisfies Members;

export const chartTitleMembers = {
  scalars: {
    text: "1.1",
    visible: "1.1",
    left: "1.7",
  },
  links: {
    format: "1.1",
  },
} as const satisfies Members;

export const chartTitleFormatMembers = {
  links: {
    fill: "1.1",
    border: "1.7",
    font: "1.1",
  },
} as const satisfies Members;

export const chartLegendMembers = {
  scalars: {
    visible: "1.1",
    position: "1.1",
    overlay: "1.1",
  },
  links: {
    format: "1.1",
  },
} as const satisfies Members;

export const chartAxesMembers = {
  links: {
    valueAxis: "1.1",
    categoryAxis: "1.1",
  },
} as const satisfies Members;

export const chartValueAxisMembers = {
  scalars: {
    minimum: "1.1",
    maximum: "1.1",
    numberFormat: "1.8",
    visible: "1.7",
    displayUnit: "1.7",
    showDisplayUnitLabel: "1.7",
    scaleType: "1.7",
    logBase: "1.7",
    majorUnit: "1.1",
    majorTickMark: "1.7",
    minorTickMark: "1.7",
    tickLabelPosition: "1.7",
    position: "1.8",
    positionAt: "1.8",
  },
  links: {
    title: "1.1",
    majorGridlines: "1.1",
    minorGridlines: "1.1",
    format: "1.1",
  },
  methods: {
    setPositionAt: "1.8",
  },
} as const satisfies Members;

export const chartCategoryAxisMembers = {
  scalars: {
    reversePlotOrder: "1.7",
    isBetweenCategories: "1.8",
    tickLabelSpacing: "1.7",
    tickMarkSpacing: "1.7",
    majorTickMark: "1.7",
    minorTickMark: "1.7",
    tickLabelPosition: "1.7",
    position: "1.8",
    positionAt: "1.8",
  },
  links: {
    title: "1.1",
    majorGridlines: "1.1",
    minorGridlines: "1.1",
    format: "1.1",
  },
  methods: {
    setCategoryNames: "1.7",
    setPositionAt: "1.8",
  },
} as const satisfies Members;

export const chartAxisTitleMembers = {
  scalars: {
    text: "1.1",
    visible: "1.1",
  },
} as const satisfies Members;

export const chartGridlinesMembers = {
  scalars: {
    visible: "1.1",
  },
  links: {
    format: "1.1",
  },
} as const satisfies Members;

export const chartSeriesCollectionMembers = {
  scalars: {
    count: "1.1",
  },
  methods: {
    getItemAt: "1.1",
    getCount: "1.4",
    add: "1.7",
  },
} as const satisfies Members;

export const chartSeriesMembers = {
  scalars: {
    name: "1.1",
    hasDataLabels: "1.7",
    gapWidth: "1.7",
    plotOrder: "1.7",
    markerStyle: "1.7",
    markerSize: "1.7",
    markerBackgroundColor: "1.7",
    markerForegroundColor: "1.7",
    smooth: "1.7",
    doughnutHoleSize: "1.7",
  },
  links: {
    format: "1.1",
    dataLabels: "1.8",
    points: "1.1",
    trendlines: "1.7",
  },
  methods: {
    setValues: "1.7",
    setXAxisValues: "1.7",
    setBubbleSizes: "1.7",
    delete: "1.7",
    getDimensionValues: "1.12",
    getDimensionDataSourceString: "1.15",
    getDimensionDataSourceType: "1.15",
  },
} as const satisfies Members;

export const chartSeriesFormatMembers = {
  links: {
    fill: "1.1",
    line: "1.1",
  },
} as const satisfies Members;

const stroke = {
  color: "1.1",
  lineStyle: "1.7",
  weight: "1.7",
} as const;

export const chartLineFormatMembers = {
  scalars: stroke,
  methods: {
    clear: "1.1",
  },
} as const satisfies Members;

export const chartBorderMembers = {
  scalars: { ...stroke, color: "1.7" },
  methods: {
    clear: "1.8",
  },
} as const satisfies Members;

/** Formats of parts of charts that have no more than a fill, a line, a border or a font. */
export const chartFormatMembers = {
  ChartLegendFormat: { links: { fill: "1.1", border: "1.8", font: "1.1" } },
  ChartAxisFormat: { links: { line: "1.1", font: "1.1" } },
  ChartGridlinesFormat: { links: { line: "1.1" } },
  ChartTrendlineFormat: { links: { line: "1.7" } },
  ChartDataTableFormat: { links: { fill: "1.14", border: "1.14", font: "1.14" } },
  ChartTitleFormat: { links: { fill: "1.1", border: "1.7" } },
} as const satisfies Readonly<Record<string, Members>>;

export const chartTrendlineCollectionMembers = {
  methods: {
    getItem: "1.7",
    getCount: "1.7",
    add: "1.7",
  },
} as const satisfies Members;

export const chartTrendlineMembers = {
  scalars: {
    type: "1.7",
    polynomialOrder: "1.7",
    movingAveragePeriod: "1.7",
    showEquation: "1.8",
    showRSquared: "1.8",
  },
  links: {
    format: "1.7",
  },
} as const satisfies Members;

export const chartDataTableMembers = {
  scalars: {
    visible: "1.14",
    showHorizontalBorder: "1.14",
    showVerticalBorder: "1.14",
    showOutlineBorder: "1.14",
    showLegendKey: "1.14",
  },
  links: {
    format: "1.14",
  },
} as const satisfies Members;

export const chartDataLabelsMembers = {
  scalars: {
    position: "1.1",
    numberFormat: "1.8",
    showValue: "1.1",
    showBubbleSize: "1.1",
    showCategoryName: "1.1",
    showLegendKey: "1.1",
    showPercentage: "1.1",
    showSeriesName: "1.1",
    separator: "1.1",
  },
  links: {
    format: "1.1",
  },
} as const satisfies Members;

export const chartDataLabelMembers = {
  scalars: {
    position: "1.7",
    numberFormat: "1.8",
    showValue: "1.7",
    showBubbleSize: "1.7",
    showCategoryName: "1.7",
    showLegendKey: "1.7",
    showPercentage: "1.7",
    showSeriesName: "1.7",
    separator: "1.7",
  },
  links: {
    format: "1.8",
  },
} as const satisfies Members;

export const chartDataLabelFormatMembers = {
  links: {
    fill: "1.1",
    border: "1.8",
    font: "1.1",
  },
} as const satisfies Members;

export const chartPointsCollectionMembers = {
  scalars: {
    count: "1.1",
  },
  methods: {
    getItemAt: "1.1",
    getCount: "1.4",
  },
} as const satisfies Members;

export const chartPointMembers = {
  scalars: {
    hasDataLabel: "1.7",
    markerSize: "1.7",
    markerBackgroundColor: "1.7",
    markerForegroundColor: "1.7",
  },
  links: {
    format: "1.1",
    dataLabel: "1.7",
  },
} as const satisfies Members;

export const chartPointFormatMembers = {
  links: {
    border: "1.7",
    fill: "1.1",
  },
} as const satisfies Members;

export const chartFillMembers = {
  methods: {
    setSolidColor: "1.1",
    getSolidColor: "1.16",
    clear: "1.1",
  },
} as const satisfies Members;
