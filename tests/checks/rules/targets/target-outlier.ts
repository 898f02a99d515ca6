import { targetOutlier } from "../../../../src/checks/rules/targets/target-outlier";
import { testRule } from "../../rule-table";
import { type DrawnWorkbook, kindIn } from "../../random-workbooks";
import { withHeaders, withRows, isCount, pick, cellOf, sumIn } from "../../planting-in-workbooks";

testRule(targetOutlier, {
  failing: {
    "a slip of a digit": `
        | Action | Indicators | Target | 2021 | 2022 | 2023 | 2024 | 2025 |
        | 1.1 Train | Number of officers | 150 | 30 | 30 | 300 | 30 | 30 |
        > F2 info: The target for 2023 is 300, while the usual one of “Number of officers” is 30`,
    "among targets that differ a little": `
        | Action | Indicators | Target | 2021 | 2022 | 2023 | 2024 | 2025 |
        | 1.1 Train | Number of officers | 170 | 28 | 30 | 500 | 32 | 30 |
        > F2`,
    "a digit too many between two that are alike": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Reach | Number of people reached | 5800 | 1800 | 19700 | 2000 |
        > E2 info: the usual one of “Number of people reached” is 2000`,
    "a digit too few": `
        | Action | Indicators | Target | 2021 | 2022 | 2023 | 2024 | 2025 |
        | 1.1 Train | Number of officers | 1500 | 300 | 300 | 3 | 300 | 300 |
        > F2`,
  },
  passing: {
    "one of five that add up to what was planned": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 | 2026 | 2027 |
        | 1.1 Train | Number of officers | 1041 | 10 | 10 | 1000 | 11 | 10 |`,
    "a year in which nothing is planned": `
        | Action | Indicators | 2021 | 2022 | 2023 | 2024 | 2025 |
        | 1.1 Train | Number of courses | 90 | 92 | 0 | 91 | 95 |`,
    "a month in which it is done once": `
        | Action | Indicators | 2021 | 2022 | 2023 | 2024 | 2025 |
        | 1.1 Appoint | Number of committees | 0 | 0 | 1 | 0 | 0 |`,
    "targets of one size": `
        | Action | Indicators | Target | 2021 | 2022 | 2023 | 2024 | 2025 |
        | 1.1 Train | Number of officers | 165 | 30 | 30 | 45 | 30 | 30 |`,
    "hardly different": `
        | Action | Indicators | Target | 2021 | 2022 | 2023 | 2024 | 2025 |
        | 1.1 Train | Number of courses | 6 | 1 | 1 | 2 | 1 | 1 |`,
    "too few targets to tell": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Train | Number of officers | 160 | 30 | 100 | 30 |
        | 1.2 Begin | Number of officers reached | 430 | 20 | 200 | 210 |
        | 1.3 Meet | Number of officers met | 330 | 30 | 300 | |`,
    rising: `
        | Action | Indicators | Target | 2021 | 2022 | 2023 | 2024 | 2025 |
        | 1.1 Reach | Number of districts reached | 50 | 10 | 20 | 30 | 40 | 50 |`,
  },
  planted: [
    {
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
              ? {
                  ...row,
                  [year]: `${row[year] ?? ""}00`,
                  Target: sumOfYears(index, Number(row.Target) + more),
                }
              : row;
          }),
        );
        return { workbook: wrong, cells: [cellOf(wrong, "plan", place, year)] };
      },
    },
  ],
});

/** The total that Excel computes, which says nothing of what was meant. */
function sumOfYears(place: number, sum: number): string {
  return sumIn(place, { Target: String(sum) }, "L", "S");
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

const MORE_YEARS = ["2026", "2027", "2028", "2029", "2030"] as const;
