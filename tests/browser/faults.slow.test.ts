import type { MessageId } from "../../src/locales/message-ids";
import { connectBrowser, inBrowser, Workbench } from "./workbench";

jest.setTimeout(180_000);

inBrowser("what goes wrong in Excel is said as people need it", () => {
  let workbench: Workbench;

  beforeEach(async () => {
    workbench = await Workbench.open();
  });
  afterEach(async () => {
    expect(workbench.complaints).toEqual([]);
    // Whatever went wrong: no word of a stack trace, none of the library's.
    expect(await workbench.pane.locator("body").innerText()).not.toMatch(/\bat \w+ \(|RichApi|Office\.js/);
    await workbench.close();
  });

  /** Waits for what a problem is called in the catalogues. */
  async function isTold(id: MessageId, values?: Readonly<Record<string, string>>): Promise<void> {
    await workbench.pane.getByText(workbench.say(id, values)).filter({ visible: true }).first().waitFor();
  }

  /** Waits until nothing is waited for any more. */
  async function goesOn(): Promise<void> {
    await workbench.pane.getByText(workbench.say("pane-reading-slow")).waitFor({ state: "detached" });
    await workbench.isRead();
  }

  async function asksForTheFix(): Promise<void> {
    await (await workbench.finding("F11")).click();
    await workbench.change(1, "F11").click();
  }

  async function asksForTheSummary(): Promise<void> {
    await workbench.view("summary");
    await workbench.writing().click();
  }

  it("while a cell is being typed into: press Enter there; then it goes on by itself", async () => {
    await workbench.cell("B8").dblclick();
    await workbench.readAgain();
    await isTold("pane-reading-slow");
    await workbench.page.getByRole("textbox", { name: "Entry in B8" }).press("Enter");
    await goesOn();
  });

  it("where the plan's sheet is protected: by its name, and nothing was written", async () => {
    await workbench.check();
    await workbench.fault("The sheet in front is protected");
    await asksForTheFix();
    await isTold("error-sheetProtected", { sheet: "Plan of Action" });
    await workbench.goTo("F11");
    expect(await workbench.cell("F11").innerText()).toBe("2\n120");
  });

  it("where the workbook's structure is protected: no sheet can be added", async () => {
    await workbench.check();
    await workbench.fault("The workbook's structure is protected");
    await asksForTheSummary();
    await isTold("error-structureProtected");
    expect(await workbench.sheets()).toEqual(["Plan of Action", "Workplan"]);
  });

  it("where the workbook is open for reading only: save a copy; checking still works", async () => {
    await workbench.fault("The workbook is open for reading only");
    await workbench.check();
    await asksForTheFix();
    await isTold("error-readOnly");
    await asksForTheSummary();
    await isTold("error-readOnly");
    await workbench.fault("The workbook is open for reading only");
    await workbench.button("pane-retry").click();
    await workbench.goToWritten();
  });

  it("where Excel fails: what it said, and a way to try again that works", async () => {
    await workbench.fault("The second request from now fails");
    await workbench.readAgain();
    await isTold("error-hostFailure", { what: "other", sheet: "none" });
    await workbench.button("pane-diagnostics").waitFor();
    await workbench.button("pane-retry").click();
    await workbench.button("pane-retry").waitFor({ state: "detached" });
  });

  it("where Excel fails while a summary is written: what it said, and trying again writes it", async () => {
    await workbench.check();
    await workbench.fault("The second request from now fails");
    await asksForTheSummary();
    const [beginning] = workbench.say("error-hostFailure", { what: "other", sheet: "none" }).split(".");
    await workbench.pane.getByText(beginning!).filter({ visible: true }).first().waitFor();
    await workbench.button("pane-diagnostics").first().waitFor();
    await workbench.button("pane-retry").click();
    await workbench.goToWritten();
  });

  it("where a part of the pane cannot be loaded: check the network, and trying again works", async () => {
    const context = await (await connectBrowser()).newContext();
    const page = await context.newPage();
    await page.route(/\/check\.[^/]*\.js$/, (route) => route.abort());
    await page.goto(`${process.env.POA_PAGES}/?pane=320`);
    const pane = page.frameLocator("iframe.pane");
    await pane.getByText(workbench.say("pane-error-not-fetched")).first().waitFor();
    await page.unroute(/\/check\.[^/]*\.js$/);
    await pane.getByRole("button", { name: workbench.say("pane-retry") }).click();
    await pane.locator("#today-heading").waitFor();
    await context.close();
  });

  it("where an answer is too large: what Excel said, and a way to try again that works", async () => {
    await workbench.fault("The next answer is too large");
    await workbench.readAgain();
    await isTold("error-tooLarge");
    await workbench.button("pane-retry").click();
    await workbench.button("pane-retry").waitFor({ state: "detached" });
  });

  it("where Excel never answers: what it may be waiting for, and the pane goes on being used", async () => {
    await workbench.check();
    await workbench.fault("The next request is never answered");
    await workbench.readAgain();
    await isTold("pane-reading-slow");
    // What was found stays, and can be looked through.
    await workbench.view("findings");
    await (await workbench.finding("F11")).waitFor();
    await workbench.view("progress");
    await isTold("pane-reading-slow");
  });

  it("gives what an administrator needs: versions and the code, nothing of the workbook", async () => {
    await workbench.fault("The second request from now fails");
    await workbench.readAgain();
    await workbench.button("pane-diagnostics").click();
    await isTold("pane-diagnostics-copied");
    const text = await workbench.copied();
    expect(text).toContain("GeneralException");
    expect(text).toContain("ExcelApi: 1.17");
    expect(text).not.toMatch(/joint|Plan of Action'/i);
  });

  it("where Excel is in edit mode: press Enter there; then it goes on by itself", async () => {
    await workbench.fault("Excel is in cell edit mode");
    await workbench.readAgain();
    await isTold("pane-reading-slow");
    await workbench.fault("Excel is in cell edit mode");
    await goesOn();
  });

  it("in the oldest Excel that the add-in serves the whole of it works", async () => {
    await workbench.fault("The oldest Excel served: ExcelApi 1.13");
    await workbench.check();
    await asksForTheFix();
    await asksForTheSummary();
    await workbench.goToWritten();
    await workbench.seesAChart();
  });
});
