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
    const actual = pane.getByRole("form").getByLabel(workbench.say("actuals-actual"), { exact: true });
    await pane.getByLabel(workbench.say("pane-actuals-choose"), { exact: true }).selectOption("1.4-2");
    await actual.fill("999999");
    await workbench.button("pane-actuals-save").click();
    const undo = workbench.button("pane-undo");
    const warning = pane.getByRole("form").getByRole("list").getByText(/%/u).first();
    await seen(undo);
    await seen(warning);
    await undo.click();
    await seen(pane.getByRole("form").getByText(workbench.beginning("pane-actuals-undone", {})));
    expect(await workbench.focusedName()).toBe(workbench.say("actuals-actual"));
    await actual.fill("999999");
    await actual.press("Control+Enter");
    await seen(undo);
    await seen(warning);
    await seen(actual);
    expect(await workbench.focusedName()).toBe(workbench.say("actuals-actual"));
  });

  it("a number of many digits makes the form no wider", async () => {
    const { pane } = workbench;
    await workbench.view("actuals");
    const actual = pane.getByRole("form").getByLabel(workbench.say("actuals-actual"), { exact: true });
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
