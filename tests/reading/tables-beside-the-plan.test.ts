import { gridOf } from "./grid-of";
import { planReading } from "./told";

type Rows = Parameters<typeof gridOf>[0];

const HEADER = ["No.", "Action", "Indicator", "Target 2024", "Target 2025", "Responsible"];
const PLAN = [
  ["Action plan 2024-2025"],
  [],
  HEADER,
  ["1", "Clean wells", "Wells cleaned", 3, 5, "Water board"],
  ["2", "Train millers", "Millers trained", 14, 16, "Guild"],
  ["3", "Pave lanes", "Lanes paved", 9, 4, "Road office"],
];
const ROWS: Rows = [
  ["4", "Build mills", "Mills built", 2, 2, "Guild"],
  ["5", "Paint gates", "Gates painted", 7, 7, "Road office"],
];
const WITH_REASON: Rows = [
  ["No.", "Action", "Indicator", "Target 2024", "Responsible", "Reason"],
  ["4", "Build mills", "Mills built", 2, "Guild", "No money"],
  ["5", "Paint gates", "Gates painted", 7, "Road office", "No paint"],
];

/** The titles of the actions, the objectives, and the first row of each block that is told as outside the plan. */
function told(rows: Rows): readonly [string, string, string] {
  const { plan } = planReading(gridOf(rows));
  const outside = plan.notRead.filter(({ why }) => why === "outsideTable");
  return [
    plan.actions.map(({ number, title }) => `${number} ${title}`).join(", "),
    plan.objectives.map(({ title }) => title).join(", "),
    outside.map(({ cell, area }) => `${cell.row + 1}-${(area?.lastRow ?? cell.row) + 1}`).join(", "),
  ];
}

const OWN = "1 Clean wells, 2 Train millers, 3 Pave lanes";

describe("a table below the plan that is none of its parts by its title", () => {
  it.each<[string, Rows]>([
    ["Deleted actions", [HEADER, ...ROWS]],
    ["Table 2: Postponed activities", WITH_REASON],
    ["Actions completed in 2023", WITH_REASON],
    ["Example of how to fill in", [HEADER, ["1", "Train clerks", "Clerks trained", 10, 20, "School"]]],
    ["Ejemplo de llenado", [HEADER, ["1", "Train clerks", "Clerks trained", 10, 20, "School"]]],
    ["Activités supprimées", [HEADER, ...ROWS]],
    ["กิจกรรมที่ยกเลิก", [HEADER, ...ROWS]],
    ["ឧទាហរណ៍", [HEADER, ...ROWS]],
    [
      "Legend",
      [
        ["Column", "What to write", "For example"],
        ["Action", "What will be done", "Clean wells"],
        ["Indicator", "What is counted", "Wells cleaned"],
      ],
    ],
    [
      "Annex 2: Budget",
      [
        ["No.", "Activity", "Indicator", "2024", "2025", "Total"],
        ["1", "Hire a digger", "Digger hired", 3000, 5000, 8000],
        ["2", "Buy buckets", "Buckets bought", 1400, 1600, 3000],
      ],
    ],
    [
      "Budget by source",
      [
        ["No.", "Action", "Funding source", "Target 2024", "Target 2025", "Responsible"],
        ["1", "Clean wells", "State", 3000, 5000, "Treasury"],
        ["2", "Train millers", "Donors", 1400, 1600, "Treasury"],
      ],
    ],
  ])("%s", (title, below) => {
    expect(told([...PLAN, [], [title], ...below])).toEqual([OWN, "", `8-${8 + below.length}`]);
  });

  it("ends where the plan goes on below its header", () => {
    const on: Rows = [[], ["Objective 2: Lanes"], HEADER, ["6", "Light lanes", "Lamps hung", 4, 4, "Guild"]];
    const [actions, objectives] = told([...PLAN, [], ["Deleted actions"], HEADER, ...ROWS, ...on]);
    expect([actions, objectives]).toEqual([`${OWN}, 6 Light lanes`, "Objective 2: Lanes"]);
  });

  it("is none above the plan either", () => {
    const example: Rows = [
      ["Example of how to fill in"],
      HEADER,
      ["1", "Train clerks", "Clerks trained", 10, 20, "S"],
    ];
    expect(told([...example, [], ...PLAN])[0]).toBe(OWN);
  });

  it("is none on a sheet with such a name", () => {
    const sheet = gridOf([HEADER, ...ROWS], { sheet: "Deleted actions" });
    expect(planReading(gridOf(PLAN), sheet).plan.actions).toHaveLength(3);
  });

  it("is no rival of the plan, and can be chosen", () => {
    const alone = planReading(gridOf(PLAN));
    const beside = planReading(gridOf([...PLAN, [], ["Deleted actions"], ...WITH_REASON]));
    expect(beside.others.map(({ header }) => header.row + 1)).toEqual([9]);
    expect(beside.confidence).toBe(alone.confidence);
  });
});

