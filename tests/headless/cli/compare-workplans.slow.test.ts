import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { setText } from "../../compare/other-delegation";
import { MEETING_PLAN, poaJson, runPoa, temporaryFolder } from "./run-poa";

const folder = temporaryFolder();
const place = (name: string) => join(folder.path, name);

interface Line {
  readonly cell: string;
  readonly value: string;
  readonly periods: readonly string[];
}

interface Shape {
  readonly differences: readonly unknown[];
  readonly workplan: {
    readonly sheets: { readonly ours: string | null; readonly theirs: string | null };
    readonly differences: readonly {
      readonly id: string;
      readonly kind: string;
      readonly of: string;
      readonly ours: Line | null;
      readonly theirs: Line | null;
    }[];
    readonly same: number;
  };
}

interface Decided {
  readonly agreed: number;
  readonly total: number;
  readonly byHand: readonly string[];
}

/** The meeting's plan with cells of its workplan changed. */
function workplanWith(changes: Readonly<Record<string, (text: string) => string>>, name: string): string {
  const file = openWorkbookFile(readFileSync(MEETING_PLAN));
  const sheet = file.sheets.find((each) => each.name === "Workplan")!;
  for (const [address, change] of Object.entries(changes)) setText(sheet, address, change);
  writeFileSync(place(name), file.save());
  return place(name);
}

/** "moved activity: text, 2024-Q4 → text, 2024-Q3". */
function told({ workplan }: Shape): readonly string[] {
  const side = (line: Line | null) =>
    line === null ? "–" : `${line.value.slice(0, 24)}, ${line.periods.join(" ")}`;
  return workplan.differences.map(
    ({ kind, of, ours, theirs }) => `${kind} ${of}: ${side(ours)} → ${side(theirs)}`,
  );
}

