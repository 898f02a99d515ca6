import { gridOf } from "./grid-of";
import { planReading, planTold } from "./told";

/** What was read of a plan with these headers between the number and the indicator, over three rows. */
function told(
  headers: readonly string[],
  ...rows: readonly (readonly (string | number)[])[]
): readonly string[] {
  const texts = rows.map((row, place) => [`${place + 1}`, ...row]);
  return planTold(planReading(gridOf([["No.", ...headers], ...texts])).plan).map(
    (line) => line.split(" = ")[0] ?? "",
  );
}

const REST: readonly (readonly (string | number)[])[] = [
  ["Wells cleaned", 3, "Water board"],
  ["Millers trained", 14, "Guild"],
  ["Lanes paved", 9, "Road office"],
  ["Lamps hung", 8, "Road office"],
];
const rowsOf = (texts: readonly (readonly string[])[]): readonly (readonly (string | number)[])[] =>
  texts.map((row, place) => [...row, ...(REST[place] ?? [])]);

describe("a column that says more of each action", () => {
  it.each<[string, string, readonly string[]]>([
    ["What will be done", "What will be done next", ["Repair the pumps", "Hire helpers", "", ""]],
    ["Activity", "Next activity", ["Repair pumps", "Hire helpers", "Pave roads", "Paint lamps"]],
    [
      "Planned activity",
      "Activity carried out",
      ["Two are clean", "A course was held", "Nothing", "All hang"],
    ],
    ["Action", "Action taken", ["Two are clean", "A course was held", "Nothing", "All hang"]],
    ["Acción", "Acción siguiente", ["Reparar bombas", "Contratar", "Pavimentar", "Pintar"]],
  ])("is no action below it: %s | %s", (first, second, more) => {
    const own = ["Clean the wells of the village", "Train millers", "Pave the lanes", "Light the lanes"];
    const rows = rowsOf(own.map((text, place) => [text, more[place] ?? ""]));
    expect(told([first, second, "Indicator", "Target 2024", "Responsible"], ...rows)).toEqual([
      "/1 Clean the wells of the village: Wells cleaned",
      "/2 Train millers: Millers trained",
      "/3 Pave the lanes: Lanes paved",
      "/4 Light the lanes: Lamps hung",
    ]);
  });

  it("is none below it either where it has fewer texts", () => {
    const own = ["Clean the wells", "Train millers", "Pave the lanes", "Light the lanes", "Count the lamps"];
    const tasks = ["Brush, water", "Lesson", "Sand, stones", "Brush, water", "Lesson"];
    const rows = own.map((text, place) => [
      `${place + 1}`,
      "Better lanes",
      text,
      tasks[place] ?? "",
      "Guild",
    ]);
    const { plan } = planReading(
      gridOf([["ID", "Objective", "Initiative", "Weekly tasks", "Responsible"], ...rows]),
    );
    expect(plan.actions.map(({ title }) => title)).toEqual(own);
  });

  it("is one where several stand below one of the other", () => {
    const groups = [
      "Better wells activity",
      "Better wells activity",
      "Better lanes activity",
      "Better lanes activity",
    ];
    const rows = rowsOf(
      groups.map((text, place) => [text, ["Clean", "Train", "Pave", "Light"][place] ?? ""]),
    );
    expect(told(["Activity", "Sub-activity", "Indicator", "Target 2024", "Responsible"], ...rows)).toEqual([
      "1/1 Clean: Wells cleaned",
      "1/2 Train: Millers trained",
      "2/3 Pave: Lanes paved",
      "2/4 Light: Lamps hung",
    ]);
  });
});

describe("a column that stands once for several rows of a long table", () => {
  const GROUPS = Array.from({ length: 50 }, (_, place) => `Serve the people of district ${place + 1}`);
  const WORKS = ["Clean the wells", "Train the millers", "Pave the lanes"];
  const rows = GROUPS.flatMap((group, place) =>
    WORKS.map((work, row) => [row === 0 ? group : "", `${work} there`, "Set", 3 + place, 9 + place]),
  );

  it("is a level above what has a text in each of them", () => {
    const { plan } = planReading(
      gridOf([["Activity", "Sub-activity", "Unit", "Target 2024", "Programme target"], ...rows], {
        merges: GROUPS.map((_, place) => `A${3 * place + 2}:A${3 * place + 4}`),
      }),
    );
    expect(plan.indicators).toHaveLength(GROUPS.length * WORKS.length);
    expect(plan.actions.slice(0, 4).map(({ title }) => title)).toEqual(
      [...WORKS, "Clean the wells"].map((work) => `${work} there`),
    );
    expect(plan.objectives.map(({ title }) => title)).toEqual(GROUPS);
  });
});

describe("two columns of one target", () => {
  it.each<[readonly [string, string], number]>([
    [["Target 2024", "Revised target 2024"], 0],
    [["Previous target 2024", "Target 2024"], 1],
  ])("%s: the one with fewer words is read, and it is flagged", (headers, place) => {
    const rows = [
      ["1", "Clean wells", "Wells cleaned", 3, 5],
      ["2", "Train millers", "Millers trained", 14, 16],
    ];
    const { plan } = planReading(gridOf([["No.", "Action", "Indicator", ...headers], ...rows]));
    const expected = place === 0 ? ["2024: 3", "2024: 14"] : ["2024: 5", "2024: 16"];
    expect(planTold(plan).map((line) => line.split(" = ")[1])).toEqual(expected);
    expect(plan.doubts.map(({ taken }) => taken)).toContain(headers[place]);
  });
});

describe("codes of accounts and years beside the actions", () => {
  it.each([
    ["Reference year", "Action", "Indicator", "Target 2024", "GL code"],
    ["Año de referencia", "Acción", "Indicador", "Meta 2024", "Código presupuestario"],
    ["Année de référence", "Action", "Indicateur", "Cible 2024", "Code budgétaire"],
  ])("number nothing: %s", (...header) => {
    const { plan } = planReading(
      gridOf([
        header,
        [2022, "Clean wells", "Wells cleaned", 3, 61001],
        [2021, "Train millers", "Millers trained", 14, 61002],
        [2023, "Pave lanes", "Lanes paved", 9, 62010],
      ]),
    );
    expect(plan.actions.map(({ number, resources }) => [number, resources?.text])).toEqual([
      [null, "61001"],
      [null, "61002"],
      [null, "62010"],
    ]);
    expect(plan.indicators.map(({ baselineYear }) => baselineYear?.text)).toEqual(["2022", "2021", "2023"]);
  });
});

describe("codes of indicators that stand elsewhere", () => {
  it("are no indicators", () => {
    const codes = ["KR1.1", "KR1.1", "KR1.2", "KR1.3", "KR2.1"];
    const own = ["Clean the wells", "Train millers", "Pave the lanes", "Light the lanes", "Count the lamps"];
    const { plan } = planReading(
      gridOf([
        ["ID", "Objective", "Key Result", "Initiative", "Responsible", "Start", "End"],
        ...own.map((text, place) => [
          place + 1,
          "Better lanes",
          codes[place] ?? "",
          text,
          "Guild",
          "2024-02-01",
          "2024-06-30",
        ]),
      ]),
    );
    expect(plan.actions.map(({ title }) => title)).toEqual(own);
    expect(plan.indicators.map(({ text }) => text)).toEqual(own);
  });
});
