import type { Members } from "../../requests/host-object";

// The members of filters, by class, each with the ExcelApi set that has it.

export const autoFilterMembers = {
  scalars: {
    enabled: "1.9",
    isDataFiltered: "1.9",
    criteria: "1.9",
  },
  methods: {
    apply: "1.9",
    clearCriteria: "1.9",
    clearColumnCriteria: "1.14",
    getRange: "1.9",
    getRangeOrNullObject: "1.9",
    reapply: "1.9",
    remove: "1.9",
  },
} as const satisfies Members;

export const filterMembers = {
  scalars: {
    criteria: "1.2",
  },
  methods: {
    apply: "1.2",
    applyBottomItemsFilter: "1.2",
    applyBottomPercentFilter: "1.2",
    applyCellColorFilter: "1.2",
    applyCustomFilter: "1.2",
    applyDynamicFilter: "1.2",
    applyFontColorFilter: "1.2",
    applyTopItemsFilter: "1.2",
    applyTopPercentFilter: "1.2",
    applyValuesFilter: "1.2",
    clear: "1.2",
  },
} as const satisfies Members;
