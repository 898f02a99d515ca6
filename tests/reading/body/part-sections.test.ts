import type { GridValue } from "@plan-of-action/xlsx/grid";
import { numberOf } from "../../../src/plan/value";
import { gridOf, type GridShape } from "../grid-of";
import { planReading, planTold } from "../told";

type Rows = readonly (readonly GridValue[])[];

function read(rows: Rows, shape: GridShape = {}) {
  const { plan } = planReading(gridOf(rows, shape));
  return {
    told: planTold(plan).map((line) => line.replace(/^.*?: /u, "")),
    parts: plan.indicators.flatMap(({ text, parts = [] }) =>
      parts.map(({ period, category, value }) => `${text}: ${period} ${category} ${numberOf(value)}`),
    ),
    objectives: plan.objectives.map(({ title }) => title),
    doubts: plan.doubts.map(({ text, taken }) => `${text} → ${taken}`),
    asParts: plan.notRead.filter(({ why }) => why === "partOfTotal").map(({ text }) => text),
    left: plan.notRead.filter(({ why }) => why === "leftOver"),
  };
}

describe("blocks below the name of a part have the parts of the indicators above", () => {
  it.each<[string, Rows, GridShape, readonly string[], readonly string[]]>([
    [
      "with the header again, in Spanish",
      [
        ["Indicador", "Fórmula", "Meta 2024", "Meta 2025"],
        ["Porcentaje de trámites resueltos", "resueltos / recibidos", 80, 85],
        ["Días por trámite", "días / trámites", 12, 10],
        [],
        ["Hombres"],
        ["Indicador", "Fórmula", "Meta 2024", "Meta 2025"],
        ["Porcentaje de trámites resueltos", "resueltos / recibidos", 78, 84],
        ["Días por trámite", "días / trámites", 13, 11],
        [],
        ["Mujeres"],
        ["Indicador", "Fórmula", "Meta 2024", "Meta 2025"],
        ["Porcentaje de trámites resueltos", "resueltos / recibidos", 82, 86],
        ["Días por trámite", "días / trámites", 11, 9],
      ],
      {},
      ["Porcentaje de trámites resueltos = 2024: 80, 2025: 85", "Días por trámite = 2024: 12, 2025: 10"],
      [
        "Porcentaje de trámites resueltos: 2024 Hombres 78",
        "Porcentaje de trámites resueltos: 2024 Mujeres 82",
        "Porcentaje de trámites resueltos: 2025 Hombres 84",
        "Porcentaje de trámites resueltos: 2025 Mujeres 86",
        "Días por trámite: 2024 Hombres 13",
        "Días por trámite: 2024 Mujeres 11",
        "Días por trámite: 2025 Hombres 11",
        "Días por trámite: 2025 Mujeres 9",
      ],
    ],
    [
      "without it, and below actions, in French",
      [
        ["Activité", "Indicateur", "Cible 2024"],
        ["1. Former les agents", "Agents formés", 100],
        ["2. Ouvrir des abris", "Personnes hébergées", 40],
        ["Femmes", "", ""],
        ["1. Former les agents", "Agents formés", 60],
        ["2. Ouvrir des abris", "Personnes hébergées", 30],
        ["Hommes", "", ""],
        ["1. Former les agents", "Agents formés", 40],
        ["2. Ouvrir des abris", "Personnes hébergées", 10],
      ],
      {},
      ["Agents formés = 2024: 100", "Personnes hébergées = 2024: 40"],
      [
        "Agents formés: 2024 Femmes 60",
        "Agents formés: 2024 Hommes 40",
        "Personnes hébergées: 2024 Femmes 30",
        "Personnes hébergées: 2024 Hommes 10",
      ],
    ],
    [
      "below each of several places",
      [
        ["Indicator", "Target 2024"],
        ["NORTH"],
        ["Officers trained", 100],
        ["Women"],
        ["Officers trained", 60],
        ["SOUTH"],
        ["Officers trained", 80],
        ["Women"],
        ["Officers trained", 50],
      ],
      { merges: ["A2:B2", "A6:B6"] },
      ["Officers trained = 2024: 100", "Officers trained = 2024: 80"],
      ["Officers trained: 2024 Women 60", "Officers trained: 2024 Women 50"],
    ],
    [
      "of several rows each, with a label above each number",
      [
        ["No.", "Indicator", "Target 2024"],
        ["1", "Share of reports sent", "Value ="],
        ["", "", 0.75],
        ["", "", "Operand 1 ="],
        ["", "", 6],
        ["", "", "Operand 2 ="],
        ["", "", 8],
        ["Women"],
        ["No.", "Indicator", "Target 2024"],
        ["1", "Share of reports sent", "Value ="],
        ["", "", 0.8],
        ["", "", "Operand 1 ="],
        ["", "", 4],
        ["", "", "Operand 2 ="],
        ["", "", 5],
        ["2", "Wells dug", 4],
      ].slice(0, 15),
      { merges: ["A2:A7", "B2:B7", "A10:A15", "B10:B15"] },
      ["Share of reports sent = 2024: 0.75"],
      ["Share of reports sent: 2024 Women 0.8"],
    ],
    [
      "with the part in the indicator's words too",
      [["Indicator", "Target 2024"], ["Officers trained", 100], ["Women"], ["Officers trained (women)", 60]],
      {},
      ["Officers trained = 2024: 100"],
      ["Officers trained: 2024 Women 60"],
    ],
  ])("%s", (_, rows, shape, told, parts) => {
    const found = read(rows, shape);
    expect(found.told).toEqual(told);
    expect(found.parts).toEqual(parts);
    expect(found.asParts.length).toBeGreaterThan(parts.length / 2);
    expect([found.doubts, found.left]).toEqual([[], []]);
  });

  it("where a column is called otherwise in one of them", () => {
    const head = ["No.", "Indicator", "Target 2024", "Target 2025", "Means of verification"];
    const found = read([
      head,
      ["1", "Officers trained", 100, 120, "Lists"],
      [],
      ["Women"],
      [...head.slice(0, 4), "Remarks"],
      ["1", "Officers trained", 60, 70, "Lists"],
    ]);
    expect(found.told).toEqual(["Officers trained = 2024: 100, 2025: 120"]);
    expect(found.parts).toEqual(["Officers trained: 2024 Women 60", "Officers trained: 2025 Women 70"]);
  });

  it("and the name of a part is no objective", () => {
    const found = read([
      ["Indicator", "Target 2024"],
      ["SAFE ROADS"],
      ["Officers trained", 100],
      ["Women"],
      ["Officers trained", 60],
    ]);
    expect(found.objectives).toEqual(["SAFE ROADS"]);
  });

  it("what says nearly the same is told as a doubt, and what is no indicator's part too", () => {
    const found = read([
      ["Indicator", "Target 2024"],
      ["Officers trained in reading the new law of the road", 100],
      ["Meetings held", 4],
      ["Women"],
      ["Officers trained in reading the law of the road", 60],
      ["Meetings held", 2],
      ["Wells dug", 7],
    ]);
    expect(found.told).toEqual([
      "Officers trained in reading the new law of the road = 2024: 100",
      "Meetings held = 2024: 4",
    ]);
    expect(found.parts).toHaveLength(2);
    expect(found.doubts).toEqual([
      "Wells dug → parts: Women",
      "Officers trained in reading the new law of the road → parts: Women",
    ]);
  });
});

