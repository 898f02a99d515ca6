import { gridOf } from "../grid-of";
import { planReading, valueTold } from "../told";

/*
 * A link to a blank cell shows a zero. Among texts it says that nothing stands there, and among numbers it can be one.
 */

const HEADER = [
  "Proceso",
  "Metas de producto 2024-2027",
  "Actividad",
  "Indicador de producto",
  "Meta del indicador",
  "Indicador de gestión",
  "Meta del indicador",
];
const TOWNS = ["North", "South", "East", "West", "Hill", "Lake", "Mill", "Quay"];
const SIZES = [12, 40, 7, 30, 22, 5, 18, 9];
const ROWS = TOWNS.map((town, at) => [
  at < 4 ? "Water for the houses of the towns" : "Roads between the towns",
  `Bring clean water to all houses of ${town}`,
  at % 2 === 0 ? `Dig the well of ${town} deeper` : 0,
  at < 5 ? "Wells dug in the year" : `Wells of ${town} dug`,
  SIZES[at] ?? 0,
  at % 2 === 0 ? `Share of the houses of ${town} that are reached` : 0,
  at === 0 ? 1 : null,
]);

function readWith(formulaOf: (address: string) => string | null) {
  const formulas = Object.fromEntries(
    TOWNS.flatMap((_, at) =>
      ["C", "F"].map((column) => [`${column}${at + 2}`, formulaOf(`${column}${at + 2}`)]),
    ),
  ) as Record<string, string>;
  return planReading(gridOf([HEADER, ...ROWS], { formulas })).plan;
}

describe("zeros of links to blank cells", () => {
  it("are no texts: both indicators of a row are read, with the targets of each, and its goal is what is done", () => {
    const { actions, indicators } = readWith((address) => `='[1]Plan 2025'!${address}`);
    expect(indicators.map(({ text }) => text)).toEqual([
      ...ROWS.map(([, , , output]) => output),
      ...TOWNS.filter((_, at) => at % 2 === 0).map(
        (town) => `Share of the houses of ${town} that are reached`,
      ),
    ]);
    expect(indicators.map(({ overallTarget }) => valueTold(overallTarget)).slice(0, 9)).toEqual([
      ...ROWS.map(([, , , , target]) => String(target)),
      "1",
    ]);
    expect(actions.map(({ title }) => title)).toContain("Bring clean water to all houses of South");
  });

  it("and those of numbers stay", () => {
    const rows = TOWNS.map((town, at) => [
      `Dig the well of ${town}`,
      `Wells of ${town}`,
      at === 3 ? 0 : SIZES[at],
    ]);
    const formulas = Object.fromEntries(TOWNS.map((_, at) => [`C${at + 2}`, `=Plan!C${at + 2}`]));
    const { plan } = planReading(gridOf([["Activity", "Indicator", "Target 2025"], ...rows], { formulas }));
    expect(plan.indicators.map(({ targets }) => valueTold(targets.get("2025")))[3]).toBe("0");
  });
});