describe("what only sounds like such a title", () => {
  it.each<[string, string]>([
    ["a level's name", "Objective 2: Risks"],
    ["a section's name with the word for a risk", "Risk reduction in the villages"],
    ["a section's name with the word for a draft", "Draft laws on water"],
  ])("is an objective: %s", (_, title) => {
    const [actions, objectives] = told([...PLAN, [], [title], HEADER, ...ROWS]);
    expect(actions).toBe(`${OWN}, 4 Build mills, 5 Paint gates`);
    expect(objectives).toBe(title);
  });

  it.each(["Legend: NP means not programmed", "Instructions: fill in the white cells"])(
    "is a note above the plan: %s",
    (line) => {
      expect(told([[line], ...PLAN])[0]).toBe(OWN);
    },
  );
});

describe("the header of another table below the plan", () => {
  it.each<[string, Rows]>([
    [
      "right below the last row",
      [
        ["Indicator", "Q1 2024", "Q2 2024", "Q3 2024", "Q4 2024"],
        ["Wells cleaned", 1, 1, 1, 0],
        ["Millers trained", 4, 4, 4, 2],
      ],
    ],
    [
      "of values, in words that are no plan's",
      [
        [],
        ["Staff"],
        ["Name", "Position", "Salary 2024", "Salary 2025"],
        ["A", "Diver", 100, 200],
        ["B", "Clerk", 3, 4],
      ],
    ],
    [
      "with a word where actions are numbered",
      [[], ["Regional offices"], ["Town", "Street", "Agency"], ["Norton", "Mill Lane", "Guild"]],
    ],
    [
      "with the plan's indicators over columns",
      [[], ["By region"], ["Region", "Wells cleaned", "Lanes paved"], ["North", 1, 7], ["South", 2, 2]],
    ],
    [
      "of two columns",
      [[], ["Summary of targets"], ["Indicator", "2024"], ["Wells cleaned", 3], ["Millers trained", 14]],
    ],
    [
      "of the versions of the file",
      [
        [],
        ["Version", "Date", "Author", "Changes"],
        ["1", "May 2024", "Clerk", "First draft"],
        ["2", "June 2024", "Clerk", "Goals"],
      ],
    ],
    [
      "with its own words throughout and the plan's indicators",
      [
        [],
        ["By quarter", "Indicator", "Q1 2024", "Q2 2024"],
        ["a", "Wells cleaned", 1, 1],
        ["b", "Millers trained", 4, 4],
      ],
    ],
    [
      "for each province the plan's indicators again",
      [
        [],
        ["By province"],
        ["Province", "Indicator", "Target 2024"],
        ["North", "Wells cleaned", 1],
        ["South", "Wells cleaned", 2],
        ["North", "Millers trained", 7],
      ],
    ],
  ])("ends the plan: %s", (_, below) => {
    const [actions] = told([...PLAN, ...below]);
    expect(actions).toBe(OWN);
  });
});

describe("the same header without years", () => {
  const header = ["Action", "Indicator", "Responsible", "Q1", "Q2", "Q3", "Q4"];
  const rows = (title: string): Rows => [
    ["Plan 2025"],
    header,
    ["Clean wells", "Wells cleaned", "Water board", 1, 1, 1, 0],
    ["Train millers", "Millers trained", "Guild", 4, 4, 4, 2],
    [],
    [title],
    header,
    ["Pave lanes", "Lanes paved", "Road office", 0, 1, 0, 0],
  ];

  it.each(["Results 2024", "Plan 2026", "2026"])("is another table below %s", (title) => {
    const { plan } = planReading(gridOf(rows(title)));
    expect(plan.actions.map((action) => action.title)).toEqual(["Clean wells", "Train millers"]);
    expect(plan.notRead.map(({ why, cell }) => [why, cell.row + 1])).toEqual([["outsideTable", 6]]);
  });

  it.each(["Objective 2: Lanes by 2030", "Lanes and lamps"])("goes on below %s", (title) => {
    expect(planReading(gridOf(rows(title))).plan.actions).toHaveLength(3);
  });
});
