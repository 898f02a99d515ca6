import { readFileSync } from "node:fs";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { newWorkbookFile, openWorkbookFile, type SheetFile, type WorkbookFile } from "@plan-of-action/xlsx";
import { JOINT_PLAN, sessionOverFile } from "./hosted-session";
import { showView, statusTexts } from "./shown-view";

const jointPlan = () => openWorkbookFile(readFileSync(`tests/fixtures/${JOINT_PLAN}`));

/** Another wording in B9 and another target in F14: two differences. */
function changeTwo(sheet: SheetFile): void {
  change(sheet, 8, 1, "consultative workshops", "joint consultations");
  change(sheet, 13, 5, "60", "90");
}

function change(sheet: SheetFile, row: number, column: number, from: string, to: string): void {
  const { value } = sheet.cell(row, column);
  if (typeof value !== "string" || !value.includes(from)) throw new Error(`No “${from}” in the cell`);
  sheet.setCell(row, column, { value: value.replace(from, to), formula: null });
}

/** The plan with another draft of it on a sheet beside it. */
function withTheirSheet(): WorkbookFile {
  const file = jointPlan();
  const [own] = file.sheets;
  const other = file.addSheet("Their draft");
  for (const { row, column } of own!.filledCells()) {
    other.setCell(row, column, { value: own!.cell(row, column).value, formula: null });
  }
  for (const merge of own!.merges) other.merge(merge);
  changeTwo(other);
  return file;
}

/** A file that gives its bytes as in every browser; those of jsdom do not. */
function fileOf(bytes: Uint8Array, name: string): File {
  const copy = new Uint8Array(bytes);
  return Object.assign(new File([copy], name), { arrayBuffer: () => Promise.resolve(copy.buffer) });
}

function theirFile(): File {
  const file = jointPlan();
  changeTwo(file.sheets[0]!);
  return fileOf(file.save(), "Their plan.xlsx");
}

const said = (text: string) => waitFor(() => expect(statusTexts().join("\n")).toContain(text));

async function chooseFile(file: File): Promise<void> {
  const input = screen.getByRole("tabpanel").querySelector<HTMLInputElement>("input[type=file]")!;
  await act(async () => fireEvent.change(input, { target: { files: [file] } }));
}

/** What each row of the list says, without the ways to cells. */
const rows = () => within(screen.getByRole("tabpanel")).getAllByRole("listitem");

