import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newWorkbookFile, openWorkbookFile } from "@plan-of-action/xlsx";
import { valuesOf } from "../../cells-of-sheet";
import { setText } from "../../compare/other-delegation";
import { MEETING_PLAN, poaJson, runPoa, temporaryFolder } from "./run-poa";

const folder = temporaryFolder();
const place = (name: string) => join(folder.path, name);

interface Placed {
  readonly cell: string;
  readonly value: string;
}

interface Shape {
  readonly setOut: string;
  readonly pairs: readonly { readonly ours: string; readonly theirs: string | null }[];
  readonly differences: readonly {
    readonly id: string;
    readonly kind: string;
    readonly of: string;
    readonly field: string | null;
    readonly ours: Placed | null;
    readonly theirs: Placed | null;
    readonly parts: { readonly ours: string | null; readonly theirs: string | null };
  }[];
  readonly unrelated: boolean;
  readonly same: number;
}

type Row = readonly (string | number)[];

const ACTIONS: readonly Row[] = [
  ["No.", "Joint actions", "Responsible agency", "Indicators", "Overall target", 2024, 2025],
  [
    "1.1",
    "Train border officers to identify victims of trafficking",
    "MoI",
    "# of officers trained",
    60,
    30,
    30,
  ],
  [
    "1.2",
    "Publish a handbook on mutual legal assistance for prosecutors",
    "MoJ",
    "Handbook published",
    1,
    "",
    1,
  ],
  ["1.3", "Organize case management meetings of both countries", "NCCT", "# of meetings", 2, 1, 1],
  ["1.4", "Establish shelters for returned children in three provinces", "MoSVY", "# of shelters", 3, 1, 2],
];

/** The same in the format of annex 4: years across, and in each cell the outputs and activities of quarters. */
const OUTPUTS: readonly Row[] = [
  ["Year 1 (2024)", "Year 2 (2025)"],
  [
    "Q2 Output:\nOfficers know how to identify victims of trafficking\nQ2 Activities:\n• First training of border officers on identifying victims of trafficking\n\nQ3 Output:\n1.2 Draft handbook\nQ3 Activities:\n• 1.2 Writing workshop",
    "Q1 Output:\nMore officers trained\nQ1 Activities:\n• Training of border officers to identify victims of trafficking",
  ],
  [
    "Q4 Output:\nLessons learned\nQ4 Activities:\n• Annual review of the memorandum",
    "Q4 Output:\nCases solved\nQ4 Activities:\n• Case management meetings of both countries",
  ],
];

/** What the meeting's plan says, worded as outputs and activities; three of its actions are not there. */
const MEETING: readonly Row[] = [
  ["Year 1 (2023)", "Year 2 (2024)", "Year 3 (2025)"],
  [
    block(
      3,
      ["Guideline for the Central Cooperation Center (CCC) established"],
      ["Draft the guideline on assigning a Central Cooperation Center", "Assign the CCC of each party"],
    ) +
      block(
        4,
        ["Common ground on interview form"],
        ["Consultative workshop on sharing experiences in identifying victims and traffickers"],
      ),
    block(
      1,
      ["Standardized interview form validated"],
      ["Workshop to develop the standardized interview form to screen presumed victims"],
    ) +
      block(
        2,
        ["Officials trained"],
        ["Training of relevant officials on the procedures for identifying victims of human trafficking"],
      ) +
      block(3, ["Risk assessment tools"], ["Develop risk assessment tools for presumed trafficked victims"]) +
      block(
        4,
        ["Guideline on interpretation and translation"],
        ["Develop guideline on interpretation, translation and transcription services"],
      ),
    block(
      1,
      ["Immigration fee waiver form"],
      ["Guideline on waivers of immigration fees for victims who testify"],
    ) +
      block(2, ["Compensation guideline"], ["Draft guideline for processing compensation claims"]) +
      block(
        3,
        ["Cases solved"],
        [
          "Case management meeting on ongoing investigations",
          "Cross-border cooperation meeting to share intelligence",
        ],
      ) +
      block(4, ["Lessons learned"], ["Annual meeting to evaluate the plan"]),
  ],
];

function block(quarter: number, outputs: readonly string[], activities: readonly string[]): string {
  const listed = activities.map((text) => `• ${text}`);
  return [`Q${quarter} Output:`, ...outputs, `Q${quarter} Activities:`, ...listed, "", ""].join("\n");
}

