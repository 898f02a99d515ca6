import { PLAN_SHEET, planWorkbook } from "../plan-workbook";
import { MainThread } from "./main-thread";
import { inBrowser, startingWith, Workbench } from "./workbench";

jest.setTimeout(180_000);

const ACTIONS = 5001;
const FIRST_ROW = 3;
const OVERALL = 4;
/** Rows of the list that are drawn at most: those in view, those that are ready beside them, and one with the focus. */
const MAX_ROWS = 40;
/** What the pane may compute for one step of scrolling and for a search on an idle machine: a person notices longer. */
const MAX_WORK_MS = { scrolling: 100, searching: 1000 } as const;
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
  it("are scrolled and searched without the pane standing still, with only those in view drawn", async () => {
    const workbench = await Workbench.open();
    const { pane } = workbench;
    await workbench.openFile("faulty.xlsx", faultyPlan());
    await workbench.check();
    // What does not fit into its line is said in the place.
    await pane.getByRole("tab", { name: "Plan 99+" }).waitFor();
    const numbers = pane.getByRole("heading", { name: startingWith(workbench.say("pane-facts-number")) });
    const count = Number((await numbers.innerText()).replaceAll(/[^\d]/g, ""));
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
      await (await workbench.finding(`E${FIRST_ROW + ACTIONS}`)).waitFor();
      await (await workbench.search()).fill("");
      await rows.first().waitFor();
    });
    expect(await rows.count()).toBeLessThan(MAX_ROWS);
    const work = { scrolling: Math.min(...scrollings), searching };
    const slowness = Math.max(1, await thread.slowness());
    console.info(`${count} findings; what the pane computed (ms): ${JSON.stringify({ ...work, slowness })}`);
    for (const doing of ["scrolling", "searching"] as const) {
      expect({ doing, isFluent: work[doing] < slowness * MAX_WORK_MS[doing] }).toEqual({
        doing,
        isFluent: true,
      });
    }
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });
});