describe("the view of two drafts", () => {
  it("compares with another sheet, by objective and kind, and leads to the cells of both", async () => {
    await showView("comparison", sessionOverFile(withTheirSheet()));
    fireEvent.change(screen.getByLabelText("Another sheet of this workbook"), {
      target: { value: "Their draft" },
    });
    await said("2 differences");
    expect(rows()).toHaveLength(2);
    const [wording, target] = rows() as [HTMLElement, HTMLElement];
    expect(wording.textContent).toContain("Wording");
    expect(wording.textContent).toContain("− consultative workshops\n+ joint consultations");
    expect(target.textContent).toMatch(/Ours: .*60.*Theirs: .*90/su);
    fireEvent.click(within(target).getByRole("button", { name: "Go to our cell, F14" }));
    await said("'Plan of Action'!F14");
    fireEvent.click(within(target).getByRole("button", { name: "Go to their cell, 'Their draft'!F14" }));
    await said("'Their draft'!F14");
    const kinds = screen.getByLabelText<HTMLSelectElement>("Differences shown");
    expect([...kinds.options].map(({ text }) => text)).toEqual(["All (2)", "Wording (1)", "Targets (1)"]);
    fireEvent.change(kinds, { target: { value: "target" } });
    expect(rows()).toHaveLength(1);
  });

  it("compares with a file, and writes the sheet under the names of both sides", async () => {
    const { file, session } = await showView("comparison");
    await chooseFile(theirFile());
    await said("2 differences");
    const form = within(screen.getByRole("form", { name: "Sheet for the meeting" }));
    const [ours, theirs] = [
      form.getByLabelText("Name of our side"),
      form.getByLabelText("Name of the other side"),
    ];
    expect((theirs as HTMLInputElement).value).toBe("Their plan");
    fireEvent.change(ours, { target: { value: "Cambodia" } });
    fireEvent.change(theirs, { target: { value: "cambodia " } });
    expect(form.getByText(/^Give the two sides different names/)).toBeTruthy();
    fireEvent.change(theirs, { target: { value: "Thailand" } });
    await act(async () => fireEvent.click(form.getByRole("button", { name: "Write the sheet" })));
    await said("“Comparison” was written.");
    const sheet = file.sheets.find(({ name }) => name === "Comparison")!;
    const texts = Array.from(sheet.filledCells(), ({ row, column }) => sheet.cell(row, column).value);
    expect(texts).toEqual(
      expect.arrayContaining([
        "Cambodia",
        "Thailand",
        "Agreed text",
        "− consultative workshops\n+ joint consultations",
      ]),
    );
    fireEvent.click(form.getByRole("button", { name: "Go to “Comparison”" }));
    await said("Comparison!A1");
    expect(session.state().comparing).toMatchObject({ kind: "compared", sheet: { kind: "written" } });
  });

  it("calls the sides as people named them, also where it says what of them is not read", async () => {
    const own = jointPlan();
    own.sheets[0]!.setCell(5, 10, { value: "Zqx", formula: null });
    await showView("comparison", sessionOverFile(own));
    await chooseFile(theirFile());
    await said("2 differences");
    const note = () => screen.getByText(/does not read these columns/u).textContent;
    expect(note()).toContain("of “Plan of Action”: Zqx");
    const form = within(screen.getByRole("form", { name: "Sheet for the meeting" }));
    fireEvent.change(form.getByLabelText("Name of our side"), { target: { value: "Cambodia" } });
    await act(async () => fireEvent.click(form.getByRole("button", { name: "Write the sheet" })));
    await said("“Comparison” was written.");
    expect(note()).toContain("of “Cambodia”: Zqx");
  });

  it("compares with outputs by quarter, on a sheet or in a file, and says where there is no such sheet", async () => {
    await showView("comparison");
    const sheets = screen.getByLabelText<HTMLSelectElement>("Another sheet of this workbook");
    expect([...sheets.options].map(({ value }) => value)).toEqual(["", "Workplan"]);
    fireEvent.change(sheets, { target: { value: "Workplan" } });
    await said("differences");
    expect(screen.getByText(/^“Workplan” is set out as outputs and activities by quarter/u)).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Workplan" })).toBeNull();
    fireEvent.change(screen.getByLabelText("Differences shown"), { target: { value: "format" } });
    const [first] = rows() as [HTMLElement];
    expect(first.textContent).toMatch(
      /^Indicators and outputs, paired by their words2\.3 · Joint trainings/u,
    );
    expect(first.textContent).toMatch(/Ours: # of Training: 2 \(2024: 1, 2025: 1\)/u);
    fireEvent.click(within(first).getByRole("button", { name: "Keep ours" }));
    await said("1 of 25 agreed");
  });

  it("says where no other sheet can be compared", async () => {
    const file = jointPlan();
    const sheet = file.sheets.find(({ name }) => name === "Workplan")!;
    for (const { row, column } of [...sheet.filledCells()]) {
      sheet.setCell(row, column, { value: null, formula: null });
    }
    await showView("comparison", sessionOverFile(file));
    expect(screen.getByText(/^No other sheet of this workbook has a plan/)).toBeTruthy();
  });

  it("lists in what the workplans differ, each to be decided like the others", async () => {
    const { file } = await showView("comparison");
    const theirs = jointPlan();
    const sheet = theirs.sheets.find(({ name }) => name === "Workplan")!;
    change(sheet, 2, 0, "Workshop on", "Regional seminar on");
    change(sheet, 1, 1, "Q2 Output", "Q3 Output");
    change(sheet, 1, 1, "Q2 Activities", "Q3 Activities");
    await chooseFile(fileOf(theirs.save(), "Their plan.xlsx"));
    await said("Nothing differs");
    const part = within(screen.getByRole("region", { name: "Workplan" }));
    expect(part.getByText("3 differences; 12 entries are the same.")).toBeTruthy();
    const texts = part.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(texts).toHaveLength(3);
    expect(texts[0]).toMatch(/^OutputOurs: 2024 Q2: First draft.*Theirs: 2024 Q3: First draft/u);
    expect(texts[2]).toContain("− Workshop\n+ Regional seminar");
    fireEvent.click(part.getByRole("button", { name: "Go to our cell, Workplan!A3" }));
    await said("Workplan!A3");
    const last = () => within(part.getAllByRole("listitem").at(-1)!);
    fireEvent.click(last().getByRole("button", { name: "Take theirs" }));
    await act(async () => fireEvent.click(last().getByRole("button", { name: /^Change \S*[A-Z]+\d+$/ })));
    await said("1 of 3 agreed");
    const own = file.sheets.find(({ name }) => name === "Workplan")!;
    expect(own.cell(2, 0).value).toBe(sheet.cell(2, 0).value);
    const first = () => within(part.getAllByRole("listitem")[0]!);
    fireEvent.click(first().getByRole("button", { name: "Keep ours" }));
    await said("2 of 3 agreed");
    expect(first().getByText(/^Agreed: as ours/u)).toBeTruthy();
  });

  it("says of one workplan for both drafts that it is not compared with itself", async () => {
    await showView("comparison", sessionOverFile(withTheirSheet()));
    const choice = screen.getByLabelText("Another sheet of this workbook");
    fireEvent.change(choice, { target: { value: "Their draft" } });
    await said("2 differences");
    expect(screen.getByText(/^Both drafts have one workplan, on “Workplan”/)).toBeTruthy();
  });

  it("keeps what was agreed on the sheet when it is written again", async () => {
    const { file } = await showView("comparison");
    await chooseFile(theirFile());
    await said("2 differences");
    const write = async () =>
      act(async () => fireEvent.click(screen.getByRole("button", { name: "Write the sheet" })));
    await write();
    await said("“Comparison” was written.");
    const sheet = () => file.sheets.find(({ name }) => name === "Comparison")!;
    const shown = () =>
      Array.from(sheet().filledCells(), ({ row, column }) => ({
        ...{ row, column, value: sheet().cell(row, column).value },
      }));
    const header = shown().find(({ value }) => value === "Agreed text")!;
    sheet().setCell(header.row + 1, header.column, { value: "hold two workshops", formula: null });
    await write();
    await waitFor(() => expect(screen.getByRole("button", { name: "Write the sheet" })).toBeTruthy());
    const kept = shown().find(({ value }) => value === "hold two workshops");
    expect(kept).toMatchObject({ row: header.row + 1, column: header.column });
  });

  it("takes theirs after a preview, undoes it, and tells how much is agreed", async () => {
    const { file } = await showView("comparison");
    await chooseFile(theirFile());
    await said("2 differences");
    expect(screen.getByText("0 of 2 agreed")).toBeTruthy();
    const [wording] = rows() as [HTMLElement, HTMLElement];
    fireEvent.click(within(wording).getByRole("button", { name: "Take theirs" }));
    const preview = within(screen.getByRole("group", { name: /^This changes one cell of your plan/ }));
    expect(preview.getByText(/^B9: .*consultative workshops.* → .*joint consultations/su)).toBeTruthy();
    expect(file.sheets[0]!.cell(8, 1).value).toMatch(/consultative workshops/u);
    await act(async () => fireEvent.click(preview.getByRole("button", { name: /^Change \S*[A-Z]+\d+$/ })));
    await said("1 of 2 agreed");
    expect(file.sheets[0]!.cell(8, 1).value).toMatch(/joint consultations/u);
    const minutes = screen.getByLabelText<HTMLTextAreaElement>("For the minutes");
    expect(minutes.value).toMatch(
      /^Action 1\.2: from “.*consultative workshops.*” to “.*joint consultations/u,
    );
    await act(async () => fireEvent.click(screen.getByRole("button", { name: "Undo" })));
    await said("0 of 2 agreed");
    expect(file.sheets[0]!.cell(8, 1).value).toMatch(/consultative workshops/u);
    expect(screen.queryByLabelText("For the minutes")).toBeNull();
  });

  it("keeps ours, agrees on a typed text, shows only what is open, and opens again", async () => {
    const { file } = await showView("comparison");
    await chooseFile(theirFile());
    await said("2 differences");
    const [, target] = rows() as [HTMLElement, HTMLElement];
    fireEvent.click(within(target).getByRole("button", { name: "Agree on…" }));
    const form = within(screen.getByRole("form", { name: "Agree on…" }));
    fireEvent.change(form.getByLabelText("What both sides agree on"), { target: { value: "75" } });
    fireEvent.click(form.getByRole("button", { name: "Show the change" }));
    await act(async () => fireEvent.click(screen.getByRole("button", { name: /^Change \S*[A-Z]+\d+$/ })));
    await said("1 of 2 agreed");
    expect(file.sheets[0]!.cell(13, 5).value).toMatch(/75/u);
    await act(async () => fireEvent.click(within(rows()[0]!).getByRole("button", { name: "Keep ours" })));
    await said("2 of 2 agreed");
    fireEvent.click(screen.getByRole("checkbox", { name: "Only what is open" }));
    expect(screen.queryAllByRole("listitem")).toHaveLength(0);
    fireEvent.click(screen.getByRole("checkbox", { name: "Only what is open" }));
    await act(async () => fireEvent.click(within(rows()[0]!).getByRole("button", { name: "Open again" })));
    await said("1 of 2 agreed");
  });

  it("says that the workbook was read again, and compares again", async () => {
    const hosted = await showView("comparison");
    await chooseFile(theirFile());
    await said("2 differences");
    change(hosted.file.sheets[0]!, 13, 5, "60", "90");
    await act(() => hosted.session.check());
    fireEvent.click(await screen.findByRole("button", { name: "Compare again" }));
    await said("1 difference;");
    expect(screen.queryByRole("button", { name: "Compare again" })).toBeNull();
  });

  it.each([
    ["without a plan", () => newWorkbookFile().save(), "No plan was found in “other.xlsx”."],
    ["that is damaged", () => damaged(), "“other.xlsx” is damaged."],
    [
      "of another kind",
      () => new TextEncoder().encode("Action;Target"),
      "“other.xlsx” is not an Excel workbook",
    ],
  ])("says why a file %s cannot be compared", async (_, bytes, why) => {
    await showView("comparison");
    await chooseFile(fileOf(bytes(), "other.xlsx"));
    expect(await screen.findByText(new RegExp(why.replaceAll(".", "\\.")))).toBeTruthy();
    expect(screen.getByText("The drafts could not be compared.")).toBeTruthy();
  });

  it("says that a file was changed after it was chosen", async () => {
    await showView("comparison");
    const gone = new File([], "gone.xlsx");
    gone.arrayBuffer = () => Promise.reject(new DOMException("changed", "NotReadableError"));
    await chooseFile(gone);
    expect(await screen.findByText(/^“gone.xlsx” could not be read: it was changed/)).toBeTruthy();
  });
});

/** A workbook's bytes that break off. */
function damaged(): Uint8Array {
  const bytes = jointPlan().save();
  return bytes.slice(0, Math.floor(bytes.length / 2));
}
