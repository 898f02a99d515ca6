import type { Keyboard } from "./keyboard";
import {
  ACCEPTED,
  CELLS_OF_SPELLINGS,
  DOUBTFUL,
  MISSPELT,
  OVERALL,
  OVERALL_AS_IT_WAS,
  PERIOD,
  REASON,
  recordsWhereTheFocusIs,
  REPORTS,
  seesItCountAgain,
  seesSpellingsFixed,
} from "./story-steps";
import { startingWith, type Workbench } from "./workbench";

export async function findsAndMendsByKeys(workbench: Workbench, keys: Keyboard): Promise<void> {
  const { page } = workbench;
  // The list is one stop of the Tab key; F opens the fix, and the focus is on what makes it.
  await keys.tabTo(/^There are 2 values here /);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("KeyF");
  await workbench.says(workbench.say("pane-selected", { cell: `'Plan of Action'!${OVERALL}` }));
  await keys.isOn(workbench.say("pane-fix-apply", { count: 1, cell: OVERALL }));
  await page.keyboard.press("Enter");
  await workbench.cell(OVERALL).getByText("4").waitFor();
  await keys.press(workbench.say("pane-undo"), "Shift+Tab");
  await workbench.row(OVERALL).waitFor();
  expect(await workbench.cell(OVERALL).innerText()).toBe(OVERALL_AS_IT_WAS);
}

export async function confirmsByKeys(workbench: Workbench, keys: Keyboard): Promise<void> {
  await keys.view("indicators");
  await keys.press(workbench.say("pane-indicators-confirm-all", { count: 15 }));
  // The question has the focus.
  await keys.isOn(workbench.say("pane-indicators-confirm-all-now", { count: 15 }));
  await workbench.page.keyboard.press("Enter");
  await workbench.pane.getByText(workbench.say("pane-indicators-none-open")).waitFor();
}

export async function recordsByKeys(
  workbench: Workbench,
  keys: Keyboard,
  indicator: string,
  actual: string,
): Promise<void> {
  // A search leads to a row at once.
  await keys.press(workbench.say("pane-actuals-search"), "Shift+Tab");
  await keys.isOn(workbench.say("pane-actuals-search"));
  await workbench.page.keyboard.type(indicator);
  // What is missing of other periods comes first; the row of the period that was chosen is below.
  await keys.tabTo(new RegExp(`${indicator} `));
  while (!(await workbench.focusedName()).includes("can be reported"))
    await workbench.page.keyboard.press("ArrowDown");
  const isOpen = await workbench.pane.locator("[data-main]:focus").getAttribute("aria-expanded");
  if (isOpen === "true") await keys.tabTo(/^(Done in|Where it stands)/);
  else await workbench.page.keyboard.press("Enter");
  await workbench.pane.locator("#actuals-panel [data-begin]:focus").waitFor();
  await workbench.page.keyboard.type(actual);
  await workbench.page.keyboard.press("Control+Enter");
  const told = workbench.beginning("pane-actuals-recorded", { indicator });
  await workbench.pane.getByText(told).first().waitFor();
}

export async function writesAndFreezesByKeys(workbench: Workbench, keys: Keyboard): Promise<void> {
  const { page, pane } = workbench;
  await keys.view("summary");
  await keys.choose(workbench.say("pane-period"), PERIOD);
  await keys.press(workbench.writingName());
  await workbench.says(workbench.say("pane-sheets-done", { count: 4 }));
  await workbench.seesAChart();
  await keys.press(/^Freeze the summary of /);
  await keys.isOn(/^Freeze 2024/);
  await page.keyboard.press("Enter");
  await pane.getByText(workbench.beginning("pane-freeze-done", {})).first().waitFor();
}

export async function fixesAllSpellingsByKeys(workbench: Workbench, keys: Keyboard): Promise<void> {
  const { page } = workbench;
  await keys.press(workbench.say("pane-search"));
  // The field has the focus.
  await page.keyboard.type(MISSPELT);
  await keys.tabTo(/ is written /);
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await keys.tabTo(/^Only these /);
  await page.keyboard.press("ArrowDown");
  await keys.press(workbench.say("pane-fix-apply", { count: CELLS_OF_SPELLINGS, cell: "" }));
  await seesSpellingsFixed(workbench);
}

export async function acceptsAndTakesBackByKeys(workbench: Workbench, keys: Keyboard): Promise<void> {
  const { page, pane } = workbench;
  // The field that was searched in has the focus.
  await keys.isOn(workbench.say("pane-search"));
  await page.keyboard.press("Control+A");
  await page.keyboard.type(ACCEPTED);
  await keys.tabTo(/^“twice a year” /);
  await page.keyboard.press("KeyA");
  // The field has the focus.
  await page.keyboard.type(REASON);
  await keys.press(workbench.say("pane-accept-do"));
  await pane.getByRole("button", { name: startingWith(workbench.say("pane-facts-accepted")) }).waitFor();
  await keys.press(workbench.say("pane-undo"), "Shift+Tab");
  await seesItCountAgain(workbench);
}

export async function followsAMissingReportByKeys(workbench: Workbench, keys: Keyboard): Promise<void> {
  // The form of the next report has the focus since the last was recorded.
  await keys.isOn(/^(Done in|Where it stands)/);
  await recordsWhereTheFocusIs(workbench);
}

export async function recordsATableByKeys(workbench: Workbench, keys: Keyboard): Promise<void> {
  await keys.view("reportsFile");
  await keys.tabTo(workbench.say("pane-file-paste"));
  await workbench.page.keyboard.insertText(REPORTS);
  await keys.press(workbench.say("pane-file-look"));
  await keys.press(workbench.say("pane-file-record", { count: 1 }));
  await workbench.says(workbench.say("pane-file-recorded", { added: 1, corrected: 0 }).trim());
}

export async function answersADoubtByKeys(workbench: Workbench, keys: Keyboard): Promise<void> {
  await keys.view("doubts");
  await keys.press(`${workbench.say("pane-doubts-keep")}: ${DOUBTFUL}`);
  await workbench.says(workbench.say("pane-doubts-confirmed"));
}
