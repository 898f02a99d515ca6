import { inBrowser, Workbench } from "./workbench";

jest.setTimeout(180_000);

/** The overall targets of action 1.4: 2 courses, while its years plan 2 and 2; 120 participants. */
const OVERALL = "F11";
const MENDED = "4\n120";
/** The target of an action for 2024, with which nothing is wrong, and what is not a number. */
const TARGET = "H9";
const NO_NUMBER = "about one";

inBrowser("the pane checks again by itself", () => {
  let workbench: Workbench;

  beforeEach(async () => {
    workbench = await Workbench.open();
    await workbench.check();
  });
  afterEach(async () => {
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  it("what was typed into the sheet, and the focus stays there", async () => {
    const { pane, page } = workbench;
    await workbench.finding(TARGET);
    await pane.getByText(workbench.say("pane-filter-none")).waitFor();
    await workbench.type(TARGET, NO_NUMBER);
    await pane.getByText(NO_NUMBER).first().waitFor();
    await workbench.says("Checked again: ");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("sheet");
    // Work goes on where it was.
    await page.keyboard.type("more");
    await page.getByRole("textbox", { name: "Entry in H10" }).waitFor();
  });

  it("and nothing is lost that is being typed in the pane meanwhile", async () => {
    const { pane } = workbench;
    await workbench.finding("H");
    const other = pane.getByRole("listitem").filter({ hasNotText: OVERALL });
    await other.first().getByRole("button").first().click();
    await workbench.button("pane-accept").click();
    const reason = pane
      .getByRole("form", { name: workbench.say("pane-accept-form") })
      .getByRole("textbox")
      .first();
    await reason.fill("As was agr");
    await workbench.type(OVERALL, MENDED);
    await reason.focus();
    await reason.press("End");
    await workbench.page.keyboard.type("eed at the meeting", { delay: 150 });
    await workbench.says("Checked again: ");
    await workbench.page.keyboard.type(" in March");
    expect(await reason.inputValue()).toBe("As was agreed at the meeting in March");
  });

  it("and the focus goes to the neighbour of a finding that is gone", async () => {
    await workbench.finding("target");
    const row = workbench.row("F11");
    await row.waitFor();
    await workbench.type(OVERALL, MENDED);
    await row.focus();
    await row.waitFor({ state: "detached" });
    expect(await workbench.focusedName()).toMatch(/\bF19\b/);
  });

  it("once the cell that is typed into is left, and says that it waits for nothing", async () => {
    const { pane, page } = workbench;
    await workbench.finding(TARGET);
    await workbench.type(TARGET, NO_NUMBER);
    await page.keyboard.type("half an entr");
    // The check waits for the cell; that the findings are old is said, calmly.
    await pane.getByText(workbench.say("pane-stale")).first().waitFor();
    expect(await pane.getByText(workbench.say("pane-check-failed")).count()).toBe(0);
    await page.keyboard.press("Escape");
    await pane.getByText(NO_NUMBER).first().waitFor();
    await pane.getByText(workbench.say("pane-stale")).first().waitFor({ state: "detached" });
  });
});
