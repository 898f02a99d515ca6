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

/** The rows of the decisions. */
const rows = () =>
  [...screen.getByRole("tabpanel").querySelectorAll<HTMLElement>("[data-key]")].map((row) => within(row));
const main = (place: number) => rows()[place]!.getByRole("button", { expanded: place === 0 });
const heading = (text: string) => screen.findByRole("heading", { name: text });
const put = (count: number) => screen.findByRole("button", { name: `Put ${count} into the plan…` });

async function press(element: HTMLElement, code: string): Promise<void> {
  await act(async () => {
    element.focus();
    fireEvent.keyDown(element, { key: code.replace(/^(?:Digit|Key)/u, ""), code });
  });
}

const click = (element: HTMLElement) => act(async () => fireEvent.click(element));

const focused = () => document.activeElement as HTMLElement;

/** The case management meetings "twice a year" of one draft, which 1 a year contradicts; theirs strikes the words. */
function contradictoryDrafts(): { readonly own: WorkbookFile; readonly theirs: File } {
  const draft = (title: string, targets: readonly number[]): WorkbookFile => {
    const file = newWorkbookFile();
    const sheet = file.addSheet("Plan");
    const put = (cells: readonly (string | number)[], row: number) =>
      cells.forEach((value, column) => sheet.setCell(row, column, { value, formula: null }));
    put(["PLAN OF ACTION 2023-2025, Cambodia and Thailand"], 0);
    put(["Objective", "Joint action", "Agency", "Indicator", "Overall target", "2023", "2024", "2025"], 1);
    put(["1 Protection", title, "NCCT", "# of case management meetings", ...targets], 2);
    put(["", "1.2 Train officers", "NCCT", "# of officers trained", 30, 10, 10, 10], 3);
    return file;
  };
  const own = draft("1.1 Hold case management meetings twice a year", [3, 1, 1, 1]);
  const other = draft("1.1 Hold case management meetings", [6, 2, 2, 2]);
  return { own, theirs: fileOf(other.save(), "Thailand.xlsx") };
}

