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
  it("opens a form of each agency, takes it back filled in, and changes nothing the second time", async () => {
    const hosted = await showView("forms", sessionOver(JOINT_PLAN));
    const panel = within(screen.getByRole("tabpanel"));
    const [button] = await panel.findAllByRole("button", { name: /^Open the form / });
    const letters = panel.getAllByRole("button", { name: /^Text to send with / });
    fireEvent.click(letters[0]!);
    const letter = screen.getByLabelText<HTMLTextAreaElement>("Text to send");
    expect(letter.value).toMatch(/Please report on[\s\S]*––––[\s\S]*ไฟล์|Please report on[\s\S]*––––/u);
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
    await said(/1 report can be recorded; 0 are recorded already; 1 entry cannot be recorded/u);
    expect(panel.getByText(/^1 new, 0 changed, 0 as before, /u)).toBeTruthy();
    expect(panel.getByText(/damaged/u)).toBeTruthy();
    expect(hosted.file.sheets.some(({ name }) => name === "Actuals")).toBe(false);
    await act(async () => fireEvent.click(panel.getByRole("button", { name: "Record 1 report" })));
    await said(/1 report was recorded/u);
    expect(hosted.file.sheets.some(({ name }) => name === "Actuals")).toBe(true);
    await choose([fileOf(form.save(), "again.xlsx")]);
    await said(/Nothing new in these files; 1 is recorded already/u);
    expect(panel.queryByRole("button", { name: /^Record/u })).toBeNull();
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
