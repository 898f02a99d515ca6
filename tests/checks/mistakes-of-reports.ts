import {
  inRow,
  oneMore,
  withRows,
  cellOf,
  pick,
  isCount,
  on,
  LARGE,
  type WorkbookMistake,
} from "./planting-in-workbooks";
import { idOf, QUARTERS } from "./random-workbooks";

/** What is found besides where a report counts for nothing, and where it is far more than it was. */
const LATE = ["actual-overdue"];
const FAR = ["actual-far-over", "actual-falls"];

/** Mistakes in what was reported. */
export const REPORT_MISTAKES: readonly WorkbookMistake[] = [
  inRow("reports", "actual-not-number", {
    fits: LARGE,
    holds: (_, seed) => ({ Actual: pick(["many", "done", "as planned"], seed) }),
    at: "Actual",
    also: LATE,
  }),
  inRow("reports", "actual-negative", {
    fits: LARGE,
    holds: ({ Actual = "" }) => ({ Actual: `-${Actual}` }),
    at: "Actual",
  }),
  inRow("reports", "actual-fractional-count", {
    fits: (row) => LARGE(row),
    holds: ({ Actual = "" }) => ({ Actual: `${Actual}.5` }),
    at: "Actual",
  }),
  inRow("reports", "actual-percent-scale", {
    fits: on("percentage"),
    holds: ({ Actual = "" }) => ({ Actual: String(Number.parseInt(Actual) / 100) }),
    at: "Actual",
  }),
  inRow("reports", "actual-percent-over-100", {
    fits: on("percentage"),
    holds: (_, seed) => ({ Actual: `${101 + (seed % 60)}%` }),
    at: "Actual",
    also: FAR,
  }),
  inRow("reports", "actual-far-over", {
    fits: LARGE,
    holds: ({ Actual = "" }) => ({ Actual: `${Actual}0` }),
    at: "Actual",
    also: ["actual-falls"],
  }),
  inRow("reports", "actual-outside-plan", { holds: () => ({ Year: "2019" }), at: "Actual", also: LATE }),
  inRow("reports", "actual-in-future", {
    fits: (row) => LARGE(row) && row.Year === "2024",
    holds: (_, seed) => ({ Year: pick(["2025", "2026"], seed) }),
    at: "Actual",
    also: LATE,
  }),
  {
    rule: "actual-without-evidence",
    plant: (workbook, seed) => {
      const place = seed % workbook.reports.rows.length;
      const { Indicator } = workbook.reports.rows[place]!;
      const unproven = withRows(workbook, "reports", (rows) =>
        rows.map((row, index) => (index === place ? { ...row, Evidence: "" } : row)),
      );
      return {
        workbook: withRows(unproven, "plan", (rows) =>
          rows.map((row) => (idOf(row) === Indicator ? { ...row, Verification: "" } : row)),
        ),
        cells: [cellOf(workbook, "reports", place, "Actual")],
      };
    },
  },
  inRow("reports", "actual-without-reason", {
    fits: (row) => LARGE(row) && row.Year === "2023",
    holds: () => ({ Actual: "1" }),
    at: "Actual",
  }),
  inRow("reports", "actual-unknown-indicator", {
    holds: (_, seed) => ({ Indicator: pick(["77.1-1", "Number of moons"], seed) }),
    at: "Indicator",
    also: LATE,
  }),
  inRow("reports", "actual-unknown-period", { holds: () => ({ Year: "2023-H3" }), at: "Year", also: LATE }),
  inRow("reports", "actual-ambiguous", {
    fits: LARGE,
    holds: () => ({ Actual: "1.250" }),
    at: "Actual",
    also: FAR,
  }),
  {
    rule: "actual-falls",
    plant: (workbook, seed) => {
      const counts = workbook.plan.rows.filter((row) => isCount(row) && Number(row["2023"]) > 1);
      const counted = pick(counts, seed);
      const [first, second] = [Number(counted["2023"]), Number(counted["2024"])];
      const blank = Object.fromEntries(QUARTERS.map((header) => [header, ""]));
      const carriedOn = {
        ...{ ...counted, ...blank, "2024": String(first + second), "2025": counted.Target ?? "" },
        Indicators: `${counted.Indicators ?? ""}, cumulative`,
      };
      const place = workbook.reports.rows.findIndex(
        (row) => row.Indicator === idOf(counted) && row.Year === "2024",
      );
      const planned = withRows(workbook, "plan", (rows) =>
        rows.map((row) => (row === counted ? carriedOn : row)),
      );
      return {
        workbook: withRows(planned, "reports", (rows) =>
          rows.map((row, index) => (index === place ? { ...row, Actual: String(first - 1) } : row)),
        ),
        cells: [cellOf(workbook, "reports", place, "Actual")],
      };
    },
  },
  oneMore("reports", "actual-duplicate", ({ reports }, seed) => pick(reports.rows, seed), { at: "Actual" }),
  {
    rule: "actual-parties-mismatch",
    plant: (workbook, seed) => {
      const places = [...workbook.reports.rows.keys()].filter((place) =>
        LARGE(workbook.reports.rows[place]!),
      );
      const place = places[seed % places.length];
      const whole = workbook.reports.rows[place ?? -1];
      if (place === undefined || whole === undefined) return null;
      const part = { ...whole, Party: "Thailand", Actual: String(Number(whole.Actual) + 1) };
      return {
        workbook: withRows(workbook, "reports", (rows) => [...rows, part]),
        cells: [cellOf(workbook, "reports", place, "Actual")],
      };
    },
  },
  {
    rule: "actual-unknown-party",
    plant: (workbook) => {
      const [agency = ""] = (workbook.plan.rows[0]?.Responsible ?? "").split(/[,;/]/);
      if (workbook.reports.rows.length < 2 || agency.trim() === "") return null;
      const parties = [agency.trim(), "Office of the Moon"];
      return {
        workbook: withRows(workbook, "reports", (rows) =>
          rows.map((row, place) => ({ ...row, Party: parties[place] ?? row.Party ?? "" })),
        ),
        cells: [cellOf(workbook, "reports", 1, "Party")],
      };
    },
  },
  {
    rule: "actual-quarters-mismatch",
    plant: (workbook, seed) => {
      const places = [...workbook.reports.rows.keys()].filter((place) =>
        LARGE(workbook.reports.rows[place]!),
      );
      const place = places[seed % places.length];
      const year = workbook.reports.rows[place ?? -1];
      if (place === undefined || year === undefined) return null;
      const parts = ["Q1", "Q2"].map((Quarter) => ({
        ...year,
        Quarter,
        Actual: String(Number(year.Actual) - 1),
      }));
      return {
        workbook: withRows(workbook, "reports", (rows) => [...rows, ...parts]),
        cells: [cellOf(workbook, "reports", place, "Actual")],
      };
    },
  },
];
