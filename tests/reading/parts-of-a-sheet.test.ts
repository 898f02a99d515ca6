import { gridOf } from "./grid-of";
import { planReading, planTold } from "./told";

const ANNUAL = [
  ["Part A: Ponds by year"],
  ["Objective", "Indicator", "Baseline", "2024 Target", "2025 Target"],
  ["Cleaner ponds", "Number of ponds dredged", 2, 3, 5],
  ["Cleaner ponds", "Number of keepers trained", 0, 14, 16],
];
const QUARTERS = [
  ["Part B: Paths by quarter"],
  ["Indicator", "Annual target 2024", "Q1 2024", "Q2 2024", "Q3 2024", "Q4 2024"],
  ["Number of paths paved", 9, 1, 2, 2, 4],
  ["Number of benches mended", 40, 10, 10, 10, 10],
];

describe("tables below one another with headers of their own", () => {
  const { plan } = planReading(gridOf([...ANNUAL, [], ...QUARTERS]));

  it("are parts of one plan, each read by its own header", () => {
    expect(plan.parts.map(({ extent }) => [extent.firstHeaderRow + 1, extent.lastRow + 1])).toEqual([
      [2, 4],
      [7, 9],
    ]);
    expect(planTold(plan).map((line) => line.replace(/^.*: Number/, "Number"))).toEqual([
      "Number of ponds dredged = 2024: 3, 2025: 5",
      "Number of keepers trained = 2024: 14, 2025: 16",
      "Number of paths paved = 2024: 9; 2024-Q1: 1, 2024-Q2: 2, 2024-Q3: 2, 2024-Q4: 4",
      "Number of benches mended = 2024: 40; 2024-Q1: 10, 2024-Q2: 10, 2024-Q3: 10, 2024-Q4: 10",
    ]);
  });

  it("say in whose place a person has to look", () => {
    const doubt = plan.doubts.find(({ taken }) => taken === "part of the plan");
    expect([doubt?.cell.row, doubt?.text, doubt?.alternatives]).toEqual([6, "Indicator", ["another table"]]);
  });
});

describe("a table below the plan that is none of its parts", () => {
  const PLAN = [
    ["No.", "Action", "Indicator", "Target 2024", "Target 2025", "Responsible"],
    ["1", "Dredge ponds", "Ponds dredged", 3, 5, "Water office"],
    ["2", "Train keepers", "Keepers trained", 14, 16, "School office"],
    ["3", "Pave paths", "Paths paved", 9, 4, "Road office"],
  ];

  it.each([
    [
      "it has the plan's own indicators again, with other columns",
      [
        ["By quarter"],
        ["No.", "Indicator", "Q1 2024", "Q2 2024", "Q3 2024", "Q4 2024"],
        ["1", "Ponds dredged", 1, 1, 1, 0],
        ["2", "Keepers trained", 4, 4, 4, 2],
        ["3", "Paths paved", 2, 2, 2, 3],
      ],
    ],
    [
      "its title has a currency",
      [
        ["Table 2: amounts in thousand USD"],
        ["No.", "Action", "Indicator", "2024", "2025"],
        ["1", "Dredging", "Digger hired", 3000, 5000],
        ["2", "Teaching", "Teacher hired", 1400, 1600],
      ],
    ],
  ])("is not read with it: %s", (_, below) => {
    const { plan } = planReading(gridOf([...PLAN, [], [], ...below]));
    expect(plan.actions.map(({ id, title }) => `${id} ${title}`)).toEqual([
      "1 Dredge ponds",
      "2 Train keepers",
      "3 Pave paths",
    ]);
    expect(plan.parts.length).toBeLessThanOrEqual(1);
  });
});

