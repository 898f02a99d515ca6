import { compareDrafts } from "../../src/compare";
import { mappingOfPlan, readPlan } from "../../src/reading";
import { gridOf } from "../reading/grid-of";

type Rows = Parameters<typeof gridOf>[0];

function planOf(rows: Rows) {
  const reading = readPlan([gridOf(rows, { sheet: "Plan" })]);
  if (reading.kind !== "plan") throw new Error("No plan was read.");
  return reading.plan;
}

const told = (ours: Rows, theirs: Rows) =>
  compareDrafts(planOf(ours), planOf(theirs)).differences.map(
    ({ kind, of, field, ours: own }) => `${kind} ${of} ${field ?? "–"} ${(own?.cell.row ?? -1) + 1}`,
  );

/** A plan whose activities are counted themselves: no column has indicators. */
const tasks = (change: (text: string) => string): Rows => [
  ["PLAN OF ACTION 2024-2025"],
  ["No.", "Activity", "Responsible agency", "Target 2024", "Target 2025", "Status"],
  ["1.1", change("Recruit staff who collect the data"), "MoP", 10, 12, change("open")],
  [
    "1.2",
    "Train the staff in the provinces",
    "MoP",
    4,
    5,
    change("visits: 1400, 2000, 5203, 34780, 52017, 250, 16"),
  ],
  ["1.3", "Publish the results of the survey", "NIS", 1, 1, change("due in 2024")],
];

