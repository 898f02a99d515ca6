import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf } from "./grid-of";
import { planReading } from "./told";

const PLACES = ["north", "south", "east", "west", "centre", "harbour"];

const goals = gridOf(
  [
    ["Goal", "Description of the action", "Responsible", "Status"],
    ...PLACES.map((place, at) => [at + 1, `Bring clean water to the ${place} of the town`, "Works", "Begun"]),
  ],
  { sheet: "Goals" },
);

/** Works for some goals, two for each, with what is to be done in each quarter. */
function works(sheet: string, ofGoals: readonly number[], first = "Goal"): Grid {
  const rows = [...ofGoals, ...ofGoals].map((goal, at): readonly GridValue[] => [
    goal,
    `${sheet} number ${at + 1} of the water works`,
    "Works",
    at + 4,
    at + 2,
    at + 3,
  ]);
  return gridOf([[first, "Action", "Responsible", "Target 2024", "Target 2025", "Target 2026"], ...rows], {
    sheet,
  });
}

describe("a sheet whose numbers other sheets have again and again", () => {
  const sheetRead = (...grids: readonly Grid[]) => planReading(...grids).plan.sheet;

  it("is the plan, and they are the works for it", () => {
    const { plan } = planReading(goals, works("Wells", [1, 2, 3]), works("Pipes", [2, 4, 5, 6]));
    expect(plan.parts.map(({ sheet }) => sheet)).toEqual(["Goals"]);
    expect(plan.actions).toHaveLength(6);
  });

  it.each<[string, readonly Grid[]]>([
    ["one sheet alone has them", [goals, works("Wells", [1, 2, 3])]],
    ["some of their numbers are others", [goals, works("Wells", [1, 2, 3]), works("Pipes", [4, 9])]],
    [
      "they are called otherwise",
      [goals, works("Wells", [1, 2, 3], "No."), works("Pipes", [4, 5, 6], "No.")],
    ],
  ])("is not where %s", (_, grids) => {
    expect(sheetRead(...grids)).toBe("Wells");
  });
});
