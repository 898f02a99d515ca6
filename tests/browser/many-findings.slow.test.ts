import { PLAN_SHEET, planWorkbook } from "../plan-workbook";
import { MainThread } from "./main-thread";
import { inBrowser, Workbench } from "./workbench";

jest.setTimeout(180_000);

const ACTIONS = 5001;
const FIRST_ROW = 3;
const OVERALL = 4;
/** Rows of the list that are drawn at most: those in view, those that are ready beside them, and one with the focus. */
const MAX_ROWS = 40;
/** What the pane may compute for one step of scrolling, for a search and for a filter on an idle machine: a person notices longer. */
const MAX_WORK_MS = { scrolling: 100, searching: 1000, filtering: 1000 } as const;
const STEPS = 40;
const MAX_SCROLLINGS = 3;

/** A plan in which each overall target is below zero: an error each, while notes in the same words are one. */
function faultyPlan(): Uint8Array {
  const file = planWorkbook(ACTIONS);
  const sheet = file.sheets.find(({ name }) => name === PLAN_SHEET)!;
  for (let row = FIRST_ROW; row < FIRST_ROW + ACTIONS; row++) {
    sheet.setCell(row, OVERALL, { value: -row, formula: null });
  }
  return file.save();
}

inBrowser("5,000 findings", () => {
  it("are scrolled, filtered and searched without the pane standing still, with only those in view drawn", async () => {
    const workbench = await Workbench.open();
    const { pane } = workbench;
    await workbench.openFile("faulty.xlsx", faultyPlan());
    await workbench.button("pane-check").click();
    // What does not fit into its line is said in the view.
    await pane.getByRole("tab", { name: "Check 99+" }).waitFor();
    const filters = pane.getByRole("group", { name: workbench.say("pane-filter-severity") });
    const numbers = (await filters.innerText()).match(/[\d,]+/g) ?? [];
    const count = numbers.reduce((sum, text) => sum + Number(text.replaceAll(",", "")), 0);
    expect(count).toBeGreaterThanOrEqual(5000);

    const rows = pane.getByRole("tabpanel").getByRole("listitem");
    const thread = await MainThread.of(workbench.page);
    let maxRows = 0;
    const scrollings: number[] = [];
    // What else a machine does only ever adds to what is computed, so the quickest counts.
    do {
      const scrolled = await thread.during(async () => {
        maxRows = Math.max(maxRows, await workbench.scrollFindings(STEPS));
      });
      scrollings.push(scrolled / STEPS);
    } while (Math.min(...scrollings) >= MAX_WORK_MS.scrolling && scrollings.length < MAX_SCROLLINGS);
    expect(await rows.count()).toBeLessThan(MAX_ROWS);
    expect(maxRows).toBeGreaterThan(0);
    expect(maxRows).toBeLessThan(MAX_ROWS);

    const searching = await thread.during(async () => {
      await pane
        .getByRole("searchbox")
        .first()
        .fill(`E${FIRST_ROW + ACTIONS}`);
      await pane.getByRole("button", { name: new RegExp(`(?:^| )E${FIRST_ROW + ACTIONS} `) }).waitFor();
      await pane.getByRole("searchbox").first().fill("");
    });
    const filtering = await thread.during(async () => {
      const only = pane.getByRole("group", { name: workbench.say("pane-filter-severity") });
      await only.getByRole("button").first().click();
      await rows.first().waitFor();
    });
    expect(await rows.count()).toBeLessThan(MAX_ROWS);
    const work = { scrolling: Math.min(...scrollings), searching, filtering };
    const slowness = Math.max(1, await thread.slowness());
    console.info(`${count} findings; what the pane computed (ms): ${JSON.stringify({ ...work, slowness })}`);
    for (const doing of ["scrolling", "searching", "filtering"] as const) {
      expect({ doing, isFluent: work[doing] < slowness * MAX_WORK_MS[doing] }).toEqual({
        doing,
        isFluent: true,
      });
    }
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });
});
