import { formatCell, type Grid } from "@plan-of-action/xlsx/grid";
import { readPlan } from "../../src/reading";
import { gridOf } from "./grid-of";

const HEADER = ["No", "Activity", "Indicator", "Target 2024", "Target 2025", "Lead"];

function zone(sheet: string, header: readonly string[], texts: readonly string[], title = ""): Grid {
  const rows = texts.map((text, place) =>
    header.map((name) => {
      if (name === "No") return `${sheet.at(-1) ?? ""}.${place + 1}`;
      if (name === "Activity") return `${text} officers`;
      if (name === "Indicator") return `# of officers: ${text.toLowerCase()}`;
      if (name.startsWith("Target")) return place + 2;
      return name === "Lead" ? "MoI" : "see annex";
    }),
  );
  return gridOf([[title], [...header], ...rows], { sheet });
}

const plan = zone("Zone 1", HEADER, ["Train", "Equip", "Pay", "House"]);
const leftOut = (...grids: readonly Grid[]): readonly string[] => {
  const reading = readPlan(grids);
  if (reading.kind !== "plan") throw new Error("No plan was read.");
  return reading.sheetsLeftOut.map(({ cell, headers }) => `${formatCell(cell)}: ${headers.join(", ")}`);
};

describe("a sheet with nearly the header of the plan", () => {
  it("is told with the columns that only one of both has", () => {
    const other = zone(
      "Zone B",
      ["No", "Activity", "Indicator", "Target 2024", "Target 2025", "Province", "Donor code", "Phone"],
      ["Second", "Call"],
    );
    expect(leftOut(plan, other)).toEqual(["'Zone B'!A2: Province, Donor code, Phone, Lead"]);
  });

  it.each<[string, Grid]>([
    ["of the same head, which is read with it", zone("Zone 2", HEADER, ["Second", "Call"])],
    ["with a column more, which is too", zone("Zone 2", [...HEADER, "Phone"], ["Second", "Call"])],
    ["of another head", zone("Staff", ["Name", "Grade", "Target 2024", "Phone"], ["Second", "Call"])],
    ["without rows", zone("Zone 2", [...HEADER.slice(0, 5), "Province", "Donor code", "Phone"], [])],
    [
      "of other years",
      zone(
        "Zone 2",
        ["No", "Activity", "Indicator", "Target 2030", "Target 2031", "Province", "Donor code", "Phone"],
        ["Second", "Call"],
      ),
    ],
  ])("is none where it is one %s", (_, other) => {
    expect(leftOut(plan, other)).toEqual([]);
  });
});

describe("a sheet with nearly the header of the plan that is numbered like the plan's", () => {
  const other = zone(
    "Zone 2",
    ["No", "Activity", "Indicator", "Target 2024", "Target 2025", "Province", "Donor code", "Phone"],
    ["Second", "Call"],
  );

  it("is a part of it, with a doubt", () => {
    const reading = readPlan([plan, other]);
    if (reading.kind !== "plan") throw new Error("No plan was read.");
    expect(reading.sheetsLeftOut).toEqual([]);
    expect(reading.plan.parts.map(({ sheet }) => sheet)).toEqual(["Zone 1", "Zone 2"]);
    expect(reading.plan.indicators.map(({ text }) => text)).toContain("# of officers: call");
    expect(reading.plan.doubts.map(({ cell, taken }) => `${formatCell(cell)} ${taken}`)).toEqual([
      "'Zone 2'!A2 part of the plan",
    ]);
  });

  it("has its columns read as the plan's are, of two with one header as the one that is read", () => {
    const rows = (name: string, targets: readonly (number | string | null)[]) =>
      ["north", "south", "east", "west"].map((place) => [`# of ${name} in the ${place}`, ...targets, "yes"]);
    const [first, second] = [
      gridOf(
        [
          ["Indicator", "Target", "Target", "Lead", "Unit", "Checked"],
          ...rows("wells", [null, 4, "MoI", "well"]),
        ],
        {
          sheet: "Goal 1",
        },
      ),
      gridOf(
        [
          ["Indicator", "Target", "Lead", "Unit", "Lake", "River", "Sea"],
          ...rows("boats", [9, "MoI", "boat", "no", "no"]),
        ],
        {
          sheet: "Goal 2",
        },
      ),
    ];
    const reading = readPlan([first, second]);
    if (reading.kind !== "plan") throw new Error("No plan was read.");
    expect(reading.plan.indicators.map(({ overallTarget }) => overallTarget?.raw)).toEqual([
      "4",
      "4",
      "4",
      "4",
      "9",
      "9",
      "9",
      "9",
    ]);
  });
});
