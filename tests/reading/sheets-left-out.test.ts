import { formatCell } from "../../src/plan/cell-reference";
import { readPlan } from "../../src/reading";
import type { Grid } from "../../src/workbook/grid";
import { gridOf } from "./grid-of";

const HEAD = ["No", "Activity", "Indicator", "Target 2024", "Target 2025", "Lead"];

function zone(sheet: string, head: readonly string[], texts: readonly string[], title = ""): Grid {
  const rows = texts.map((text, place) =>
    head.map((name) => {
      if (name === "No") return `${sheet.at(-1) ?? ""}.${place + 1}`;
      if (name === "Activity") return `${text} officers`;
      if (name === "Indicator") return `# of officers: ${text.toLowerCase()}`;
      if (name.startsWith("Target")) return place + 2;
      return name === "Lead" ? "MoI" : "see annex";
    }),
  );
  return gridOf([[title], [...head], ...rows], { sheet });
}

const plan = zone("Zone 1", HEAD, ["Train", "Equip", "Pay", "House"]);
const leftOut = (...grids: readonly Grid[]): readonly string[] => {
  const reading = readPlan(grids);
  if (reading.kind !== "plan") throw new Error("No plan was read.");
  return reading.sheetsLeftOut.map(({ cell, heads }) => `${formatCell(cell)}: ${heads.join(", ")}`);
};

describe("a sheet with nearly the head of the plan", () => {
  it("is told with the columns that only one of both has", () => {
    const other = zone(
      "Zone 2",
      ["No", "Activity", "Indicator", "Target 2024", "Target 2025", "Province", "Donor code", "Phone"],
      ["Second", "Call"],
    );
    expect(leftOut(plan, other)).toEqual(["'Zone 2'!A2: Province, Donor code, Phone, Lead"]);
  });

  it.each<[string, Grid]>([
    ["of the same head, which is read with it", zone("Zone 2", HEAD, ["Second", "Call"])],
    ["with a column more, which is too", zone("Zone 2", [...HEAD, "Phone"], ["Second", "Call"])],
    ["of another head", zone("Staff", ["Name", "Grade", "Target 2024", "Phone"], ["Second", "Call"])],
    ["without rows", zone("Zone 2", [...HEAD.slice(0, 5), "Province", "Donor code", "Phone"], [])],
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
