import { gridOf } from "./grid-of";
import { planReading } from "./told";

const HEADER = ["No.", "Action", "Indicator", "Target 2024", "Responsible"];

/** The objectives of a plan whose header stands three times, each below a line. */
function objectives(...[first, second, third]: readonly [string, string, string]): readonly string[] {
  const { plan } = planReading(
    gridOf([
      ["Action plan of the harbour"],
      [first],
      HEADER,
      ["1", "Dredge the basin", "Metres dredged", 3, "Port"],
      ["2", "Train pilots", "Pilots trained", 14, "School"],
      [],
      [second],
      HEADER,
      ["3", "Paint buoys", "Buoys painted", 9, "Port"],
      ["4", "Mend nets", "Nets mended", 9, "Guild"],
      [],
      [third],
      HEADER,
      ["5", "Plant reeds", "Reeds planted", 100, "Park"],
    ]),
  );
  const left = plan.notRead.map(({ text }) => text);
  const titles = plan.objectives.map(({ title }) => title);
  for (const line of [first, second, third]) expect([...left, ...titles]).toContain(line);
  return plan.actions.map(
    ({ objective }) => plan.objectives.find(({ id }) => id === objective)?.title ?? "none",
  );
}

const NONE = ["none", "none", "none", "none", "none"];

describe("a line above a header", () => {
  it.each<[string, readonly [string, string, string]]>([
    ["a draft, a page and a mark", ["Working draft of 3 March", "Page 2 of 3", "CONFIDENTIAL"]],
    ["a period, an annex and a date", ["Period: January–June 2024", "Annex 2", "Updated 3 March 2024"]],
    ["an agency, and the plan", ["Ministry of Ports", "Ministry of Ports", "Action plan 2024"]],
    ["the same on each page", ["Harbours of the south", "Harbours of the south", "Harbours of the south"]],
    ["a day, and what tables are of", ["Output indicators", "Printed on 3 March 2024", "Key activities"]],
    ["the title of the plan", ["Harbour plan 2024", "Page 2", "Printed on 3 March 2024"]],
    ["a plan of a year", ["Rencana Aksi 2024", "Rencana Aksi 2025", "Rencana Aksi Tahun 2026"]],
    ["in other languages", ["Borrador", "Ministère des Ports", "หน้า 3"]],
  ])("is no objective: %s", (_, lines) => {
    expect(objectives(...lines)).toEqual(NONE);
  });

  it.each<[string, readonly [string, string, string]]>([
    ["by their numbers", ["2.1 Basin", "2.2 Fishing", "2.3 Shore"]],
    ["by their names", ["Objective 1: Basin", "Objective 2: Fishing", "Objective 3: Shore"]],
    ["since all are alike", ["Table 1: Basin", "Table 2: Fishing", "Table 3: Shore"]],
    ["as those of offices", ["Ministry of Ports", "Ministry of Fish", "Ministry of Parks"]],
    ["in words alone", ["Basin and pilots", "Fishing", "Shore"]],
  ])("is one %s", (_, [first, second, third]) => {
    expect(objectives(first, second, third)).toEqual([first, first, second, second, third]);
  });

  it("is not the first one's where it is of another kind than those below", () => {
    const read = objectives("Ministry of Ports", "Objective 2: Fishing", "Objective 3: Shore");
    expect(read.slice(0, 2)).toEqual(["none", "none"]);
  });
});

describe("tables below one another on one sheet", () => {
  it("have their titles right above their headers, also without a blank row", () => {
    const { plan } = planReading(
      gridOf([
        ["Plan of the harbour"],
        ["Phase 1"],
        ["No.", "Action", "Indicator", "Target 2025", "Lead"],
        ["1", "Dredge the basin", "Metres dredged", 3, "Port"],
        ["2", "Train pilots", "Pilots trained", 14, "School"],
        ["Phase 2"],
        ["No.", "Action", "Indicator", "Target 2026", "Lead"],
        ["3", "Paint buoys", "Buoys painted", 9, "Port"],
        ["4", "Mend nets", "Nets mended", 9, "Guild"],
      ]),
    );
    expect(plan.objectives.map(({ title }) => title)).toEqual(["Phase 1", "Phase 2"]);
    expect(plan.indicators.map(({ targets }) => [...targets.keys()].join())).toEqual([
      "2025",
      "2025",
      "2026",
      "2026",
    ]);
  });

  it("have no objective of the sheet's name", () => {
    const rows = [
      ["Action", "Indicator", "Target 2024", "Lead"],
      ["Dredge the basin", "Metres dredged", 3, "Port"],
      [],
      ["Pillar 2: Fishing"],
      ["Action", "Indicator", "Target 2024", "Lead", "Donor", "Site", "Phone"],
      ["Mend nets", "Nets mended", 9, "Guild", "none", "Quay", "12"],
    ];
    const { plan } = planReading(gridOf(rows, { sheet: "Harbour" }));
    expect(plan.objectives.map(({ title }) => title)).toEqual(["Pillar 2: Fishing"]);
  });
});