describe("indicators below the name of a group are their own", () => {
  it.each<[string, Rows, readonly string[]]>([
    [
      "where they are none of those above",
      [
        ["Indicator", "Target 2024"],
        ["Officers trained", 100],
        ["Women"],
        ["Shelters opened", 6],
        ["Hotlines open", 2],
      ],
      ["Officers trained = 2024: 100", "Shelters opened = 2024: 6", "Hotlines open = 2024: 2"],
    ],
    [
      "where there is no total above",
      [["Indicator", "Target 2024"], ["Women"], ["Officers trained", 60], ["Men"], ["Officers trained", 40]],
      ["Officers trained = 2024: 60", "Officers trained = 2024: 40"],
    ],
    [
      "where most are none of those above",
      [
        ["Indicator", "Target 2024"],
        ["Officers trained", 100],
        ["Children"],
        ["Officers trained", 30],
        ["Schools built", 6],
        ["Meals served", 200],
      ],
      [
        "Officers trained = 2024: 100",
        "Officers trained = 2024: 30",
        "Schools built = 2024: 6",
        "Meals served = 2024: 200",
      ],
    ],
    [
      "where they are of other actions",
      [
        ["Activity", "Indicator", "Target 2024"],
        ["1. Train the police", "Persons trained", 100],
        ["Women", "", ""],
        ["2. Open shelters", "Persons trained", 30],
      ],
      ["Persons trained = 2024: 100", "Persons trained = 2024: 30"],
    ],
  ])("%s", (_, rows, told) => {
    const found = read(rows);
    expect(found.told).toEqual(told);
    expect(found.parts).toEqual([]);
  });

  it("and a header of other years below it is another table's", () => {
    const found = read([
      ["Indicator", "Target 2024"],
      ["Officers trained", 100],
      ["Meetings held", 8],
      ["Women"],
      ["Indicator", "Target 2026"],
      ["Officers trained", 60],
    ]);
    expect(found.parts).toEqual([]);
  });
});

describe("a form with one indicator for each part and a label above each number", () => {
  const times = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "Jun."];
  const head = ["No.", "Indicator", "Target 2024", ...times];
  const block = (target: number): Rows => [
    head,
    ["1", "Share of reports sent", ...["", ...times].map(() => "Value =")],
    ["", "", target, ...times.map(() => 0.25)],
    ["", "", ...["", ...times].map(() => "Operand 1 =")],
    ["", "", 8, ...times.map(() => 2)],
  ];

  it("is a plan, and none that is to be filled in", () => {
    const rows = [...block(0.75), ["Women"], ...block(0.5)];
    const found = read(rows, { merges: ["A2:A5", "B2:B5", "A8:A11", "B8:B11"] });
    expect(found.told).toEqual([expect.stringMatching(/^Share of reports sent = 2024: 0.75; 2024-01: 0.25/)]);
    expect(found.parts).toContain("Share of reports sent: 2024 Women 0.5");
  });
});