describe("what differs in two drafts", () => {
  it("is told once of an activity that is its own indicator", () => {
    const theirs = (text: string) => text.replace("Recruit staff", "Take part in recruiting staff");
    expect(
      told(
        tasks((text) => text),
        tasks(theirs),
      ),
    ).toEqual(["wording action – 3"]);
  });

  it("is compared in a column whose head was reworded, which is told, and is not in one that is another", () => {
    const named = (head: string, status: string): Rows => {
      const [title, heads, first, ...rest] = tasks((text) => text);
      return [title!, [...heads!.slice(0, 5), head], [...first!.slice(0, 5), status], ...rest];
    };
    const [ours, theirs] = [named("Status of achievement", "open"), named("Status of the target", "done")];
    expect(told(ours, theirs)).toEqual(["remark action Status of achievement 3"]);
    const { renamedColumns, notCompared } = compareDrafts(planOf(ours), planOf(theirs));
    expect(renamedColumns.map((each) => [each.ours.head, each.theirs.head])).toEqual([
      ["Status of achievement", "Status of the target"],
    ]);
    expect(notCompared).toEqual([]);
    const other = compareDrafts(planOf(ours), planOf(named("Comments", "done")));
    expect(other).toMatchObject({ differences: [], renamedColumns: [] });
    expect(other.notCompared.map(({ head }) => head)).toEqual(["Status of achievement", "Comments"]);
  });

  it("is not told of columns that are not read, which are listed", () => {
    const unread = (status: string) => {
      const grid = gridOf(
        tasks((text) => (text === "open" ? status : text)),
        { sheet: "Plan" },
      );
      const mapping = mappingOfPlan(planOf(tasks((text) => text)));
      const columns = mapping.columns.map((column) =>
        column.column === "F" ? { ...column, meaning: "ignored" as const } : column,
      );
      const reading = readPlan([grid], { mapping: { ...mapping, columns } });
      if (reading.kind !== "plan") throw new Error("No plan was read.");
      return reading.plan;
    };
    const { differences, notCompared } = compareDrafts(unread("open"), unread("done"));
    expect(differences).toEqual([]);
    expect(notCompared.map(({ why, side, head }) => `${why} ${side} ${head}`)).toEqual([
      ...["notRead ours Status", "notRead theirs Status"],
    ]);
  });

  it("is told of a column without a meaning whose texts are kept, which is then not among those not compared", () => {
    const rows = (deliverable: string): Rows => [
      ["WORKPLAN 2024-2025"],
      ["No.", "Activity", "Responsible agency", "Target 2024", "Target 2025", "Zxq"],
      ["1.1", "Recruit staff who collect the data", "MoP", 10, 12, "Minutes of the meeting"],
      ["1.2", "Train the staff in the provinces", "MoP", 4, 5, deliverable],
      ["1.3", "Publish the results of the survey", "NIS", 1, 1, "A report that all can read"],
    ];
    const [ours, theirs] = [
      planOf(rows("Registers that are kept")),
      planOf(rows("Registers that are closed")),
    ];
    expect(ours.columns.at(-1)?.meaning).toBe("ignored");
    const { differences, notCompared } = compareDrafts(ours, theirs);
    expect(differences.map(({ kind, field }) => `${kind} ${field}`)).toEqual(["remark Zxq"]);
    expect(notCompared).toEqual([]);
    const without = compareDrafts(
      ours,
      planOf(rows("Registers that are kept").map((row) => row.slice(0, 5))),
    );
    expect(without.notCompared.map(({ why, side, head }) => `${why} ${side} ${head}`)).toEqual([
      "onlyThere ours Zxq",
    ]);
  });

  it("lists no column of partners as not compared whose entries are", () => {
    const rows = (partners: readonly (string | null)[]) => [
      ["WORKPLAN 2024-2025"],
      ["No.", "Activity", "Responsible agency", ...partners.slice(0, 1), "Target 2024", "Target 2025"],
      ["1.1", "Recruit staff who collect the data", "MoP", ...partners.slice(1, 2), 10, 12],
      ["1.2", "Train the staff in the provinces", "MoP", ...partners.slice(2, 3), 4, 5],
    ];
    const { differences, notCompared } = compareDrafts(
      planOf(rows([])),
      planOf(rows(["Implementing partners", "UNFPA", "NIS"])),
    );
    expect(differences.map(({ kind, field }) => `${kind} ${field}`)).toEqual([
      "agency implementing",
      "agency implementing",
    ]);
    expect(notCompared).toEqual([]);
  });

  it("is told of percentages that somebody typed, not of those that follow from the numbers", () => {
    const plan = (
      percents: readonly (number | string)[],
      formulas: Readonly<Record<string, string>> = {},
    ) => {
      const rows: Rows = [
        ["PLAN OF ACTION 2024"],
        ["No.", "Activity", "Indicator", "Target 2024", "Actual 2024", "% achieved"],
        ["1.1", "Recruit staff", "Number of people recruited", 10, 5, percents[0] ?? null],
        ["1.2", "Train staff", "Number of people trained", 8, 4, percents[1] ?? null],
        ["1.3", "Publish results", "Number of reports published", 4, 3, percents[2] ?? null],
      ];
      const formats = { F3: "0%", F4: "0%", F5: "0%" };
      const reading = readPlan([gridOf(rows, { sheet: "Plan", formats, formulas })]);
      if (reading.kind !== "plan") throw new Error("No plan was read.");
      return reading.plan;
    };
    const ours = plan([0.5, 0.5, 0.75]);
    expect(ours.columns.at(-1)?.meaning).toBe("percentMet");
    const { differences, notCompared } = compareDrafts(ours, plan([0.5, 0.6, 0.75]));
    expect(differences.map(({ kind, of, field, ours: own }) => [kind, of, field, own?.value])).toEqual([
      ["remark", "indicator", "% achieved", 50],
    ]);
    expect(notCompared).toEqual([]);
    const computed = { F3: "=E3/D3", F4: "=E4/D4", F5: "=E5/D5" };
    expect(
      compareDrafts(plan([0.5, 0.5, 0.75], computed), plan([0.5, 0.6, 0.75], computed)).differences,
    ).toEqual([]);
  });

  it("is told where the words of an objective stand that its indicators have for their action", () => {
    const rows = (title: string): Rows => [
      ["PLAN OF ACTION 2024-2025"],
      ["Objective", "Indicator", "Responsible agency", "Target 2024", "Target 2025"],
      ["1. Teach all children in the province", "Number of schools opened", "MoE", 4, 5],
      ["", "Number of teachers trained", "MoE", 40, 50],
      [title, "Number of wells dug", "MoW", 4, 5],
      ["", "Number of pumps repaired", "MoW", 14, 15],
    ];
    const { differences } = compareDrafts(
      planOf(rows("2. Bring water to the villages")),
      planOf(rows("2. Bring clean water to all villages")),
    );
    expect(differences.map(({ kind, of, ours }) => [kind, of, ours?.cell.row, ours?.cell.column])).toEqual([
      ["wording", "objective", 4, 0],
    ]);
  });

  it("is a date where a column of its own says one, not where it has numbers of four digits", () => {
    const theirs = (text: string) => text.replace("5203", "5204").replace("2024", "2025");
    expect(
      told(
        tasks((text) => text),
        tasks(theirs),
      ),
    ).toEqual(["remark action Status 4", "date action Status 5"]);
  });
});
