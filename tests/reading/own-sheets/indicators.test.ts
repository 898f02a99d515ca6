import fc from "fast-check";
import { readChoice, choicesOf, readIndicatorTable, type ChoiceColumn } from "../../../src/indicators";
import { catalogues, LANGUAGES } from "../../../src/locales/catalogues";
import { INDICATOR_COLUMNS, type IndicatorSheet } from "../../../src/plan/indicator-sheet";
import { readIndicatorSheet } from "../../../src/reading/own-sheets/indicator-sheet";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf } from "../grid-of";

const HEADER = ["Id", "Action", "Indicator", "Measure", "Aggregation", "Confirmed"];

const ROW = ["1.1-1", "1.1", "Number of courses", "Number", "Sum", "Yes"];

function read(rows: readonly (readonly (GridValue | undefined)[])[], at = "A1"): IndicatorSheet {
  const sheet = readIndicatorSheet(gridOf(rows, { at, sheet: "Indicators" }));
  if (sheet === null) throw new Error("No heads were found");
  return sheet;
}

/** The values of a row by the columns' meanings. */
const values = ({ rows }: IndicatorSheet, index = 0) =>
  Object.fromEntries(Object.entries(rows[index]!.entries).map(([column, { value }]) => [column, value]));

const AS_WRITTEN = values(read([HEADER, ROW]));

describe("an Indicators sheet that a user changed", () => {
  const reversed = <Cell>(row: readonly Cell[]): Cell[] => [...row].reverse();

  it.each<[string, readonly (readonly GridValue[])[], string]>([
    ["with rows put in above the table", [["Ministry of Justice"], [null], HEADER, ROW], "A1"],
    ["with columns put in before it", [HEADER, ROW], "D7"],
    ["with columns moved", [reversed(HEADER), reversed(ROW)], "A1"],
    ["with a blank row", [HEADER, HEADER.map(() => null), ROW], "A1"],
    [
      "with heads in capitals and with points",
      [HEADER.map((header) => `${header.toUpperCase()} :`), ROW],
      "A1",
    ],
    [
      "with heads of other words",
      [["Code", "Activity", "Indicators", "Measure", "Aggregation", "Confirmed?"], ROW],
      "A1",
    ],
  ])("%s is read the same", (_, rows, at) => {
    expect(values(read(rows, at))).toEqual(AS_WRITTEN);
  });

  it("keeps the columns that were added, by their headers", () => {
    const rows = [
      [...HEADER, "Focal point", "Focal point", "Seen on"],
      [...ROW, "Unit A", 3, 45_474],
    ];
    const sheet = readIndicatorSheet(gridOf(rows, { formats: { I2: "d mmm yyyy" } }));
    expect(sheet?.otherHeaders).toEqual(["Focal point", "Focal point 2", "Seen on"]);
    expect([...(sheet?.rows[0]?.others ?? [])]).toEqual([
      ["Focal point", { value: "Unit A", isDate: false }],
      ["Focal point 2", { value: 3, isDate: false }],
      ["Seen on", { value: 45_474, isDate: true }],
    ]);
  });

  it("lacks what stood in a column that was deleted", () => {
    const without = (row: readonly string[]) => row.filter((__, column) => column !== 4);
    expect(values(read([without(HEADER), without(ROW)]))).toEqual({ ...AS_WRITTEN, aggregation: undefined });
  });

  it("is none without headers", () => {
    expect(readIndicatorSheet(gridOf([ROW, ROW]))).toBeNull();
    expect(readIndicatorSheet(gridOf([]))).toBeNull();
  });
});

describe.each(LANGUAGES)("the words of the sheet in %s", (language) => {
  const catalogue = catalogues[language];

  it("are read back as headers", () => {
    const headers = INDICATOR_COLUMNS.map((column) => catalogue[`indicatorSheet-${column}`] ?? "");
    const sheet = read([headers, headers.map((__, column) => column)]);
    expect(values(sheet)).toEqual(
      Object.fromEntries(INDICATOR_COLUMNS.map((column, index) => [column, index])),
    );
  });

  it("are read back as choices", () => {
    for (const column of [
      "measure",
      "aggregation",
      "direction",
      "frequency",
      "partyParts",
      "confirmed",
    ] as ChoiceColumn[]) {
      for (const choice of choicesOf(column)) {
        expect(readChoice(column, catalogue[`${column}-${choice}`] ?? "")).toBe(choice);
      }
    }
  });

  it("fit into a drop-down list, which takes 255 characters and parts at commas", () => {
    for (const column of [
      "measure",
      "aggregation",
      "direction",
      "frequency",
      "partyParts",
      "confirmed",
    ] as ChoiceColumn[]) {
      const words = choicesOf(column).map((choice) => catalogue[`${column}-${choice}`] ?? "");
      expect(words.join(",").split(",")).toEqual(words);
      expect(words.join(",").length).toBeLessThanOrEqual(255);
    }
  });
});

describe("entries of the sheet", () => {
  const table = (...rows: (readonly GridValue[])[]) => readIndicatorTable(read([HEADER, ...rows]));

  it.each<[GridValue, boolean]>([
    ["yes", true],
    ["Y", true],
    [true, true],
    ["✓", true],
    ["ใช่", true],
    ["No", false],
    [false, false],
    [null, false],
  ])("Confirmed %s is %s", (confirmed, expected) => {
    expect(table([...ROW.slice(0, 5), confirmed]).entries[0]?.confirmed).toBe(expected);
  });

  it("with a choice that there is not are no confirmation of it", () => {
    const [entry] = table(["1.1-1", "1.1", "Number of courses", "Numbr", "Sum", "Yes"]).entries;
    expect(entry).toMatchObject({ measure: null, aggregation: "sum", confirmed: false });
    expect(entry?.unknownChoices).toEqual([
      { column: "measure", cell: { sheet: "Indicators", row: 1, column: 3 }, text: "Numbr" },
    ]);
  });

  it("with one id count once: the confirmed one, else the first", () => {
    const open = [...ROW.slice(0, 5), "No"];
    const { entries, duplicates } = table(open, ROW, open);
    expect(entries.map(({ cell }) => cell.row)).toEqual([2]);
    expect(duplicates.map(({ entry }) => entry.cell.row)).toEqual([1, 3]);
  });
});

it("any grid at all is read without harm", () => {
  const anyValue = fc.oneof(
    fc.constantFrom(...HEADER, "Yes", "#REF!", "", null, { error: "#N/A" }),
    fc.string(),
    fc.double(),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(fc.array(anyValue, { maxLength: 8 }), { maxLength: 8 }), (rows) => {
      const sheet = readIndicatorSheet(gridOf(rows));
      if (sheet === null) return;
      const { entries, duplicates } = readIndicatorTable(sheet);
      expect(entries.length + duplicates.length).toBe(sheet.rows.length);
    }),
  );
});