describe("the view of two drafts", () => {
  it("shows the differences to another sheet as decisions, and leads to the cells of both", async () => {
    await showView("comparison", sessionOverFile(withTheirSheet()));
    fireEvent.change(screen.getByLabelText("Another sheet of this workbook"), {
      target: { value: "Their draft" },
    });
    await said("0 of 2 decided. 2 are open.");
    const [wording, target] = rows();
    const tracked = wording!.getByRole("button", { expanded: true });
    expect(
      [...tracked.querySelectorAll("del, ins")].map(({ tagName, textContent }) => [tagName, textContent]),
    ).toEqual([
      ["DEL", "consultative workshops"],
      ["INS", "joint consultations"],
    ]);
    expect(target!.getByRole("button", { expanded: false }).textContent).toMatch(/60.*90/su);
    fireEvent.click(target!.getByRole("button", { expanded: false }));
    await said("'Plan of Action'!F14");
    fireEvent.click(screen.getByRole("button", { name: /^Go to .* cell, 'Their draft'!F14$/u }));
    await said("'Their draft'!F14");
  });

  it("decides by keys, changes the plan only when that is put there, and undoes it", async () => {
    const { file } = await showView("comparison");
    await chooseFile(theirFile());
    await heading("0 of 2 decided");
    const text = () => file.sheets[0]!.cell(8, 1).value;
    await press(main(0), "Digit2");
    await heading("1 of 2 decided");
    expect(text()).toMatch(/consultative workshops/u);
    // The focus goes on to what is open, and Z opens again what was decided.
    expect(focused().textContent).toMatch(/60.*90/su);
    await press(focused(), "ArrowDown");
    await press(focused(), "KeyZ");
    await heading("0 of 2 decided");
    await press(rows()[0]!.getAllByRole("button")[0]!, "Digit2");
    await press(focused(), "Digit1");
    await heading("2 of 2 decided");
    expect(screen.queryByLabelText("For the minutes")).toBeNull();
    fireEvent.click(await put(1));
    const change = await screen.findByRole("button", { name: "Change B9" });
    expect(screen.getByText("Afterwards there is no new number to settle.")).toBeTruthy();
    await act(async () => fireEvent.click(change));
    await said("2 of 2 decided. Nothing is open.");
    expect(text()).toMatch(/joint consultations/u);
    const minutes = await screen.findByLabelText<HTMLTextAreaElement>("For the minutes");
    expect(minutes.value).toMatch(
      /^Action 1\.2: from “.*consultative workshops.*” to “.*joint consultations/u,
    );
    expect(screen.getByRole("button", { name: "Copy the minutes" })).toBeTruthy();
    await act(async () => fireEvent.click(screen.getByRole("button", { name: "Undo" })));
    await put(1);
    expect(text()).toMatch(/consultative workshops/u);
  });

  it("keys that follow one another are all done, in their order", async () => {
    const { session } = await showView("comparison");
    await chooseFile(theirFile());
    await heading("0 of 2 decided");
    fireEvent.keyDown(main(0), { key: "2", code: "Digit2" });
    fireEvent.keyDown(focused(), { key: "1", code: "Digit1" });
    await heading("2 of 2 decided");
    const { comparing } = session.state();
    const states = comparing.kind === "compared" ? [...comparing.decided.decided.states.values()] : [];
    expect(states.map((state) => state.kind === "agreed" && state.decision.choice)).toEqual([
      "theirs",
      "ours",
    ]);
  });

  it("does after another job of the pane what was decided meanwhile", async () => {
    const { session } = await showView("comparison");
    await chooseFile(theirFile());
    await heading("0 of 2 decided");
    const ends: (() => void)[] = [];
    await act(async () => {
      void session.perform(() => new Promise<void>((resolve) => ends.push(resolve)));
    });
    await press(main(0), "Digit2");
    expect(screen.getByRole("heading", { name: "0 of 2 decided" })).toBeTruthy();
    await act(async () => ends[0]!());
    await heading("1 of 2 decided");
  });

  it("gives an agreed text back that was opened again, and does nothing for a key that is held", async () => {
    const { session } = await showView("comparison");
    await chooseFile(theirFile());
    await heading("0 of 2 decided");
    await press(main(0), "KeyA");
    const form = within(await screen.findByRole("form", { name: "Agree…" }));
    fireEvent.change(form.getByLabelText("What both sides agree on"), { target: { value: "Hold seminars" } });
    await act(async () => fireEvent.click(form.getByRole("button", { name: "Agree on this" })));
    await heading("1 of 2 decided");
    fireEvent.keyDown(focused(), { key: "2", code: "Digit2", repeat: true });
    await press(focused(), "Digit1");
    await heading("2 of 2 decided");
    // Where nothing is open no decision has the focus: another key would open it again.
    expect(focused().closest("[data-key]")).toBeNull();
    const agreed = rows().find((row) => row.queryByText(/Hold seminars/u) !== null) ?? rows()[0]!;
    await press(agreed.getAllByRole("button")[0]!, "KeyZ");
    await heading("1 of 2 decided");
    await click(await screen.findByRole("button", { name: "Undo" }));
    await heading("2 of 2 decided");
    const { comparing } = session.state();
    const states = comparing.kind === "compared" ? [...comparing.decided.decided.states.values()] : [];
    expect(states).toMatchObject([
      { decision: { choice: "text", text: "Hold seminars" } },
      { decision: { choice: "ours" } },
    ]);
  });

  it("keeps what is typed to be agreed on while another row is looked at", async () => {
    await showView("comparison");
    await chooseFile(theirFile());
    await heading("0 of 2 decided");
    const typed = () => screen.findByLabelText<HTMLTextAreaElement>("What both sides agree on");
    await press(main(0), "KeyA");
    fireEvent.change(await typed(), { target: { value: "Hold seminars" } });
    fireEvent.click(main(1));
    expect(screen.queryByLabelText("What both sides agree on")).toBeNull();
    fireEvent.click(rows()[0]!.getAllByRole("button")[0]!);
    expect((await typed()).value).toBe("Hold seminars");
    fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    await press(main(0), "KeyA");
    expect((await typed()).value).not.toBe("Hold seminars");
  });

  it("agrees on a typed text, and does nothing for a letter that is typed there", async () => {
    const { file } = await showView("comparison");
    await chooseFile(theirFile());
    await heading("0 of 2 decided");
    fireEvent.click(main(1));
    await press(rows()[1]!.getByRole("button", { expanded: true }), "KeyA");
    const form = within(await screen.findByRole("form", { name: "Agree…" }));
    const field = form.getByLabelText("What both sides agree on");
    fireEvent.keyDown(field, { key: "2", code: "Digit2" });
    fireEvent.change(field, { target: { value: "75" } });
    await act(async () => fireEvent.click(form.getByRole("button", { name: "Agree on this" })));
    await heading("1 of 2 decided");
    fireEvent.click(await put(1));
    await click(await screen.findByRole("button", { name: "Change F14" }));
    await said("1 of 2 decided.");
    expect(file.sheets[0]!.cell(13, 5).value).toMatch(/75/u);
  });

  it("decides all of a kind at once", async () => {
    await showView("comparison");
    const theirs = jointPlan();
    changeTwo(theirs.sheets[0]!);
    change(theirs.sheets[0]!, 7, 0, "Strengthen", "Reinforce");
    await chooseFile(fileOf(theirs.save(), "Thailand.xlsx"));
    await heading("0 of 3 decided");
    fireEvent.click(screen.getByRole("button", { name: "Wording 2" }));
    const panel = within(screen.getByRole("region", { name: "Wording: 2 open" }));
    await act(async () => fireEvent.click(panel.getByRole("button", { name: "Both Thailand’s" })));
    await heading("2 of 3 decided");
    await put(2);
  });

  it("has the numbers of an indicator as one decision, and tells before it what contradicts itself, and what resolves it", async () => {
    const { own, theirs } = contradictoryDrafts();
    await showView("comparison", sessionOverFile(own));
    await chooseFile(theirs);
    await heading("0 of 2 decided");
    expect(screen.getByText("Cambodia ⇄ Thailand")).toBeTruthy();
    expect(screen.getByText("5 differences in all")).toBeTruthy();
    fireEvent.click(rows()[1]!.getByRole("button", { expanded: false }));
    expect(screen.getAllByRole("row").map(({ textContent }) => textContent)).toEqual([
      "Cambodia’sThailand’s",
      "overall36",
      "202312",
      "202412",
      "202512",
    ]);
    const note = within(await screen.findByRole("note"));
    expect(note.getByText(/^Before you choose Cambodia’s: “twice a year”/u)).toBeTruthy();
    await act(async () =>
      fireEvent.click(
        note.getByRole("button", {
          name: "Choose Thailand’s (Numbers · 4 cells, one decision) and Cambodia’s (Wording)",
        }),
      ),
    );
    await heading("2 of 2 decided");
    fireEvent.click(await put(1));
    await click(await screen.findByRole("button", { name: "Change 4 cells" }));
    await said("2 of 2 decided. Nothing is open.");
    expect([4, 5, 6, 7].map((column) => own.sheets.at(-1)!.cell(2, column).value)).toEqual([6, 2, 2, 2]);
    expect(own.sheets.at(-1)!.cell(2, 1).value).toMatch(/twice a year/u);
  });

  it("leaves what is agreed of the numbers of an indicator as it is when the others are decided", async () => {
    const { own, theirs } = contradictoryDrafts();
    const { session } = await showView("comparison", sessionOverFile(own));
    await chooseFile(theirs);
    await heading("0 of 2 decided");
    const shown = () => {
      const { comparing } = session.state();
      if (comparing.kind !== "compared") throw new Error(comparing.kind);
      return comparing;
    };
    const difference = shown().compared.toDecide.find(({ kind }) => kind === "target")!;
    const requests = [{ difference, choice: "text", text: "5", by: "Sok", edit: null }] as const;
    await act(() => session.decide(shown(), { kind: "decide", requests }, null));
    fireEvent.click(rows()[1]!.getByRole("button", { expanded: false }));
    await press(rows()[1]!.getByRole("button", { expanded: true }), "Digit1");
    await heading("1 of 2 decided");
    const { states } = shown().decided.decided;
    expect(states.get(difference.id)).toMatchObject({ decision: { text: "5", by: "Sok" } });
    expect([...states.values()].filter(({ kind }) => kind === "agreed")).toHaveLength(4);
  });

  it("leaves rows that come or go to a person, and says so", async () => {
    await showView("comparison");
    const theirs = jointPlan();
    const sheet = theirs.sheets[0]!;
    const cells = [
      "",
      "3.5 Launch a joint media campaign for migrant workers",
      "NCCT",
      "",
      "# of campaigns",
      1,
    ];
    cells.forEach((value, column) => sheet.setCell(20, column, { value, formula: null }));
    await chooseFile(fileOf(theirs.save(), "Their plan.xlsx"));
    await heading("0 of 1 decided");
    await press(main(0), "Digit2");
    fireEvent.click(await put(1));
    expect(await screen.findByText(/^Rows have to come, go or move for that/u)).toBeTruthy();
    expect(screen.getByRole("button", { name: /^Change/u }).getAttribute("aria-disabled")).toBe("true");
  });

  it("writes the sheet under the names of both sides, and takes them up from there", async () => {
    const { file } = await showView("comparison");
    await chooseFile(theirFile());
    await heading("0 of 2 decided");
    const form = within(screen.getByRole("form", { name: "Names, sheet and Word", hidden: true }));
    const [ours, theirs] = ["Decisions go into the draft of", "Changes proposed by"].map((label) =>
      form.getByLabelText(label),
    );
    expect((theirs as HTMLInputElement).value).toBe("Their plan");
    fireEvent.change(ours!, { target: { value: "Cambodia" } });
    fireEvent.change(theirs!, { target: { value: "cambodia " } });
    expect(form.getByText(/^Give the two sides different names/)).toBeTruthy();
    fireEvent.change(theirs!, { target: { value: "Thailand" } });
    await act(async () => fireEvent.click(screen.getByRole("button", { name: "Compare on a sheet" })));
    await said("“Comparison” was written.");
    const sheet = () => file.sheets.find(({ name }) => name === "Comparison")!;
    const cells = () =>
      Array.from(sheet().filledCells(), ({ row, column }) => ({
        ...{ row, column, value: sheet().cell(row, column).value },
      }));
    const texts = cells().map(({ value }) => value);
    expect(texts).toEqual(expect.arrayContaining(["Cambodia", "Thailand", "Decision", "○ Open"]));
    const header = cells().find(({ value }) => value === "Decision")!;
    expect(sheet().validations).toContainEqual(
      expect.objectContaining({ type: "list", formula1: '"Cambodia,Thailand"' }),
    );
    sheet().setCell(header.row + 1, header.column, { value: "Thailand", formula: null });
    sheet().setCell(header.row + 2, header.column, { value: "75", formula: null });
    fireEvent.click(screen.getByRole("button", { name: "Go to “Comparison”" }));
    await said("Comparison!A1");
    await act(async () =>
      fireEvent.click(form.getByRole("button", { name: "Write the sheet", hidden: true })),
    );
    await heading("2 of 2 decided");
    await put(2);
    expect(
      cells()
        .filter(({ column }) => column === header.column)
        .map(({ value }) => value),
    ).toEqual(["Decision", "Thailand", "75"]);
  });

  it("compares with outputs by quarter, on a sheet or in a file, and says where there is no such sheet", async () => {
    await showView("comparison");
    const sheets = screen.getByLabelText<HTMLSelectElement>("Another sheet of this workbook");
    expect([...sheets.options].map(({ value }) => value)).toEqual(["", "Workplan"]);
    fireEvent.change(sheets, { target: { value: "Workplan" } });
    await said("0 of 25 decided");
    expect(screen.getByText(/is set out as outputs and activities by quarter/u)).toBeTruthy();
    await press(main(0), "Digit1");
    await said("1 of 25 decided");
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

  it("has what differs in the workplans among the decisions", async () => {
    const { file } = await showView("comparison");
    const theirs = jointPlan();
    const sheet = theirs.sheets.find(({ name }) => name === "Workplan")!;
    change(sheet, 2, 0, "Workshop on", "Regional seminar on");
    change(sheet, 1, 1, "Q2 Output", "Q3 Output");
    change(sheet, 1, 1, "Q2 Activities", "Q3 Activities");
    await chooseFile(fileOf(theirs.save(), "Their plan.xlsx"));
    await heading("0 of 3 decided");
    const part = within(screen.getByRole("region", { name: "Workplan" }));
    expect(part.getAllByRole("listitem")).toHaveLength(3);
    fireEvent.click(part.getByText("Workshop"));
    await said("Workplan!A3");
    await act(async () => fireEvent.click(part.getByRole("button", { name: "Their plan’s" })));
    await heading("1 of 3 decided");
    fireEvent.click(await put(1));
    await click(await screen.findByRole("button", { name: /^Change Workplan!A3$/ }));
    await said("1 of 3 decided.");
    const own = file.sheets.find(({ name }) => name === "Workplan")!;
    expect(own.cell(2, 0).value).toBe(sheet.cell(2, 0).value);
  });

  it("says of one workplan for both drafts that it is not compared with itself", async () => {
    await showView("comparison", sessionOverFile(withTheirSheet()));
    const choice = screen.getByLabelText("Another sheet of this workbook");
    fireEvent.change(choice, { target: { value: "Their draft" } });
    await heading("0 of 2 decided");
    expect(screen.getByText(/^Both drafts have one workplan, on “Workplan”/)).toBeTruthy();
  });

  it("says that the workbook was read again, and compares again", async () => {
    const hosted = await showView("comparison");
    await chooseFile(theirFile());
    await heading("0 of 2 decided");
    change(hosted.file.sheets[0]!, 13, 5, "60", "90");
    await act(() => hosted.session.check());
    fireEvent.click(await screen.findByRole("button", { name: "Compare again" }));
    await heading("0 of 1 decided");
    expect(screen.queryByRole("button", { name: "Compare again" })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Another draft…" }));
    expect(await screen.findByLabelText("Another sheet of this workbook")).toBeTruthy();
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
