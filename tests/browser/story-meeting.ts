import type { Locator } from "playwright-core";
import { openWorkbookFile, type SheetFile } from "@plan-of-action/xlsx";
import type { Workbench } from "./workbench";

/** Activities of the meeting's workplan: one of the period that was carried out, an earlier one that was moved. */
const DONE = /^Developing practical guideline on victim identification/;
const MOVED = /^Workshop on Information Sharing/;
const MOVED_TO = "September 2024";
const EVIDENCE = "Minutes of 14 May";
const REMARK = "The venue was closed until August";

/** An indicator, and the target that a person gives it in the next plan instead of the proposed 4. */
const OTHERWISE = { id: "1.3-1", text: /^Standardized interview form/, target: 7, years: [4, 3] };

/** An indicator of which 75 of 120 were reached in this story: 45 remain, spread over the last two years as before. */
const REMAINING = { text: /^# Participants/, target: 45, years: [23, 22] };

/** An indicator that this story reports as reached. */
const REACHED = "1.1-1";

/** Says in the pane how two activities stand: one is done, one was moved, with a date and the reason. */
export async function saysHowActivitiesStand(workbench: Workbench): Promise<void> {
  await workbench.view("activities");
  const moved = workbench.activity(MOVED);
  await moved.getByRole("button", { name: workbench.say("activityStatus-moved") }).click();
  await moved.getByRole("button", { name: workbench.say("pane-activities-other"), exact: true }).click();
  await workbench.page.keyboard.type(MOVED_TO);
  await moved.getByRole("button", { name: workbench.say("pane-activities-more"), exact: true }).click();
  await moved.getByLabel(workbench.say("activitySheet-reason"), { exact: true }).fill(REMARK);
  const done = workbench.activity(DONE);
  await done.getByRole("button", { name: workbench.say("pane-activities-done") }).click();
  await done.getByRole("button", { name: workbench.say("pane-activities-more"), exact: true }).click();
  const action = done.getByLabel(workbench.say("activitySheet-action"), { exact: true });
  const option = action
    .locator("option")
    .filter({ hasText: /^1\.1 / })
    .first();
  await action.selectOption(await option.getAttribute("value"));
  await done.getByLabel(workbench.say("activitySheet-evidence"), { exact: true }).fill(EVIDENCE);
  await workbench.button("pane-activities-record", { count: 2 }).click();
  const sheet = workbench.say("activitySheet-tab");
  await workbench.says(workbench.say("pane-activities-recorded", { count: 2, sheet }));
  expect(await workbench.sheets()).toContain(sheet);
}

/** Clicks the label of a field, which has the focus then. */
async function clicksLabel({ pane }: Workbench, label: string): Promise<Locator> {
  const field = pane.getByRole("tabpanel").getByLabel(label, { exact: true });
  await pane.getByRole("tabpanel").locator("label").getByText(label, { exact: true }).click();
  await field.and(pane.locator(":focus")).waitFor();
  return field;
}

/**
 * The first page counts what is done, as does what is copied of it; the activities further down say which is done, and to
 * when the other was moved.
 */
export async function readsTheBrief(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  const tab = workbench.say("summary-tab", { year: 2024, quarter: 2 });
  await workbench.pane.getByRole("button", { name: tab, exact: true }).click();
  // The chart further down was looked at before: the workbench does not scroll to a cell that is selected already.
  await page.locator(".sheet").evaluate((sheet) => (sheet.scrollTop = 0));
  const counted = workbench.say("summary-brief-work", { done: 1, moved: 0, dropped: 0 }).trim();
  await page.getByText(counted).first().waitFor();
  const period = workbench.say("summary-period-quarter", { year: 2024, quarter: 3 });
  const closed = workbench.say("summary-activities-closed", { count: 1 });
  const states = [MOVED, workbench.say("summary-moved-to", { period }), closed, DONE];
  for (const text of states) await workbench.seesFurtherDown(text);
  await workbench.button("pane-word-summary").click();
  await workbench.says(workbench.say("pane-word-copied"));
  expect(await workbench.copied()).toContain(counted);
}

/** Gives an indicator another target than the proposed one, opens the plan in a workbook of its own, and looks at it. */
export async function makesTheNextPlan(workbench: Workbench): Promise<void> {
  const { pane } = workbench;
  await workbench.view("nextPlan");
  const target = await clicksLabel(workbench, workbench.say("pane-next-target", { id: OTHERWISE.id }));
  await target.fill("many");
  await target.press("Enter");
  await pane.getByText(workbench.say("pane-next-target-not-number", { text: "many" })).waitFor();
  await target.fill(String(OTHERWISE.target));
  await target.press("Enter");
  await workbench.button("pane-next-open").click();
  await workbench.says(workbench.say("pane-next-done"));
  const [plan, list] = openWorkbookFile(await newWorkbook(workbench)).sheets.map(rowsOf);
  expect(plan?.[0]).toEqual(["A JOINT PLAN OF ACTION 2026-2028"]);
  const years = [2026, 2027, 2028].map((year) => `Targets per Year ${year}`);
  expect(plan?.find((row) => row.includes("Indicators"))).toEqual(expect.arrayContaining(years));
  for (const { text, target, years } of [OTHERWISE, REMAINING]) {
    const row = plan?.find((cells) => cells.some((cell) => text.test(String(cell))));
    expect(row?.filter((cell) => typeof cell === "number").slice(-3)).toEqual([target, ...years]);
  }
  expect(list?.find(([from]) => from === REACHED)).toContain(workbench.say("nextPlan-kind-leftOut"));
}

async function newWorkbook({ page }: Workbench): Promise<Uint8Array> {
  const link = page.getByRole("button", { name: "Save new workbook 1" });
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

/** The values of each row that has some. */
function rowsOf(sheet: SheetFile): unknown[][] {
  const rows = new Map<number, unknown[]>();
  for (const { row, column } of sheet.filledCells()) {
    rows.set(row, [...(rows.get(row) ?? []), sheet.cell(row, column).value]);
  }
  return [...rows.values()];
}
