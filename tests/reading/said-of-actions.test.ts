import { readActivities } from "../../src/reading/activities/activities";
import { gridOf } from "./grid-of";
import { planReading } from "./told";

const HEADER = ["No.", "Activity", "Responsible", "Deliverable", "Priority", "% progress", "State"];
const ROWS = [
  [1, "Count the wells of the valley", "Water Board", "List of wells", "High", 0.5, null],
  [2, "Clean the wells of the valley", "Water Board", "Clean wells", "High", 1, null],
  [3, "Fence the springs on the hill", "Forest Office", "Fences", "Low", null, null],
  [4, "Plant reeds along the channel", "Forest Office", "Reeds", "High", null, null],
  [5, "Train the keepers of the pumps", "Water Board", "Keepers", "Medium", null, null],
  [6, "Paint the pumps of the valley", "Water Board", "Pumps", "High", null, null],
];
const PERCENT = Object.fromEntries(ROWS.map((_, at) => [`F${at + 3}`, "0%"]));

describe("columns that say something of each action", () => {
  const grid = gridOf([["Roadmap of the wells"], HEADER, ...ROWS], { formats: PERCENT });
  const { plan, workplan } = planReading(grid);

  it("are no objectives where a few words come again and again", () => {
    expect(plan.columns.find(({ header }) => header === "Priority")?.meaning).toBe("remarks");
    expect(plan.objectives.map(({ title }) => title)).not.toContain("High");
  });

  it("say how the actions stand by a share that is done, where the plan has no targets", () => {
    const told = readActivities([grid], plan, workplan).map(({ text, status }) => [
      text.split(" ")[0],
      status?.status,
    ]);
    expect(told).toEqual([
      ["Count", "underWay"],
      ["Clean", "done"],
    ]);
  });

  it("are no objectives where each action has its own aim, and titles stand above the actions", () => {
    const header = ["Activity", "Objective and effect", "Budget", "Responsible", "Due date"];
    const rows = ROWS.map(([, text, who], at) => [
      text,
      `So that there is water in village ${at + 1}`,
      40 + at,
      who,
      "June 2026",
    ]);
    const read = planReading(
      gridOf(
        [
          ["3.1 The valley"],
          [],
          header,
          ...rows.slice(0, 3),
          [],
          ["3.2 The hill"],
          [],
          header,
          ...rows.slice(3),
        ],
        {
          sheet: "Follow-up",
        },
      ),
    );
    expect(read.plan.objectives.map(({ title }) => title)).toEqual(["3.1 The valley", "3.2 The hill"]);
  });
});

describe("a state at the beginning of sentences", () => {
  it.each([
    ["Done, the next round is in May", "done"],
    ["Under way", "underWay"],
    ["The council talked of it for two days", undefined],
  ])("%s is %s", (state, expected) => {
    const others = [
      "Letters were sent to all villages",
      "Under way; the mayor knows",
      "Nobody came to the talks",
    ];
    const rows = [state, ...others].map((text, at) => [at + 1, ROWS[at]?.[1], "Water Board", text]);
    const grid = gridOf([["Roadmap of the wells"], ["No.", "Activity", "Responsible", "Status"], ...rows]);
    const { plan, workplan } = planReading(grid);
    const [first] = readActivities([grid], plan, workplan);
    expect(first?.status?.status).toBe(expected);
  });
});

describe("a calendar whose year nothing names", () => {
  const WEEKS = ["July I", "July II", "August I", "August II"];
  const calendar = ROWS.map(([number, text, who], at) => [
    number,
    text,
    who,
    at % 2 ? "X" : null,
    "X",
    null,
    "X",
  ]);

  it("is told as not read", () => {
    const { plan, workplan } = planReading(
      gridOf([["Roadmap of the wells"], ["No.", "Activity", "Responsible", ...WEEKS], ...calendar]),
    );
    expect(workplan).toBeNull();
    const told = plan.notRead.find(({ why }) => why === "columnWithoutMeaning");
    expect([told?.text, told?.area?.firstColumn, told?.area?.lastColumn]).toEqual([
      "July I – August II",
      3,
      6,
    ]);
  });
});

