import {
  type WorkbookMistake,
  inRow,
  oneMore,
  withRows,
  withHeads,
  cellOf,
  pick,
  isCount,
  isPercentage,
  hasBaseline,
  on,
  LARGE,
  sumIn,
  inSum,
} from "./planting-in-workbooks";
import { addressOf, idOf, QUARTERS } from "./random-workbooks";

export const WORKBOOK_MISTAKES: readonly WorkbookMistake[] = [
  inRow("plan", "baseline-not-number", {
    fits: hasBaseline,
    holds: () => ({ Baseline: "few so far" }),
    at: "Baseline",
  }),
  inRow("plan", "baseline-missing", {
    fits: hasBaseline,
    holds: () => ({ Baseline: "", "Baseline year": "" }),
    at: "Baseline",
  }),
  inRow("plan", "baseline-year-outside", {
    fits: hasBaseline,
    holds: (_, seed) => ({ "Baseline year": pick(["2024", "2025", "2032", "2568"], seed) }),
    at: "Baseline year",
  }),
  inRow("plan", "unit-against-wording", {
    fits: (row) => isPercentage(row) || isCount(row),
    holds: (row) => ({ Unit: isPercentage(row) ? "Number" : "%" }),
    at: "Unit",
  }),
  inRow("plan", "verification-missing", { holds: () => ({ Verification: "" }), at: "Verification" }),
  inRow("plan", "value-ambiguous", {
    fits: isCount,
    holds: ({ "2024": year = "" }) => ({ "2024": `${year}-${Number(year) + 2}` }),
    at: "2024",
  }),
  inRow("plan", "parts-mismatch", {
    fits: (row) => isCount(row) && Number(row["2024"]) > 3,
    holds: ({ "2024": year = "" }, seed) => ({
      "2024": `${year} (${Number(year) - 2} M, ${3 + (seed % 5)} F)`,
    }),
    at: "2024",
  }),
  inRow("plan", "target-quarters-mismatch", {
    fits: isCount,
    holds: (row, seed) => ({
      [pick(QUARTERS, seed)]: String(Number(row[pick(QUARTERS, seed)]) + 1 + (seed % 20)),
    }),
    at: "2025",
  }),
  inRow("plan", "target-zero", {
    fits: isCount,
    holds: () =>
      Object.fromEntries(["Target", "2023", "2024", "2025", ...QUARTERS].map((head) => [head, "0"])),
    at: "Target",
  }),
  inRow("plan", "action-without-words", {
    fits: (row) => isCount(row),
    holds: () => ({ Action: "" }),
    at: "Objective",
  }),
  inRow("plan", "action-number-style", {
    fits: (_, place) => place > 5,
    holds: ({ No: number = "" }) => ({ No: `${number}.` }),
    at: "No",
  }),
  inRow("plan", "agency-both-roles", {
    fits: ({ Responsible = "", Partners = "" }) => Partners !== "" && !Responsible.includes("NCCT"),
    holds: ({ Responsible = "" }) => ({ Partners: `${Responsible}, NCCT` }),
    at: "Partners",
  }),
  inRow("plan", "objective-number-duplicate", {
    fits: ({ Objective = "" }, place) => Objective !== "" && place > 4,
    holds: () => ({ Objective: "Specific Objective 1: Another task force" }),
    at: "Objective",
    also: ["action-under-wrong-objective", "objective-wording"],
  }),
  {
    rule: "objective-wording",
    plant: (workbook, seed) => {
      const place = workbook.lines.findIndex((line) => line.startsWith("9)")) + 0 * seed;
      const lines = workbook.lines.with(
        place,
        `9) Task force 9 is ${pick(["at last", "never", "always"], seed)} at work`,
      );
      return {
        workbook: { ...workbook, lines },
        cells: [`Plan!${addressOf({ heads: [...workbook.plan.heads, "x"], rows: [] }, -1, "x")}`],
      };
    },
  },
  {
    rule: "hidden-in-plan",
    plant: (workbook, seed) => {
      const place = seed % workbook.plan.rows.length;
      const hidden = withRows(workbook, "plan", (rows) =>
        rows.map((row, index) => (index === place ? { ...row, Objective: `~${row.Objective ?? ""}` } : row)),
      );
      return { workbook: hidden, cells: [cellOf(hidden, "plan", place, "Objective")] };
    },
  },
  {
    rule: "blank-row",
    plant: (workbook, seed) => {
      const place = 1 + (seed % (workbook.plan.rows.length - 1));
      return {
        workbook: withRows(workbook, "plan", (rows) => rows.toSpliced(place, 0, {})),
        cells: [cellOf(workbook, "plan", place, "Objective")],
      };
    },
  },
  {
    rule: "row-not-read",
    plant: (workbook) => ({
      workbook: withRows(workbook, "plan", (rows) => [{ Indicators: "see annex 2" }, ...rows]),
      cells: [cellOf(workbook, "plan", 0, "Indicators")],
    }),
  },
  {
    rule: "plan-truncated",
    plant: (workbook) => ({
      workbook: { ...workbook, lines: [...workbook.lines, "Far away: XFD1"] },
      cells: ["Plan!XFD1"],
    }),
  },
  {
    rule: "versions-in-workbook",
    plant: (workbook) => ({
      workbook: { ...workbook, lines: [...workbook.lines, "Other versions: Draft!A3"] },
      cells: ["Draft!A3"],
    }),
  },
  {
    rule: "column-unmapped",
    plant: (workbook, seed) => {
      const changed = withHeads(workbook, [
        ...workbook.plan.heads,
        pick(["Colour", "Shape", "Kind of thing"], seed),
      ]);
      return { workbook: changed, cells: [cellOf(changed, "plan", -1, changed.plan.heads.at(-1)!)] };
    },
  },
  {
    rule: "column-duplicate",
    plant: (workbook) => {
      const changed = withHeads(workbook, [...workbook.plan.heads, "2024"]);
      return {
        workbook: changed,
        cells: [`Plan!${addressOf({ heads: [...workbook.plan.heads, "x"], rows: [] }, -1, "x")}`],
        also: ["year-column-unclear"],
      };
    },
  },
  {
    rule: "year-column-unclear",
    plant: (workbook) => {
      const heads = workbook.plan.heads.map((head) => (head === "2024" ? "Year 2" : head));
      const changed = withRows(withHeads(workbook, heads), "plan", (rows) =>
        rows.map((row) => ({ ...row, "Year 2": row["2024"] ?? "" })),
      );
      return { workbook: changed, cells: [cellOf(changed, "plan", -1, "Year 2")] };
    },
  },
  {
    rule: "target-outside-plan",
    plant: (workbook, seed) => {
      const changed = withHeads(workbook, [
        ...workbook.plan.heads.slice(0, 14),
        "2026",
        ...workbook.plan.heads.slice(14),
      ]);
      const place = [...changed.plan.rows.keys()].find(
        (index) => index >= seed % 5 && isCount(changed.plan.rows[index]!),
      );
      if (place === undefined) return null;
      const filled = withRows(changed, "plan", (rows) =>
        rows.map((row, index) =>
          index === place ? { ...row, "2026": "3", Target: String(Number(row.Target) + 3) } : row,
        ),
      );
      return {
        workbook: filled,
        cells: [cellOf(filled, "plan", place, "2026")],
        also: ["year-column-unclear"],
      };
    },
  },
  inSum("formula-overwritten", (_, row) => /→(.*)$/.exec(row.Target ?? "")?.[1] ?? ""),
  inSum("formula-range-short", (place, row) => sumIn(place, row, "L", "M")),
  inSum("formula-typed-number", (_, { Target = "" }) => Target.replace(")→", ")+1-1→")),
  inSum("formula-differs", (place, { Target = "" }) =>
    Target.replace(/=.*→/, `=SUM(L${place + 2}:N${place + 2})*2/2→`),
  ),
  inRow("reports", "actual-not-number", {
    fits: LARGE,
    holds: (_, seed) => ({ Actual: pick(["many", "done", "as planned"], seed) }),
    at: "Actual",
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
    also: ["actual-far-over", "actual-falls"],
  }),
  inRow("reports", "actual-far-over", {
    fits: LARGE,
    holds: ({ Actual = "" }) => ({ Actual: `${Actual}0` }),
    at: "Actual",
    also: ["actual-falls"],
  }),
  inRow("reports", "actual-in-future", {
    fits: (row) => LARGE(row) && row.Year === "2024",
    holds: (_, seed) => ({ Year: pick(["2025", "2026"], seed) }),
    at: "Actual",
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
    also: ["actual-overdue"],
  }),
  {
    rule: "actual-falls",
    plant: (workbook, seed) => {
      const counts = workbook.plan.rows.filter((row) => isCount(row) && Number(row["2023"]) > 1);
      const counted = pick(counts, seed);
      const [first, second] = [Number(counted["2023"]), Number(counted["2024"])];
      const blank = Object.fromEntries(QUARTERS.map((head) => [head, ""]));
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
  inRow("workplan", "workplan-quarter-missing", { holds: () => ({ Quarter: "" }), at: "Activities" }),
  inRow("workplan", "workplan-output-missing", { holds: () => ({ Outputs: "" }), at: "Activities" }),
  inRow("workplan", "workplan-activity-missing", {
    holds: () => ({ Activities: "" }),
    at: "Activities",
  }),
  inRow("workplan", "workplan-date-outside-quarter", {
    fits: ({ Year }) => Year !== "2024",
    holds: ({ Activities = "", Quarter = "", Year = "" }) => ({
      Activities: `${Activities} on ${Quarter === "Q1" ? "12 June" : "3 February"} ${Year}`,
    }),
    at: "Activities",
  }),
  oneMore(
    "workplan",
    "workplan-unknown-action",
    (_, seed) => ({
      Year: "2025",
      Quarter: "Q1",
      Outputs: "More",
      Activities: `Do what is planned under 9.${8 + (seed % 9)}`,
      Status: "Planned",
    }),
    { at: "Activities" },
  ),
  oneMore(
    "workplan",
    "workplan-year-outside",
    (_, seed) => ({
      Year: pick(["2032", "2052", "2022"], seed),
      Quarter: "Q1",
      Outputs: "More",
      Activities: "Meet again",
      Status: pick(["Planned", "Planned", "Done"], seed),
    }),
    { at: "Activities" },
  ),
  inRow("workplan", "activity-past-open", {
    fits: ({ Status }) => Status === "Done",
    holds: (_, seed) => ({ Status: pick(["Planned", "Under way"], seed) }),
    at: "Status",
  }),
  inRow("workplan", "activity-done-early", {
    fits: ({ Year }) => Year === "2025",
    holds: () => ({ Status: "Done" }),
    at: "Status",
  }),
  oneMore(
    "workplan",
    "activity-tentative-soon",
    () => ({
      Year: "2025",
      Quarter: "Q1",
      Outputs: "More",
      Activities: "Meet, tentatively on 12 January 2025",
      Status: "Planned",
    }),
    { at: "Activities" },
  ),
  inRow("definitions", "definition-choice-unknown", {
    holds: (_, seed) => ({ Measure: pick(["Numbr", "Precentage", "x"], seed) }),
    at: "Measure",
  }),
  oneMore("definitions", "definition-id-duplicate", ({ definitions }, seed) => pick(definitions.rows, seed), {
    at: "Id",
  }),
  oneMore(
    "definitions",
    "definition-without-indicator",
    () => ({ Id: "88.1-1", Indicator: "Number of moons counted", Measure: "Number", Confirmed: "Yes" }),
    { at: "Id" },
  ),
];
