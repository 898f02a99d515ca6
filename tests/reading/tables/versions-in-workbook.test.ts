import { formatCell, type Grid, type GridValue } from "@plan-of-action/xlsx/grid";
import { readPlan } from "../../../src/reading";
import { gridOf } from "../grid-of";

const ACTIONS = [
  "Develop a guideline on referral of victims",
  "Organize workshops between the two parties",
  "Standardize the interview form",
  "Train border officers in identification",
  "Develop risk assessment tools",
  "Exchange prosecutors and evidence",
  "Hold case management meetings",
  "Publish a guideline on compensation",
  "Waive immigration fees",
  "Protect witnesses during trials",
  "Visit shelters in both countries",
  "Campaign in border provinces",
  "Review the agreement every year",
];

/** The plan with its first rows in other words. */
function draft(sheet: string, reworded: number, title = "JOINT PLAN OF ACTION 2023-2025"): Grid {
  const rows: GridValue[][] = ACTIONS.map((action, place) => {
    const [first = "", ...rest] = action.split(" ");
    const text = place < reworded ? `Jointly ${first.toLowerCase()} ${rest.join(" ")} as agreed` : action;
    const indicator = place < reworded ? `# of results of the ${rest.at(-1)}` : `# of ${rest.at(-1)}`;
    return [`1.${place + 1} ${text}`, "NCCT", indicator, 3, 1, 1, 1];
  });
  return gridOf(
    [
      [title],
      [],
      ["Joint actions", "Responsible agency", "Indicators", "Overall target", 2023, 2024, 2025],
      ...rows,
    ],
    { sheet },
  );
}

function ofActions(sheet: string, actions: readonly string[], firstYear: number): Grid {
  const years = [firstYear, firstYear + 1, firstYear + 2];
  const rows = actions.map((action, place) => [
    ...[`${place + 1}. ${action}`, "NCCT", `# of ${action.split(" ").at(-1) ?? ""}`, 3, 1, 1, 1],
  ]);
  const header = ["Joint actions", "Responsible agency", "Indicators", "Overall target", ...years];
  return gridOf([[`JOINT PLAN OF ACTION ${firstYear}-${firstYear + 2}`], [], header, ...rows], { sheet });
}

function read(...grids: readonly Grid[]) {
  const reading = readPlan(grids);
  if (reading.kind !== "plan") throw new Error("No plan was read.");
  return {
    sheets: reading.plan.parts.map(({ sheet }) => sheet),
    actions: reading.plan.actions.length,
    others: reading.others.map(({ sheet }) => sheet),
    versions: reading.versions.map(({ cell, isHidden }) => `${formatCell(cell)}${isHidden ? " hidden" : ""}`),
  };
}

describe("versions of a plan in one workbook", () => {
  it.each(Array.from({ length: 14 }, (_, reworded) => reworded))(
    "with %i reworded rows of 13 are never read as one plan",
    (reworded) => {
      const named = read(draft("Draft Cambodia", 0), draft("Draft Thailand", reworded));
      expect(named).toMatchObject({ actions: 13, sheets: [expect.any(String)] });
      expect(named.others).toHaveLength(1);
      expect(named.versions).toHaveLength(1);
      expect(read(draft("Cambodia", 0), draft("Thailand", reworded))).toMatchObject({ actions: 13 });
    },
  );

  it.each([
    ["Draft", "Final", "Final"],
    ["Plan v2", "Plan v3", "Plan v3"],
    ["Plan v10", "Plan v9", "Plan v10"],
    ["Proposed", "Plan", "Plan"],
    ["Plan", "Revised plan", "Revised plan"],
    ["ร่าง", "ฉบับปรับปรุง", "ฉบับปรับปรุง"],
    ["Plan (old)", "Plan", "Plan"],
  ])("of “%s” and “%s” the newest is read: “%s”", (one, other, newest) => {
    expect(read(draft(one, 0), draft(other, 5)).sheets).toEqual([newest]);
    expect(read(draft(other, 5), draft(one, 0)).sheets).toEqual([newest]);
  });

  it("are told apart by their titles where the sheets' names say nothing", () => {
    const sheets = [draft("Sheet1", 0, "DRAFT PLAN OF ACTION 2023-2025"), draft("Sheet2", 5)];
    expect(read(...sheets)).toEqual({
      sheets: ["Sheet2"],
      actions: 13,
      others: ["Sheet1"],
      versions: ["Sheet1!A3"],
    });
  });

  it("of which one is hidden are read from the one in sight", () => {
    const hidden: Grid = { ...draft("Final", 3), visibility: "hidden" };
    expect(read(hidden, draft("Draft", 0))).toMatchObject({
      sheets: ["Draft"],
      versions: ["Final!A3 hidden"],
    });
  });

  it("are none where the other table is a plan of other actions or of other years", () => {
    const other = ["Plant trees", "Clean the river", "Open a market", "Pave the road", "Dig wells"];
    const parts = read(draft("One", 0), ofActions("Two", other, 2023));
    expect(parts).toMatchObject({ sheets: ["One", "Two"], others: [], versions: [] });
    const later = read(draft("2023-2025", 0), ofActions("2026-2028", ACTIONS, 2026));
    expect(later).toMatchObject({ sheets: ["2026-2028"], others: ["2023-2025"], versions: [] });
  });

  it("are told by their texts and values where one is numbered otherwise and has the headers of a data base", () => {
    const rows = ACTIONS.map((action, place) => [
      "Safe return",
      action,
      `# of ${action.split(" ").at(-1)}`,
      place + 2,
      3,
    ]);
    const plan = gridOf(
      [
        ["Action No.", "Objective", "Action", "Indicator", "Target 2024", "Target 2025"],
        ...rows.map((row, place) => [place + 1, ...row]),
      ],
      { sheet: "Plan" },
    );
    const ofDataBase = (of: typeof rows, codes: number) =>
      gridOf(
        [
          ["objective", "action_no", "action", "indicator", "target_2024", "target_2025"],
          ...of.map(([objective = "", ...row], place) => [objective, codes + place * 7, ...row]),
        ],
        { sheet: "Data" },
      );
    const withActuals = ofDataBase(rows, 220103);
    withActuals.values.forEach((row, place) => (row as GridValue[]).push(place === 0 ? "actual_2024" : 1));
    for (const data of [ofDataBase(rows, 220103), withActuals])
      expect(read(data, plan)).toMatchObject({ sheets: ["Plan"], versions: ["Data!A1"] });
    expect(read(withActuals)).toMatchObject({ sheets: ["Data"], actions: 13 });
    const others = rows.map(([objective = "", action = "", indicator = "", target]) => [
      objective,
      action,
      indicator,
      Number(target) + 30,
      9,
    ]);
    expect(read(plan, ofDataBase(others, 220103))).toMatchObject({ sheets: ["Plan", "Data"], versions: [] });
  });
});
