import type { Indicator } from "../../../src/plan/plan";
import { numberOf } from "../../../src/plan/value";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf, type GridShape } from "../grid-of";
import { planReading, planTold } from "../told";
import { kindsTold, type Rows } from "./kinds-told";

describe("breakdowns in rows", () => {
  type Rows = readonly (readonly GridValue[])[];

  /** "2024 women 60", in the order in which they stand. */
  const partsTold = ({ parts = [] }: Indicator): string[] =>
    parts.map(({ period, category, value }) => `${period} ${category} ${numberOf(value)}`);

  const dimensionsTold = ({ breakdowns = [] }: Indicator): string[] =>
    breakdowns.map(({ dimension, required }) => `${dimension}${required ? " (asked for)" : ""}`);

  function read(rows: Rows, shape: GridShape = {}) {
    const { plan } = planReading(gridOf(rows, shape));
    const [first] = plan.indicators;
    return {
      told: planTold(plan).map((line) => line.replace(/^.*?: /u, "")),
      dimensions: dimensionsTold(first!),
      parts: partsTold(first!),
      doubts: plan.doubts.map(({ text, taken }) => `${text} → ${taken}`),
    };
  }

  const WHOLE = "# trained = 2024: 100";

  const SECOND = "# meetings = 2024: 4";

  describe("an indicator that is repeated for each part is one", () => {
    it.each<[string, Rows, GridShape, readonly string[]]>([
      [
        "with the row for all first",
        [
          ["Action", "Indicator", "Disaggregation", "Target 2024"],
          ["1.1 Train", "# trained", "Total", 100],
          ["1.1 Train", "# trained", "Male", 40],
          ["1.1 Train", "# trained", "Female", 60],
          ["1.2 Meet", "# meetings", "", 4],
        ],
        {},
        ["2024 Male 40", "2024 Female 60"],
      ],
      [
        "with the row for all last",
        [
          ["Action", "Indicator", "Sex", "Target 2024"],
          ["1.1 Train", "# trained", "F", 60],
          ["1.1 Train", "# trained", "M", 40],
          ["1.1 Train", "# trained", "All", 100],
          ["1.2 Meet", "# meetings", "", 4],
        ].map((row) => row.map((cell) => (cell === "All" ? "Total" : cell))),
        {},
        ["2024 F 60", "2024 M 40"],
      ],
      [
        "with the action in the first row only",
        [
          ["Action", "Indicator", "Breakdown", "Target 2024"],
          ["1.1 Train", "# trained", "", 100],
          ["", "# trained", "Under 18", 30],
          ["", "# trained", "18 and over", 70],
          ["1.2 Meet", "# meetings", "", 4],
        ],
        {},
        ["2024 Under 18 30", "2024 18 and over 70"],
      ],
      [
        "with places, of which a row has the total",
        [
          ["Action", "Indicator", "Place", "Target 2024"],
          ["1.1 Train", "# trained", "Total", 100],
          ["1.1 Train", "# trained", "Poipet", 40],
          ["1.1 Train", "# trained", "Phnom Penh", 60],
          ["1.2 Meet", "# meetings", "", 4],
        ],
        {},
        ["2024 Poipet 40", "2024 Phnom Penh 60"],
      ],
      [
        "in Thai",
        [
          ["กิจกรรม", "ตัวชี้วัด", "จำแนกตาม", "เป้าหมาย 2567"],
          ["1.1 อบรม", "# trained", "รวม", 100],
          ["1.1 อบรม", "# trained", "ชาย", 40],
          ["1.1 อบรม", "# trained", "หญิง", 60],
          ["1.2 ประชุม", "# meetings", "รวม", 4],
        ],
        {},
        ["2024 ชาย 40", "2024 หญิง 60"],
      ],
      [
        "in Vietnamese",
        [
          ["Hoạt động", "Chỉ số", "Phân tổ", "Mục tiêu 2024"],
          ["1.1 Tập huấn", "# trained", "Tổng số", 100],
          ["1.1 Tập huấn", "# trained", "Nam", 40],
          ["1.1 Tập huấn", "# trained", "Nữ", 60],
          ["1.2 Họp", "# meetings", "", 4],
        ],
        {},
        ["2024 Nam 40", "2024 Nữ 60"],
      ],
      [
        "in French, merged",
        [
          ["Activité", "Indicateur", "Ventilation", "Cible 2024"],
          ["1.1 Former", "# trained", "Ensemble", 100],
          ["", "", "Hommes", 40],
          ["", "", "Femmes", 60],
          ["1.2 Réunir", "# meetings", "", 4],
        ],
        { merges: ["A2:A4", "B2:B4"] },
        ["2024 Hommes 40", "2024 Femmes 60"],
      ],
    ])("%s", (_, rows, shape, parts) => {
      const found = read(rows, shape);
      expect(found.told).toEqual([WHOLE, SECOND]);
      expect(found.parts).toEqual(parts);
      expect(found.doubts).toEqual([]);
    });

    it("by two dimensions, and a column that is headed like a level", () => {
      const found = read([
        ["No", "Indicator", "Category", "Target 2024"],
        ["1", "# trained", "Total", 100],
        ["1", "# trained", "Under 18", 40],
        ["1", "# trained", "18 and over", 60],
        ["1", "# trained", "Thai", 70],
        ["1", "# trained", "Cambodian", 30],
        ["2", "# meetings", "Total", 4],
      ]);
      expect(found.told).toEqual([WHOLE, SECOND]);
      expect(found.dimensions).toEqual(["age", "nationality"]);
    });
  });

  describe("the parts' names below an indicator are no indicators", () => {
    it.each<[string, Rows, GridShape, readonly string[], readonly string[]]>([
      [
        "of which …",
        [
          ["Action", "Indicator", "Target 2024"],
          ["1.1 Train", "# trained", 100],
          ["", "of which forced labour", 40],
          ["", "of which those in shelters", 20],
          ["1.2 Meet", "# meetings", 4],
        ],
        {},
        ["exploitation", "other"],
        ["2024 forced labour 40", "2024 those in shelters 20"],
      ],
      [
        "below a merged action",
        [
          ["Action", "Indicator", "Target 2024"],
          ["1.1 Train", "# trained", 100],
          ["", "Male", 40],
          ["", "Female", 60],
          ["1.2 Meet", "# meetings", 4],
        ],
        { merges: ["A2:A4"] },
        ["sex"],
        ["2024 Male 40", "2024 Female 60"],
      ],
      [
        "below a repeated action",
        [
          ["Action", "Indicator", "Unit", "Target 2024"],
          ["1.1 Train", "# trained", "persons", 100],
          ["1.1 Train", "- women", "persons", 60],
          ["1.1 Train", "- men", "persons", 40],
          ["1.2 Meet", "# meetings", "meetings", 4],
        ],
        {},
        ["sex"],
        ["2024 women 60", "2024 men 40"],
      ],
      [
        "above the row of their total",
        [
          ["Action", "Indicator", "Target 2024"],
          ["1.1 Train", "# trained", null],
          ["", "Male", 40],
          ["", "Female", 60],
          ["", "Total", 100],
          ["1.2 Meet", "# meetings", 4],
        ],
        {},
        ["sex"],
        ["2024 Male 40", "2024 Female 60"],
      ],
      [
        "in Khmer",
        [
          ["សកម្មភាព", "សូចនាករ", "គោលដៅ 2024"],
          ["1.1 បណ្តុះបណ្តាល", "# trained", 100],
          ["", "ក្នុងនោះស្រី", 60],
          ["", "ពលកម្មដោយបង្ខំ", 40],
          ["1.2 ប្រជុំ", "# meetings", 4],
        ],
        {},
        ["sex", "exploitation"],
        ["2024 ស្រី 60", "2024 ពលកម្មដោយបង្ខំ 40"],
      ],
      [
        "in Spanish",
        [
          ["Actividad", "Indicador", "Meta 2024"],
          ["1.1 Formar", "# trained", 100],
          ["", "de las cuales mujeres", 60],
          ["", "de los cuales trabajo forzoso", 20],
          ["1.2 Reuniones", "# meetings", 4],
        ],
        {},
        ["sex", "exploitation"],
        ["2024 mujeres 60", "2024 trabajo forzoso 20"],
      ],
      [
        "in Indonesian",
        [
          ["Kegiatan", "Indikator", "Target 2024"],
          ["1.1 Melatih", "# trained", 100],
          ["", "Laki-laki", 40],
          ["", "di antaranya anak perempuan", 10],
          ["1.2 Rapat", "# meetings", 4],
        ],
        {},
        ["sex"],
        ["2024 Laki-laki 40", "2024 anak perempuan 10"],
      ],
    ])("%s", (_, rows, shape, dimensions, parts) => {
      const found = read(rows, shape);
      expect(found.told).toEqual([WHOLE, SECOND]);
      expect(found.dimensions).toEqual(dimensions);
      expect(found.parts).toEqual(parts);
      expect(found.doubts).toEqual([]);
    });

    it("nor are places that add up to it, which is told as a doubt", () => {
      const found = read([
        ["Action", "Indicator", "Target 2024", "Target 2025"],
        ["1.1 Train", "# trained", 100, 200],
        ["", "Phnom Penh", 40, 90],
        ["", "Poipet", 60, 110],
        ["1.2 Meet", "# meetings", 4, 4],
      ]);
      expect(found.told).toEqual(["# trained = 2024: 100, 2025: 200", "# meetings = 2024: 4, 2025: 4"]);
      expect(found.doubts).toEqual(["# trained → parts: Phnom Penh, Poipet"]);
    });
  });

  describe("where only parts have values", () => {
    it("their sum is proposed in doubt", () => {
      const found = read([
        ["Action", "Indicator", "Sex", "Target 2024"],
        ["1.1 Train", "# trained", "Male", 40],
        ["1.1 Train", "# trained", "Female", 60],
        ["1.2 Meet", "# meetings", "", 4],
      ]);
      expect(found.told).toEqual([WHOLE, SECOND]);
      expect(found.doubts).toEqual(["40 + 60 → 100"]);
    });

    it("shares have no sum: the whole stays blank, and that is told", () => {
      const found = read([
        ["Action", "Indicator", "Sex", "Target 2024"],
        ["1.1 Please", "% satisfied", "Male", "40%"],
        ["1.1 Please", "% satisfied", "Female", "60%"],
        ["1.2 Meet", "# meetings", "", 4],
      ]);
      expect(found.told).toEqual(["% satisfied = 2024: ", SECOND]);
      expect(found.doubts).toEqual(["40%; 60% → "]);
    });
  });

  describe("parts named behind the indicator's own words, and a row for all by its numbers", () => {
    it.each<[string, Rows, readonly string[], readonly string[]]>([
      [
        "behind a dash, in English",
        [
          ["Indicator", "Target 2024"],
          ["Number of farmers trained", 100],
          ["Number of farmers trained - male", 40],
          ["Number of farmers trained - female", 60],
          ["Wells dug", 6],
        ],
        ["Number of farmers trained = 2024: 100", "Wells dug = 2024: 6"],
        ["2024 male 40", "2024 female 60"],
      ],
      [
        "in brackets, below a total, in Spanish",
        [
          ["Indicador", "Meta 2024", "Meta 2025"],
          ["Productores capacitados (total)", 100, 120],
          ["Productores capacitados (hombres)", 40, 50],
          ["Productores capacitados (mujeres)", 60, 70],
          ["Pozos", 6, 7],
        ],
        ["Productores capacitados (total) = 2024: 100, 2025: 120", "Pozos = 2024: 6, 2025: 7"],
        ["2024 hombres 40", "2024 mujeres 60", "2025 hombres 50", "2025 mujeres 70"],
      ],
      [
        "in brackets, in Thai",
        [
          ["กิจกรรม", "ตัวชี้วัด", "เป้าหมาย 2567"],
          ["อบรม", "จำนวนผู้เข้าอบรม", 100],
          ["", "จำนวนผู้เข้าอบรม (ชาย)", 40],
          ["", "จำนวนผู้เข้าอบรม (หญิง)", 60],
        ],
        ["จำนวนผู้เข้าอบรม = 2024: 100"],
        ["2024 ชาย 40", "2024 หญิง 60"],
      ],
      [
        "behind a sign that sets them apart, whatever they are called",
        [
          ["Indicator", "Target 2024"],
          ["Roads repaired", 100],
          ["Roads repaired; Primary", 40],
          ["Roads repaired (Secondary)", 30],
          ["Roads repaired: Tertiary", 20],
          ["Wells dug", 6],
        ],
        ["Roads repaired = 2024: 100", "Wells dug = 2024: 6"],
        ["2024 Primary 40", "2024 Secondary 30", "2024 Tertiary 20"],
      ],
      [
        "behind a total that is named so",
        [
          ["Indicator", "Target 2024"],
          ["Roads repaired: Total", 100],
          ["Roads repaired: North", 40],
          ["Roads repaired: South", 70],
        ],
        ["Total: Roads repaired: Total = 2024: 100"],
        ["2024 North 40", "2024 South 70"],
      ],
      [
        "behind an indicator that says in brackets how it is measured",
        [
          ["Indicator", "Target 2024"],
          ["Time spent on water (hours a week)", 5],
          ["Time spent on water (women)", 4],
          ["Wells dug", 6],
        ],
        ["Time spent on water (hours a week) = 2024: 5", "Wells dug = 2024: 6"],
        ["2024 women 4"],
      ],
      [
        "among the indicator's own words",
        [
          ["Indicator", "Target 2024"],
          ["Number of loan borrowers", 100],
          ["Number of female loan borrowers", 60],
          ["Number of young loan borrowers", 30],
        ],
        ["Number of loan borrowers = 2024: 100", "Number of young loan borrowers = 2024: 30"],
        ["2024 female 60"],
      ],
      [
        "of which, with a code and a unit of their own, in French",
        [
          ["Code", "Indicateur", "Unité", "Cible 2024"],
          ["1.1", "Agents formés", "Agents", 100],
          ["1.1.F", "Dont agentes", "Agentes", 60],
          ["1.2", "Puits forés", "Puits", 6],
        ],
        ["Agents formés = 2024: 100", "Puits forés = 2024: 6"],
        ["2024 agentes 60"],
      ],
      [
        "a letter for all",
        [
          ["Indicator", "Gender", "Target 2024"],
          ["Farmers trained", "M", 40],
          ["Farmers trained", "F", 60],
          ["Farmers trained", "T", 100],
          ["Wells dug", "", 6],
        ],
        ["Farmers trained = 2024: 100", "Wells dug = 2024: 6"],
        ["2024 M 40", "2024 F 60"],
      ],
      [
        "another word for all, first, in French",
        [
          ["Indicateur", "Sexe", "Cible 2024"],
          ["Agents formés", "Les deux", 100],
          ["Agents formés", "Hommes", 40],
          ["Agents formés", "Femmes", 60],
          ["Puits forés", "", 6],
        ],
        ["Agents formés = 2024: 100", "Puits forés = 2024: 6"],
        ["2024 Hommes 40", "2024 Femmes 60"],
      ],
    ])("%s", (_, rows, told, parts) => {
      const found = read(rows);
      expect(found.told).toEqual(told);
      expect(found.parts).toEqual(parts);
    });

    it.each<[string, Rows, readonly string[]]>([
      [
        "a longer indicator is another one",
        [
          ["Indicator", "Target 2024"],
          ["Farmers trained", 100],
          ["Farmers trained in bookkeeping", 40],
          ["Farmers trained by women's groups", 60],
        ],
        [
          "Farmers trained = 2024: 100",
          "Farmers trained in bookkeeping = 2024: 40",
          "Farmers trained by women's groups = 2024: 60",
        ],
      ],
      [
        "a single one that no language knows as a part's name is another one",
        [
          ["Indicator", "Target 2024"],
          ["Contracts signed", 10],
          ["Contracts signed (value)", 40],
          ["Wells dug", 6],
        ],
        ["Contracts signed = 2024: 10", "Contracts signed (value) = 2024: 40", "Wells dug = 2024: 6"],
      ],
      [
        "a share of women is measured by itself",
        [
          ["Indicator", "Unit", "Target 2024"],
          ["Officers trained", "person", 100],
          ["Of which women", "%", 40],
          ["Wells dug", "well", 6],
        ],
        [
          "Officers trained = 2024: 100",
          "Officers trained (Of which women) = 2024: 40",
          "Wells dug = 2024: 6",
        ],
      ],
      [
        "a place whose number the others do not make",
        [
          ["Indicator", "Place", "Target 2024"],
          ["Farmers trained", "North", 40],
          ["Farmers trained", "South", 60],
          ["Farmers trained", "East", 90],
        ],
        ["Farmers trained = 2024: 40", "Farmers trained = 2024: 60", "Farmers trained = 2024: 90"],
      ],
    ])("but %s", (_, rows, told) => {
      expect(read(rows).told).toEqual(told);
    });
  });

  describe("indicators of their own stay so", () => {
    it.each<[string, Rows, readonly string[]]>([
      [
        "each province with its target",
        [
          ["No", "Indicator", "Province", "Target 2024"],
          ["1", "# trained", "Phnom Penh", 40],
          ["1", "# trained", "Poipet", 60],
          ["2", "# meetings", "Phnom Penh", 4],
          ["2", "# meetings", "Poipet", 6],
        ],
        ["# trained = 2024: 40", "# trained = 2024: 60", "# meetings = 2024: 4", "# meetings = 2024: 6"],
      ],
      [
        "short names whose numbers add up to nothing",
        [
          ["Action", "Indicator", "Target 2024", "Target 2025"],
          ["1.1 Teach", "Workshops", 10, 20],
          ["", "Seminars", 4, 9],
          ["", "Visits", 7, 11],
        ],
        ["Workshops = 2024: 10, 2025: 20", "Seminars = 2024: 4, 2025: 9", "Visits = 2024: 7, 2025: 11"],
      ],
      [
        "repeated in two programmes that are no groups of people",
        [
          ["Action", "Indicator", "Kind", "Target 2024"],
          ["1.1 Teach", "# trained", "NP", 40],
          ["1.1 Teach", "# trained", "P", 60],
        ],
        ["# trained = 2024: 40", "# trained = 2024: 60"],
      ],
    ])("%s", (_, rows, told) => {
      expect(read(rows).told).toEqual(told);
    });
  });

  it("are none where the column of breakdowns says that there are none", () => {
    const { plan } = planReading(
      gridOf([
        ["Action", "Indicator", "Disaggregation", "Target 2024", "Actual 2024"],
        ["1.1 Train", "# trained", "N/A", 35, 7],
        ["1.1 Train", "# trained", "", "", 7],
        ["1.2 Meet", "# meetings", "", 4, 2],
      ]),
    );
    expect(plan.indicators.flatMap(({ parts = [] }) => parts)).toEqual([]);
    expect(plan.indicators.map(({ targets }) => targets.get("2024")?.raw)).toEqual(["35", "", "4"]);
  });

  describe("a breakdown that the plan asks for in words", () => {
    it.each<[string, Rows, readonly string[]]>([
      [
        "in the indicator",
        [
          ["Indicator", "Target 2024"],
          ["Number of victims (disaggregated by sex, age and form of exploitation)", 100],
          ["Number of meetings", 4],
        ],
        ["sex (asked for)", "age (asked for)", "exploitation (asked for)"],
      ],
      [
        "in a column beside it",
        [
          ["Indicator", "Disaggregation", "Target 2024"],
          ["Number of victims", "Sex, nationality", 100],
          ["Number of meetings", "", 4],
        ],
        ["sex (asked for)", "nationality (asked for)"],
      ],
      [
        "in Thai",
        [
          ["ตัวชี้วัด", "เป้าหมาย 2567"],
          ["จำนวนผู้เสียหาย จำแนกตามเพศและสัญชาติ", 100],
          ["จำนวนครั้งที่ประชุม", 4],
        ],
        ["sex (asked for)", "nationality (asked for)"],
      ],
    ])("%s", (_, rows, dimensions) => {
      expect(read(rows).dimensions).toEqual(dimensions);
    });
  });

  it("are looked for below each of a thousand short names without adding all of them up for each", () => {
    const places = Array.from({ length: 1000 }, (_, place): readonly GridValue[] => [
      `Ward ${String.fromCharCode(65 + (place % 26))}${String.fromCharCode(97 + ((place * 7) % 26))}${place}`,
      place % 2 === 0 ? 1_000_000 - place : "to be agreed",
      place % 3,
    ]);
    const { plan } = planReading(gridOf([["Indicator", "Target 2024", "Target 2025"], ...places]));
    expect(plan.indicators).toHaveLength(places.length);
  });
});

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

