import type { Members } from "../requests/host-object";

// The members of the application and of its culture, by class, each with the ExcelApi set that has it.

export const applicationMembers = {
  scalars: {
    calculationMode: "1.1",
    decimalSeparator: "1.11",
    thousandsSeparator: "1.11",
    useSystemSeparators: "1.11",
  },
  links: {
    cultureInfo: "1.11",
  },
  methods: {
    calculate: "1.1",
    createWorkbook: "1.8",
    suspendApiCalculationUntilNextSync: "1.6",
    suspendScreenUpdatingUntilNextSync: "1.9",
  },
} as const satisfies Members;

export const cultureInfoMembers = {
  scalars: {
    name: "1.11",
  },
  links: {
    numberFormat: "1.11",
    datetimeFormat: "1.12",
  },
} as const satisfies Members;

export const numberFormatInfoMembers = {
  scalars: {
    numberDecimalSeparator: "1.11",
    numberGroupSeparator: "1.11",
    currencySymbol: "1.17",
  },
} as const satisfies Members;

export const datetimeFormatInfoMembers = {
  scalars: {
    dateSeparator: "1.12",
    timeSeparator: "1.12",
    longDatePattern: "1.12",
    shortDatePattern: "1.12",
    longTimePattern: "1.12",
  },
} as const satisfies Members;
