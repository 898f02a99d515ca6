import fc from "fast-check";
import { runChecks } from "../../src/checks";
import { defineIndicators } from "../../src/indicators";
import { formatAddress } from "../../src/plan/cell-reference";
import { planOf } from "./plan-of";
import { address } from "./rule-table";

/*
 * Random plans without a mistake, and one mistake of each kind planted in them: the rule has to find
 * it at its cell, and no rule may find another error or warning anywhere.
 */

const HEAD = [
  "No",
  "Action",
  "Responsible",
  "Partners",
  "Indicators",
  "Target",
  "2023",
  "2024",
  "2025",
  "Resources",
];
const COLUMN = Object.fromEntries(HEAD.map((name, column) => [name, column])) as Readonly<
  Record<string, number>
>;
/** Plans tried for each kind of mistake. */
const RUNS = 40;

const YEARS = ["2023", "2024", "2025"];
const AGENCIES = ["NCCT", "MoSVY", "MoWA", "SG/NCCT", "GCNP", "Border Police", "Development Partners"];
const THINGS = ["workshops", "guidelines", "officers", "campaigns", "border visits", "case meetings"];

/** The texts of the cells of a row, in the order of the head. */
type Row = readonly string[];
type Targets = readonly [total: string, ...years: string[]];

interface IndicatorKind {
  readonly text: (thing: string) => string;
  readonly targets: fc.Arbitrary<Targets>;
}

const counts = fc.tuple(...YEARS.map(() => fc.integer({ min: 1, max: 400 })));
const percentages = fc.integer({ min: 10, max: 60 }).chain((start) =>
  fc.tuple(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 15 })).map(([first, second]) => {
    const years = [start, start + first, start + first + second];
    return [`${years[2]}%`, ...years.map((year) => `${year}%`)] as const;
  }),
);

const KINDS: readonly IndicatorKind[] = [
  {
    text: (thing) => `Number of ${thing}`,
    targets: counts.map((years) => [
      String(years.reduce((sum, year) => sum + year, 0)),
      ...years.map(String),
    ]),
  },
  { text: (thing) => `Percentage of ${thing} on schedule`, targets: percentages },
  {
    text: (thing) => `Number of ${thing} per year`,
    targets: fc
      .integer({ min: 2, max: 9 })
      .map((each) => [each, each, each, each].map(String) as unknown as Targets),
  },
  {
    text: (thing) => `Standard for ${thing} adopted`,
    targets: fc
      .integer({ min: 0, max: 2 })
      .map((place) => ["1", ...YEARS.map((_, year) => (year === place ? "1" : ""))]),
  },
];

function row(index: number): fc.Arbitrary<Row> {
  return fc
    .record({
      kind: fc.constantFrom(...KINDS),
      thing: fc.constantFrom(...THINGS),
      agency: fc.nat(),
      partner: fc.nat(),
    })
    .chain(({ kind, thing, agency, partner }) =>
      kind.targets.map(([total, ...years]) => [
        `${1 + Math.floor(index / 9)}.${(index % 9) + 1}`,
        `Carry out task ${index + 1}`,
        AGENCIES[agency % AGENCIES.length] ?? "",
        `${AGENCIES[partner % AGENCIES.length]}, NCCT`,
        `${kind.text(thing)} for task ${index + 1}`,
        total,
        ...years,
        "Government",
      ]),
    );
}

/** Rows of counts come first, so that every kind of mistake finds a row to be planted in. */
const cleanPlan: fc.Arbitrary<readonly Row[]> = fc
  .integer({ min: 5, max: 12 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => row(index))))
  .map((rows) => [...COMMON_AGENCIES, ...rows]);

/** Every agency stands in several rows, so that a slip in one of them is the rarer spelling. */
const COMMON_AGENCIES: readonly Row[] = [0, 1, 2, 3].map((index) => [
  `9.${index + 1}`,
  `Meet in year ${index + 1}`,
  AGENCIES.join(", "),
  "",
  `Number of meetings in place ${index + 1}`,
  "9",
  "2",
  "3",
  "4",
  "Government",
]);

function draw(rows: readonly Row[]): string {
  return [HEAD, ...rows].map((cells) => `|${cells.join("|")}|`).join("\n");
}

/** The errors and warnings of a plan, as `F2 rule`. */
function loudFindings(rows: readonly Row[]): readonly string[] {
  const plan = planOf(draw(rows));
  const { findings, failed } = runChecks({ plan, definitions: defineIndicators(plan), workplan: null });
  expect(failed).toEqual([]);
  return findings
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, cell }) => `${address(cell)} ${rule}`);
}

