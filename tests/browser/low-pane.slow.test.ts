import type { Locator } from "playwright-core";
import { inBrowser, Workbench } from "./workbench";

jest.setTimeout(180_000);

/** A pane as low as Excel makes it beside a laptop's window. */
const LOW = { width: 320, height: 600 };

inBrowser("in a low pane", () => {
  let workbench: Workbench;

  beforeEach(async () => {
    workbench = await Workbench.open();
    await workbench.check();
    await workbench.resizePane(LOW);
  });
  afterEach(async () => {
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  it("what was recorded is seen with its warning and Undo, saved by the button or by the keys", async () => {
    const { pane } = workbench;
    await workbench.view("actuals");
    await workbench.openReport("1.4-2", "2024-Q2");
    const actual = workbench.reportField();
    const foot = pane.locator("#actuals-panel [data-foot]");
    const undo = workbench.button("pane-undo");
    const warning = foot.getByRole("list").getByText(/%/u).first();
    for (const save of [
      () => workbench.button("pane-actuals-next").click(),
      () => actual.press("Control+Enter"),
    ]) {
      await actual.fill("999999");
      await save();
      await seen(undo);
      await seen(warning);
      // The next is typed in at once.
      await seen(actual);
      await pane.locator("#actuals-panel [data-begin]:focus").waitFor();
      expect(await workbench.report("1.4-2", "2024-Q2").getAttribute("aria-expanded")).toBe("false");
      await undo.click();
      await seen(foot.getByText(workbench.beginning("pane-actuals-undone", {})));
      expect(await workbench.report("1.4-2", "2024-Q2").getAttribute("aria-expanded")).toBe("true");
    }
  });

  it("a number of many digits makes the form no wider", async () => {
    const { pane } = workbench;
    await workbench.view("actuals");
    const actual = workbench.reportField();
    for (const number of ["1e99", "9".repeat(120)]) {
      await actual.fill(number);
      await actual.press("Control+Enter");
      await pane.locator("input[aria-invalid=true]").waitFor();
      const frame = await workbench.paneFrame();
      const excess = await frame.evaluate(() => {
        const scroller = document.querySelector("[data-scroller]:not([hidden])");
        return scroller === null ? null : scroller.scrollWidth - scroller.clientWidth;
      });
      expect({ number, excess }).toEqual({ number, excess: 0 });
    }
  });

  it("what a fix would change is seen with its buttons, and what it changed with Undo", async () => {
    const { pane } = workbench;
    await pane
      .getByRole("button", { name: workbench.say("pane-fact-choose"), exact: true })
      .first()
      .click();
    const change = workbench.change(1, "F11");
    await seen(change);
    await seen(workbench.button("pane-accept"));
    await change.click();
    await workbench.button("pane-undo").waitFor();
    await scrollDown(workbench);
    await seen(workbench.button("pane-undo"));
    await workbench.button("pane-undo").click();
    await seen(workbench.button("pane-fix-again"));
  });

  it("what is missing to accept a fact is seen with the buttons", async () => {
    const { pane } = workbench;
    await pane.getByRole("tabpanel").getByRole("listitem").nth(2).getByRole("button").first().click();
    await workbench.button("pane-accept").click();
    const form = workbench.pane.getByRole("form", { name: workbench.say("pane-accept-form"), exact: true });
    const accept = form.getByRole("button", { name: workbench.say("pane-accept-do"), exact: true });
    await seen(accept);
    await accept.click();
    await seen(form.getByText(workbench.say("pane-accept-reason-needed")));
    await seen(accept);
    await seen(form.getByLabel(workbench.say("pane-accept-reason")));
    await workbench.page.keyboard.type("As was agreed");
    await accept.click();
    await seen(workbench.button("pane-undo"));
  });
});

async function scrollDown(workbench: Workbench): Promise<void> {
  const frame = await workbench.paneFrame();
  await frame.evaluate(() => {
    const scroller = document.querySelector("[data-scroller]:not([hidden])");
    if (scroller !== null) scroller.scrollTop = scroller.scrollHeight;
  });
}

/** Waits until all of something is in view, beneath nothing else. */
async function seen(what: Locator): Promise<void> {
  await what.waitFor();
  const isSeen = () =>
    what.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const corners = [top + 1, bottom - 1].map((y) => document.elementFromPoint((left + right) / 2, y));
      return corners.every((shown) => shown !== null && (element.contains(shown) || shown.contains(element)));
    });
  // What a view still moves while it opens has moved by then.
  for (let looks = 0; looks < 10 && !(await isSeen()); looks++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const told = await what.evaluate((element) => element.textContent);
  expect({ told, isSeen: await isSeen() }).toEqual({ told, isSeen: true });
}
