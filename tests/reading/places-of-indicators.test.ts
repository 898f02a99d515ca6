import { gridOf } from "./grid-of";
import { planReading, valueTold } from "./told";

type Rows = Parameters<typeof gridOf>[0];

/** Each indicator with its place, and the doubts. */
function told(rows: Rows): readonly string[] {
  const { plan } = planReading(gridOf(rows));
  return [
    ...plan.indicators.map(({ text, place }) => `${text}${place === undefined ? "" : ` in ${place.text}`}`),
    ...plan.doubts.map(({ text, taken }) => `doubt: ${text} is ${taken}`),
  ];
}

describe("an indicator that an action has once for each place", () => {
  it("keeps the place of each, and says so at the header of the column", () => {
    expect(
      told([
        ["Plan 2025"],
        ["Action", "Indicator", "Region", "Target 2025"],
        ["Train officers", "Officers trained", "North", 10],
        ["Train officers", "Officers trained", "South", 20],
        ["Open shelters", "Shelters opened", "North", 1],
        ["Open shelters", "Shelters opened", "South", 2],
        ["Print guides", "Guides printed", "North", 500],
      ]),
    ).toEqual([
      "Officers trained in North",
      "Officers trained in South",
      "Shelters opened in North",
      "Shelters opened in South",
      "Guides printed",
      "doubt: Region is North, South",
    ]);
  });

  it("has no place where the column says the same of two of them", () => {
    expect(
      told([
        ["Plan 2025"],
        ["Action", "Indicator", "Region", "Target 2025"],
        ["Train officers", "Officers trained", "North", 10],
        ["Train officers", "Officers trained", "North", 20],
        ["Open shelters", "Shelters opened", "South", 2],
      ]),
    ).toEqual(["Officers trained", "Officers trained", "Shelters opened"]);
  });
});

describe("the same measures for each region", () => {
  const measures = [
    "Wells cleaned before the summer",
    "Lamps set up along the roads",
    "Letters answered within a week",
    "Children who learned to swim",
    "Trees planted at the schools",
  ];
  const rows = ["North", "East", "South", "West", "Centre"].flatMap((region, place) =>
    measures.map((measure, at) => [measure, 10 * (at + 1) + place, 9 * (at + 1), region]),
  );

  it("are a plan", () => {
    const { plan } = planReading(gridOf([["Measure", "Target", "Actual", "Region"], ...rows]));
    expect(plan.actions).toHaveLength(rows.length);
    expect(plan.indicators.map(({ overallTarget }) => valueTold(overallTarget))).toEqual(
      rows.map(([, target]) => String(target)),
    );
  });
});

describe("several indicators in a cell", () => {
  it("have their numbers with them, also where these stand on lines of their own", () => {
    expect(
      told([
        ["Action", "Indicator", "Target 2025"],
        ["Mend roads", "1.\nNumber of roads mended\n2.\nNumber of bridges mended", "12\n3"],
        ["Plant trees", "Number of trees planted", 40],
      ]),
    ).toEqual(["Number of roads mended", "Number of bridges mended", "Number of trees planted"]);
  });
});
