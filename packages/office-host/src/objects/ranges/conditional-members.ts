import type { Members } from "../../requests/host-object";

// The members of conditional formats, by class, each with the ExcelApi set that has it.

export const conditionalFormatCollectionMembers = {
  methods: {
    getItem: "1.6",
    getItemAt: "1.6",
    getCount: "1.6",
    add: "1.6",
    clearAll: "1.6",
    getItemOrNullObject: "1.14",
  },
} as const satisfies Members;

export const conditionalFormatMembers = {
  scalars: {
    id: "1.6",
    type: "1.6",
    priority: "1.6",
    stopIfTrue: "1.6",
  },
  links: {
    custom: "1.6",
    customOrNullObject: "1.6",
    cellValue: "1.6",
    cellValueOrNullObject: "1.6",
    textComparison: "1.6",
    textComparisonOrNullObject: "1.6",
    topBottom: "1.6",
    topBottomOrNullObject: "1.6",
    preset: "1.6",
    presetOrNullObject: "1.6",
    dataBar: "1.6",
    dataBarOrNullObject: "1.6",
    colorScale: "1.6",
    colorScaleOrNullObject: "1.6",
    iconSet: "1.6",
    iconSetOrNullObject: "1.6",
  },
  methods: {
    getRange: "1.6",
    getRangeOrNullObject: "1.6",
    getRanges: "1.9",
    delete: "1.6",
  },
} as const satisfies Members;

export const customConditionalFormatMembers = {
  links: {
    rule: "1.6",
    format: "1.6",
  },
} as const satisfies Members;

export const conditionalFormatRuleMembers = {
  scalars: {
    formula: "1.6",
  },
} as const satisfies Members;

export const conditionalRangeFormatMembers = {
  links: {
    fill: "1.6",
    font: "1.6",
  },
} as const satisfies Members;

export const conditionalRangeFillMembers = {
  scalars: {
    color: "1.6",
  },
  methods: {
    clear: "1.6",
  },
} as const satisfies Members;

export const conditionalRangeFontMembers = {
  scalars: {
    color: "1.6",
    bold: "1.6",
    italic: "1.6",
    underline: "1.6",
    strikethrough: "1.6",
  },
} as const satisfies Members;

export const dataBarConditionalFormatMembers = {
  scalars: {
    lowerBoundRule: "1.6",
    upperBoundRule: "1.6",
  },
  links: {
    positiveFormat: "1.6",
  },
} as const satisfies Members;

export const dataBarPositiveFormatMembers = {
  scalars: {
    fillColor: "1.6",
    gradientFill: "1.6",
  },
} as const satisfies Members;

export const cellValueConditionalFormatMembers = {
  scalars: {
    rule: "1.6",
  },
  links: {
    format: "1.6",
  },
} as const satisfies Members;

export const textConditionalFormatMembers = {
  scalars: {
    rule: "1.6",
  },
  links: {
    format: "1.6",
  },
} as const satisfies Members;

export const topBottomConditionalFormatMembers = {
  scalars: {
    rule: "1.6",
  },
  links: {
    format: "1.6",
  },
} as const satisfies Members;

export const presetCriteriaConditionalFormatMembers = {
  scalars: {
    rule: "1.6",
  },
  links: {
    format: "1.6",
  },
} as const satisfies Members;

export const colorScaleConditionalFormatMembers = {
  scalars: {
    criteria: "1.6",
    threeColorScale: "1.6",
  },
} as const satisfies Members;

export const iconSetConditionalFormatMembers = {
  scalars: {
    style: "1.6",
    criteria: "1.6",
    reverseIconOrder: "1.6",
    showIconOnly: "1.6",
  },
} as const satisfies Members;