describe("numbers that were taken for days when they were typed", () => {
  /** The serial number of a day in 2026, as a sheet keeps it. */
  const day = (of: number, month: number) => Date.UTC(2026, month - 1, of) / 86_400_000 + 25_569;
  const NUMBERS = [day(1, 1), day(1, 2), day(2, 1), day(2, 2), day(2, 3), day(3, 1)];
  const rows = ROWS.map(([, ...rest], at) => [NUMBERS[at], ...rest]);
  const formats = (format: string) => Object.fromEntries(NUMBERS.map((_, at) => [`A${at + 3}`, format]));

  it("number the actions as they show", () => {
    const { plan } = planReading(
      gridOf([["Roadmap"], HEADER, ...rows], { formats: formats(String.raw`d\.m`) }),
    );
    expect(plan.actions.map(({ number }) => number)).toEqual(["1.1", "1.2", "2.1", "2.2", "2.3", "3.1"]);
  });

  it("are days where they do not follow one another, or show a year", () => {
    const days = [day(14, 3), day(9, 4), day(30, 6), day(1, 7), day(12, 9), day(3, 11)];
    const dated = ROWS.map((row, at) => [...row.slice(0, 3), days[at], ...row.slice(4)]);
    const deadline = HEADER.map((header) => (header === "Deliverable" ? "Deadline" : header));
    const inD = Object.fromEntries(days.map((_, at) => [`D${at + 3}`, "d.m"]));
    const read = planReading(gridOf([["Roadmap"], deadline, ...dated], { formats: inD }));
    expect(read.plan.actions[0]?.remarks.map(({ text }) => text)).toContain("2026-03-14");
  });
});

describe("the name of a level in a cell of its own", () => {
  it("begins its title", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Roadmap of the wells"],
          ["Result 1:", null, "The wells are known and their water has been tested"],
          HEADER,
          ...ROWS.slice(0, 2),
          ["Result 2:", null, "The springs on the hill are safe from cattle and from floods"],
          ...ROWS.slice(2),
        ],
        { merges: ["C2:G2", "C6:G6"] },
      ),
    );
    expect(plan.objectives.map(({ title }) => title)).toEqual([
      "Result 1: The wells are known and their water has been tested",
      "Result 2: The springs on the hill are safe from cattle and from floods",
    ]);
  });
});

describe("an activity without sub-activities", () => {
  it("is an action by itself where its row says when it is due and how it stands", () => {
    const { plan } = planReading(
      gridOf([
        [
          "Code",
          "Activity description",
          "Sub-activities",
          "Planned Due Date",
          "Actual Completion Date",
          "Status",
        ],
        ["K1", "Connect the water board", "", "15-Jun-24", "30-May-24", "In progress"],
        ["K2", "Report on the wells", "", "15-May-24", "", "Done"],
        ["K3", "Buy pumps for the valley", "Contract signed", "30-May-24", "20-Jun-24", "Done"],
        ["", "", "Letter of credit opened", "20-Jun-24", "", "Done"],
        ["", "", "Pumps delivered", "20-Jul-24", "", "Not done"],
        ["K4", "Buy lamps for the lanes", "Tender opened", "30-Jun-24", "", "Done"],
        ["", "", "Offers compared", "10-Jul-24", "", "Not done"],
        ["", "", "Lamps delivered", "31-Jul-24", "", "Not done"],
        ["K5", "Repair the mill", "", "31-Aug-24", "", "Not done"],
      ]),
    );
    expect(plan.actions.map(({ title }) => title)).toEqual([
      "Connect the water board",
      "Report on the wells",
      "Contract signed",
      "Letter of credit opened",
      "Pumps delivered",
      "Tender opened",
      "Offers compared",
      "Lamps delivered",
      "Repair the mill",
    ]);
    expect(plan.columns.filter(({ meaning }) => /Target|Actual/u.test(meaning))).toEqual([]);
  });
});
