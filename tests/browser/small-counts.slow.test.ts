import { recordActuals, type ActualEntry } from "../../src/app";
import { createTranslator } from "../../src/locales/translator";
import { entry } from "../app/reported-actuals";
import { hostedPlan } from "../app/small-plan";
import { lookAt } from "./looking";
import { inBrowser, Workbench } from "./workbench";

jest.setTimeout(180_000);

const part = (category: string, actual: string): ActualEntry =>
  entry("1.2-1", "2024", actual, { part: { dimension: "", category } });

/** A plan whose agencies report of victims, of whom few are under 18. */
async function planOfVictims(): Promise<Uint8Array> {
  const hosted = hostedPlan([
    ["1.1 Train officers", "MoJ", "Number of officers trained", 120, 40, 40, 40],
    ["1.2 Assist victims", "MoSVY", "Number of victims assisted", 150, 50, 50, 50],
  ]);
  const entries = [entry("1.2-1", "2024", "40"), part("< 18", "7"), part("18+", "33")];
  const on = { year: 2025, month: 1, day: 10 };
  const recorded = await recordActuals(hosted.workbook, { entries, on, translate: createTranslator("en") });
  expect(recorded.kind).toBe("recorded");
  return hosted.file.save();
}

inBrowser("small counts of victims", () => {
  let workbench: Workbench;

  beforeEach(async () => {
    workbench = await Workbench.open();
    await workbench.openFile("victims.xlsx", await planOfVictims());
    await workbench.isRead();
    await workbench.view("summary");
    await workbench.choosePeriod("2024-Q4");
  });
  afterEach(async () => {
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  const question = () => workbench.pane.getByRole("group", { name: asked() });
  const asked = () => workbench.say("pane-small-counts", { below: 11, whose: "1.2-1" });
  const hidden = () => workbench.button("pane-small-counts-hide", { below: 11 });

  it("are asked about before sheets are written, and shown as it was said", async () => {
    const before = await workbench.sheets();
    await workbench.writing().click();
    await question().waitFor();
    await workbench.says(asked());
    expect(await workbench.focusedName()).toBe(workbench.say("pane-small-counts-hide", { below: 11 }));
    await lookAt(workbench, "small-counts");
    await question()
      .getByRole("button", { name: workbench.say("pane-indicators-cancel") })
      .click();
    await question().waitFor({ state: "detached" });
    expect(await workbench.sheets()).toEqual(before);

    await workbench.writing().click();
    await hidden().click();
    await workbench.goToWritten();
    await workbench.seesFurtherDown(/of them <11 under 18/u);

    await workbench.writing().click();
    await workbench.button("pane-small-counts-show").click();
    await workbench.goToWritten();
    await workbench.seesFurtherDown(/of them 7 under 18/u);
  });

  it("are asked about before the first page is copied for Word", async () => {
    await workbench.button("pane-word-summary").click();
    await hidden().click();
    await workbench.says(workbench.say("pane-word-copied"));
    expect(await workbench.copied()).toContain("<11 under 18");
    await workbench.button("pane-word-annex").click();
    expect(await question().count()).toBe(0);
  });
});
