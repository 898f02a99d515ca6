import "../../all-languages";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf } from "../grid-of";
import { planReading } from "../told";

type Rows = readonly (readonly (GridValue | undefined)[])[];

/** The titles of the objectives, and the number of the objective of each action. */
function toldOf(rows: Rows): { readonly objectives: readonly string[]; readonly of: readonly string[] } {
  const { plan } = planReading(gridOf(rows));
  return {
    objectives: plan.objectives.map(({ title }) => title),
    of: plan.actions.map(({ objective }) => objective),
  };
}

const ENGLISH = ["Activity", "Indicator", "Lead agency", "Target", 2024, 2025];
const ROWS: Rows = [
  ["Train frontline officers", "Number of officers trained", "MoI", 20, 10, 10],
  ["Print leaflets in five languages", "Number of leaflets printed", "MoJ", 400, 200, 200],
  ["Run shelters for victims", "Number of shelters", "MoSA", 9, 4, 5],
  ["Give legal aid", "Number of people aided", "MoJ", 50, 25, 25],
];

/** The rows with a column of levels at the left. */
const beside = (header: string | null, levels: readonly (string | null)[]): Rows => [
  [header, ...ENGLISH],
  ...ROWS.map((row, place) => [levels[place], ...row]),
];

describe("a column in which levels are named and numbered", () => {
  it.each<[string, string | null, readonly [string, string]]>([
    [
      "under a word that is also of targets",
      "Programme",
      ["Programme 1: Prevention", "Programme 2: Protection"],
    ],
    ["under nothing", null, ["Strand 1 – Prevention", "Strand 2 – Protection"]],
    ["under a word that nobody knows", "Clúster", ["Clúster 1. Prevención", "Clúster 2. Protección"]],
    ["in Thai", "หมวด", ["ยุทธศาสตร์ที่ ๑ การป้องกัน", "ยุทธศาสตร์ที่ ๒ การคุ้มครอง"]],
  ])("has the objectives: %s", (_, header, [first, second]) => {
    const told = { objectives: [first, second], of: ["1", "1", "2", "2"] };
    expect(toldOf(beside(header, [first, null, second, null]))).toEqual(told);
    expect(toldOf(beside(header, [first, first, second, second]))).toEqual(told);
  });

  it.each<[string, readonly (string | null)[]]>([
    ["numbers that fall", ["Room 3: North", null, "Room 1: South", null]],
    ["several words", ["Team 1: North", null, "Office 2: South", null]],
    ["one number", ["Phase 1: first", "Phase 1: second", null, null]],
  ])("has none: %s", (_, levels) => {
    expect(toldOf(beside(null, levels)).objectives).toEqual([]);
  });
});

describe("who contributes", () => {
  it.each(["Contributing units", "Contributing agencies"])("%s are no resources", (header) => {
    const { plan } = planReading(
      gridOf([
        ["No.", "Activity", "Indicator", "Lead agency", header, "Target", 2024],
        ["1.1", "Train officers", "Number of officers trained", "MoI", "Police Academy", 20, 20],
        ["1.2", "Print leaflets", "Number of leaflets printed", "MoJ", "Press Office", 40, 40],
      ]),
    );
    const [action] = plan.actions;
    expect(action?.implementingPartners.map(({ name }) => name)).toEqual(["Police Academy"]);
    expect(action?.resources).toBeNull();
  });
});

describe("the unit of an indicator", () => {
  it("stands under “UoM”", () => {
    const { plan } = planReading(
      gridOf([
        ["No.", "Activity", "Indicator", "UoM", "Target", 2024],
        ["1.1", "Train officers", "Officers trained", "officers", 20, 20],
        ["1.2", "Print leaflets", "Leaflets printed", "leaflets", 40, 40],
      ]),
    );
    expect(plan.indicators.map(({ unit }) => unit?.text)).toEqual(["officers", "leaflets"]);
  });
});
