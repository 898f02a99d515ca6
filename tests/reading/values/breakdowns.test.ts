import type { Indicator } from "../../../src/plan/plan";
import { numberOf } from "../../../src/plan/value";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf, type GridShape } from "../grid-of";
import { actualsTold, planReading, planTold } from "../told";

describe("breakdowns in columns", () => {
  type Rows = readonly (readonly GridValue[])[];

  function read(rows: Rows, merges: readonly string[] = []) {
    const shape: GridShape = { merges };
    const { plan } = planReading(gridOf(rows, shape));
    const parts = ({ parts: all = [] }: Indicator): string[] =>
      all.map(({ kind, period, category, value }) => `${kind} ${period} ${category} ${numberOf(value)}`);
    return {
      told: planTold(plan).map((line) => line.replace(/^.*? = /u, "")),
      actuals: plan.indicators.map(actualsTold),
      parts: plan.indicators.flatMap(parts),
      doubts: plan.doubts.map(({ text, taken }) => `${text} → ${taken}`),
      asParts: plan.notRead.filter(({ why }) => why === "partOfTotal").map(({ text }) => text),
      others: plan.notRead.filter(({ why }) => why !== "partOfTotal"),
    };
  }

  describe("columns of a value's parts are no values of their own", () => {
    it.each<[string, readonly string[], readonly [string, string, string, string]]>([
      ["English", ["Action", "Indicator"], ["Target 2024", "Male", "Female", "Total"]],
      ["letters", ["Action", "Indicator"], ["Target 2024", "M", "F", "Total"]],
      ["Khmer", ["សកម្មភាព", "សូចនាករ"], ["គោលដៅ 2024", "ប្រុស", "ស្រី", "សរុប"]],
      ["Thai", ["กิจกรรม", "ตัวชี้วัด"], ["เป้าหมาย 2567", "ชาย", "หญิง", "รวม"]],
      ["Spanish", ["Actividad", "Indicador"], ["Meta 2024", "Hombres", "Mujeres", "Total"]],
      ["French, ages", ["Activité", "Indicateur"], ["Cible 2024", "< 18 ans", "18 ans et plus", "Total"]],
      ["Indonesian", ["Kegiatan", "Indikator"], ["Target 2024", "Laki-laki", "Perempuan", "Total"]],
      ["Vietnamese", ["Hoạt động", "Chỉ số"], ["Mục tiêu 2024", "Nam", "Nữ", "Tổng"]],
      ["Portuguese", ["Atividade", "Indicador"], ["Meta 2024", "Homens", "Mulheres", "Total"]],
    ])("below one header, in %s", (_, texts, [header, one, other, all]) => {
      const found = read(
        [
          [...texts, header, "", ""],
          ["", "", one, other, all],
          ["1.1 A", "# trained", 70, 50, 120],
          ["1.2 B", "# taught", 10, 20, 30],
        ],
        ["C1:E1", "A1:A2", "B1:B2"],
      );
      expect(found.told).toEqual(["2024: 120", "2024: 30"]);
      expect(found.parts).toEqual([
        `target 2024 ${one} 70`,
        `target 2024 ${other} 50`,
        `target 2024 ${one} 10`,
        `target 2024 ${other} 20`,
      ]);
      expect(found.asParts).toEqual([`${header} ${one}`, `${header} ${other}`]);
      expect([found.doubts, found.others]).toEqual([[], []]);
    });

    it("of targets and of actuals, the total first or last", () => {
      const found = read(
        [
          ["Action", "Indicator", "Target", "", "", "Actual 2024", "", ""],
          ["", "", "Total", "Girls", "Boys", "Girls", "Boys", "Total"],
          ["1.1 A", "# trained", 120, 70, 50, 20, 10, 30],
          ["1.2 B", "# taught", 30, 10, 20, 4, 5, 9],
        ],
        ["C1:E1", "F1:H1", "A1:A2", "B1:B2"],
      );
      expect(found.told).toEqual(["120", "30"]);
      expect(found.actuals).toEqual(["2024: 30", "2024: 9"]);
      expect(found.doubts).toEqual([]);
    });

    it("in headers of one row", () => {
      const found = read([
        ["Action", "Indicator", "Target 2024", "Target 2024 (women)", "Target 2025", "Target 2025 (women)"],
        ["1.1 A", "# trained", 120, 60, 150, 80],
        ["1.2 B", "# taught", 30, 10, 40, 20],
      ]);
      expect(found.told).toEqual(["2024: 120, 2025: 150", "2024: 30, 2025: 40"]);
      expect(found.parts).toContain("target 2025 women 80");
      expect(found.doubts).toEqual([]);
    });
  });

  describe("columns that name nothing but groups are parts of the total next to them", () => {
    it.each<[string, readonly string[], readonly (number | "")[]]>([
      ["before it", ["Total reached in 2024", "Girls <18", "Boys <18", "Elder women (60+)"], [30, 12, 8, 10]],
      ["before it, each a total", ["Total reached in 2024", "Total female", "Total male"], [30, 20, 10]],
      ["after it", ["Girls", "Boys", "Total reached in 2024"], [12, 18, 30]],
      ["as in a database", ["Female_2024_Reached", "Male_2024_Reached", "Total_2024_Reached"], [20, 10, 30]],
      [
        "two breakdowns, with a column between",
        [
          "Total reached in 2024",
          "Remarks",
          "In_transit",
          "Host_Communities",
          "Girls",
          "Women",
          "Other_under",
        ],
        [30, "", 20, 10, 12, 17, 1],
      ],
      [
        "two breakdowns, crosses of sex and age among them",
        ["Migrants in transit", "Host communities", "Women (>=18)", "Girls (<18)", "Total reached in 2024"],
        [20, 10, 12, 18, 30],
      ],
    ])("%s", (_, headers, numbers) => {
      const found = read([
        ["Action", "Indicator", ...headers],
        ["1.1 A", "# trained", ...numbers],
        ["1.2 B", "# taught", ...numbers.map((number) => (number === "" ? "" : number * 2))],
      ]);
      expect(found.actuals).toEqual(["2024: 30", "2024: 60"]);
      expect(found.told).toEqual(["", ""]);
      expect(found.parts).toHaveLength(2 * (numbers.filter((number) => number !== "").length - 1));
      expect([found.doubts, found.others]).toEqual([[], []]);
    });

    it.each<[string, readonly string[], readonly number[], string, readonly string[]]>([
      [
        "an actual next to them",
        ["Total target", "Actual 2024", "Women", "Men"],
        [90, 30, 18, 12],
        "90",
        ["actual 2024 Women 18", "actual 2024 Men 12"],
      ],
      [
        "a target next to them",
        ["Target 2024", "Women", "Men", "Actual 2024"],
        [90, 50, 40, 30],
        "2024: 90",
        ["target 2024 Women 50", "target 2024 Men 40"],
      ],
      [
        "a total behind the actual",
        ["Total target", "Actual 2024", "Women", "Men"],
        [90, 30, 50, 40],
        "90",
        ["target overall Women 50", "target overall Men 40"],
      ],
      [
        "a total behind the parts",
        ["Total target", "Women", "Men", "Total reached in 2024"],
        [90, 18, 12, 30],
        "90",
        ["actual 2024 Women 18", "actual 2024 Men 12"],
      ],
      [
        "two totals, each with its own",
        ["Total target", "Women", "Men", "Actual 2024", "Women", "Men"],
        [90, 50, 40, 30, 18, 12],
        "90",
        ["target overall Women 50", "target overall Men 40", "actual 2024 Women 18", "actual 2024 Men 12"],
      ],
      [
        "none, where the actual between them and the total is another number",
        ["Total target", "Actual 2024", "Women", "Men"],
        [90, 30, 7, 5],
        "90",
        [],
      ],
    ])("and what they add up to is their whole: %s", (_, headers, numbers, target, parts) => {
      const found = read([
        ["Action", "Indicator", ...headers],
        ["1.1 A", "# trained", ...numbers],
        ["1.2 B", "# taught", ...numbers.map((number) => number * 2)],
      ]);
      expect([found.told[0], found.actuals]).toEqual([target, ["2024: 30", "2024: 60"]]);
      expect(found.parts.slice(0, found.parts.length / 2)).toEqual(parts);
      // What is no part is listed as not read.
      expect(found.asParts.length + found.others.length).toBe(headers.length - 2);
    });

    it("each of the month of its row", () => {
      const found = read([
        ["Action", "Indicator", "Month", "Target", "Total reached", "Girls", "Boys"],
        ["1.1 A", "# trained", "2024-01", 50, 30, 12, 18],
        ["1.1 A", "# trained", "2024-02", 50, 10, 3, 7],
        ["1.2 B", "# taught", "2024-01", 50, 60, 24, 36],
        ["1.2 B", "# taught", "2024-02", 50, 20, 6, 14],
      ]);
      expect(found.actuals).toEqual(["2024-01: 30, 2024-02: 10", "2024-01: 60, 2024-02: 20"]);
      expect(found.parts).toHaveLength(8);
      expect(found.parts.slice(0, 4)).toEqual([
        "actual 2024-01 Girls 12",
        "actual 2024-01 Boys 18",
        "actual 2024-02 Girls 3",
        "actual 2024-02 Boys 7",
      ]);
    });

    it("“Other” being of the breakdown that it ends", () => {
      const { plan } = planReading(
        gridOf([
          ["Action", "Indicator", "Total reached in 2024", "In_transit", "Returnees", "Girls", "Other_under"],
          ["1.1 A", "# trained", 30, 20, 10, 29, 1],
          ["1.2 B", "# taught", 60, 40, 20, 57, 3],
        ]),
      );
      const [first] = plan.indicators;
      expect(first?.parts?.map(({ dimension, category }) => `${dimension} ${category}`)).toEqual([
        "other In_transit",
        "other Returnees",
        "sex Girls",
        "sex Other_under",
      ]);
    });

    it("beside a number of other things that is nought in most rows, and no target", () => {
      const found = read([
        ["Action", "Indicator", "Quantity_output", "Total reached in 2024", "Girls", "Boys"],
        ["1.1 A", "# trained", 0, 30, 12, 18],
        ["1.2 B", "# taught", 0, 60, 24, 36],
        ["1.3 C", "# sheltered", 4, 50, 20, 30],
        ["1.4 D", "# fed", 0, 70, 30, 40],
        ["1.5 E", "# heard", 0, 10, 3, 7],
      ]);
      expect(found.told).toEqual(["", "", "", "", ""]);
      expect(found.actuals).toEqual(["2024: 30", "2024: 60", "2024: 50", "2024: 70", "2024: 10"]);
      expect(found.parts).toHaveLength(10);
    });

    it("whose total beside is that of what is not counted in people, below a row of directions", () => {
      const found = read([
        ["Action", "Indicator", "Year", "Girls", "Boys", "Total Target (people)", "Total output"],
        [
          "Select what is done from the list",
          "Select what is measured from the list",
          "Select the year of it",
          "Type the number of girls here",
          "Type the number of boys here",
          "Type the target of all people here",
          "Type the target of all else here",
        ],
        ["1.1 A", "# trained", "", 12, 18, 30, ""],
        ["1.2 B", "# taught", "", 24, 36, 60, ""],
        ["1.3 C", "# fed", "", 3, 7, 10, ""],
        ["1.4 D", "# fora", "", "", "", "", 4],
        ["1.5 E", "# studies", "", "", "", "", 5],
        ["1.6 F", "# schools", "", "", "", "", 6],
      ]);
      expect(found.told).toEqual(["30", "60", "10", "4", "5", "6"]);
      expect(found.parts).toHaveLength(6);
    });

    it("and stay what they are next to anything else that they do not add up to", () => {
      const found = read([
        ["Action", "Indicator", "Target 2024", "Girls", "Boys"],
        ["1.1 A", "# trained", 40, 12, 18],
        ["1.2 B", "# taught", 80, 24, 36],
      ]);
      expect(found.told).toEqual(["2024: 40", "2024: 80"]);
      expect(found.parts).toEqual([]);
    });
  });

  describe("columns of parts without one of all", () => {
    const header = [
      ["Action", "Indicator", "Target 2024", ""],
      ["", "", "Women", "Men"],
    ];
    const merges = ["C1:D1", "A1:A2", "B1:B2"];

    it("are added up, which is doubted once", () => {
      const found = read([...header, ["1.1 A", "# trained", 60, 50], ["1.2 B", "# taught", 10, 20]], merges);
      expect(found.told).toEqual(["2024: 110", "2024: 30"]);
      expect(found.doubts).toEqual(["Target 2024 Women → Target 2024 Women + Target 2024 Men"]);
      expect([found.asParts, found.others]).toEqual([[], []]);
    });

    it("make no sum of shares, which is told for each", () => {
      const found = read(
        [...header, ["1.1 A", "% satisfied", "60%", "70%"], ["1.2 B", "% served", "10%", "20%"]],
        merges,
      );
      expect(found.told).toEqual(["2024: ", "2024: "]);
      expect(found.doubts).toContain("60%; 70% → ");
    });
  });

  it("a blank total beside its parts gets their sum, in doubt", () => {
    const found = read(
      [
        ["Action", "Indicator", "Target 2024", "Actual 2024", "", ""],
        ["", "", "", "Male", "Female", "Total"],
        ["1.1 A", "# trained", 120, 3, 4, null],
        ["1.2 B", "# taught", 30, 1, 2, 3],
      ],
      ["D1:F1", "A1:A2", "B1:B2", "C1:C2"],
    );
    expect(found.actuals).toEqual(["2024: 7", "2024: 3"]);
    expect(found.doubts).toEqual(["3 + 4 → 7"]);
  });

  it("months that are called by their letters are no women and men", () => {
    const months = ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"];
    const found = read([
      ["Action", "Indicator", "Target 2024", ...months],
      ["1.1 A", "# trained", 12, ...months.map(() => 1)],
      ["1.2 B", "# taught", 12, ...months.map(() => 1)],
    ]);
    expect(found.parts).toEqual([]);
    expect(found.told[0]).toContain("2024-02: 1, 2024-03: 1");
  });

  describe("parts in the text of a cell", () => {
    it.each<[string, number | "text", readonly string[]]>([
      ["M 22\nF 30", 52, ["target 2024 M 22", "target 2024 F 30"]],
      ["ប្រុស 22\nស្រី 30", 52, ["target 2024 ប្រុស 22", "target 2024 ស្រី 30"]],
      ["Male: 43%\nFemale: 57%", "text", ["target 2024 Male 43", "target 2024 Female 57"]],
      ["หญิง 57%, ชาย 43%", "text", ["target 2024 หญิง 57", "target 2024 ชาย 43"]],
      ["120 (60 women)", 120, ["target 2024 women 60"]],
      ["F: 60; M: 60 (2024)", 120, ["target 2024 F 60", "target 2024 M 60"]],
      ["M: 22, F: 30", 52, ["target 2024 M 22", "target 2024 F 30"]],
      ["120 (Poipet 70, Pursat 50)", 120, ["target 2024 Poipet 70", "target 2024 Pursat 50"]],
      ["120: Poipet 70; Pursat 50", 120, ["target 2024 Poipet 70", "target 2024 Pursat 50"]],
      ["១២០ (ប៉ោយប៉ែត ៧០, ពោធិ៍សាត់ ៥០)", 120, ["target 2024 ប៉ោយប៉ែត 70", "target 2024 ពោធិ៍សាត់ 50"]],
      ["120 คน (เชียงใหม่ 70, ขอนแก่น 50)", 120, ["target 2024 เชียงใหม่ 70", "target 2024 ขอนแก่น 50"]],
      ["120 (Cusco: 70, La Paz: 40)", 120, ["target 2024 Cusco 70", "target 2024 La Paz 40"]],
      [
        "> 3,000 farmers (North - 1.200 farmers, South -900 farmers, East-750 farmers)",
        3000,
        ["target 2024 North 1200", "target 2024 South 900", "target 2024 East 750"],
      ],
      ["10 (Annex 2, Table 3)", 10, []],
      ["50 (Phase 1, Phase 2)", 50, []],
      ["5 (Lima: 3, Cusco: 4)", 5, []],
      ["12 (May 5, June 7)", 12, []],
      ["3 (North, South and East)", 3, []],
    ])("%s", (text, all, parts) => {
      const found = read([
        ["Action", "Indicator", "Target 2024"],
        ["1.1 A", "# trained", text],
        ["1.2 B", "# taught", 30],
      ]);
      expect(found.told).toEqual([`2024: ${all}`, "2024: 30"]);
      expect(found.parts).toEqual(parts);
    });

    it.each<[string, readonly string[]]>([
      ["120 (Poipet 70, Pursat 50)", []],
      ["120 (Poipet: 70, Pursat: 40)", ["120 (Poipet: 70, Pursat: 40) → 120"]],
    ])("that are fewer than the whole are told as a doubt: %s", (text, doubts) => {
      const found = read([
        ["Action", "Indicator", "Target 2024"],
        ["1.1 A", "# trained", text],
      ]);
      expect(found.doubts).toEqual(doubts);
    });
  });
});

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
