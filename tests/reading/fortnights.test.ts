import { gridOf } from "./grid-of";
import { planReading } from "./told";

const PLAN = gridOf([
  ["Action", "Indicator", "Target 2024"],
  ["1.1 Campaign", "# campaigns", 4],
  ["1.2 Survey", "# surveys", 2],
]);

const MONTHS = "January February March April May June July August September October November December";
const MESES = "Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre Diciembre";
const FORTNIGHTS = 24;

function marked(...fortnights: readonly number[]): readonly string[] {
  return Array.from({ length: FORTNIGHTS }, (_, place) => (fortnights.includes(place + 1) ? "x" : ""));
}

/** What a calendar with 24 columns says of the quarters in which things are done. */
function readCalendar(headers: readonly (readonly string[])[]) {
  const [first = [], ...below] = headers;
  const { workplan } = planReading(
    PLAN,
    gridOf(
      [
        ["Workplan 2024"],
        ["Activity", "Responsible", ...first],
        ...below.map((row) => ["", "", ...row]),
        ["1.1 Campaign", "MoI", ...marked(2, 9)],
        ["1.2 Survey", "MoH", ...marked(14)],
      ],
      { sheet: "Gantt" },
    ),
  );
  return workplan?.entries.map(({ year, quarter, activities }) => [year, quarter, ...activities]);
}

/** Each name over two columns, of which the first has it. */
function overTwo(names: string): readonly string[] {
  return names.split(" ").flatMap((name) => [name, name]);
}

/** Each month with its two fortnights. */
function eachOf(names: string, first: (month: string) => string, second: (month: string) => string) {
  return names.split(" ").flatMap((month) => [first(month), second(month)]);
}

function numbered(word: string): readonly string[] {
  return Array.from({ length: FORTNIGHTS }, (_, place) => `${word} ${place + 1}`);
}

describe("a calendar of fortnights", () => {
  it.each<[string, readonly (readonly string[])[]]>([
    [
      "“1st fortnight January”",
      [
        eachOf(
          MONTHS,
          (m) => `1st fortnight ${m}`,
          (m) => `2nd fortnight ${m}`,
        ),
      ],
    ],
    [
      "“1ra quincena de Enero”",
      [
        eachOf(
          MESES,
          (m) => `1ra quincena de ${m}`,
          (m) => `2da quincena de ${m}`,
        ),
      ],
    ],
    [
      "“1–15 January”",
      [
        eachOf(
          MONTHS,
          (m) => `1–15 ${m}`,
          (m) => `16–30 ${m}`,
        ),
      ],
    ],
    [
      "“January I”",
      [
        eachOf(
          MONTHS,
          (m) => `${m} I`,
          (m) => `${m} II`,
        ),
      ],
    ],
    [
      "“First half of January”",
      [
        eachOf(
          MONTHS,
          (m) => `First half of ${m}`,
          (m) => `Second half of ${m}`,
        ),
      ],
    ],
    [
      "“Fortnight 1” below its month",
      [
        overTwo(MONTHS),
        eachOf(
          MONTHS,
          () => "Fortnight 1",
          () => "Fortnight 2",
        ),
      ],
    ],
    [
      "“Quincena 1” below its month",
      [
        overTwo(MESES),
        eachOf(
          MESES,
          () => "Quincena 1",
          () => "Quincena 2",
        ),
      ],
    ],
    [
      "“1–15” below its month",
      [
        overTwo(MONTHS),
        eachOf(
          MONTHS,
          () => "1–15",
          () => "16–31",
        ),
      ],
    ],
    ["“Fortnight 1” to “Fortnight 24”", [numbered("Fortnight")]],
    ["“Quincena 1” to “Quincena 24”", [numbered("Quincena")]],
    ["“Quinzaine 1” to “Quinzaine 24”", [numbered("Quinzaine")]],
  ])("says the quarters of what is marked under %s", (_, headers) => {
    expect(readCalendar(headers)).toEqual([
      [2024, 1, "1.1 Campaign"],
      [2024, 2, "1.1 Campaign"],
      [2024, 3, "1.2 Survey"],
    ]);
  });
});

it("no value is of a fortnight", () => {
  const { plan } = planReading(
    gridOf([
      ["Action", "Indicator", "Target 2024", "Target fortnight 1", "Target fortnight 2"],
      ["A", "# a", 4, 1, 2],
    ]),
  );
  expect(plan.indicators.flatMap(({ targets }) => [...targets.keys()])).toEqual(["2024"]);
});
