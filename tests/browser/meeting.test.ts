import type { Browser } from "playwright-core";
import { connectBrowser, inBrowser, Workbench } from "./workbench";
import { type Language, LANGUAGES } from "../../src/locales/languages";
import { openWorkbookFile } from "../../src/xlsx";
import { setTexts, wrappedTexts } from "./set-texts";
import { EVERY_STATUS, briefOf, summaryOf } from "../sheets/summary-of";

jest.setTimeout(180_000);

/** A quarter in which the meeting's workplan has an activity. */
const PERIOD = "2024-Q2";

/** Wordings as long as those of plans. */
const WORDINGS: Readonly<Record<Language, string>> = {
  en: "Joint workshops held to exchange experience in identifying victims of trafficking, with officers of both sides",
  th: "จำนวนการประชุมเชิงปฏิบัติการร่วมกันเพื่อแลกเปลี่ยนประสบการณ์ในการคัดแยกผู้เสียหายจากการค้ามนุษย์ระหว่างสองประเทศ",
  km: "ចំនួនសិក្ខាសាលាពិគ្រោះយោបល់រួមរវាងភាគីទាំងពីរ ដើម្បីចែករំលែកបទពិសោធន៍ក្នុងការកំណត់អត្តសញ្ញាណជនរងគ្រោះដោយអំពើជួញដូរមនុស្ស",
};

inBrowser("the meeting of both heads", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await connectBrowser();
  });
  afterAll(() => browser.close());

  it.each(LANGUAGES)(
    "goes from the workplan's statuses to the brief and the next plan, in %s",
    async (language) => {
      const workbench = await Workbench.open(browser, { language, width: 1200 });
      await workbench.check();
      await saysHowItStands(workbench);
      await writesTheBrief(workbench);
      await opensTheNextPlan(workbench);
      expect({ complaints: workbench.complaints, strangers: workbench.strangers }).toEqual({
        complaints: [],
        strangers: [],
      });
      await workbench.close();
    },
  );

  it.each(LANGUAGES)(
    "reads sheets in which no line is cut, by the fonts' own metrics, in %s",
    async (language) => {
      const page = await browser.newPage();
      await page.setContent("<body></body>");
      const plan = EVERY_STATUS.map((each) => ({ ...each, text: `${each.text} ${WORDINGS[language]}` }));
      for (const sheet of [
        summaryOf(plan, { language, period: PERIOD, title: WORDINGS[language] }),
        briefOf(plan, { language, period: PERIOD, title: WORDINGS[language] }),
      ]) {
        const texts = wrappedTexts(sheet);
        expect(texts.length).toBeGreaterThan(5);
        const cut = (await setTexts(page, texts)).filter(({ needed, height }) => needed > height + 0.5);
        expect(cut.map(({ cell, text, needed, height }) => ({ cell, text, needed, height }))).toEqual([]);
      }
      await page.close();
    },
  );
});

/** The activity of the quarter is done; the joint action that its words propose is confirmed. */
async function saysHowItStands(workbench: Workbench): Promise<void> {
  const { pane } = workbench;
  await workbench.view("activities");
  await workbench.choosePeriod(PERIOD);
  const field = (id: "status" | "evidence" | "action") =>
    pane.getByRole("tabpanel").getByLabel(workbench.say(`activitySheet-${id}`), { exact: true });
  await field("status").selectOption("done");
  await field("action").selectOption("1.1");
  await field("evidence").fill("Minutes of 14 May");
  await workbench.button("pane-actuals-save").click();
  await workbench.says(
    workbench.say("pane-activities-recorded", { sheet: workbench.say("activitySheet-tab") }),
  );
  expect(await workbench.sheets()).toContain(workbench.say("activitySheet-tab"));
}

/** The brief counts it as done. */
async function writesTheBrief(workbench: Workbench): Promise<void> {
  const { pane, page } = workbench;
  await workbench.view("summary");
  await workbench.choosePeriod(PERIOD);
  await pane.getByLabel(workbench.say("pane-sheets-summary"), { exact: true }).uncheck();
  await pane.getByLabel(workbench.say("pane-sheets-brief"), { exact: true }).check();
  await workbench.button("pane-summary-write").click();
  await workbench.goToWritten();
  await page.setViewportSize({ width: 1200, height: 1200 });
  const period = workbench.say("summary-period-quarter", { year: 2024, quarter: 2 });
  await page.getByText(workbench.say("summary-brief-done", { period }), { exact: true }).first().waitFor();
  const done = workbench.say("summary-brief-work", { done: 1, moved: 0, dropped: 0 }).trim();
  await page.getByText(done).first().waitFor();
  await workbench.button("pane-word-brief").click();
  await workbench.says(workbench.say("pane-word-copied"));
  expect(await workbench.copied()).toContain(done);
}

/** Another target than the proposed one, then the plan in a workbook of its own. */
async function opensTheNextPlan(workbench: Workbench): Promise<void> {
  const { pane, page } = workbench;
  await workbench.view("nextPlan");
  const target = pane.getByLabel(workbench.say("pane-next-target", { id: "1.3-1" }), { exact: true });
  await target.fill("many");
  await target.press("Enter");
  await pane.getByText(workbench.say("pane-next-target-not-number", { text: "many" })).waitFor();
  await target.fill("7");
  await target.press("Enter");
  await workbench.button("pane-next-open").click();
  await workbench.says(workbench.say("pane-next-done"));
  const link = page.getByRole("button", { name: "Save new workbook 1" });
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const [sheet] = openWorkbookFile(new Uint8Array(Buffer.concat(chunks))).sheets;
  const values = Array.from(sheet!.filledCells(), ({ row, column }) => sheet!.cell(row, column).value);
  expect(values).toContain("Targets per Year 2026");
  expect(values).toContain(7);
}
