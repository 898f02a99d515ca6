import type { Members } from "../../requests/host-object";

// The members of ranges and of what belongs to cells, by class, each with the ExcelApi set that has it. Members that
// begin with `_` are the ones that Office.js itself calls.

export const rangeMembers = {
  scalars: {
    address: "1.1",
    rowIndex: "1.1",
    columnIndex: "1.1",
    rowCount: "1.1",
    columnCount: "1.1",
    cellCount: "1.1",
    isEntireRow: "1.7",
    isEntireColumn: "1.7",
    values: "1.1",
    formulas: "1.1",
    valueTypes: "1.1",
    text: "1.1",
    formulasR1C1: "1.2",
    numberFormat: "1.1",
    style: "1.7",
    rowHidden: "1.2",
    columnHidden: "1.2",
    hidden: "1.2",
    hyperlink: "1.7",
  },
  links: {
    worksheet: "1.1",
    format: "1.1",
    dataValidation: "1.8",
    conditionalFormats: "1.6",
    sort: "1.2",
  },
  methods: {
    getCell: "1.1",
    getRow: "1.1",
    getColumn: "1.1",
    getLastRow: "1.1",
    getLastColumn: "1.1",
    getRowsAbove: "1.2",
    getRowsBelow: "1.2",
    getColumnsBefore: "1.2",
    getColumnsAfter: "1.2",
    getSurroundingRegion: "1.7",
    getLastCell: "1.1",
    getResizedRange: "1.2",
    getAbsoluteResizedRange: "1.7",
    getOffsetRange: "1.1",
    getEntireRow: "1.1",
    getEntireColumn: "1.1",
    getBoundingRect: "1.1",
    getIntersection: "1.1",
    getIntersectionOrNullObject: "1.4",
    getUsedRange: "1.2",
    getUsedRangeOrNullObject: "1.4",
    getMergedAreasOrNullObject: "1.13",
    getSpecialCells: "1.9",
    getSpecialCellsOrNullObject: "1.9",
    merge: "1.2",
    unmerge: "1.2",
    clear: "1.1",
    getCellProperties: "1.9",
    setCellProperties: "1.9",
    getRowProperties: "1.9",
    getColumnProperties: "1.9",
    moveTo: "1.11",
    copyFrom: "1.9",
    insert: "1.1",
    delete: "1.1",
    find: "1.9",
    findOrNullObject: "1.9",
    replaceAll: "1.9",
    select: "1.1",
    untrack: "1.1",
    getVisibleView: "1.3",
    getRangeEdge: "1.13",
    getExtendedRange: "1.13",
    removeDuplicates: "1.9",
    _ValidateArraySize: "1.3",
  },
} as const satisfies Members;

export const rangeSortMembers = {
  methods: {
    apply: "1.2",
  },
} as const satisfies Members;

export const rangeAreasMembers = {
  scalars: {
    address: "1.9",
    areaCount: "1.9",
    cellCount: "1.9",
    isEntireRow: "1.9",
    isEntireColumn: "1.9",
  },
  links: {
    areas: "1.9",
    format: "1.9",
    conditionalFormats: "1.9",
    worksheet: "1.9",
  },
  methods: {
    clear: "1.9",
  },
} as const satisfies Members;

export const rangeCollectionMembers = {
  methods: {
    getItemAt: "1.9",
    getCount: "1.9",
  },
} as const satisfies Members;

export const rangeFormatMembers = {
  scalars: {
    horizontalAlignment: "1.1",
    verticalAlignment: "1.1",
    wrapText: "1.1",
    shrinkToFit: "1.9",
    indentLevel: "1.9",
    textOrientation: "1.7",
    columnWidth: "1.2",
    rowHeight: "1.2",
  },
  links: {
    fill: "1.1",
    font: "1.1",
    borders: "1.1",
    protection: "1.2",
  },
  methods: {
    autofitColumns: "1.2",
    autofitRows: "1.2",
    adjustIndent: "1.11",
  },
} as const satisfies Members;

export const formatProtectionMembers = {
  scalars: {
    locked: "1.2",
  },
} as const satisfies Members;

export const rangeFillMembers = {
  scalars: {
    color: "1.1",
    tintAndShade: "1.9",
    pattern: "1.9",
    patternColor: "1.9",
  },
  methods: {
    clear: "1.1",
  },
} as const satisfies Members;

export const rangeFontMembers = {
  scalars: {
    name: "1.1",
    size: "1.1",
    bold: "1.1",
    italic: "1.1",
    underline: "1.1",
    strikethrough: "1.9",
    superscript: "1.9",
    color: "1.1",
  },
} as const satisfies Members;

export const rangeBorderCollectionMembers = {
  scalars: {
    count: "1.1",
  },
  methods: {
    getItem: "1.1",
    getItemAt: "1.1",
  },
} as const satisfies Members;

export const rangeBorderMembers = {
  scalars: {
    sideIndex: "1.1",
    style: "1.1",
    weight: "1.1",
    color: "1.1",
  },
} as const satisfies Members;

export const dataValidationMembers = {
  scalars: {
    type: "1.8",
    rule: "1.8",
    errorAlert: "1.8",
    prompt: "1.8",
    ignoreBlanks: "1.8",
  },
  methods: {
    clear: "1.8",
    getInvalidCells: "1.9",
    getInvalidCellsOrNullObject: "1.9",
  },
} as const satisfies Members;

export const removeDuplicatesResultMembers = {
  scalars: {
    removed: "1.9",
    uniqueRemaining: "1.9",
  },
} as const satisfies Members;

export const rangeViewMembers = {
  scalars: {
    rowCount: "1.3",
    columnCount: "1.3",
    values: "1.3",
    valueTypes: "1.3",
    formulas: "1.3",
    text: "1.3",
    numberFormat: "1.3",
    cellAddresses: "1.3",
  },
} as const satisfies Members;
