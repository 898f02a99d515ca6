import type { IntendedPlan, Layout } from "./plan-layouts";

/** Plans that were once read wrongly, as the search among random layouts left them. */
export const LAYOUTS_MET: readonly { readonly layout: Layout; readonly plan: IntendedPlan }[] = [
  // A header of two rows that stands again: its upper row was read as the header of another part of the plan.
  {
    layout: {
      language: "it",
      order: [
        "baseline",
        "resources",
        "remarks",
        "responsible",
        "objective",
        "unit",
        "number",
        "targets",
        "action",
        "indicator",
      ],
      wording: 6,
      objectives: "blankBelow",
      actions: "repeated",
      indicators: "rows",
      numbers: "inText",
      header: "twoRowsUnmerged",
      years: "text",
      parts: "quarters",
      hasTotalOfParts: false,
      total: "first",
      totalHead: "words",
      codes: "none",
      second: "none",
      agencies: "headers",
      digits: "khmer",
      values: "numbers",
      thousands: ",",
      offset: { row: 8, column: 0 },
      hasTitle: true,
      hasTotals: true,
      hasNotes: true,
      hasColumnNumbers: false,
      repeatsHead: true,
      blankRows: true,
      decoys: false,
      hasHiddenVersion: false,
      sheets: "one",
      form: "across",
    },
    plan: {
      firstYear: 2018,
      years: [2018],
      objectives: [
        {
          number: 1,
          title: "Obiettivo 1: Formare gli operatori di frontiera del distretto A",
          actions: [
            {
              number: "1.1",
              title: "Formare gli operatori di frontiera del distretto AX",
              responsible: ["DPO", "ISTAT"],
              indicators: [
                {
                  text: "Numero di operatori formati nel distretto AXK",
                  unit: "operatori",
                  baseline: 0,
                  total: 0,
                  byYear: [null],
                },
                {
                  text: "Numero di operatori formati nel distretto AXL",
                  unit: "operatori",
                  baseline: 1,
                  total: 0,
                  byYear: [0],
                },
              ],
            },
          ],
        },
        {
          number: 2,
          title: "Obiettivo 2: Formare gli operatori di frontiera del distretto B",
          actions: [
            {
              number: "2.1",
              title: "Formare gli operatori di frontiera del distretto BX",
              responsible: ["DPO", "ISTAT"],
              indicators: [
                {
                  text: "Numero di operatori formati nel distretto BXK",
                  unit: "operatori",
                  baseline: 0,
                  total: 0,
                  byYear: [0],
                },
              ],
            },
          ],
        },
      ],
    },
  },
];