describe("wrapped rows", () => {
  type Rows = readonly (readonly GridValue[])[];

  function read(rows: Rows): readonly string[] {
    const { plan } = planReading(gridOf(rows));
    const agencies = plan.actions.map(({ responsibleAgencies }) =>
      responsibleAgencies.map(({ name }) => name),
    );
    return planTold(plan).map((line, place) => `${line} [${agencies[place]?.join(" + ") ?? ""}]`);
  }

  describe("texts that go on in the row below", () => {
    it.each<[string, Rows, readonly string[]]>([
      [
        "where they end with a word that leads on, in English",
        [
          ["Activity", "Indicator", "Target 2024", "Responsible"],
          ["Training of officers of the", "Officers trained", 10, "Department of"],
          ["Ministry of Interior", "", "", "Human Resources"],
          ["Rehabilitation of the wells of", "Wells rehabilitated", 5, "Water Board"],
          ["Northern Province", "", "", ""],
        ],
        [
          "/1 Training of officers of the Ministry of Interior: Officers trained = 2024: 10 [Department of Human Resources]",
          "/2 Rehabilitation of the wells of Northern Province: Wells rehabilitated = 2024: 5 [Water Board]",
        ],
      ],
      [
        "in Spanish",
        [
          ["Actividad", "Indicador", "Meta 2024", "Responsable"],
          ["Capacitación de los funcionarios de la", "Funcionarios capacitados", 10, "Dirección de"],
          ["Secretaría de Gobierno", "", "", "Talento Humano"],
          ["Mantenimiento de pozos en la", "Pozos", 5, "Aguas"],
          ["Provincia Norte", "", "", ""],
        ],
        [
          "/1 Capacitación de los funcionarios de la Secretaría de Gobierno: Funcionarios capacitados = 2024: 10 [Dirección de Talento Humano]",
          "/2 Mantenimiento de pozos en la Provincia Norte: Pozos = 2024: 5 [Aguas]",
        ],
      ],
      [
        "in French, in the indicator",
        [
          ["N°", "Activités", "Indicateurs", "Cible 2024", "Responsable"],
          ["1", "Former les agents", "Nombre d'agents de la", 10, "DRH"],
          ["", "", "Province formés", "", ""],
          ["2", "Forer des puits", "Puits forés", 5, "Hydraulique"],
        ],
        [
          "/1 Former les agents: Nombre d'agents de la Province formés = 2024: 10 [DRH]",
          "/2 Forer des puits: Puits forés = 2024: 5 [Hydraulique]",
        ],
      ],
      [
        "in Thai",
        [
          ["ที่", "กิจกรรม", "ตัวชี้วัด", "เป้าหมาย 2567"],
          ["1", "อบรมเจ้าหน้าที่และ", "จำนวนผู้เข้าอบรม", 100],
          ["", "ผู้นำชุมชน", "", ""],
          ["2", "ขุดบ่อน้ำ", "จำนวนบ่อ", 5],
        ],
        ["/1 อบรมเจ้าหน้าที่และ ผู้นำชุมชน: จำนวนผู้เข้าอบรม = 2024: 100 []", "/2 ขุดบ่อน้ำ: จำนวนบ่อ = 2024: 5 []"],
      ],
    ])("%s", (_, rows, expected) => {
      expect(read(rows)).toEqual(expected);
    });

    it.each<[string, Rows, readonly string[]]>([
      [
        "a text that ends a sentence goes on in none",
        [
          ["Activity", "Indicator", "Target 2024", "Responsible"],
          ["Train the officers", "Officers trained", 10, "Department of Roads"],
          ["Open the ministry", "", "", "Works"],
          ["Mark the lanes", "km marked", 5, "Works"],
        ],
        [
          "/1 Train the officers: Officers trained = 2024: 10 [Department of Roads]",
          "/3 Mark the lanes: km marked = 2024: 5 [Works]",
        ],
      ],
      [
        "nor one that goes on in a row with values of its own",
        [
          ["Activity", "Indicator", "Target 2024"],
          ["Training of officers of the", "Officers trained", 10],
          ["Ministry of Interior", "Ministries", 5],
        ],
        [
          "/1 Training of officers of the: Officers trained = 2024: 10 []",
          "/2 Ministry of Interior: Ministries = 2024: 5 []",
        ],
      ],
    ])("but %s", (_, rows, expected) => {
      const told = read(rows);
      expect(told.map((line) => line.replace(/ \[.*$/, ""))).toEqual(
        expected.map((line) => line.replace(/ \[.*$/, "")),
      );
    });
  });
});
