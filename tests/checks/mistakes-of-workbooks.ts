import { REPORT_MISTAKES } from "./mistakes-of-reports";
import {
  inRow,
  oneMore,
  withRows,
  withHeaders,
  cellOf,
  pick,
  isCount,
  isPercentage,
  hasBaseline,
  sumIn,
  inSum,
  type WorkbookMistake,
} from "./planting-in-workbooks";
import { addressOf, QUARTERS } from "./random-workbooks";

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
      Object.fromEntries(["Target", "2023", "2024", "2025", ...QUARTERS].map((header) => [header, "0"])),
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
        cells: [`Plan!${addressOf({ headers: [...workbook.plan.headers, "x"], rows: [] }, -1, "x")}`],
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
      // Between two objectives it sets them off.
      const places = workbook.plan.rows.flatMap(({ Objective }, place) =>
        place > 0 && Objective === "" ? [place] : [],
      );
      if (places.length === 0) return null;
      const place = pick(places, seed);
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
      const header = pick(["Score (%)", "Weight (%)", "Grade (%)"], seed);
      const changed = withRows(withHeaders(workbook, [...workbook.plan.headers, header]), "plan", (rows) =>
        rows.map((row, place) => ({ ...row, [header]: String(9 - ((place * 4) % 7)) })),
      );
      return { workbook: changed, cells: [cellOf(changed, "plan", -1, changed.plan.headers.at(-1)!)] };
    },
  },
  {
    rule: "column-duplicate",
    plant: (workbook) => {
      const changed = withHeaders(workbook, [...workbook.plan.headers, "2024"]);
      return {
        workbook: changed,
        cells: [`Plan!${addressOf({ headers: [...workbook.plan.headers, "x"], rows: [] }, -1, "x")}`],
        also: ["year-column-unclear"],
      };
    },
  },
  {
    rule: "year-column-unclear",
    plant: (workbook) => {
      const headers = workbook.plan.headers.map((header) => (header === "2024" ? "Year 2" : header));
      const changed = withRows(withHeaders(workbook, headers), "plan", (rows) =>
        rows.map((row) => ({ ...row, "Year 2": row["2024"] ?? "" })),
      );
      return { workbook: changed, cells: [cellOf(changed, "plan", -1, "Year 2")] };
    },
  },
  {
    rule: "target-outside-plan",
    plant: (workbook, seed) => {
      const changed = withHeaders(workbook, [
        ...workbook.plan.headers.slice(0, 14),
        "2026",
        ...workbook.plan.headers.slice(14),
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
  ...REPORT_MISTAKES,
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
