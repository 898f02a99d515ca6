import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { openWorkbookFile, type SheetFile } from "@plan-of-action/xlsx";
import { JOINT_PLAN, sessionOver } from "./hosted-session";
import { showView, statusTexts } from "./shown-view";

jest.setTimeout(120_000);

/** A file that gives its bytes as in every browser; those of jsdom do not. */
function fileOf(bytes: Uint8Array, name: string): File {
  const copy = new Uint8Array(bytes);
  return Object.assign(new File([copy], name), { arrayBuffer: () => Promise.resolve(copy.buffer) });
}

const said = (text: RegExp) =>
  waitFor(() => expect(statusTexts().join("\n")).toMatch(text), { timeout: 20_000 });

async function choose(files: readonly File[]): Promise<void> {
  const input = screen.getByRole("tabpanel").querySelector<HTMLInputElement>("input[type=file]")!;
  await act(async () => fireEvent.change(input, { target: { files } }));
}

const FIRST_ROW = 6;
const ACTUAL = 8;

function fill(sheet: SheetFile, row: number, value: number | string): void {
  sheet.setCell(FIRST_ROW + row, ACTUAL, { value, formula: null });
}

describe("the view of the agencies' files", () => {
  it("asks who is late, opens their forms, takes one in, and changes nothing the second time", async () => {
    const hosted = await showView("forms", sessionOver(JOINT_PLAN));
    const panel = within(screen.getByRole("tabpanel"));
    const make = await panel.findByRole("button", { name: /^Make \d+ forms? and the letter$/ });
    await act(async () => fireEvent.click(make));
    const [button] = await panel.findAllByRole("button", { name: /^Open the form / });
    const letter = screen.getByLabelText<HTMLTextAreaElement>("Letter, in three languages");
    expect(letter.value).toMatch(/Please report on[\s\S]*––––[\s\S]*––––/u);
    await waitFor(async () => expect((await hosted.workbook.read()).settings).toMatch(/"asked":\{"20/u));
    await act(async () => fireEvent.click(button!));
    await said(/Opened in a window of its own/u);
    const [bytes] = hosted.host.user.newWorkbooks;
    const form = openWorkbookFile(bytes!);
    const [sheet] = form.sheets;
    expect(sheet!.isProtected).toBe(true);
    fill(sheet!, 0, 1);
    await choose([
      fileOf(form.save(), "renamed by the agency.xlsx"),
      fileOf(bytes!.slice(0, 500), "broken.xlsx"),
    ]);
    await said(/1 value can be recorded/u);
    expect(panel.getByText(/^0 as before, /u)).toBeTruthy();
    expect(panel.getByText(/damaged/u)).toBeTruthy();
    expect(hosted.file.sheets.some(({ name }) => name === "Actuals")).toBe(false);
    await act(async () => fireEvent.click(panel.getByRole("button", { name: "Record 1 value" })));
    await said(/1 value was recorded/u);
    expect(hosted.file.sheets.some(({ name }) => name === "Actuals")).toBe(true);
    await panel.findByRole("heading", { name: /^1 of \d+ have answered/ });
    await choose([fileOf(form.save(), "again.xlsx")]);
    await said(/No value can be recorded/u);
    expect(panel.getByRole("button", { name: "Record 0 values" }).getAttribute("aria-disabled")).toBe("true");
    await act(async () => fireEvent.click(panel.getByRole("button", { name: "Cancel" })));
    await act(async () => fireEvent.click(panel.getByRole("button", { name: "Undo “asked”" })));
    await panel.findByRole("button", { name: /^Make \d+ forms? and the letter$/ });
    expect((await hosted.workbook.read()).settings).toMatch(/"asked":\{\}/u);
  });
});

describe("what was taken in", () => {
  it("is taken back at a click, and left where somebody has changed one of the values since", async () => {
    const hosted = await showView("forms", sessionOver(JOINT_PLAN));
    const panel = within(screen.getByRole("tabpanel"));
    await act(async () =>
      fireEvent.click(await panel.findByRole("button", { name: /^Make \d+ forms? and/ })),
    );
    const [open] = await panel.findAllByRole("button", { name: /^Open the form / });
    await act(async () => fireEvent.click(open!));
    await said(/Opened in a window of its own/u);
    const form = openWorkbookFile(hosted.host.user.newWorkbooks[0]!);
    fill(form.sheets[0]!, 0, 1);
    const undo = () => panel.findByRole("button", { name: "Undo" });
    const actual = () => hosted.file.sheets.find(({ name }) => name === "Actuals")!.cell(4, 4).value;
    const takeIn = async () => {
      await choose([fileOf(form.save(), "back.xlsx")]);
      await said(/1 value can be recorded/u);
      await act(async () => fireEvent.click(panel.getByRole("button", { name: "Record 1 value" })));
      await undo();
    };
    await takeIn();
    expect(actual()).toBe(1);
    const first = panel.getByLabelText<HTMLSelectElement>("Period").value;
    await panel.findByRole("heading", { name: /^1 of \d+ have answered/ });
    await act(async () => fireEvent.click(await undo()));
    await said(/1 report taken back/u);
    expect(actual()).toBeNull();
    await panel.findByRole("heading", { name: /^0 of \d+ have answered/ });
    expect(panel.queryByRole("button", { name: "Undo" })).toBeNull();

    // What was recorded stays to be taken back where another period is looked at.
    await takeIn();
    const periods = panel.getByLabelText<HTMLSelectElement>("Period");
    const other = Array.from(periods.options, ({ value }) => value).find((value) => value !== periods.value);
    await act(async () => fireEvent.change(periods, { target: { value: other } }));
    expect(panel.getByText(/1 value was recorded/u)).toBeTruthy();
    await act(async () => fireEvent.click(await undo()));
    await said(/1 report taken back/u);
    expect(actual()).toBeNull();
    await act(async () => fireEvent.change(panel.getByLabelText("Period"), { target: { value: first } }));

    await takeIn();
    const sheet = hosted.file.sheets.find(({ name }) => name === "Actuals")!;
    sheet.setCell(4, 4, { value: 2, formula: null });
    await act(async () => fireEvent.click(await undo()));
    await panel.findByText(/^Somebody has changed the reports on .+ meanwhile/u);
    expect(actual()).toBe(2);
    // Put back as it was, it can be taken back.
    sheet.setCell(4, 4, { value: 1, formula: null });
    await act(async () => fireEvent.click(panel.getByRole("button", { name: "Try again" })));
    await said(/1 report taken back/u);
    expect(actual()).toBeNull();
  });
});

describe("the view of many plans", () => {
  it("reads the chosen plans, says which cannot be read, and opens the overview", async () => {
    const hosted = await showView("overview", sessionOver(JOINT_PLAN));
    const plan = hosted.file.save();
    await choose([
      fileOf(plan, "one.xlsx"),
      fileOf(plan, "two.xlsx"),
      fileOf(plan.slice(0, 900), "broken.xlsx"),
    ]);
    await said(/2 plans were read; 1 file could not be/u);
    await act(async () => fireEvent.click(screen.getByRole("button", { name: "Open the overview" })));
    await said(/The overview of 2 plans was opened/u);
    const overview = openWorkbookFile(hosted.host.user.newWorkbooks[0]!);
    expect(overview.sheets.map(({ name }) => name)).toEqual([
      ...["Overview", "By agency and party", "Off track", "Not read"],
    ]);
    expect(overview.sheets[0]!.drawnCharts().length).toBeGreaterThan(0);
  });
});
