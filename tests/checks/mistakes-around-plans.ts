import {
  cellOf,
  inRow,
  isCount,
  isPercentage,
  on,
  oneMore,
  pick,
  withHeaders,
  withRows,
  withSums,
  type PlantedWorkbook,
  type WorkbookMistake,
} from "./planting-in-workbooks";
import { idOf, kindIn, QUARTERS, type Cells, type DrawnWorkbook } from "./random-workbooks";

/*
 * Mistakes that show only beside something else: sheets around the plan, parties, totals, a former plan, reports that
 * are not there.
 */

const MORE_YEARS = ["2026", "2027", "2028", "2029", "2030"] as const;
const AGENCIES =
  "Agencies: NCCT = Cambodia; MoSVY = Cambodia; MoWA = Cambodia; SG/NCCT = Cambodia; GCNP = Cambodia; Border Police = Thailand; Development Partners = Cambodia, Thailand";
/** A month in each quarter. */
const MONTHS: Readonly<Record<string, string>> = { Q1: "March", Q2: "June", Q3: "August", Q4: "October" };

function withLine(workbook: DrawnWorkbook, line: string): DrawnWorkbook {
  return { ...workbook, lines: [...workbook.lines, line] };
}

/** The same mistake in a workbook with a line more. */
function beside(line: string, { rule, plant }: WorkbookMistake): WorkbookMistake {
  return { rule, plant: (workbook, seed) => plant(withLine(workbook, line), seed) };
}

/** The same mistake as a change since the workbook was frozen without it. */
function since({ rule, plant }: WorkbookMistake): WorkbookMistake {
  return {
    rule,
    plant: (former, seed) => {
      const planted = plant(former, seed);
      return planted === null ? null : { ...planted, workbook: { ...planted.workbook, former } };
    },
  };
}

/** The report of an indicator for a year is not there. */
function withoutReport(
  workbook: DrawnWorkbook,
  seed: number,
  year: string,
): { readonly workbook: DrawnWorkbook; readonly row: number } {
  const places = [...workbook.plan.rows.keys()].filter((place) => isCount(workbook.plan.rows[place]!));
  const row = pick(places, seed);
  const id = idOf(workbook.plan.rows[row]!);
  const left = withRows(workbook, "reports", (rows) =>
    rows.filter(({ Indicator, Year }) => Indicator !== id || Year !== year),
  );
  return { workbook: left, row };
}

/** A whole number of per cent that no numbers of a row give. */
function wrongPercent(row: Cells, seed: number): number {
  const numbers = ["Target", "2023", "2024", "2025", ...QUARTERS].map((header) => Number(row[header] ?? ""));
  const given = numbers.flatMap((one) => numbers.flatMap((other) => [(100 * one) / other]));
  const sum = numbers.reduce((total, number) => total + number, 0);
  const others = numbers.flatMap((one) => [(100 * one) / sum, (100 * sum) / one]);
  const isFree = (percent: number): boolean =>
    [...given, ...others].every((other) => Math.abs(other - percent) > 2);
  return pick(Array.from({ length: 90 }, (_, place) => place + 5).filter(isFree), seed);
}

function withPercents(workbook: DrawnWorkbook): DrawnWorkbook {
  const headers = withHeaders(workbook, [...workbook.plan.headers, "Actual 2023", "% met"]);
  return withRows(headers, "plan", (rows) =>
    rows.map((row) => (isCount(row) ? { ...row, "Actual 2023": row["2023"] ?? "", "% met": "100%" } : row)),
  );
}

/** The last objective with a row of totals: its actions count meetings, all of them. */
function withTotals(workbook: DrawnWorkbook): DrawnWorkbook {
  const rows = workbook.plan.rows.filter(({ No: number = "" }) => number.startsWith("9."));
  const ids = new Set(rows.map(idOf));
  const sum = (header: string): string =>
    String(rows.reduce((total, row) => total + Number(row[header] ?? ""), 0));
  const total = Object.fromEntries(["Target", "2023", "2024", "2025"].map((header) => [header, sum(header)]));
  return {
    ...workbook,
    lines: workbook.lines.filter((line) => !/^[1-8]\)/.test(line)),
    plan: { ...workbook.plan, rows: [...rows, { Action: "Total", ...total }] },
    reports: {
      ...workbook.reports,
      rows: workbook.reports.rows.filter(({ Indicator = "" }) => ids.has(Indicator)),
    },
    workplan: {
      ...workbook.workplan,
      rows: workbook.workplan.rows.filter(({ Outputs = "" }) => Outputs.includes("of 9.")),
    },
    definitions: {
      ...workbook.definitions,
      rows: workbook.definitions.rows.filter(({ Id = "" }) => ids.has(Id)),
    },
  };
}

