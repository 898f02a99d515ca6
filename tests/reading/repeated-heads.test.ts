import { readPlan } from "../../src/reading";
import { gridOf } from "./grid-of";
import { planReading, planTold } from "./told";

const HEAD = ["Objective", "Activity", "Indicator", "Year", "Target"];
const READ = [
  "1/1.1 Train: # trained = 30 | 2024: 10, 2025: 20",
  "2/2.1 Shelter: # shelters = 3 | 2024: 1, 2025: 2",
];

describe("a head that stands again after a page break, between few rows", () => {
  it.each<[string, Parameters<typeof gridOf>[0], readonly string[]]>([
    [
      "below a row that adds up",
      [
        HEAD,
        ["Prevention", "1.1 Train", "# trained", 2024, 10],
        ["", "", "", 2025, 20],
        ["", "", "", "Total", 30],
        HEAD,
        ["Protection", "2.1 Shelter", "# shelters", 2024, 1],
        ["", "", "", 2025, 2],
        ["", "", "", "Total", 3],
      ],
      READ,
    ],
    [
      "below a year without a value",
      [
        HEAD,
        ["Prevention", "1.1 Train", "# trained", "Total", 30],
        ["", "", "", 2024, 10],
        ["", "", "", 2025, null],
        HEAD,
        ["Protection", "2.1 Shelter", "# shelters", "Total", 3],
        ["", "", "", 2024, 1],
        ["", "", "", 2025, 2],
      ],
      ["1/1.1 Train: # trained = 30 | 2024: 10, 2025: ", "2/2.1 Shelter: # shelters = 3 | 2024: 1, 2025: 2"],
    ],
    [
      "below the year of an indicator that nobody has a target for",
      [
        ["Indicator", "Objective", "Activity", "Unit", "Target", "Year"],
        ["# trained", "Prevention", "1.1 Train", "officers", 10, 2024],
        ["", "", "", "officers", null, 2025],
        ["Indicator", "Objective", "Activity", "Unit", "Target", "Year"],
        ["# shelters", "Protection", "2.1 Shelter", "shelters", 1, 2024],
        ["", "", "", "", 2, 2025],
      ],
      ["1/1.1 Train: # trained = 2024: 10, 2025: ", "2/2.1 Shelter: # shelters = 2024: 1, 2025: 2"],
    ],
    [
      "below a group of columns",
      [
        ["", "", "", "Targets"],
        ["Objective", "Activity", "Indicator", "2024", "2025"],
        ["Prevention", "1.1 Train", "# trained", 10, 20],
        ["", "", "", "Targets"],
        ["Objective", "Activity", "Indicator", "2024", "2025"],
        ["Protection", "2.1 Shelter", "# shelters", 1, 2],
      ],
      ["1/1.1 Train: # trained = 2024: 10, 2025: 20", "2/2.1 Shelter: # shelters = 2024: 1, 2025: 2"],
    ],
  ])("%s", (_, rows, expected) => {
    const { plan } = planReading(gridOf(rows));
    expect(planTold(plan)).toEqual(expected);
    expect(new Set(plan.notRead.map(({ why }) => why))).toEqual(new Set(["repeatedHead"]));
  });
});

describe("parts of a sheet, each with its title above the head that stands again", () => {
  const PARTS = [
    ["2.1 Roads and bridges"],
    [],
    ["Action", "Responsible", "Due date", "Status"],
    ["Repair the coast road", "Public Works", "June 2025", "Under way"],
    ["Paint the bridges", "Public Works", "June 2025", "Done"],
    [],
    ["2.2 Water"],
    [],
    ["Action", "Responsible", "Due date", "Status"],
    ["Drill wells", "Water Board", "June 2025", "Planned"],
    [],
    ["2.3 Schools"],
    ["Action", "Responsible", "Due date", "Status"],
    ["Roof the school", "Education Office", "June 2025", "Planned"],
    ["Hire teachers", "Education Office", "June 2025", "Planned"],
  ];

  it("are titles, and no actions that nobody does", () => {
    const { plan } = planReading(gridOf(PARTS));
    expect(plan.actions.map(({ title }) => title)).toEqual([
      "Repair the coast road",
      "Paint the bridges",
      "Drill wells",
      "Roof the school",
      "Hire teachers",
    ]);
    expect(plan.objectives.map(({ title }) => title)).toEqual([
      "2.1 Roads and bridges",
      "2.2 Water",
      "2.3 Schools",
    ]);
  });
});

describe("tags of the columns below their heads", () => {
  const TAGGED = [
    ["Partner", "Activity", "Indicator", "Baseline", "Target 2024"],
    ["#org+name", "#activity+name", "#indicator+name", "#indicator+baseline", "#indicator +target"],
  ];

  it("are no row of the plan", () => {
    const { plan } = planReading(
      gridOf([
        ...TAGGED,
        ["Red Cross", "Drill wells", "# of wells", 2, 14],
        ["Care", "Train teachers", "# of teachers trained", 0, 60],
      ]),
    );
    expect(planTold(plan)).toEqual([
      "/1 Drill wells: # of wells = 2024: 14",
      "/2 Train teachers: # of teachers trained = 2024: 60",
    ]);
  });

  it("make no plan of a template that holds nothing else", () => {
    expect(readPlan([gridOf(TAGGED)]).kind).not.toBe("plan");
  });
});
