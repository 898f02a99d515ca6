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
});

/** Waits until all of something stands between the tabs and the foot. */
async function seen(what: Locator): Promise<void> {
  await what.waitFor();
  const isSeen = () =>
    what.evaluate((element) => {
      const box = element.getBoundingClientRect();
      const view = element.closest("[data-scroller]")?.getBoundingClientRect();
      return view !== undefined && box.top >= view.top - 1 && box.bottom <= view.bottom + 1;
    });
  // What a view still moves while it opens has moved by then.
  for (let looks = 0; looks < 10 && !(await isSeen()); looks++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const told = await what.evaluate((element) => element.textContent);
  expect({ told, isSeen: await isSeen() }).toEqual({ told, isSeen: true });
}
