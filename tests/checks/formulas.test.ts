import { formulaTablesOf } from "../../src/app/study/formula-tables";
import { parsedTable } from "../../src/checks/formulas/parsed-formula";
import { runChecks } from "../../src/checks";
import { settleDefinitions } from "../../src/indicators";
import { readPlan } from "../../src/reading";
import { gridOf } from "../reading/grid-of";
import { address } from "./in-words";
import { studyContents } from "../../src/app";

const ROWS = 60;

const HEADER = [
  "Action",
  "Indicators",
  "Baseline",
  "Target",
  null,
  "2023",
  "2024",
  "2025",
  "Responsible agency",
];

/** A plan of 60 rows with a blank column between the total and the years, below a row of totals. */
function formulasOf(
  change: (formulas: Record<string, string>) => void = () => undefined,
  named: "first" | "cells" = "first",
): readonly string[] {
  const formulas: Record<string, string> = {};
  const rows = Array.from({ length: ROWS }, (_, place) => {
    formulas[`D${place + 2}`] = `=SUM(F${place + 2}:H${place + 2})`;
    const title = `1.${place + 1} Train the officers of district ${place + 1}`;
    return [title, `Number of officers trained in district ${place + 1}`, 5, 9, null, 2, 3, 4, "MoI"];
  });
  const last = ROWS + 1;
  for (const letter of ["D", "F", "G", "H"])
    formulas[`${letter}${last + 1}`] = `=SUM(${letter}2:${letter}${last})`;
  const totals = ["Total", null, null, 9 * ROWS, null, 2 * ROWS, 3 * ROWS, 4 * ROWS, null];
  change(formulas);
  const grid = gridOf([HEADER, ...rows, totals], { sheet: "Plan", formulas });
  const reading = readPlan([grid]);
  if (reading.kind === "noPlan") throw new Error("The plan was not found");
  const { plan, definitions } = settleDefinitions(reading.plan);
  const subject = {
    plan,
    definitions,
    workplan: null,
    formulas: formulaTablesOf(plan, [grid]).map(parsedTable),
  };
  const { findings, failed } = runChecks(subject);
  expect(failed).toEqual([]);
  return findings
    .filter(({ rule }) => rule.startsWith("formula-"))
    .map(({ rule, cell, message }) =>
      named === "cells" ? `${String(message.values?.cells)} ${rule}` : `${address(cell)} ${rule}`,
    );
}

describe("mistakes in the formulas of a plan", () => {
  it("are not found where there are none", () => {
    expect(formulasOf()).toEqual([]);
  });

  it.each([
    ["a range that is one year short", "D9 formula-range-short", { D9: "=SUM(F9:G9)" }],
    ["a range that begins one year late", "D30 formula-range-short", { D30: "=SUM(G30:H30)" }],
    ["a number typed into a sum", "D12 formula-typed-number", { D12: "=SUM(F12:H12)+20" }],
    ["a blank column that is read", "D40 formula-range-short", { D40: "=SUM(E40:H40)" }],
    ["a constant behind the equals sign", "D22 formula-typed-number", { D22: "=9" }],
    ["a year counted twice and another never", "D50 formula-range-short", { D50: "=F50+F50+H50" }],
  ])("%s: %s", (_, found, changed) => {
    expect(formulasOf((formulas) => Object.assign(formulas, changed))).toEqual([found]);
  });

  it("another row read in twenty cells is one finding", () => {
    const found = formulasOf((formulas) => {
      for (let row = 20; row < 40; row++) formulas[`D${row}`] = `=SUM(F${row + 1}:H${row + 1})`;
    });
    expect(found).toEqual(["D20 formula-range-short"]);
  });

  it("four formulas of one row that slipped sideways are one finding that names all four", () => {
    const found = formulasOf((formulas) => {
      for (const [letter, before, first] of [
        ["D", "B", "A"],
        ["F", "D", "C"],
        ["G", "E", "D"],
        ["H", "F", "E"],
      ])
        formulas[`${letter ?? ""}30`] = `=IF(${first ?? ""}30=0,0,${before ?? ""}30/${first ?? ""}30)`;
    }, "cells");
    expect(found).toEqual(["D30, F30, G30, H30 formula-differs"]);
  });

  it("a row of totals that leaves out its last row is found beside the others", () => {
    const last = ROWS + 2;
    const found = formulasOf((formulas) => (formulas[`G${last}`] = `=SUM(G2:G${last - 2})`));
    expect(found).toEqual([`G${last} formula-differs`]);
  });
});