/** Five years more, in which all goes on as in the last. */
function withMoreYears(workbook: DrawnWorkbook): DrawnWorkbook {
  const { headers } = workbook.plan;
  const after = headers.indexOf("2025") + 1;
  const longer = withHeaders(workbook, [...headers.slice(0, after), ...MORE_YEARS, ...headers.slice(after)]);
  const lines = workbook.lines.map((line) => line.replace("2023-2025", "2023-2030"));
  return withRows({ ...longer, lines }, "plan", (rows) =>
    rows.map((row) => {
      if (kindIn(row) === "milestone") return row;
      const last = row["2025"] ?? "";
      const years = Object.fromEntries(MORE_YEARS.map((year) => [year, last]));
      const Target = isCount(row)
        ? String(Number(row.Target) + MORE_YEARS.length * Number(last))
        : (row.Target ?? "");
      return { ...row, ...years, Target };
    }),
  );
}

export const MISTAKES_AROUND: readonly WorkbookMistake[] = [
  {
    rule: "sheet-left-out",
    plant: (workbook, seed) => {
      const cell = `Zone_${2 + (seed % 7)}!A${1 + (seed % 5)}`;
      return { workbook: withLine(workbook, `Left out: ${cell} (Fund)`), cells: [cell] };
    },
  },
  {
    rule: "calculation-manual",
    plant: (workbook) => {
      const place = workbook.plan.rows.findIndex(isCount);
      return {
        workbook: withLine(withSums(workbook), "Calculation: manual"),
        cells: [cellOf(workbook, "plan", place, "Target")],
      };
    },
  },
  {
    rule: "percent-stated-mismatch",
    plant: (clean, seed) => {
      const workbook = withPercents(clean);
      const places = [...workbook.plan.rows.keys()].filter((place) => isCount(workbook.plan.rows[place]!));
      const place = pick(places, seed);
      const wrong = withRows(workbook, "plan", (rows) =>
        rows.map((row, index) =>
          index === place ? { ...row, "% met": `${wrongPercent(row, seed)}%` } : row,
        ),
      );
      return { workbook: wrong, cells: [cellOf(wrong, "plan", place, "% met")] };
    },
  },
  {
    rule: "column-total-mismatch",
    plant: (clean, seed) => {
      const workbook = withTotals(clean);
      const header = pick(["Target", "2023", "2024", "2025"], seed);
      const last = workbook.plan.rows.length - 1;
      const wrong = withRows(workbook, "plan", (rows) =>
        rows.map((row, index) => (index === last ? { ...row, [header]: String(50 + (seed % 400)) } : row)),
      );
      return { workbook: wrong, cells: [cellOf(wrong, "plan", last, header)] };
    },
  },
  {
    rule: "target-outlier",
    plant: (clean, seed) => {
      const workbook = withMoreYears(clean);
      const places = [...workbook.plan.rows.keys()].filter((index) => {
        const row = workbook.plan.rows[index]!;
        const years = ["2023", "2024", "2025"].map((year) => Number(row[year]));
        return isCount(row) && Math.max(...years) <= 4 * Math.min(...years);
      });
      const place = places[seed % places.length];
      const year = pick(MORE_YEARS, seed);
      if (place === undefined) return null;
      const wrong = withRows(workbook, "plan", (rows) =>
        rows.map((row, index) => {
          const more = Number(row[year]) * 99;
          return index === place
            ? { ...row, [year]: `${row[year] ?? ""}00`, Target: String(Number(row.Target) + more) }
            : row;
        }),
      );
      return { workbook: wrong, cells: [cellOf(wrong, "plan", place, year)] };
    },
  },
  beside(
    AGENCIES,
    inRow("plan", "agency-unknown", {
      fits: ({ Partners = "" }) => Partners !== "",
      holds: (_, seed) => ({ Partners: pick(["UNICEF", "Red Cross", "Customs"], seed) }),
      at: "Partners",
    }),
  ),
  beside(
    AGENCIES,
    inRow("plan", "joint-action-one-sided", {
      fits: ({ Partners = "" }) => Partners !== "",
      holds: () => ({ Responsible: "Border Police", Partners: "" }),
      at: "Responsible",
    }),
  ),
  inRow("definitions", "definition-not-in-force", {
    fits: ({ Measure }) => Measure === "Number",
    holds: (_, seed) => ({ Measure: pick(["Percentage", "Milestone"], seed) }),
    at: "Id",
  }),
  {
    rule: "definition-unconfirmed",
    plant: (clean, seed) => {
      const { workbook, row: place } = withoutReport(clean, seed, "2023");
      const each = String(2 + (seed % 50));
      const values = Object.fromEntries(["Target", "2023", "2024", "2025"].map((header) => [header, each]));
      const blank = Object.fromEntries(QUARTERS.map((header) => [header, ""]));
      const id = idOf(workbook.plan.rows[place]!);
      const same = withRows(workbook, "plan", (rows) =>
        rows.map((row, index) => (index === place ? { ...row, ...values, ...blank } : row)),
      );
      return {
        workbook: withRows(same, "reports", (rows) => rows.filter(({ Indicator }) => Indicator !== id)),
        cells: [cellOf(same, "plan", place, "Indicators")],
        also: ["actual-overdue"],
      };
    },
  },
  {
    rule: "column-missing",
    plant: (workbook) => {
      const headers = workbook.plan.headers
        .filter((header) => header !== "Unit")
        .map((header) => (header === "Indicators" ? "Remarks" : header));
      const without = withRows(withHeaders(workbook, headers), "plan", (rows) =>
        rows.map(({ Indicators = "", ...row }) => ({ ...row, Remarks: Indicators })),
      );
      return {
        workbook: {
          ...without,
          reports: { ...workbook.reports, rows: [] },
          definitions: { ...workbook.definitions, rows: [] },
        },
        cells: ["Plan!A1"],
        also: ["indicator-missing"],
      };
    },
  },
  {
    rule: "actual-overdue",
    plant: (clean, seed): PlantedWorkbook => {
      const { workbook, row } = withoutReport(clean, seed, "2023");
      return { workbook, cells: [cellOf(workbook, "plan", row, "Indicators")] };
    },
  },
  {
    rule: "actual-missing",
    plant: (clean, seed): PlantedWorkbook => {
      const { workbook, row } = withoutReport(clean, seed, "2024");
      const lines = workbook.lines.map((line) => (line.startsWith("On ") ? "On 2025-01-08" : line));
      return {
        workbook: { ...workbook, lines },
        cells: [cellOf(workbook, "plan", row, "Indicators")],
        also: ["activity-past-open"],
      };
    },
  },
  {
    rule: "actual-unchanged",
    plant: (workbook, seed) => {
      const places = [...workbook.reports.rows.keys()].filter((index) => {
        const report = workbook.reports.rows[index]!;
        return on("percentage")(report) && report.Year === "2024";
      });
      const place = places[seed % places.length];
      if (place === undefined) return null;
      const repeated = withRows(workbook, "reports", (rows) =>
        rows.flatMap((row, index) =>
          index === place ? ["1", "2", "3"].map((Quarter) => ({ ...row, Quarter })) : [row],
        ),
      );
      return { workbook: repeated, cells: [cellOf(repeated, "reports", place + 2, "Actual")] };
    },
  },
  inRow("workplan", "workplan-dates-reversed", {
    fits: ({ Year }) => Year === "2023",
    holds: ({ Activities = "", Quarter = "", Year = "" }, seed) => {
      const last = 11 + (seed % 15);
      return { Activities: `${Activities} (${last + 1} – ${last} ${MONTHS[Quarter] ?? ""} ${Year})` };
    },
    at: "Activities",
  }),
  {
    rule: "workplan-action-unscheduled",
    plant: (workbook, seed) => {
      const places = [...workbook.workplan.rows.keys()].filter(
        (index) => workbook.workplan.rows[index]?.Year === "2025",
      );
      const place = pick(places, seed);
      const number = /under (\S+)$/.exec(workbook.workplan.rows[place]?.Activities ?? "")?.[1];
      const row = workbook.plan.rows.findIndex(({ No }) => No === number);
      const open = withRows(workbook, "workplan", (rows) =>
        rows.map((entry, index) =>
          index === place ? { ...entry, Outputs: "News", Activities: "Meet the press" } : entry,
        ),
      );
      return { workbook: open, cells: [cellOf(open, "plan", row, "2025")] };
    },
  },
  since(
    inRow("plan", "changed-target", {
      fits: isPercentage,
      holds: ({ "2023": year = "" }) => ({ "2023": `${Number.parseInt(year) + 1}%` }),
      at: "2023",
      also: ["actual-without-reason"],
    }),
  ),
  since(
    inRow("plan", "changed-wording", {
      holds: ({ Action = "" }, seed) => ({ Action: `${Action} ${pick(["with care", "at once"], seed)}` }),
      at: "Action",
    }),
  ),
  since(
    oneMore(
      "plan",
      "changed-structure",
      ({ plan: { rows } }, seed) => {
        const [objective = "", last = ""] = (rows.at(-1)?.No ?? "").split(".");
        const meeting = rows.find(({ No }) => No === "9.4");
        return {
          ...{ ...meeting, Objective: "", No: `${objective}.${Number(last) + 1}` },
          Action: `Meet in place ${5 + (seed % 20)}`,
          Indicators: `Number of meetings in place ${5 + (seed % 20)}`,
        };
      },
      { at: "Action", also: ["actual-overdue"] },
    ),
  ),
];
