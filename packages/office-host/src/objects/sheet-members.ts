import type { Members } from "../requests/host-object";
import { eventMembers, WORKBOOK_EVENTS, WORKSHEET_COLLECTION_EVENTS, WORKSHEET_EVENTS } from "./event-source";

// The members of the workbook, of sheets and of what is on them, by class, each with the ExcelApi set that has it.
// Members that begin with `_` are the ones that Office.js itself calls.

export const workbookMembers = {
  scalars: {
    name: "1.7",
  },
  links: {
    worksheets: "1.1",
    names: "1.1",
    tables: "1.1",
    comments: "1.10",
    settings: "1.4",
    customXmlParts: "1.5",
    application: "1.1",
    functions: "1.2",
    protection: "1.7",
    properties: "1.7",
    _Runtime: "1.5",
  },
  methods: {
    getSelectedRange: "1.1",
    getSelectedRanges: "1.9",
    getActiveCell: "1.7",
    _RemoveReference: "1.1",
    ...eventMembers(WORKBOOK_EVENTS),
  },
} as const satisfies Members;

export const runtimeMembers = {
  scalars: {
    enableEvents: "1.8",
  },
} as const satisfies Members;

export const createdWorkbookMembers = {
  scalars: { id: "1.8" },
  methods: { open: "1.8" },
} as const satisfies Members;

export const workbookProtectionMembers = {
  scalars: {
    protected: "1.7",
  },
  methods: {
    protect: "1.7",
    unprotect: "1.7",
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
    ...eventMembers(WORKSHEET_COLLECTION_EVENTS),
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
    comments: "1.10",
    autoFilter: "1.9",
    charts: "1.1",
    freezePanes: "1.7",
    shapes: "1.9",
    pageLayout: "1.9",
    horizontalPageBreaks: "1.9",
    verticalPageBreaks: "1.9",
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
    replaceAll: "1.9",
    findAll: "1.9",
    findAllOrNullObject: "1.9",
    getNext: "1.5",
    getNextOrNullObject: "1.5",
    getPrevious: "1.5",
    getPreviousOrNullObject: "1.5",
    ...eventMembers(WORKSHEET_EVENTS),
  },
} as const satisfies Members;

export const worksheetProtectionMembers = {
  scalars: {
    protected: "1.2",
  },
  methods: {
    protect: "1.2",
    unprotect: "1.7",
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

export const namedItemCollectionMembers = {
  methods: {
    getItem: "1.1",
    getItemOrNullObject: "1.4",
    getCount: "1.4",
    add: "1.4",
    addFormulaLocal: "1.4",
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

export const pageLayoutMembers = {
  scalars: {
    orientation: "1.9",
    paperSize: "1.9",
    zoom: "1.9",
    centerHorizontally: "1.9",
    centerVertically: "1.9",
    blackAndWhite: "1.9",
    firstPageNumber: "1.9",
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
    setPrintTitleColumns: "1.9",
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