describe("a header that differs from the one above in a column", () => {
  const PARTS = [
    ["Action plan of the offices"],
    ["Step", "Measured by", "Due date", "Mandatory for"],
    ["1.1 Draw the map of wells", "Map", "June 2025", "All offices"],
    ["1.2 Paint the wells", "Wells painted", "July 2025", "Field offices"],
    [],
    ["Steps of the councils"],
    ["Step", "Measured by", "Due date", "Responsible"],
    ["2.1 Open a pump school", "School open", "August 2025", "Water council"],
    ["2.2 Hire pump teachers", "Teachers hired", "May 2025", "School council"],
  ];

  it("begins a part with that column", () => {
    const { plan } = planReading(gridOf(PARTS));
    expect(
      plan.actions.map(({ title, responsibleAgencies }) => [
        title,
        responsibleAgencies.map(({ name }) => name),
      ]),
    ).toEqual([
      ["Draw the map of wells", []],
      ["Paint the wells", []],
      ["Open a pump school", ["Water council"]],
      ["Hire pump teachers", ["School council"]],
    ]);
    expect(plan.notRead.map(({ text }) => text)).not.toContain("Steps of the councils");
  });
});

describe("milestones beside a measure that is nearly always the same", () => {
  it("are the actions", () => {
    const { plan } = planReading(
      gridOf([
        ["Action plan of the harbours"],
        ["Milestone", "Measurement", "Reporting", "Due date", "Responsible"],
        ["Survey the moorings of the outer harbour", "Done", "Portal", "June 2025", "Harbour master"],
        ["Publish the list of free moorings for boats", "Done", "Portal", "July 2025", "Harbour master"],
        ["Agree on the fees with the fishing village", "Progress", "Letter", "May 2025", "Treasurer"],
        ["Open the fish market on the northern quay", "Done", "Letter", "June 2025", "Treasurer"],
        ["Repair the lamp of the southern lighthouse", "Progress", "Portal", "June 2025", "Engineer"],
        ["Mark the channel with buoys up to the bar", "Done", "Portal", "June 2025", "Engineer"],
      ]),
    );
    expect(plan.actions.map(({ title }) => title.split(" ")[0])).toEqual(
      "Survey Publish Agree Open Repair Mark".split(" "),
    );
  });
});

describe("another table below the plan", () => {
  it.each<[string, Parameters<typeof gridOf>[0]]>([
    [
      "of costs",
      [["Budget of the ponds"], ["Item", "Unit cost", "Quantity", "Total cost"], ["Net", 12, 4, 48]],
    ],
  ])("%s is told as not read", (_, below) => {
    const { plan } = planReading(gridOf([...ANNUAL, [], ...below]));
    expect(plan.indicators).toHaveLength(2);
    const told = plan.notRead.flatMap(({ area, cell }) =>
      Array.from({ length: (area?.lastRow ?? cell.row) - cell.row + 1 }, (_each, at) => cell.row + at),
    );
    for (let row = 5; row < 5 + below.length; row++) expect(told).toContain(row);
  });
});

describe("the lines of a form above the steps of an action", () => {
  const card = (number: number, steps: readonly string[]): ReturnType<typeof gridOf> =>
    gridOf(
      [
        [
          `Action no. ${number}`,
          "Mend the pumps",
          "Responsible",
          "Anna Berg",
          "Begin",
          "2026-02-05",
          "Days",
          330,
        ],
        ["Description", "Pumps run again", "Group", 2, "End", "2026-11-30", "Cost", 4000],
        [],
        ["Item", "Activities", "Begin", "End", "Remarks"],
        ...steps.map((step, place) => [place + 1, step, "2026-03-01", "2026-04-10", ""]),
      ],
      { sheet: `Card ${number}` },
    );

  it("are no table of the plan", () => {
    const steps = [
      ["Look at the pumps", "Order the parts", "Mend the pumps"],
      ["Choose the wells", "Dig the wells", "Test the water"],
    ];
    const { plan } = planReading(...steps.map((each, place) => card(place + 1, each)));
    expect(plan.actions.map(({ title }) => title)).toEqual(steps.flat());
  });
});
