import { startingWith, type Workbench } from "./workbench";

/** The overall targets of action 1.4 of the meeting's plan: 2 courses, while its years plan 2 and 2; 120 participants. */
export const OVERALL = "F11";

export const OVERALL_AS_IT_WAS = "2\n120";

/** A cell in which agencies are written in another way than elsewhere, and in how many of them: so many are fixed where it is searched for. */
export const MISSPELT = "D8";

export const SPELLINGS = 4;

/** The cells in which these are. */
export const CELLS_OF_SPELLINGS = 2;

/** A frequency that the targets do not give, which somebody finds right. */
export const ACCEPTED = "F19";

/** The quarter that is reported on: the meeting's workplan has an activity in it. */
export const PERIOD = "2024-Q2";

export const REASON = "Agreed in the minutes";

/** A table of reports as it is pasted from a file. */
export const REPORTS = "indicator,period,actual\n1.4-2,2024-Q1,20\n";

/** One cell of the meeting's plan may hold two indicators. */
export const DOUBTFUL = "E9";

export async function seesSpellingsFixed(workbench: Workbench): Promise<void> {
  await workbench.cell(MISSPELT).getByText("MoJ").waitFor();
  expect(await workbench.cell(MISSPELT).innerText()).not.toContain("MOJ");
  expect(await (await workbench.finding(MISSPELT)).count()).toBe(0);
}

export async function seesItCountAgain(workbench: Workbench): Promise<void> {
  const cell = `'Plan of Action'!${ACCEPTED}`;
  await workbench.says(workbench.say("pane-accept-withdrawn-news", { cell }));
  await workbench.pane
    .getByRole("heading", { name: startingWith(workbench.say("pane-facts-number")) })
    .waitFor();
  await (await workbench.search()).press("Escape");
}

export async function recordsWhereTheFocusIs(workbench: Workbench): Promise<void> {
  const { page, pane } = workbench;
  await pane.locator("#actuals-panel [data-begin]:focus").waitFor();
  await page.keyboard.type("1");
  await page.keyboard.press("Control+Enter");
  await pane
    .getByRole("status")
    .filter({ hasText: workbench.beginning("pane-actuals-recorded", {}) })
    .first()
    .waitFor({ state: "attached" });
}
