import { inBrowser, Workbench } from "./workbench";

jest.setTimeout(180_000);

inBrowser("a click", () => {
  let workbench: Workbench;

  beforeEach(async () => {
    workbench = await Workbench.open();
    await workbench.check();
  });
  afterEach(async () => {
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  it("on a label ticks its own box and no other", async () => {
    await workbench.view("summary");
    await workbench.choosesSheets();
    const boxes = workbench.pane.getByRole("group", { name: workbench.say("pane-sheets-choose") });
    const summary = boxes.getByRole("checkbox", { name: workbench.say("pane-sheets-summary") });
    const tracking = boxes.getByRole("checkbox", { name: workbench.say("pane-sheets-tracking") });
    const before = await tracking.isChecked();
    expect(await summary.isChecked()).toBe(true);
    await boxes.getByText(workbench.say("pane-sheets-tracking")).click();
    expect(await tracking.isChecked()).toBe(!before);
    expect(await summary.isChecked()).toBe(true);
    await boxes.getByText(workbench.say("pane-sheets-summary")).click();
    expect(await summary.isChecked()).toBe(false);
    expect(await tracking.isChecked()).toBe(!before);
  });

  it("on a missing report leads to its form, with the focus where the actual is typed", async () => {
    await workbench.view("actuals");
    const missing = workbench.pane.getByRole("region", { name: workbench.say("pane-actuals-missing") });
    const report = missing.getByRole("button", { name: /^Report / }).first();
    const [, period = ""] = /for (.+?)(?: ·|$)/.exec((await report.getAttribute("aria-label")) ?? "") ?? [];
    await report.click();
    await workbench.page.waitForFunction(() => document.activeElement?.classList.contains("pane") === true);
    await workbench.pane.locator("input:focus").waitFor();
    expect(await workbench.focusedName()).toBe(workbench.say("actuals-actual"));
    const box = await workbench.pane.locator("input:focus").boundingBox();
    const pane = await workbench.page.locator("iframe.pane").boundingBox();
    expect(box!.y).toBeGreaterThan(pane!.y);
    expect(box!.y + box!.height).toBeLessThan(pane!.y + pane!.height);
    expect(period).not.toBe("");
    await workbench.pane.getByRole("form").getByText(period).first().waitFor();
  });
});
