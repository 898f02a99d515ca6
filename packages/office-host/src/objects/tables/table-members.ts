import { eventMembers, TABLE_COLLECTION_EVENTS, TABLE_EVENTS } from "../event-source";
import type { Members } from "../../requests/host-object";

// The members of tables, by class, each with the ExcelApi set that has it.

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
    ...eventMembers(TABLE_COLLECTION_EVENTS),
  },
} as const satisfies Members;

export const tableMembers = {
  scalars: {
    id: "1.1",
    name: "1.1",
    style: "1.1",
    showFilterButton: "1.3",
    showHeaders: "1.1",
    showBandedRows: "1.3",
    showBandedColumns: "1.3",
    highlightFirstColumn: "1.3",
    highlightLastColumn: "1.3",
    showTotals: "1.1",
  },
  links: {
    worksheet: "1.2",
    rows: "1.1",
    columns: "1.1",
    sort: "1.2",
  },
  methods: {
    getRange: "1.1",
    getHeaderRowRange: "1.1",
    getDataBodyRange: "1.1",
    getTotalRowRange: "1.1",
    clearFilters: "1.2",
    reapplyFilters: "1.2",
    resize: "1.13",
    convertToRange: "1.2",
    delete: "1.1",
    ...eventMembers(TABLE_EVENTS),
  },
} as const satisfies Members;

export const tableRowCollectionMembers = {
  scalars: {
    count: "1.1",
  },
  methods: {
    getItemAt: "1.1",
    getCount: "1.4",
    add: "1.1",
  },
} as const satisfies Members;

export const tableRowMembers = {
  scalars: {
    index: "1.1",
    values: "1.1",
  },
  methods: {
    getRange: "1.1",
  },
} as const satisfies Members;

export const tableColumnCollectionMembers = {
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

export const tableColumnMembers = {
  scalars: {
    id: "1.1",
    index: "1.1",
    name: "1.1",
    values: "1.1",
  },
  links: {
    filter: "1.2",
  },
  methods: {
    getRange: "1.1",
    getDataBodyRange: "1.1",
    getHeaderRowRange: "1.1",
    getTotalRowRange: "1.1",
  },
} as const satisfies Members;

export const tableSortMembers = {
  scalars: {
    fields: "1.2",
    matchCase: "1.2",
    method: "1.2",
  },
  methods: {
    apply: "1.2",
    reapply: "1.2",
    clear: "1.2",
  },
} as const satisfies Members;
