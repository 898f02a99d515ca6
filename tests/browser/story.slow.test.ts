import { LANGUAGES } from "../../src/locales/languages";
import { Keyboard } from "./keyboard";
import { pictureFile } from "./looking";
import {
  acceptsAndTakesBackByKeys,
  answersADoubtByKeys,
  confirmsByKeys,
  findsAndMendsByKeys,
  fixesAllSpellingsByKeys,
  followsAMissingReportByKeys,
  recordsATableByKeys,
  recordsByKeys,
  writesAndFreezesByKeys,
} from "./story-by-keys";
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
  SPELLINGS,
} from "./story-steps";
import { makesTheNextPlan, readsTheBrief, saysHowActivitiesStand } from "./story-meeting";
import { inBrowser, startingWith, Workbench } from "./workbench";

jest.setTimeout(180_000);

/** The targets of that action for 2025. */
const TARGET_2025 = "I11";

inBrowser("a person before the meeting", () => {
  it.each(LANGUAGES)(
    "mends the plan, accepts, reports, answers a doubt, says how activities stand, writes summary and brief, freezes, sees what changes and makes the next plan, in %s",
    async (language) => {
      const workbench = await Workbench.open({ language, width: 1200 });
      await workbench.check();
      await goesToTheCell(workbench);
      await mendsIt(workbench);
      await takesItBack(workbench);
      await fixesAllSpellings(workbench);
      await acceptsAndTakesBack(workbench);
      await confirmsTheIndicators(workbench);
      await records(workbench, "1.4-1", "1");
      await records(workbench, "1.4-2", "55");
      await followsAMissingReport(workbench);
      await recordsATable(workbench);
      await answersADoubt(workbench);
      await saysHowActivitiesStand(workbench);
      await writesTheSummary(workbench);
      await readsTheBrief(workbench);
      await freezesIt(workbench);
      await seesAChangedTarget(workbench);
      await makesTheNextPlan(workbench);
      expect({ complaints: workbench.complaints, strangers: workbench.strangers }).toEqual({
        complaints: [],
        strangers: [],
      });
      await workbench.close();
    },
  );

  it("does all of it by the keyboard alone", async () => {
    const workbench = await Workbench.open({ width: 1200 });
    const keys = new Keyboard(workbench);
    await keys.view("findings");
    await findsAndMendsByKeys(workbench, keys);
    await fixesAllSpellingsByKeys(workbench, keys);
    await acceptsAndTakesBackByKeys(workbench, keys);
    await confirmsByKeys(workbench, keys);
    await keys.view("actuals");
    await keys.choose(workbench.say("pane-period"), PERIOD);
    await recordsByKeys(workbench, keys, "1.4-1", "1");
    await recordsByKeys(workbench, keys, "1.4-2", "55");
    await followsAMissingReportByKeys(workbench, keys);
    await recordsATableByKeys(workbench, keys);
    await answersADoubtByKeys(workbench, keys);
    await writesAndFreezesByKeys(workbench, keys);
    await seesAChangedTarget(workbench);
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });
});

async function goesToTheCell(workbench: Workbench): Promise<void> {
  const finding = await workbench.finding(OVERALL);
  await finding.click();
  await finding.and(workbench.pane.locator("[aria-current=true][aria-expanded=true]")).waitFor();
  expect(await workbench.selected()).toBe(OVERALL);
  await workbench.says(workbench.say("pane-selected", { cell: `'Plan of Action'!${OVERALL}` }));
}

async function mendsIt(workbench: Workbench): Promise<void> {
  const finding = await workbench.finding(OVERALL);
  await workbench.chooseFix(workbench.say("target-total-mismatch-setTotal", { total: 4 }));
  await workbench.pane.getByText(/2 ↵ 120 → 4 ↵ 120/).waitFor();
  await workbench.change(1, OVERALL).click();
  await finding.waitFor({ state: "detached" });
  expect(await workbench.cell(OVERALL).innerText()).toBe("4\n120");
}

async function takesItBack(workbench: Workbench): Promise<void> {
  await workbench.button("pane-undo").click();
  await (await workbench.finding(OVERALL)).waitFor();
  expect(await workbench.cell(OVERALL).innerText()).toBe(OVERALL_AS_IT_WAS);
}

async function fixesAllSpellings(workbench: Workbench): Promise<void> {
  expect(await workbench.cell(MISSPELT).innerText()).toContain("MOJ");
  await (await workbench.finding(MISSPELT)).first().click();
  await workbench.chooseFix(workbench.say("pane-fact-fix-alike", { count: SPELLINGS }));
  await workbench.change(CELLS_OF_SPELLINGS).click();
  await seesSpellingsFixed(workbench);
}

