import { isToConfirm, isUnsure, likeliestFault, readPlan, type Reading } from "../../../src/reading";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf } from "../grid-of";

const HEADER = [
  "No.",
  "Action",
  "Indicator",
  "Unit",
  "Baseline",
  "Target 2026",
  "Target 2027",
  "Lead agency",
];

const ROWS: readonly GridValue[][] = [
  ["1.1", "Drill wells in dry villages", "Number of wells drilled", "wells", 4, 10, 12, "Water Board"],
  ["1.2", "Test springs twice a year", "Number of springs tested", "springs", 0, 30, 45, "Water Board"],
  ["1.3", "Train keepers of pumps", "Number of keepers trained", "persons", 8, 60, 60, "Districts"],
];

const TITLE = ["Clean water for all: plan of action 2026–2027"];

function confidence(reading: Reading): number {
  return reading.kind === "plan" ? reading.confidence : 0;
}

function fault(reading: Reading): string {
  const [table] = reading.kind === "plan" ? reading.explain() : [];
  return table === undefined ? "none" : likeliestFault(table).kind;
}

describe("whether a plan was read so doubtfully that a person is asked", () => {
  const clear = readPlan([gridOf([TITLE, HEADER, ...ROWS])]);

  it("is no question where headers say what all columns are, however few the rows", () => {
    expect(clear.kind).toBe("plan");
    expect(isUnsure(clear)).toBe(false);
    expect(isToConfirm(clear)).toBe(false);
  });

  it("is none where rows of totals and notes are left out of a short plan", () => {
    const rows = [
      ...ROWS,
      [null, "Total", null, null, 12, 100, 117, null],
      [],
      ["Source: Water Board, annual report."],
    ];
    const reading = readPlan([gridOf([TITLE, HEADER, ...rows])]);
    expect(isToConfirm(reading)).toBe(false);
  });

  it("is one where much of the table was not read", () => {
    const header = [
      ...HEADER,
      "Lumo",
      "Tarvik",
      "Osqua",
      "Hinde",
      "Wistra",
      "Pelota",
      "Grem",
      "Sulo",
      "Natik",
    ];
    const rows = ROWS.map((row) => [
      ...row,
      "north",
      "dry",
      "stone",
      "well",
      "deep",
      "old",
      "wide",
      "new",
      "low",
    ]);
    const reading = readPlan([gridOf([TITLE, header, ...rows])]);
    expect(confidence(reading)).toBeLessThan(confidence(clear));
    expect(isToConfirm(reading)).toBe(true);
    expect(fault(reading)).toBe("unreadColumns");
  });

  it("is one where the rows say the same again and again", () => {
    const rows = Array.from({ length: 12 }, (_, place) => [
      `1.${place + 1}`,
      ...["Completion", "Completion", "per cent", 0, 100, 100, `Board ${place + 1}`],
    ]);
    const reading = readPlan([gridOf([TITLE, HEADER, ...rows])]);
    expect(isToConfirm(reading)).toBe(true);
    expect(fault(reading)).toBe("column");
  });

  it("is one where most of the workbook is on sheets of which nothing is read, until a person has said which is the plan", () => {
    const beside = gridOf(
      Array.from({ length: 60 }, (_, row) => [`Village ${row}`, `well ${row}`, row, row * 2]),
      { sheet: "Wells" },
    );
    const plan = gridOf([TITLE, HEADER, ...ROWS], { sheet: "Plan" });
    const reading = readPlan([plan, beside]);
    expect(confidence(reading)).toBeLessThan(confidence(clear));
    const chosen = readPlan([plan, beside], {
      place: { sheet: "Plan", header: { sheet: "Plan", row: 1, column: 0 } },
    });
    expect(confidence(chosen)).toBe(confidence(clear));
  });

  it("is none where no plan was found", () => {
    const reading = readPlan([gridOf([["Wells"], ["north", 3], ["south", 5]])]);
    expect(reading.kind).toBe("noPlan");
    expect(isUnsure(reading)).toBe(false);
  });
});
