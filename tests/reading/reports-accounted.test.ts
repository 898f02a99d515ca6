import * as fc from "fast-check";
import { periodKey } from "../../src/plan/period";
import { numberOf } from "../../src/plan/value";
import { readActualsSheet } from "../../src/reading/own-sheets/actuals-sheet";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { propertyRuns } from "../property-runs";
import { gridOf } from "./grid-of";
import { planReading } from "./told";

const { plan } = planReading(
  gridOf([
    ["No", "Action", "Indicator", "Target 2024", "Target 2025"],
    ["1.1", "Train officers", "# of officers trained", 100, 120],
    ["", "", "# of courses held", 4, 4],
    ["1.2", "Print guides", "# of guides printed", 5, 5],
  ]),
);

const HEADERS = ["Indicator", "Year", "Quarter", "Party", "Actual", "Evidence", "Reason", "Comment"];
const OWN = { own: "own", users: "users" } as const;

const cell = (...texts: readonly GridValue[]) => fc.constantFrom<GridValue>(...texts, null);
const reportRow = fc.tuple(
  cell("1.1-1", "1.1-2", "# of guides printed", "1.2", "# of boats built", "Source: the ministry"),
  cell(2024, "2025", "2567", "someday"),
  cell(1, "Q2", "April–June", "fifth"),
  cell("Cambodia", "Both"),
  cell(5, "12", "about 30", "not yet", "N/A", "5 of 10"),
  cell("minutes of 3 May"),
  cell("floods"),
  cell("to be confirmed with the other side"),
);

/** The rows in which somebody said something of a report, by their places; a text below the indicators alone is a note. */
const saying = (rows: readonly (readonly GridValue[])[]): readonly number[] =>
  rows.flatMap((row, place) =>
    row.some((value, column) => value !== null && column > 0 && column !== 3) ? [place + 1] : [],
  );

describe("reports on a sheet are counted or told", () => {
  it.each([["as it was written"], ["with a renamed header"], ["with columns in another order"]])(
    "each row once, %s",
    (how) => {
      const order =
        how === "with columns in another order" ? [4, 0, 7, 1, 2, 3, 5, 6] : HEADERS.map((_, at) => at);
      const headers = HEADERS.map((header) =>
        how === "with a renamed header" && header === "Actual" ? "Got" : header,
      );
      fc.assert(
        fc.property(fc.array(reportRow, { minLength: 1, maxLength: 8 }), (rows) => {
          const all = [headers, ...rows].map((row) => order.map((at) => row[at] ?? null));
          const reading = readActualsSheet(gridOf(all), plan, OWN.own);
          const told = reading!.rows.map(({ row, actual, unread }) => ({
            row,
            once: (actual === null) !== (unread === null),
          }));
          expect(told.every(({ once }) => once)).toBe(true);
          const places = new Set(told.map(({ row }) => row));
          expect(saying(rows).filter((row) => !places.has(row))).toEqual([]);
          expect(reading!.actuals.length + reading!.unread.length).toBe(told.length);
        }),
        { numRuns: propertyRuns(200) },
      );
    },
  );

  const rowOf = (label: string, actual: GridValue, indicator = "1.1-1") => [
    indicator,
    2024,
    null,
    null,
    actual,
    label,
  ];
  const byParts = (rows: readonly (readonly GridValue[])[], kind: "own" | "users") => {
    const reading = readActualsSheet(gridOf([[...HEADERS.slice(0, 5), "Sex"], ...rows]), plan, kind)!;
    return {
      counted: reading.actuals.map(
        ({ indicator, period, value }) => `${indicator} ${periodKey(period)} ${numberOf(value)}`,
      ),
      parts: (reading.parts ?? []).map(({ text }) => text),
      doubts: (reading.doubts ?? []).map(({ text, taken }) => `${text} → ${taken}`),
    };
  };

  it.each<[string, readonly (readonly GridValue[])[]]>([
    ["the row for all first", [rowOf("Total", 9), rowOf("Male", 5), rowOf("Female", 4)]],
    ["the row for all last", [rowOf("F", 4), rowOf("M", 5), rowOf("", 9)]],
    ["in Thai", [rowOf("รวม", 9), rowOf("ชาย", 5), rowOf("หญิง", 4)]],
    ["in Khmer", [rowOf("សរុប", 9), rowOf("ប្រុស", 5), rowOf("ស្រី", 4)]],
  ])("parts of a report count within their whole: %s", (_, rows) => {
    for (const kind of [OWN.own, OWN.users]) {
      const found = byParts(rows, kind);
      expect(found.counted).toEqual(["1.1-1 2024 9"]);
      expect(found.parts).toHaveLength(2);
      expect(found.doubts).toEqual([]);
    }
  });

  it("their sum is taken in doubt where there is no whole", () => {
    const found = byParts([rowOf("Women", 5), rowOf("Men", 4)], OWN.users);
    expect(found.counted).toEqual(["1.1-1 2024 9"]);
    expect(found.doubts).toEqual(["5 + 4 → 9"]);
  });

  it("shares have no sum, so both reports stand", () => {
    expect(byParts([rowOf("Women", "50%"), rowOf("Men", "40%")], OWN.users).counted).toHaveLength(2);
  });
});