describe("formulas of tables below one another with headers of their own", () => {
  const ROWS_EACH = 6;

  /** A table of years above one of quarters, whose total stands where the first has a year. */
  function found(changed: Readonly<Record<string, string>> = {}): readonly string[] {
    const formulas: Record<string, string> = {};
    const years = Array.from({ length: ROWS_EACH }, (_, place) => {
      formulas[`C${place + 2}`] = `=SUM(D${place + 2}:E${place + 2})`;
      return [`1.${place + 1} Dredge pond ${place + 1}`, `Metres of pond ${place + 1}`, 5, 2, 3];
    });
    const start = ROWS_EACH + 5;
    const quarters = Array.from({ length: ROWS_EACH }, (_, place) => {
      formulas[`D${place + start}`] = `=SUM(E${place + start}:H${place + start})`;
      return [`2.${place + 1} Pave path ${place + 1}`, `Paths of park ${place + 1}`, "Parks", 10, 1, 2, 3, 4];
    });
    const grid = gridOf(
      [
        ["Action", "Indicators", "Target", "2024", "2025"],
        ...years,
        [],
        ["Objective 2: Paths"],
        ["Action", "Indicators", "Lead", "Target 2024", "Q1 2024", "Q2 2024", "Q3 2024", "Q4 2024"],
        ...quarters,
      ],
      { sheet: "Plan", formulas: Object.assign(formulas, changed) },
    );
    const reading = readPlan([grid]);
    if (reading.kind === "noPlan") throw new Error("The plan was not found");
    const { plan, definitions } = settleDefinitions(reading.plan);
    expect(plan.parts.map(({ columns }) => columns?.length)).toEqual([undefined, 8]);
    const tables = formulaTablesOf(plan, [grid]).map(parsedTable);
    const { findings, failed } = runChecks({ plan, definitions, workplan: null, formulas: tables });
    expect(failed).toEqual([]);
    return findings
      .filter(({ rule }) => rule.startsWith("formula-"))
      .map(({ rule, cell }) => `${address(cell)} ${rule}`);
  }

  it("are judged by the columns of their own table", () => {
    expect(found()).toEqual([]);
    expect(found({ C4: "=SUM(D4:D4)" })).toEqual(["C4 formula-range-short"]);
    expect(found({ D13: "=SUM(E13:G13)" })).toEqual(["D13 formula-range-short"]);
  });
});

describe("formulas that number the actions", () => {
  it("hold no typed number that anybody has to explain", async () => {
    const grid = gridOf(
      [
        ["No.", "Action", "Responsible", "Indicator", "Target 2024", "Target 2025"],
        [1, "Train officers", "Police", "Number of officers trained", 30, 12],
        [2, "Open shelters", "MoSVY", "Number of shelters opened", 3, 1],
        [3, "Print guides", "Secretariat", "Number of guides printed", 100, 110],
        [4, "Hold meetings", "Secretariat", "Number of meetings held", 4, 7],
      ],
      { formulas: { A3: "=A2+1", A4: "=A3+1", A5: "=A4+1", F4: "=E4+10", F5: "=E5+3" } },
    );
    const study = await studyContents({
      sheets: [{ marker: null, isProtected: false, grid }],
      isStructureProtected: false,
      settings: null,
      fileName: "Plan.xlsx",
    });
    if (study.kind === "noPlan") throw new Error("The plan was not found");
    const typed = study.findings.filter(({ rule }) => rule === "formula-typed-number");
    expect(typed.map(({ cell }) => [cell.row, cell.column])).toEqual([
      [3, 5],
      [4, 5],
    ]);
  });
});
