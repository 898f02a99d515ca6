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
  },
} as const satisfies Members;

export const chartMembers = {
  scalars: {
    id: "1.7",
    name: "1.1",
    chartType: "1.7",
  },
  links: {
    format: "1.1",
    title: "1.1",
    legend: "1.1",
    axes: "1.1",
    series: "1.1",
    worksheet: "1.2",
  },
  methods: {
    setPosition: "1.1",
    delete: "1.1",
  },
} as const satisfies Members;

export const chartAreaFormatMembers = {
  links: {
    font: "1.1",
  },
} as const satisfies Members;

export const chartFontMembers = {
  scalars: {
    name: "1.1",
    size: "1.1",
    bold: "1.1",
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
    font: "1.1",
  },
} as const satisfies Members;

export const chartLegendMembers = {
  scalars: {
    visible: "1.1",
    position: "1.1",
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
  },
  links: {
    title: "1.1",
    majorGridlines: "1.1",
  },
} as const satisfies Members;

export const chartCategoryAxisMembers = {
  scalars: {
    reversePlotOrder: "1.7",
  },
  links: {
    title: "1.1",
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
} as const satisfies Members;

export const chartSeriesCollectionMembers = {
  scalars: {
    count: "1.1",
  },
  methods: {
    getItemAt: "1.1",
    getCount: "1.4",
  },
} as const satisfies Members;

export const chartSeriesMembers = {
  scalars: {
    name: "1.1",
    hasDataLabels: "1.7",
    gapWidth: "1.7",
  },
  links: {
    format: "1.1",
    dataLabels: "1.8",
    points: "1.1",
  },
} as const satisfies Members;

export const chartSeriesFormatMembers = {
  links: {
    fill: "1.1",
    line: "1.1",
  },
} as const satisfies Members;

export const chartLineFormatMembers = {
  scalars: {
    color: "1.1",
  },
} as const satisfies Members;

export const chartDataLabelsMembers = {
  scalars: {
    position: "1.1",
    numberFormat: "1.8",
    showValue: "1.1",
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
  },
  links: {
    format: "1.8",
  },
} as const satisfies Members;

export const chartDataLabelFormatMembers = {
  links: {
    font: "1.1",
  },
} as const satisfies Members;

export const chartPointsCollectionMembers = {
  scalars: {
    count: "1.1",
  },
  methods: {
    getItemAt: "1.1",
  },
} as const satisfies Members;

export const chartPointMembers = {
  scalars: {
    hasDataLabel: "1.7",
  },
  links: {
    format: "1.1",
    dataLabel: "1.7",
  },
} as const satisfies Members;

export const chartPointFormatMembers = {
  links: {
    fill: "1.1",
  },
} as const satisfies Members;

export const chartFillMembers = {
  methods: {
    setSolidColor: "1.1",
  },
} as const satisfies Members;
