import { gridOf } from "../grid-of";
import { planReading } from "../told";

const ROWS = ["Wells repaired", "Officers trained", "Books printed", "Boats inspected"];

/** What each column behind the first ones was read as. */
function columnsRead(
  first: string,
  headers: readonly (string | number)[],
  numbers: (row: number, at: number) => number,
) {
  const rows = ROWS.map((name, row) => [
    `Repair of ${name}`,
    `Number of ${name}`,
    "Bureau",
    ...headers.map((_, at) => numbers(row + 1, at)),
  ]);
  const { plan } = planReading(gridOf([[...first.split(" | "), ...headers], ...rows]));
  return headers.map((_, at) => plan.columns.find(({ column }) => column === at + 3)?.meaning ?? "none");
}

const MONTHS = ["Ene", "Feb", "Mar", "Abr", "May", "Jun", "Jul", "Ago", "Set", "Oct", "Nov", "Dic"];

const any = (row: number, at: number): number => row * 17 + ((at * 7) % 5) * 3;

describe("runs of times with the same words beside them", () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    [
      "months of what is planned and of what was done",
      "Actividad | Indicador | Responsable",
      [...MONTHS.map((month) => `${month}_pl`), ...MONTHS.map((month) => `${month}_ej`)],
      [...MONTHS.map(() => "monthTarget"), ...MONTHS.map(() => "monthActual")],
    ],
    [
      "quarters side by side, by what is planned and what was done",
      "Actividad | Indicador | Responsable",
      ["T1 prog", "T1 ejec", "T2 prog", "T2 ejec", "T3 prog", "T3 ejec", "T4 prog", "T4 ejec"],
      [1, 2, 3, 4].flatMap(() => ["quarterTarget", "quarterActual"]),
    ],
    [
      "quarters by a letter and a letter of what they hold",
      "Action | Indicator | Responsible",
      ["Q1 (T)", "Q1 (A)", "Q2 (T)", "Q2 (A)", "Q3 (T)", "Q3 (A)", "Q4 (T)", "Q4 (A)"],
      [1, 2, 3, 4].flatMap(() => ["quarterTarget", "quarterActual"]),
    ],
    [
      "quarters by the first letter of their word",
      "Faaliyet | Gösterge | Sorumlu birim",
      ["1.Ç", "2.Ç", "3.Ç", "4.Ç"],
      Array.from({ length: 4 }, () => "quarterTarget"),
    ],
    [
      "quarters by numbers before it",
      "Actividad | Indicador | Responsable",
      ["1T", "2T", "3T", "4T"],
      Array.from({ length: 4 }, () => "quarterTarget"),
    ],
    [
      "months by a letter and a number",
      "Action | Indicator | Responsible",
      Array.from({ length: 12 }, (_, at) => `B${String(at + 1).padStart(2, "0")}`),
      Array.from({ length: 12 }, () => "monthTarget"),
    ],
    [
      "months with a letter before them",
      "Action | Indicator | Responsible",
      ["PJan", "PFeb", "PMar", "PApr", "AJan", "AFeb", "AMar", "AApr"],
      [...Array.from({ length: 4 }, () => "monthTarget"), ...Array.from({ length: 4 }, () => "monthActual")],
    ],
    [
      "years of what is aimed at and of what came of it",
      "Action | Indicator | Responsible",
      ["2023 target", "2023", "2024 target", "2024"],
      ["annualTarget", "annualActual", "annualTarget", "annualActual"],
    ],
  ])("%s", (_, first, headers, read) => {
    expect(columnsRead(first, headers, any)).toEqual(read);
  });

  it.each<[string, readonly string[]]>([
    ["four things of which each has a number", ["Hall 1", "Hall 2", "Hall 3", "Hall 4"]],
    ["days of a sprint", Array.from({ length: 12 }, (_, at) => `Day ${at + 1}`)],
  ])("are not %s", (_, headers) => {
    const read = columnsRead("Action | Indicator | Responsible", ["Target 2025", ...headers], any);
    expect(read.slice(1).filter((meaning) => /month|quarter/.test(meaning))).toEqual([]);
  });

  it("are beside their sums so far, which say nothing new", () => {
    const months = ["Ene", "Feb", "Mar", "Abr"];
    const numbers = [2, 3, 5, 1];
    const rows = ROWS.map((name, row) => [
      `Repair of ${name}`,
      `Number of ${name}`,
      "Bureau",
      ...numbers.flatMap((_, at) => {
        const own = numbers.map((number) => number * (row + 2));
        return [own[at] ?? 0, own.slice(0, at + 1).reduce((sum, number) => sum + number, 0)];
      }),
    ]);
    const header = [
      "Actividad",
      "Indicador",
      "Responsable",
      ...months.flatMap((month) => [month, `Acum ${month}`]),
    ];
    const { plan } = planReading(gridOf([header, ...rows]));
    expect(plan.columns.slice(3).map(({ meaning }) => meaning)).toEqual(
      months.flatMap(() => ["monthTarget", "remarks"]),
    );
  });

  it("years before the plan's own are what was achieved", () => {
    const { plan } = planReading(
      gridOf([
        ["Indicator", 2022, 2023, "2024 (target)", "2025 (target)"],
        ...ROWS.map((name, row) => [`Number of ${name}`, row + 4, row * 3 + 2, 17, 20]),
      ]),
    );
    expect(plan.columns.map(({ meaning }) => meaning)).toEqual([
      "indicator",
      "annualActual",
      "annualActual",
      "annualTarget",
      "annualTarget",
    ]);
  });
});