async function acceptsAndTakesBack(workbench: Workbench): Promise<void> {
  const { pane } = workbench;
  const finding = await workbench.finding(ACCEPTED);
  await finding.click();
  await workbench.button("pane-accept").click();
  await pane
    .locator("label")
    .filter({ hasText: workbench.say("pane-accept-reason") })
    .click();
  await workbench.page.keyboard.type(REASON);
  await workbench.button("pane-accept-do").click();
  await pane.getByRole("button", { name: startingWith(workbench.say("pane-facts-accepted")) }).click();
  await finding.click();
  await pane.getByText(workbench.say("pane-accepted", { reason: REASON })).waitFor();
  await workbench.button("pane-accept-withdraw").click();
  await seesItCountAgain(workbench);
}

async function confirmsTheIndicators(workbench: Workbench): Promise<void> {
  await workbench.view("indicators");
  await workbench.button("pane-indicators-confirm-all", { count: 15 }).click();
  await workbench.button("pane-indicators-confirm-all-now", { count: 15 }).click();
  await workbench.pane.getByText(workbench.say("pane-indicators-none-open")).waitFor();
  expect(await workbench.sheets()).toContain(workbench.say("indicatorSheet-tab"));
}

async function records(workbench: Workbench, indicator: string, actual: string): Promise<void> {
  const { pane } = workbench;
  await workbench.view("actuals");
  await workbench.openReport(indicator, PERIOD);
  await workbench.page.keyboard.type(actual);
  await workbench.page.keyboard.press("Control+Enter");
  await pane.getByText(workbench.beginning("pane-actuals-recorded", { indicator })).first().waitFor();
}

/** The row of a missing report is its form, which has the focus where the number is typed. */
async function followsAMissingReport(workbench: Workbench): Promise<void> {
  const missing = workbench.report("1.1-1", "2023");
  if ((await missing.getAttribute("aria-expanded")) === "true") await workbench.reportField().focus();
  else await missing.click();
  await recordsWhereTheFocusIs(workbench);
}

async function recordsATable(workbench: Workbench): Promise<void> {
  await workbench.view("reportsFile");
  const pasted = workbench.pane.getByRole("textbox", { name: workbench.say("pane-file-paste"), exact: true });
  await pasted.fill(REPORTS);
  await workbench.button("pane-file-look").click();
  await workbench.button("pane-file-record", { count: 1 }).click();
  await workbench.says(workbench.say("pane-file-recorded", { added: 1, corrected: 0 }).trim());
}

async function answersADoubt(workbench: Workbench): Promise<void> {
  await workbench.view("doubts");
  const right = `${workbench.say("pane-doubts-keep")}: ${DOUBTFUL}`;
  await workbench.pane.getByRole("button", { name: right, exact: true }).click();
  await workbench.says(workbench.say("pane-doubts-confirmed"));
}

async function writesTheSummary(workbench: Workbench): Promise<void> {
  await workbench.view("summary");
  await workbench.choosePeriod(PERIOD);
  await workbench.choosesSheets();
  // A click on a label ticks its own box and no other.
  const boxes = workbench.pane.getByRole("group", { name: workbench.say("pane-sheets-choose") });
  const tracking = boxes.getByRole("checkbox", { name: startingWith(workbench.say("pane-sheets-tracking")) });
  for (const isTicked of [true, false]) {
    await boxes.getByText(workbench.say("pane-sheets-tracking"), { exact: true }).click();
    expect(await tracking.isChecked()).toBe(isTicked);
    expect(await boxes.getByRole("checkbox").first().isChecked()).toBe(true);
  }
  await workbench.writing().click();
  await workbench.goToWritten();
  // Only what fits the screen is drawn, and Khmer lines are higher.
  await workbench.page.setViewportSize({ width: 1200, height: 1200 });
  const chart = await workbench.seesAChart();
  // A chart has its title and its labels in words and figures.
  expect((await chart.textContent())?.length).toBeGreaterThan(20);
  await workbench.page.screenshot({ path: pictureFile(`workbench-${workbench.language}`) });
}

async function freezesIt(workbench: Workbench): Promise<void> {
  await workbench.pane.getByRole("button", { name: workbench.beginning("pane-freeze-ask", {}) }).click();
  await workbench.pane.getByRole("button", { name: workbench.beginning("pane-freeze-now", {}) }).click();
  await workbench.pane.getByText(workbench.beginning("pane-freeze-done", {})).first().waitFor();
}

async function seesAChangedTarget(workbench: Workbench): Promise<void> {
  await workbench.showSheet("Plan of Action");
  await workbench.type(TARGET_2025, "3\n60");
  // The pane notices it by itself.
  const title = workbench.say("ruleTitle-changed-target");
  await workbench.pane.getByRole("tabpanel").getByText(title).first().waitFor();
}