const CHANGED = {
  A3: (text: string) => text.replace("Workshop on", "Regional seminar on"),
  B2: (text: string) => text.replaceAll("Q2", "Q3"),
  C3: (text: string) =>
    text.replace(/\n[^\n]*Develop POA #2[^\n]*/u, "\n• Publish a joint handbook for hotlines"),
};

/** The meeting's plan with another sheet for its workplan: a row for each activity, with marks under the quarters. */
function withCalendar(rows: readonly (readonly string[])[], name: string): string {
  const file = openWorkbookFile(readFileSync(MEETING_PLAN));
  const sheet = file.sheets.find((each) => each.name === "Workplan")!;
  for (const { row, column } of [...sheet.filledCells()])
    sheet.setCell(row, column, { value: null, formula: null });
  const header = ["No.", "Activity", "2024 Q1", "2024 Q2", "2024 Q3", "2024 Q4"];
  [header, ...rows].forEach((cells, r) =>
    cells.forEach((value, c) => sheet.setCell(r, c, { value: value === "" ? null : value, formula: null })),
  );
  writeFileSync(place(name), file.save());
  return place(name);
}

/** The arguments that compare the meeting's plan with a copy of it on another sheet of its workbook. */
function withSecondDraft(name: string): readonly string[] {
  const file = openWorkbookFile(readFileSync(MEETING_PLAN));
  const sheet = file.sheets[0]!;
  const copy = file.addSheet("Second draft");
  for (const { row, column } of sheet.filledCells()) copy.setCell(row, column, sheet.cell(row, column));
  writeFileSync(place(name), file.save());
  return ["compare", place(name), "--sheet", sheet.name, "--other-sheet", "Second draft"];
}

/** What the sheet of a comparison says below its title, after the day. */
function countsOn(path: string): string | undefined {
  const file = openWorkbookFile(readFileSync(path));
  const sheet = file.sheets.find(({ name }) => name === "Comparison")!;
  return (sheet.cell(1, 0).value as string).split("  ·  ")[1];
}

describe("the workplans of two drafts", () => {
  it("differ in what was reworded, put into another quarter, added and taken out", async () => {
    const theirs = workplanWith(CHANGED, "theirs.xlsx");
    const shape = await poaJson<Shape>("compare", MEETING_PLAN, theirs);
    expect(told(shape)).toEqual([
      "wording activity: Workshop on Information , 2023-Q4 → Regional seminar on Info, 2023-Q4",
      "moved output: First draft of practical, 2024-Q2 → First draft of practical, 2024-Q3",
      "moved activity: Developing practical gui, 2024-Q2 → Developing practical gui, 2024-Q3",
      "removed activity: Develop POA #2 (2026 – 2, 2025-Q4 → –",
      "added activity: – → Publish a joint handbook, 2025-Q4",
    ]);
    expect(shape.workplan.same).toBe(11);
    expect(shape.workplan.differences[0]!.theirs!.cell).toBe("Workplan!A3");
    expect(shape.differences).toEqual([]);
    const { out } = await runPoa("compare", MEETING_PLAN, theirs);
    expect(out).toContain("Workplan!A3, 2023-Q4: *Regional seminar* on Information Sharing");
    expect(out).toContain("Nothing differs; 143 entries are the same.");
  });

  it("are the same where only case and signs changed", async () => {
    const theirs = workplanWith(
      { A3: (text) => text.toUpperCase(), C3: (text) => text.replace("Develop POA", "“Develop POA”") },
      "signs.xlsx",
    );
    const { workplan } = await poaJson<Shape>("compare", MEETING_PLAN, theirs);
    expect(workplan).toMatchObject({ differences: [], same: 15 });
  });

  it("in calendars: an activity of several quarters is one, and rows may be sorted", async () => {
    const ours = withCalendar(
      [
        ["1.1", "Training of border officers", "x", "x", "", ""],
        ["1.2", "Annual meeting of both countries", "", "", "", "x"],
        ["2.1", "Visit to shelters in the provinces", "", "x", "", ""],
        ["2.2", "Campaign for migrant workers", "", "", "x", ""],
      ],
      "calendar-ours.xlsx",
    );
    const theirs = withCalendar(
      [
        ["2.1", "Visit to shelters in all provinces", "", "x", "", ""],
        ["1.1", "Training of border officers", "", "x", "x", ""],
        ["1.2", "Annual meeting of both countries", "", "", "", "x"],
        ["3.1", "Study of online recruitment", "x", "", "", ""],
      ],
      "calendar-theirs.xlsx",
    );
    const shape = await poaJson<Shape>("compare", ours, theirs);
    expect(told(shape)).toEqual([
      "moved activity: Training of border offic, 2024-Q1 2024-Q2 → Training of border offic, 2024-Q2 2024-Q3",
      "wording activity: Visit to shelters in the, 2024-Q2 → Visit to shelters in all, 2024-Q2",
      "removed activity: Campaign for migrant wor, 2024-Q3 → –",
      "added activity: – → Study of online recruitm, 2024-Q1",
    ]);
    expect(shape.workplan.same).toBe(1);
  });

  it("are listed whole where only one draft has one, in whichever form", async () => {
    const file = openWorkbookFile(readFileSync(MEETING_PLAN));
    const sheet = file.sheets.find((each) => each.name === "Workplan")!;
    for (const { row, column } of [...sheet.filledCells()])
      sheet.setCell(row, column, { value: null, formula: null });
    writeFileSync(place("without.xlsx"), file.save());
    const { workplan } = await poaJson<Shape>("compare", MEETING_PLAN, place("without.xlsx"));
    expect(workplan.sheets).toEqual({ ours: "Workplan", theirs: null });
    expect(workplan.differences.map(({ kind }) => kind)).toEqual(Array.from({ length: 15 }, () => "removed"));
    const { out } = await runPoa("compare", place("without.xlsx"), MEETING_PLAN);
    expect(out).toContain("Workplans (ours has none, theirs on “Workplan”): 15 differences");
  });

  it("are decided as the plans' differences are, on the sheet too, and tell their history", async () => {
    const theirs = workplanWith(CHANGED, "theirs.xlsx");
    const { workplan } = await poaJson<Shape>("compare", MEETING_PLAN, theirs);
    const [wording, moved, , removed, added] = workplan.differences.map(({ id }) => id);
    const out = place("decided.xlsx");
    const sides = ["--ours", "Cambodia", "--theirs", "Thailand", "--by", "Sok"];
    const decided = await poaJson<Decided>(
      ...["compare", MEETING_PLAN, theirs, "--take", wording!, "--take", removed!, "--keep", moved!],
      ...["--agree", `${added!}=Publish a handbook in both languages`, "--out", out, ...sides],
    );
    expect(decided).toMatchObject({ agreed: 4, total: 5, byHand: [`${added!} (Workplan!C3)`] });
    // What was taken stands in our workplan, and the rest of its cells as it was.
    const file = openWorkbookFile(readFileSync(out));
    const cell = (row: number, column: number) =>
      file.sheets.find(({ name }) => name === "Workplan")!.cell(row, column).value as string;
    expect(cell(2, 0)).toMatch(/^Q4 Output:\nCommon .*\nQ4 Activities:\n• Regional seminar on Information/u);
    expect(cell(2, 2)).toMatch(/• Annual meeting to monitor .* in Cambodia$/u);
    const { changes, notInPlan } = await poaJson<{
      changes: readonly { line: string }[];
      notInPlan: readonly { line: string }[];
    }>("wording", out);
    expect(changes.map(({ line }) => line)).toEqual([
      expect.stringMatching(/^Activity 2023 Q4: from “Workshop on .*” to “Regional seminar on /u),
      expect.stringMatching(/^Activity 2025 Q4.*: taken out “Develop POA #2/u),
    ]);
    // A person is yet to add it.
    expect(notInPlan.map(({ line }) => line)).toEqual([
      expect.stringMatching(/^Activity 2025 Q4.*: added “Publish a handbook in both languages”$/u),
    ]);
    const sheet = file.sheets.find(({ name }) => name === "Comparison")!;
    const rows = [...sheet.filledCells()]
      .filter(({ column, row }) => column === 2 && row > 2)
      .map(({ row }) => [0, 2, 3, 4, 6, 7].map((column) => sheet.cell(row, column).value));
    expect(rows).toEqual([
      ["2024 Q2", "Workplan: quarters of the output", "2024 Q2", "2024 Q3", "Cambodia", "● In the plan"],
      ["2024 Q2", "Workplan: quarters of the activity", "2024 Q2", "2024 Q3", null, "○ Open"],
      [
        ...["2025 Q4", "Workplan: activity only in Thailand", null, "Publish a joint handbook for hotlines"],
        ...["Publish a handbook in both languages", "◐ Agreed, not in the plan yet"],
      ],
      [
        "2023 Q4",
        "No longer different",
        expect.anything(),
        expect.anything(),
        expect.anything(),
        "● In the plan",
      ],
      ["2025 Q4", "No longer different", expect.anything(), null, "Thailand", "● In the plan"],
    ]);
    // What is typed on the sheet decides, and stays.
    const row = [...sheet.filledCells()].find(
      ({ row: at, column }) => sheet.cell(at, column).value === "Workplan: quarters of the activity",
    )!.row;
    sheet.setCell(row, 6, { value: "2024 Q3", formula: null });
    writeFileSync(out, file.save());
    const again = place("again.xlsx");
    expect(await poaJson<Decided>("compare", out, theirs, "--out", again, ...sides)).toMatchObject({
      ...{ agreed: 5, total: 5 },
    });
    const after = await poaJson<{ notInPlan: readonly { line: string }[] }>("wording", again);
    expect(after.notInPlan.at(-1)!.line).toMatch(
      /^Activity 2024 Q2 “Developing practical .*” \(Workplan: quarters of the activity\): from “2024 Q2” to “2024 Q3”$/u,
    );
  });

  it("are counted apart on the sheet, as in the report, and not at all where both drafts have one", async () => {
    const theirs = workplanWith(CHANGED, "theirs.xlsx");
    const out = place("counted.xlsx");
    const { out: report } = await runPoa("compare", MEETING_PLAN, theirs, "--out", out);
    expect(report).toContain("Nothing differs; 143 entries are the same.");
    expect(report).toContain("5 differences; 11 outputs and activities are the same.");
    expect(countsOn(out)).toBe(
      "5 differences, 0 agreed; 143 entries are the same; in the workplans 11 outputs and activities are the same",
    );
    const shared = place("shared.xlsx");
    await runPoa(...withSecondDraft("both.xlsx"), "--out", shared);
    expect(countsOn(shared)).toBe("Nothing differs, 0 agreed; 143 entries are the same");
  });

  it("do not count among what --take-all takes", async () => {
    const theirs = workplanWith(CHANGED, "theirs.xlsx");
    const taken = await poaJson<Shape & { readonly notTaken: readonly string[] }>(
      ...["compare", MEETING_PLAN, theirs, "--take-all", "--out", place("taken.xlsx")],
    );
    expect(taken).toMatchObject({ differences: [], notTaken: [] });
    expect(taken.workplan.differences).toHaveLength(5);
    const { out } = await runPoa(
      ...["compare", MEETING_PLAN, theirs, "--take-all", "--out", place("again.xlsx")],
    );
    expect(out).toContain("The workplans differ in 5 points, which were not taken");
  });

  it("are not compared where both drafts stand in one workbook with one workplan", async () => {
    const args = withSecondDraft("both.xlsx");
    expect(await poaJson<Shape>(...args)).toMatchObject({ workplan: { shared: true, differences: [] } });
    expect((await runPoa(...args)).out).toContain("Both drafts have one workplan, on “Workplan”");
  });
});
