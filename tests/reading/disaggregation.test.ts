import type { GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf } from "./grid-of";
import type { GridShape } from "./grid-of";
import { planReading, planTold } from "./told";

type Rows = readonly (readonly GridValue[])[];

describe("values told apart by groups of people", () => {
  it.each<[string, Rows, GridShape, readonly string[], readonly string[]]>([
    [
      "in rows below a merged indicator, beside the row for all",
      [
        ["Indicator", "Disaggregation", "FY24 Target", "FY24 Actual"],
        ["# trained", "Total", 120, 90],
        ["", "Male", 60, 50],
        ["", "Female", 60, 40],
      ],
      { merges: ["A2:A4"] },
      ["/1 # trained: # trained = 2024: 120"],
      ["B3 Male 60 50", "B4 Female 60 40"],
    ],
    [
      "in rows with a blank indicator, where the row for all names no group",
      [
        ["Activity", "Indicator", "Sex", "2024 Target"],
        ["1.1 Train", "# trained", "", 120],
        ["", "", "Men", 60],
        ["", "", "Women", 60],
        ["1.2 Meet", "# meetings", "", 2],
      ],
      {},
      ["/1.1 Train: # trained = 2024: 120", "/1.2 Meet: # meetings = 2024: 2"],
      ["C3 Men 60", "C4 Women 60"],
    ],
    [
      "without a row for all, whose sum is proposed",
      [
        ["Activité", "Indicateur", "Désagrégation", "Cible 2024"],
        ["1.1 Former", "Nombre de personnes formées", "Hommes", 60],
        ["", "", "Femmes", 40],
      ],
      { merges: ["A2:A3", "B2:B3"] },
      ["/1.1 Former: Nombre de personnes formées = 2024: 100"],
      ["C2 Hommes 60", "C3 Femmes 40"],
    ],
    [
      "in rows that have only the group for a name, each with its unit",
      [
        ["Indicator", "Unit", "2024 Target"],
        ["Number of victims assisted", "person", 100],
        ["- Women", "person", 60],
        ["- Men", "person", 40],
        ["Number of cases", "case", 5],
      ],
      {},
      [
        "/1 Number of victims assisted: Number of victims assisted = 2024: 100",
        "/2 Number of cases: Number of cases = 2024: 5",
      ],
      ["A3 - Women 60", "A4 - Men 40"],
    ],
    [
      "as indicators of their own where they are measured in something else",
      [
        ["Indicator", "Unit", "2024 Target"],
        ["Number of victims assisted", "person", 100],
        ["- Women", "%", 60],
        ["Number of cases", "case", 5],
      ],
      {},
      [
        "/1 Number of victims assisted: Number of victims assisted = 2024: 100",
        "/1 Number of victims assisted: Number of victims assisted (Women) = 2024: 60",
        "/2 Number of cases: Number of cases = 2024: 5",
      ],
      [],
    ],
  ])("%s", (_, rows, shape, expected, notRead) => {
    const { plan } = planReading(gridOf(rows, shape));
    expect(planTold(plan)).toEqual(expected);
    const left = plan.notRead.filter(({ why }) => why === "partOfTotal");
    expect(
      left.map(({ cell, text }) => `${String.fromCharCode(65 + cell.column)}${cell.row + 1} ${text}`),
    ).toEqual(notRead);
  });
});
