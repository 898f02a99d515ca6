import type { GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf } from "./grid-of";
import { planReading } from "./told";

const ACTIONS = [
  "Train the officers of the border",
  "Open a shelter in each province",
  "Print the handbook for teachers",
  "Repair the wells of the villages",
  "Inspect the boats of the harbour",
  "Register the workers of the mines",
];

/** A plan with one more column between what is counted and its unit. */
function planWith(header: string, cells: readonly GridValue[], more: readonly GridValue[] = []) {
  const rows = ACTIONS.map((action, at) => [
    action,
    `Number of things ${at}`,
    cells[at] ?? null,
    "Bureau",
    ...more,
  ]);
  return planReading(gridOf([["Action", "Indicator", header, "Responsible"], ...rows])).plan;
}

/** What the third column was read as. */
function meaningOf(header: string, cells: readonly GridValue[]): string | undefined {
  return planWith(header, cells).columns.find((column) => column.column === 2)?.meaning;
}

describe("whether a column is a quantity of its row", () => {
  it.each<[string, string, readonly GridValue[]]>([
    ["counts", "Target", [40, 3, 500, 12, 8, 90]],
    ["per cents as text", "Target", ["80 %", "15 %", "100 %", "65%", "50 %", "75 %"]],
    ["bounds", "Meta", ["≥ 80", "≥ 75", "> 100", "≥ 12", "≥ 8", "≥ 90"]],
    ["numbers with their unit", "Target", ["40 officers", "3 shelters", "500 books", "12 wells", "8", "90"]],
    ["the same number again and again", "Target", [1, 1, 1, 1, 1, 1]],
    ["small numbers that rise by chance", "Target", [1, 2, 2, 3, 3, 4]],
    ["numbers in a row from another than 1", "Target", [40, 41, 42, 43, 44, 45]],
    ["numbers of which a few are missing", "Target", [40, null, 500, "n/a", 8, 90]],
    ["nothing yet", "Target", []],
  ])("it is: %s", (_, header, cells) => {
    expect(meaningOf(header, cells)).toBe("overallTarget");
  });

  it.each<[string, string, readonly GridValue[]]>([
    ["running numbers", "N° de meta en el plan", [1, 2, 3, 4, 5, 6]],
    ["running numbers that several rows share", "Target", [1, 1, 2, 3, 4, 5]],
    ["weights that make up a hundred", "Target weight", [10, 20, 25, 15, 20, 10]],
    ["weights that make up one in each group", "Target", [0.3, 0.7, 0.5, 0.3, 0.2, 1]],
    ["marks", "Planned", ["x", "x", "x", "x", "x", "x"]],
    ["yes and no", "Target", ["Yes", "No", "Yes", "Yes", "No", "Yes"]],
    ["labels that come again", "Meta", ["Finance", "People", "Finance", "People", "Finance", "People"]],
    ["sentences", "Target", ACTIONS.map((action) => `${action} and report on it every year`)],
    ["codes", "Target", ["T-1", "T-2", "T-3", "T-4", "T-5", "T-6"]],
    ["years", "Target year", [2025, 2026, 2026, 2027, 2025, 2028]],
  ])("it is none: %s", (_, header, cells) => {
    expect(meaningOf(header, cells)).not.toBe("overallTarget");
    expect(planWith(header, cells).indicators.every(({ overallTarget }) => overallTarget === null)).toBe(
      true,
    );
  });

  it("days are none, whatever format shows them", () => {
    const days = [46_026, 46_057, 46_085, 46_116, 46_146, 46_177];
    const rows = ACTIONS.map((action, at) => [
      action,
      `Number of things ${at}`,
      days[at] ?? 0,
      5 + at * 7,
      "Bureau",
    ]);
    const formats = Object.fromEntries(days.map((_, at) => [`C${at + 2}`, "d.m"]));
    const header = ["Action", "Indicator", "Target", "Target 2026", "Responsible"];
    const { plan } = planReading(gridOf([header, ...rows], { formats }));
    expect(plan.columns.find(({ column }) => column === 2)?.meaning).not.toBe("overallTarget");
  });

  it("how far the work is, where the plan says nothing of how much, is a share and no result", () => {
    const rows = ACTIONS.map((action, at) => [action, "Bureau", "2025-01-01", "2025-06-30", at / 10]);
    const { plan } = planReading(gridOf([["Task", "Responsible", "Start", "End", "Progress"], ...rows]));
    expect(plan.columns.find(({ column }) => column === 4)?.meaning).toBe("percentMet");
  });
});
