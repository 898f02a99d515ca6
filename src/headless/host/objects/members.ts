import type { Members } from "../host-object";

// The members of the object model that the host answers, by class, each with the ExcelApi set that
// has it. Members that begin with `_` are the ones that Office.js itself calls.

export const workbookMembers = {
  links: {
    worksheets: "1.1",
    names: "1.1",
    tables: "1.1",
    settings: "1.4",
    customXmlParts: "1.5",
    application: "1.1",
    protection: "1.7",
    _Runtime: "1.5",
  },
  methods: {
    getSelectedRange: "1.1",
    getActiveCell: "1.7",
    _RemoveReference: "1.1",
  },
} as const satisfies Members;

export const runtimeMembers = {
  scalars: {
    enableEvents: "1.8",
  },
} as const satisfies Members;

export const applicationMembers = {
  scalars: {
    calculationMode: "1.1",
  },
  methods: {
    calculate: "1.1",
    suspendApiCalculationUntilNextSync: "1.6",
    suspendScreenUpdatingUntilNextSync: "1.9",
  },
} as const satisfies Members;

export const workbookProtectionMembers = {
  scalars: {
    protected: "1.7",
  },
} as const satisfies Members;

export const worksheetCollectionMembers = {
  methods: {
    getItem: "1.1",
    getItemOrNullObject: "1.4",
    getActiveWorksheet: "1.1",
    getFirst: "1.5",
    getLast: "1.5",
    getCount: "1.4",
    add: "1.1",
    _RegisterDataChangedEvent: "1.9",
    _UnregisterDataChangedEvent: "1.9",
    _RegisterAddedEvent: "1.7",
    _UnregisterAddedEvent: "1.7",
    _RegisterDeletedEvent: "1.7",
    _UnregisterDeletedEvent: "1.7",
    _RegisterActivatedEvent: "1.7",
    _UnregisterActivatedEvent: "1.7",
  },
} as const satisfies Members;

export const worksheetMembers = {
  scalars: {
    id: "1.1",
    name: "1.1",
    position: "1.1",
    visibility: "1.1",
    tabColor: "1.7",
    showGridlines: "1.8",
  },
  links: {
    names: "1.4",
    tables: "1.1",
    charts: "1.1",
    freezePanes: "1.7",
    pageLayout: "1.9",
    horizontalPageBreaks: "1.9",
    protection: "1.2",
  },
  methods: {
    activate: "1.1",
    delete: "1.1",
    getRange: "1.1",
    getRangeByIndexes: "1.7",
    getCell: "1.1",
    getRanges: "1.9",
    getUsedRange: "1.2",
    getUsedRangeOrNullObject: "1.4",
    _RegisterDataChangedEvent: "1.7",
    _UnregisterDataChangedEvent: "1.7",
    _RegisterActivatedEvent: "1.7",
    _UnregisterActivatedEvent: "1.7",
  },
} as const satisfies Members;

export const worksheetProtectionMembers = {
  scalars: {
    protected: "1.2",
  },
} as const satisfies Members;

export const worksheetFreezePanesMembers = {
  methods: {
    freezeAt: "1.7",
    freezeRows: "1.7",
    freezeColumns: "1.7",
    unfreeze: "1.7",
    getLocation: "1.7",
    getLocationOrNullObject: "1.7",
  },
} as const satisfies Members;

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
    numberFormat: "1.1",
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
  },
  methods: {
    getCell: "1.1",
    getRow: "1.1",
    getColumn: "1.1",
    getLastRow: "1.1",
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
    select: "1.1",
    untrack: "1.1",
    _ValidateArraySize: "1.3",
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
    indentLevel: "1.9",
    columnWidth: "1.2",
    rowHeight: "1.2",
  },
  links: {
    fill: "1.1",
    font: "1.1",
    borders: "1.1",
  },
  methods: {
    autofitColumns: "1.2",
    autofitRows: "1.2",
  },
} as const satisfies Members;

export const rangeFillMembers = {
  scalars: {
    color: "1.1",
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
  },
  methods: {
    clear: "1.8",
  },
} as const satisfies Members;

export const conditionalFormatCollectionMembers = {
  methods: {
    getItem: "1.6",
    getItemAt: "1.6",
    getCount: "1.6",
    add: "1.6",
    clearAll: "1.6",
  },
} as const satisfies Members;