function write(name: string, sheets: Readonly<Record<string, readonly Row[]>>): string {
  const file = newWorkbookFile();
  Object.entries(sheets).forEach(([title, rows], place) => {
    const sheet = place === 0 ? file.sheets[0]! : file.addSheet(title);
    sheet.name = title;
    rows.forEach((cells, row) =>
      cells.forEach((value, column) =>
        sheet.setCell(row, column, { value: value === "" ? null : value, formula: null }),
      ),
    );
  });
  writeFileSync(place(name), file.save());
  return place(name);
}

const TITLED: readonly Row[] = [["PLAN OF ACTION 2024-2025"], [], ...ACTIONS];
const drafts = () =>
  [write("ours.xlsx", { Plan: TITLED }), write("theirs.xlsx", { "Annex 4": OUTPUTS })] as const;

const told = ({ differences }: Pick<Shape, "differences">) =>
  differences.map(({ kind, of, parts }) => `${kind} ${of} ${parts.ours ?? "–"} / ${parts.theirs ?? "–"}`);

describe("actions with indicators beside outputs by quarter", () => {
  it("are paired by number, else by words; what does not pair is listed, and years that differ are told", async () => {
    const [ours, theirs] = drafts();
    const shape = await poaJson<Shape>("compare", ours, theirs);
    expect(shape).toMatchObject({ setOut: "byQuarter", unrelated: false, same: 1 });
    expect(told(shape)).toEqual([
      "format action 1.1 / 2024 Q2",
      "format action 1.2 / 2024 Q3",
      "years action 1.2 / 2024 Q3",
      "format action 1.3 / 2025 Q4",
      "years action 1.3 / 2025 Q4",
      "removed action 1.4 / –",
      "added output – / 2024 Q4",
      "added activity – / 2024 Q4",
    ]);
    expect(shape.pairs.map((pair) => `${pair.ours} ${pair.theirs ?? "–"}`)).toEqual([
      ...["1.1 2024 Q2", "1.2 2024 Q3", "1.3 2025 Q4", "1.4 –"],
    ]);
    const [first, second, years] = shape.differences;
    expect(first).toMatchObject({
      field: "words",
      ours: { cell: "Plan!B4", value: "# of officers trained: 60 (2024: 30, 2025: 30)" },
      theirs: { cell: "'Annex 4'!A2" },
    });
    expect(first!.theirs!.value.split("\n")).toEqual([
      "2024 Q2",
      "Officers know how to identify victims of trafficking",
      "First training of border officers on identifying victims of trafficking",
      "2025 Q1",
      "More officers trained",
      "Training of border officers to identify victims of trafficking",
    ]);
    expect(second!.field).toBe("number");
    expect(years).toMatchObject({ ours: { value: "2025" }, theirs: { value: "2024" } });
  });

  it("pair where another delegation words the meeting's plan as outputs, and nothing pairs wrongly", async () => {
    const { differences } = await poaJson<Shape>(
      "compare",
      MEETING_PLAN,
      write("meeting.xlsx", { "Annex 4": MEETING }),
    );
    const pairs = differences.filter(({ kind }) => kind === "format");
    expect(pairs.map(({ parts, theirs }) => [parts.ours, ...theirs!.value.split("\n").slice(-1)])).toEqual([
      ["1.1", "Assign the CCC of each party"],
      ["1.2", "Consultative workshop on sharing experiences in identifying victims and traffickers"],
      ["1.3", "Workshop to develop the standardized interview form to screen presumed victims"],
      [
        "1.4",
        "Training of relevant officials on the procedures for identifying victims of human trafficking",
      ],
      ["2.1", "Develop risk assessment tools for presumed trafficked victims"],
      ["2.4", "Develop guideline on interpretation, translation and transcription services"],
      ["2.5", "Guideline on waivers of immigration fees for victims who testify"],
      ["3.1", "Draft guideline for processing compensation claims"],
      ["3.3", "Case management meeting on ongoing investigations"],
      ["3.4", "Cross-border cooperation meeting to share intelligence"],
    ]);
    const removed = differences.filter(({ kind }) => kind === "removed");
    expect(removed.map(({ parts }) => parts.ours)).toEqual(["2.2", "2.3", "3.2"]);
  });

  it("are agreed upon on the sheet, and put into the plan by hand", async () => {
    const [ours, theirs] = drafts();
    const { differences } = await poaJson<Shape>("compare", ours, theirs);
    const [first, , years] = differences;
    const out = place("decided.xlsx");
    const decided = await poaJson<{ agreed: number; total: number; byHand: readonly string[] }>(
      ...[
        "compare",
        ours,
        theirs,
        "--agree",
        `${first!.id}=60 officers trained by 2025`,
        "--take",
        years!.id,
      ],
      ...["--ours", "Cambodia", "--theirs", "Thailand", "--out", out],
    );
    expect(decided).toMatchObject({ agreed: 2, total: 8 });
    expect(decided.byHand).toHaveLength(2);
    const file = openWorkbookFile(readFileSync(out));
    expect(file.sheets[0]!.cell(3, 1).value).toBe(ACTIONS[1]![1]);
    const sheet = file.sheets.find(({ name }) => name === "Comparison")!;
    const texts = valuesOf(sheet).flat();
    expect(texts).toContainEqual(
      expect.stringMatching(/^Thailand is set out as outputs and activities by quarter/u),
    );
    expect(texts).toEqual(
      expect.arrayContaining([
        ...["Indicators and outputs, paired by their words", "Years planned", "Action only in Cambodia"],
        ...["Workplan: output only in Thailand", "60 officers trained by 2025"],
      ]),
    );
    // It is yet to be put into the plan, so nothing was changed by agreement so far.
    const { changes, notInPlan } = await poaJson<{
      changes: readonly unknown[];
      notInPlan: readonly { line: string }[];
    }>("wording", out);
    expect(changes).toEqual([]);
    expect(notInPlan[0]!.line).toBe("Action 1.2 (Years planned): from 2025 to 2024");
  });

  it("are not taken as a whole, which is said, and the draft with the actions comes first", async () => {
    const [ours, theirs] = drafts();
    const taken = await runPoa("compare", ours, theirs, "--take-all", "--out", place("taken.xlsx"));
    expect(taken).toMatchObject({
      exitCode: 2,
      messages: expect.stringContaining("set out as outputs by quarter") as string,
    });
    const reversed = await runPoa("compare", theirs, ours);
    expect(reversed).toMatchObject({
      exitCode: 2,
      messages: expect.stringContaining("name the draft with the table of actions first") as string,
    });
  });

  it("stand on two sheets of one workbook, and where ours has a workplan it is compared with theirs", async () => {
    const shape = await poaJson<Shape>("compare", MEETING_PLAN, "--other-sheet", "Workplan");
    expect(shape.setOut).toBe("byQuarter");
    const formats = shape.differences.filter(({ kind }) => kind === "format");
    expect(formats.map(({ parts, theirs }) => `${parts.ours!} ${theirs!.cell}`)).toEqual([
      "2.3 Workplan!C2",
      "3.2 Workplan!B2",
    ]);
    expect(shape.differences.filter(({ kind }) => kind === "added")).toHaveLength(11);
    const [, theirs] = drafts();
    const both = await poaJson<Shape & { readonly workplan: { readonly differences: readonly unknown[] } }>(
      ...["compare", MEETING_PLAN, theirs],
    );
    expect(both.differences.every(({ kind }) => kind !== "added")).toBe(true);
    expect(both.workplan.differences.length).toBeGreaterThan(8);
  });

  it("are put into our workplan where they reword it, and nothing else of it changes", async () => {
    const theirs = openWorkbookFile(readFileSync(MEETING_PLAN));
    for (const sheet of [...theirs.sheets]) if (sheet.name !== "Workplan") theirs.removeSheet(sheet);
    setText(theirs.sheets[0]!, "A3", (text) => text.replace("Workshop on", "Regional seminar on"));
    writeFileSync(place("workplan.xlsx"), theirs.save());
    const args = ["compare", MEETING_PLAN, place("workplan.xlsx")];
    const { setOut, workplan } = await poaJson<
      Shape & { readonly workplan: { readonly differences: readonly { readonly id: string }[] } }
    >(...args);
    expect(setOut).toBe("byQuarter");
    const [only, ...others] = workplan.differences;
    expect(others).toEqual([]);
    const out = place("reworded.xlsx");
    const decided = await poaJson<Shape>(...args, "--take", only!.id, "--out", out);
    expect(decided).toMatchObject({ agreed: 1, byHand: [], workplan: { differences: [] } });
    const written = openWorkbookFile(readFileSync(out)).sheets.find(({ name }) => name === "Workplan")!;
    for (const { row, column } of written.filledCells()) {
      expect(written.cell(row, column).value).toBe(theirs.sheets[0]!.cell(row, column).value);
    }
  });

  it("says of a file with neither that it has no plan", async () => {
    const [ours] = drafts();
    const list = write("list.xlsx", {
      List: [
        ["Name", "Phone"],
        ["A", "012"],
        ["B", "015"],
      ],
    });
    expect(await runPoa("compare", ours, list)).toMatchObject({
      exitCode: 2,
      messages: expect.stringContaining("No plan of action was found") as string,
    });
  });
});
