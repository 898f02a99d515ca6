import fc from "fast-check";
import { formatAddress } from "@plan-of-action/xlsx/grid";

/** The columns of the random plans, in their order. */
export const COLUMNS = [
  "Objective",
  "No",
  "Action",
  "Responsible",
  "Partners",
  "Indicators",
  "Direction",
  "Baseline",
  "Target",
  "2023",
  "2024",
  "2025",
  "Resources",
] as const;
export type Column = (typeof COLUMNS)[number];

/** A row of a plan, as its cells are drawn. */
export type Row = Readonly<Record<Column, string>>;
export type Kind = "count" | "percentage" | "held" | "maintained" | "decreasing" | "milestone";

const AGENCIES = ["NCCT", "MoSVY", "MoWA", "SG/NCCT", "GCNP", "Border Police", "Development Partners"];
const THINGS = ["workshops", "guidelines", "officers", "campaigns", "border visits", "case meetings"];
const ACTIONS_OF_AN_OBJECTIVE = 4;

type Targets = Pick<Row, "Direction" | "Baseline" | "Target" | "2023" | "2024" | "2025">;

function targets(
  total: number | string,
  years: readonly (number | string)[],
  start: Partial<Pick<Row, "Direction" | "Baseline">> = {},
): Targets {
  const [first = "", second = "", third = ""] = years.map(String);
  const values = { Target: String(total), "2023": first, "2024": second, "2025": third };
  return { Direction: "", Baseline: "", ...start, ...values };
}

const KINDS: Readonly<Record<Kind, { text: (thing: string) => string; targets: fc.Arbitrary<Targets> }>> = {
  count: {
    text: (thing) => `Number of ${thing}`,
    targets: fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 1, max: 400 }))).map((years) =>
      targets(
        years.reduce((sum, year) => sum + year, 0),
        years,
      ),
    ),
  },
  percentage: {
    text: (thing) => `Percentage of ${thing} on schedule`,
    targets: fc
      .tuple(
        fc.integer({ min: 10, max: 60 }),
        fc.integer({ min: 1, max: 15 }),
        fc.integer({ min: 1, max: 15 }),
      )
      .map(([start, step, next]) => {
        const years = [start, start + step, start + step + next].map((year) => `${year}%`);
        const before = { Direction: "Increase", Baseline: `${start - 5}%` };
        return targets(years[2] ?? "", years, before);
      }),
  },
  held: {
    text: (thing) => `Number of ${thing} in every province`,
    targets: fc.integer({ min: 2, max: 9 }).map((each) => targets(each, [each, each, each])),
  },
  maintained: {
    text: (thing) => `Number of centres in operation for ${thing}`,
    targets: fc
      .integer({ min: 2, max: 90 })
      .map((each) => targets(each, [each, each, each], { Direction: "Maintain", Baseline: String(each) })),
  },
  decreasing: {
    text: (thing) => `Average number of days needed for ${thing}`,
    targets: fc
      .tuple(
        fc.integer({ min: 12, max: 60 }),
        fc.integer({ min: 1, max: 15 }),
        fc.integer({ min: 1, max: 15 }),
      )
      .map(([last, step, next]) => {
        const years = [last + step + next, last + step, last];
        return targets(last, years, { Direction: "Decrease", Baseline: String(last + step + next + 5) });
      }),
  },
  milestone: {
    text: (thing) => `Standard for ${thing} adopted`,
    targets: fc.integer({ min: 0, max: 2 }).map((place) =>
      targets(
        1,
        [0, 1, 2].map((year) => (year === place ? 1 : "")),
      ),
    ),
  },
};

function objectiveOf(index: number): number {
  return 1 + Math.floor(index / ACTIONS_OF_AN_OBJECTIVE);
}

function objective(number: number): string {
  return `Specific Objective ${number}: Task force ${number} is at work`;
}

function randomRow(index: number): fc.Arbitrary<Row> {
  return fc
    .record({
      kind: fc.constantFrom<Kind>("count", "percentage", "held", "maintained", "decreasing", "milestone"),
      thing: fc.constantFrom(...THINGS),
      responsible: fc.constantFrom(...AGENCIES),
      partner: fc.constantFrom(...AGENCIES),
    })
    .chain(({ kind, thing, responsible, partner }) =>
      KINDS[kind].targets.map((chosen) => ({
        Objective: index % ACTIONS_OF_AN_OBJECTIVE === 0 ? objective(objectiveOf(index)) : "",
        No: `${objectiveOf(index)}.${(index % ACTIONS_OF_AN_OBJECTIVE) + 1}`,
        Action: `Carry out task ${index + 1}`,
        Responsible: responsible,
        Partners: `${partner}, NCCT`,
        Indicators: `${KINDS[kind].text(thing)} for task ${index + 1}`,
        ...chosen,
        Resources: "Government",
      })),
    );
}

/** Every agency stands in several rows, so that a slip in one of them is the rarer spelling. */
const MEETINGS: readonly Row[] = [1, 2, 3, 4].map((place) => ({
  Objective: place === 1 ? objective(9) : "",
  No: `9.${place}`,
  Action: `Meet in place ${place}`,
  Responsible: AGENCIES.join(", "),
  Partners: "",
  Indicators: `Number of meetings in place ${place}`,
  ...targets(9, [2, 3, 4]),
  Resources: "Government",
}));

/** A plan of any size with nothing wrong in it. */
export const cleanPlan: fc.Arbitrary<readonly Row[]> = fc
  .integer({ min: 4, max: 10 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => randomRow(index))))
  .map((rows) => [...MEETINGS, ...rows]);

export function kindOf({ Indicators: text, Direction, Target, "2023": first }: Row): Kind {
  if (Direction === "Maintain") return "maintained";
  if (Direction === "Decrease") return "decreasing";
  if (Target.includes("%")) return "percentage";
  if (text.endsWith("adopted") || text.startsWith("Standard")) return "milestone";
  return Target === first ? "held" : "count";
}

/** The plan as the tests draw plans. */
export function draw(rows: readonly Row[]): string {
  return [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))]
    .map((cells) => `|${cells.join("|")}|`)
    .join("\n");
}

/** The address of a cell of a drawn row; the header stands in row 1. */
export function addressIn(place: number, column: Column): string {
  return formatAddress(place + 1, COLUMNS.indexOf(column));
}
