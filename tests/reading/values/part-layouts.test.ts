import type { GridValue } from "@plan-of-action/xlsx/grid";
import { numberOf } from "../../../src/plan/value";
import { gridOf, type GridShape } from "../grid-of";
import { planReading, planTold } from "../told";

type Rows = readonly (readonly GridValue[])[];

interface PartWords {
  readonly heads: readonly [action: string, indicator: string, target: string];
  readonly sex: string;
  readonly total: string;
  readonly women: string;
  readonly men: string;
}

/** What the languages of the catalogues call what is in the layouts. */
const LANGUAGES: Readonly<Record<string, PartWords>> = {
  English: {
    heads: ["Action", "Indicator", "Target 2024"],
    sex: "Sex",
    total: "Total",
    women: "Women",
    men: "Men",
  },
  Khmer: { heads: ["សកម្មភាព", "សូចនាករ", "គោលដៅ 2024"], sex: "ភេទ", total: "សរុប", women: "ស្រី", men: "ប្រុស" },
  Thai: { heads: ["กิจกรรม", "ตัวชี้วัด", "เป้าหมาย 2567"], sex: "เพศ", total: "รวม", women: "หญิง", men: "ชาย" },
};

/** The layouts in which plans have parts. */
const LAYOUTS: Readonly<Record<string, (words: PartWords) => readonly [Rows, GridShape]>> = {
  "rows below the total": ({ heads, women, men }) => [
    [heads, ["1.1 A", "# trained", 52], ["", women, 30], ["", men, 22], ["1.2 B", "# meetings", 4]],
    {},
  ],
  "a column that names the part": ({ heads: [action, indicator, target], sex, total, women, men }) => [
    [
      [action, indicator, sex, target],
      ["1.1 A", "# trained", total, 52],
      ["1.1 A", "# trained", women, 30],
      ["1.1 A", "# trained", men, 22],
      ["1.2 B", "# meetings", total, 4],
    ],
    {},
  ],
  "blocks below titles": ({ heads: [, indicator, target], women, men }) => [
    [
      [indicator, target],
      ["# trained", 52],
      ["# meetings", 4],
      [women],
      [indicator, target],
      ["# trained", 30],
      [men],
      [indicator, target],
      ["# trained", 22],
    ],
    {},
  ],
  "columns below a period": ({ heads: [action, indicator, target], total, women, men }) => [
    [
      [action, indicator, target, "", ""],
      ["", "", women, men, total],
      ["1.1 A", "# trained", 30, 22, 52],
      ["1.2 B", "# meetings", "", "", 4],
    ],
    { merges: ["C1:E1", "A1:A2", "B1:B2"] },
  ],
  "in the cell": ({ heads, women, men }) => [
    [heads, ["1.1 A", "# trained", `52 (${women}: 30, ${men}: 22)`], ["1.2 B", "# meetings", 4]],
    {},
  ],
};

const read = ([rows, shape]: readonly [Rows, GridShape]) => planReading(gridOf(rows, shape)).plan;
const TABLE = Object.entries(LAYOUTS).flatMap(([layout, rowsOf]) =>
  Object.entries(LANGUAGES).map(([language, words]) => [layout, language, rowsOf, words] as const),
);

describe("parts in each layout and language", () => {
  it.each(TABLE)("%s, in %s: change no total, and are no indicators", (_layout, _language, rowsOf, words) => {
    const plan = read(rowsOf(words));
    const twin = read([[words.heads, ["1.1 A", "# trained", 52], ["1.2 B", "# meetings", 4]], {}]);
    const measured = (told: readonly string[]): string[] => told.map((line) => line.replace(/^.*?: /u, ""));
    expect(measured(planTold(plan))).toEqual(measured(planTold(twin)));
    expect(twin.indicators.flatMap(({ parts = [] }) => parts)).toEqual([]);
    const parts = plan.indicators.flatMap(({ parts: all = [] }) => all);
    expect(parts.map(({ value }) => numberOf(value)).sort()).toEqual([22, 30]);
  });
});