export const conditionalFormatMembers = {
  scalars: {
    id: "1.6",
    type: "1.6",
  },
  links: {
    custom: "1.6",
    customOrNullObject: "1.6",
    dataBar: "1.6",
    dataBarOrNullObject: "1.6",
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

export const namedItemCollectionMembers = {
  methods: {
    getItem: "1.1",
    getItemOrNullObject: "1.4",
    getCount: "1.4",
    add: "1.4",
  },
} as const satisfies Members;

export const namedItemMembers = {
  scalars: {
    name: "1.1",
    type: "1.1",
    value: "1.1",
    formula: "1.7",
    comment: "1.4",
    visible: "1.1",
    scope: "1.4",
  },
  links: {
    worksheet: "1.4",
    worksheetOrNullObject: "1.4",
  },
  methods: {
    getRange: "1.1",
    getRangeOrNullObject: "1.4",
    delete: "1.4",
  },
} as const satisfies Members;

export const tableCollectionMembers = {
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

export const tableMembers = {
  scalars: {
    id: "1.1",
    name: "1.1",
    style: "1.1",
    showFilterButton: "1.3",
    showHeaders: "1.1",
  },
  links: {
    worksheet: "1.2",
  },
  methods: {
    getRange: "1.1",
    getHeaderRowRange: "1.1",
    getDataBodyRange: "1.1",
    resize: "1.13",
    convertToRange: "1.2",
    delete: "1.1",
  },
} as const satisfies Members;

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

export const chartTitleMembers = {
  scalars: {
    text: "1.1",
    visible: "1.1",
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
    numberFormat: "1.8",
    showValue: "1.1",
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
  links: {
    format: "1.1",
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

export const pageLayoutMembers = {
  scalars: {
    orientation: "1.9",
    paperSize: "1.9",
    zoom: "1.9",
    centerHorizontally: "1.9",
    leftMargin: "1.9",
    rightMargin: "1.9",
    topMargin: "1.9",
    bottomMargin: "1.9",
  },
  links: {
    headersFooters: "1.9",
  },
  methods: {
    setPrintMargins: "1.9",
    setPrintArea: "1.9",
    getPrintAreaOrNullObject: "1.9",
    setPrintTitleRows: "1.9",
    getPrintTitleRowsOrNullObject: "1.9",
  },
} as const satisfies Members;

export const headerFooterGroupMembers = {
  links: {
    defaultForAllPages: "1.9",
  },
} as const satisfies Members;

export const headerFooterMembers = {
  scalars: {
    leftHeader: "1.9",
    centerHeader: "1.9",
    rightHeader: "1.9",
    leftFooter: "1.9",
    centerFooter: "1.9",
    rightFooter: "1.9",
  },
} as const satisfies Members;

export const pageBreakCollectionMembers = {
  methods: {
    getItem: "1.9",
    getCount: "1.9",
    add: "1.9",
    removePageBreaks: "1.9",
  },
} as const satisfies Members;

export const pageBreakMembers = {
  scalars: {
    rowIndex: "1.9",
    columnIndex: "1.9",
  },
  methods: {
    getCellAfterBreak: "1.9",
    delete: "1.9",
  },
} as const satisfies Members;

export const settingCollectionMembers = {
  methods: {
    getItem: "1.4",
    getItemOrNullObject: "1.4",
    getCount: "1.4",
    add: "1.4",
  },
} as const satisfies Members;

export const settingMembers = {
  scalars: {
    key: "1.4",
    value: "1.4",
  },
  methods: {
    delete: "1.4",
  },
} as const satisfies Members;

export const customXmlPartCollectionMembers = {
  methods: {
    getItem: "1.5",
    getItemOrNullObject: "1.5",
    getCount: "1.5",
    getByNamespace: "1.5",
    add: "1.5",
  },
} as const satisfies Members;

export const customXmlPartScopedCollectionMembers = {
  methods: {
    getItem: "1.5",
    getItemOrNullObject: "1.5",
    getCount: "1.5",
    getOnlyItem: "1.5",
    getOnlyItemOrNullObject: "1.5",
  },
} as const satisfies Members;

export const customXmlPartMembers = {
  scalars: {
    id: "1.5",
    namespaceUri: "1.5",
  },
  methods: {
    getXml: "1.5",
    setXml: "1.5",
    delete: "1.5",
  },
} as const satisfies Members;
