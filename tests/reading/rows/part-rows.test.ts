import { gridOf, type GridShape } from "../grid-of";
import { planReading, planTold } from "../told";
import { kindsTold, type Rows } from "./kinds-told";

describe("rows of parts belong to the whole above them", () => {
  it.each<[string, Rows, GridShape, readonly string[], readonly string[]]>([
    [
      "new and continuing, in the column of indicators",
      [
        ["Activity", "Indicator", "Target 2024", "Target 2025"],
        ["Run the clinics", "Clients of the clinics", 50, 60],
        ["", "New", 20, 25],
        ["", "Continuing", 30, 35],
        ["", "Visits to the clinics", 400, 500],
      ],
      {},
      ["2 data", "3 part", "4 part", "5 data"],
      [
        "/1 Run the clinics: Clients of the clinics = 2024: 50, 2025: 60",
        "/1 Run the clinics: Visits to the clinics = 2024: 400, 2025: 500",
      ],
    ],
    [
      "ages, with bullets, and men and women",
      [
        ["Indicator", "Target 2024"],
        ["People with clean water", 100],
        ["- Children under 15", 40],
        ["- 15-24 years", 10],
        ["- Women", 25],
        ["- Men", 25],
        ["Wells dug", 6],
      ],
      {},
      ["2 data", "3 part", "4 part", "5 part", "6 part", "7 data"],
      [
        "/1 People with clean water: People with clean water = 2024: 100",
        "/2 Wells dug: Wells dug = 2024: 6",
      ],
    ],
    [
      "in a column of their own beside a blank indicator",
      [
        ["Activity", "Indicator", "Disaggregation", "Target 2024"],
        ["Run the clinics", "Clients of the clinics", "", 50],
        ["", "", "New", 20],
        ["", "", "Continuing", 30],
        ["Dig wells", "Wells dug", "", 6],
      ],
      {},
      ["2 data", "3 part", "4 part", "5 data"],
      ["/1 Run the clinics: Clients of the clinics = 2024: 50", "/2 Dig wells: Wells dug = 2024: 6"],
    ],
    [
      "in the column of actions",
      [
        ["Activity", "Target 2024", "Lead agency"],
        ["Train officers", 30, "DTR"],
        ["Male", 20, ""],
        ["Female", 10, ""],
        ["Print leaflets", 900, "DTR"],
      ],
      {},
      ["2 data", "3 part", "4 part", "5 data"],
      ["/1 Train officers: Train officers = 2024: 30", "/2 Print leaflets: Print leaflets = 2024: 900"],
    ],
    [
      "each with the unit of the whole",
      [
        ["Indicator", "Unit", "Target 2024"],
        ["Victims helped", "person", 100],
        ["- Women", "person", 60],
        ["- Men", "person", 40],
        ["Shelters kept open", "shelter", 3],
      ],
      {},
      ["2 data", "3 part", "4 part", "5 data"],
      [
        "/1 Victims helped: Victims helped = 2024: 100",
        "/2 Shelters kept open: Shelters kept open = 2024: 3",
      ],
    ],
    [
      "in Thai",
      [
        ["กิจกรรม", "ตัวชี้วัด", "เป้าหมาย 2567"],
        ["อบรม", "จำนวนผู้เข้าอบรม", 100],
        ["", "ชาย", 40],
        ["", "หญิง", 50],
        ["", "เด็กอายุต่ำกว่า 15 ปี", 10],
      ],
      {},
      ["2 data", "3 part", "4 part", "5 part"],
      ["/1 อบรม: จำนวนผู้เข้าอบรม = 2024: 100"],
    ],
  ])("%s", (_, rows, shape, kinds, expected) => {
    expect(kindsTold(rows, shape)).toEqual(kinds);
    const { plan } = planReading(gridOf(rows, shape));
    expect(planTold(plan)).toEqual(expected);
    expect(plan.indicatorRows.every(({ indicators }) => indicators.length > 0)).toBe(true);
    const parts = plan.notRead.filter(({ why }) => why === "partOfTotal").map(({ cell }) => cell.row + 1);
    expect(parts).toEqual(
      kinds.filter((kind) => kind.endsWith("part")).map((kind) => Number.parseInt(kind, 10)),
    );
  });

  it.each<[string, Rows, GridShape, readonly string[]]>([
    [
      "a group that has no whole above it",
      [
        ["Activity", "Indicator", "Target 2024"],
        ["Help victims", "Women", 20],
        ["", "Men", 10],
      ],
      {},
      ["2 data", "3 data"],
    ],
    [
      "an action that begins with such a word",
      [
        ["Activity", "Target 2024"],
        ["Train officers", 30],
        ["New rules for buses", 1],
        ["Children under 15 are vaccinated", 90],
      ],
      {},
      ["2 data", "3 data", "4 data"],
    ],
  ])("but not %s", (_, rows, shape, kinds) => {
    expect(kindsTold(rows, shape)).toEqual(kinds);
  });
});
