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

  it("on the place leads to the first missing report, on a row to its own, each where the number is typed", async () => {
    const { pane } = workbench;
    const field = pane.locator("#actuals-panel [data-begin]:focus");
    await workbench.view("actuals");
    await field.waitFor();
    expect(await workbench.report().getAttribute("aria-expanded")).toBe("true");
    const last = pane.locator("#actuals-panel [data-main]").last();
    await last.click();
    await pane.locator("#actuals-panel li:last-child [data-begin]:focus").waitFor();
    expect(await last.getAttribute("aria-expanded")).toBe("true");
    const box = await field.boundingBox();
    const foot = await pane.locator("#actuals-panel [data-foot]").boundingBox();
    const whole = await workbench.page.locator("iframe.pane").boundingBox();
    expect(box!.y).toBeGreaterThan(whole!.y);
    expect(box!.y + box!.height).toBeLessThan(foot!.y);
  });
});