function at(place: number, column: string): string {
  return formatAddress(place + 1, COLUMN[column] ?? 0);
}

function change(
  rows: readonly Row[],
  place: number,
  cells: Readonly<Record<string, string>>,
): readonly Row[] {
  return rows.map((texts, index) =>
    index === place ? texts.map((text, column) => cells[HEAD[column] ?? ""] ?? text) : texts,
  );
}

function text(rows: readonly Row[], place: number, column: string): string {
  return rows[place]?.[COLUMN[column] ?? 0] ?? "";
}

/** Plants a mistake in a row and says where it has to be found. */
interface Mistake {
  readonly rule: string;
  /** Whether the mistake can be made in the row. */
  readonly fits?: (cells: Row) => boolean;
  readonly plant: (
    rows: readonly Row[],
    place: number,
    seed: number,
  ) => { rows: readonly Row[]; cell: string };
}

function isCount(cells: Row): boolean {
  return /^Number of/.test(cells[COLUMN["Indicators"] ?? 0] ?? "") && !isHeld(cells);
}

function isHeld(cells: Row): boolean {
  return / per year /.test(cells[COLUMN["Indicators"] ?? 0] ?? "");
}

const MISTAKES: readonly Mistake[] = [
  {
    rule: "target-total-mismatch",
    fits: isCount,
    plant: (rows, place, seed) => ({
      rows: change(rows, place, { Target: String(Number(text(rows, place, "Target")) + 1 + (seed % 50)) }),
      cell: at(place, "Target"),
    }),
  },
  {
    rule: "target-total-mismatch",
    fits: (cells) => cells.join().includes("%"),
    plant: (rows, place) => ({
      rows: change(rows, place, { Target: "97%" }),
      cell: at(place, "Target"),
    }),
  },
  {
    rule: "target-values-count",
    plant: (rows, place, seed) => {
      const column = ["Target", ...YEARS][seed % 4] ?? "Target";
      return {
        rows: change(rows, place, { [column]: `${text(rows, place, column)}⏎${seed % 100}` }),
        cell: at(place, column),
      };
    },
  },
  {
    rule: "target-total-missing",
    plant: (rows, place) => ({ rows: change(rows, place, { Target: "" }), cell: at(place, "Target") }),
  },
  {
    rule: "target-years-missing",
    plant: (rows, place) => ({
      rows: change(rows, place, { "2023": "", "2024": "", "2025": "" }),
      cell: at(place, "2023"),
    }),
  },
  {
    rule: "number-as-text",
    fits: isCount,
    plant: (rows, place, seed) => {
      const column = ["Target", ...YEARS][seed % 4] ?? "Target";
      return {
        rows: change(rows, place, { [column]: `"${text(rows, place, column)}"` }),
        cell: at(place, column),
      };
    },
  },
  {
    rule: "indicator-in-wrong-column",
    plant: (rows, place) => ({
      rows: change(rows, place, { Resources: "# of bilateral meetings" }),
      cell: at(place, "Resources"),
    }),
  },
  {
    rule: "agency-variant",
    plant: (rows, place, seed) => {
      const slip = ["MOSVY", "GS/NCCT", "GCPN", "Border Polce", "Mo WA"][seed % 5] ?? "";
      return { rows: change(rows, place, { Responsible: slip }), cell: at(place, "Responsible") };
    },
  },
];

describe("random plans", () => {
  it("have nothing wrong in them before a mistake is planted", () => {
    fc.assert(
      fc.property(cleanPlan, (rows) => expect(loudFindings(rows)).toEqual([])),
      { numRuns: RUNS },
    );
  });

  it.each(MISTAKES.map((mistake) => [mistake.rule, mistake] as const))(
    "%s is found where it is planted",
    (rule, mistake) => {
      fc.assert(
        fc.property(cleanPlan, fc.nat(), fc.nat(), (rows, choice, seed) => {
          const places = rows.flatMap((cells, place) => ((mistake.fits?.(cells) ?? true) ? [place] : []));
          const place = places[choice % places.length];
          fc.pre(place !== undefined);
          const planted = mistake.plant(rows, place ?? 0, seed);
          expect(loudFindings(planted.rows)).toEqual([`${planted.cell} ${rule}`]);
        }),
        { numRuns: RUNS },
      );
    },
  );
});
