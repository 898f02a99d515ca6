import type { Frame } from "playwright-core";
import { LANGUAGES } from "../../src/locales/languages";
import { PLACE_NAMES, rootOf, VIEW_NAMES } from "../../src/taskpane/frame/places";
import { lookAt } from "./looking";
import { filledIn, opensForm, upload } from "./returned-forms";
import { inBrowser, Workbench } from "./workbench";

jest.setTimeout(300_000);

/** A pane next to a laptop's window, and one that is as low as Excel makes it. */
const SIZES = [
  { width: 320, height: 768 },
  { width: 320, height: 500 },
] as const;

inBrowser("the places of the pane", () => {
  it.each(LANGUAGES)(
    "are one row of 40 px, and each shows its first item and its primary button at once: %s",
    async (language) => {
      const workbench = await Workbench.open({ language });
      const frame = await workbench.paneFrame();
      for (const size of SIZES) {
        await workbench.resizePane(size);
        for (const place of PLACE_NAMES) {
          const view = rootOf(place);
          await workbench.view(view);
          await workbench.pane.locator(`#${view}-panel :is(li, select):visible`).first().waitFor();
          const seen = await sight(frame);
          const expected = { height: 40, isFirstSeen: true, isPrimarySeen: true };
          expect({ ...size, place, ...seen }).toEqual({ ...size, place, ...expected });
        }
      }
      expect(workbench.complaints).toEqual([]);
      await workbench.close();
    },
  );

  it.each(LANGUAGES)(
    "show whom to ask, who has answered and what came back at once: %s",
    async (language) => {
      const workbench = await Workbench.open({ language });
      const { pane } = workbench;
      const frame = await workbench.paneFrame();
      const seesAll = async (stage: string) => {
        await pane.locator("#forms-panel li").first().waitFor();
        for (const size of SIZES) {
          await workbench.resizePane(size);
          const { isFirstSeen, isPrimarySeen } = await sight(frame);
          const seen = { ...size, stage, isFirstSeen, isPrimarySeen };
          expect(seen).toEqual({ ...seen, isFirstSeen: true, isPrimarySeen: true });
          await lookAt(workbench, `ask-${stage}-${language}-${size.height}`);
        }
      };
      await workbench.view("forms");
      await seesAll("choose");
      await pane.locator("#forms-panel [data-foot] button").first().click();
      await pane.locator("#forms-panel h2").first().waitFor();
      await seesAll("asked");
      const form = filledIn(await opensForm(workbench, 0), 2, (row) => (row === 0 ? "30-40" : 1));
      await pane.locator("#forms-panel input[type=file]").setInputFiles([upload("NCCT.xlsx", form)]);
      await pane.getByRole("button", { name: workbench.say("pane-ask-leave-out") }).waitFor();
      await seesAll("take-in");
      expect(workbench.complaints).toEqual([]);
      await workbench.close();
    },
  );

  it("are reached by the keyboard: one stop, arrows, Home and End", async () => {
    const workbench = await Workbench.open();
    const { page, pane } = workbench;
    await workbench.tab("today").focus();
    const chosen = (name: string) => pane.getByRole("tab", { name: new RegExp(`^${name}`), selected: true });
    for (const [key, name] of [
      ["ArrowRight", "Plan"],
      ["ArrowRight", "Reports"],
      ["End", "More"],
      ["ArrowRight", "Today"],
      ["ArrowLeft", "More"],
      ["Home", "Today"],
    ] as const) {
      await page.keyboard.press(key);
      expect(await workbench.focusedName()).toMatch(new RegExp(`^${name}`));
      await page.keyboard.press("Enter");
      await chosen(name).waitFor();
    }
    const stops = await pane.locator("[role=tab][tabindex='0']").count();
    expect(stops).toBe(1);
    await workbench.close();
  });

  it("lead to every page in three clicks at most, and each page back to its place", async () => {
    const workbench = await Workbench.open();
    const { pane } = workbench;
    const reached: string[] = [];
    for (const view of VIEW_NAMES) {
      await workbench.view(view);
      await pane.locator(`#${view}-panel`).waitFor();
      reached.push(view);
    }
    expect(reached).toEqual(VIEW_NAMES);
    await workbench.view("indicators");
    await pane.getByRole("button", { name: workbench.say("pane-back", { place: "Plan" }) }).click();
    await pane.locator("#findings-panel").waitFor();
    expect(await workbench.focusedName()).toMatch(/^Plan/);
    await workbench.close();
  });

  it("count what they then show: Today’s numbers are the facts of the plan", async () => {
    const workbench = await Workbench.open();
    const { pane } = workbench;
    const row = pane.getByRole("button", { name: new RegExp(workbench.say("pane-facts-number")) });
    const [count = ""] = /\d+/.exec(await row.innerText()) ?? [];
    await row.click();
    const heading = pane.getByRole("heading", { name: new RegExp(`^${workbench.say("pane-facts-number")}`) });
    await heading.waitFor();
    expect(await heading.innerText()).toContain(count);
    // The first that can be changed at a click is open.
    await workbench.change(1, "F11").waitFor();
    await workbench.close();
  });

  it("take the day of the next meeting, which the workbook keeps", async () => {
    const workbench = await Workbench.open();
    const { pane } = workbench;
    await pane.getByRole("heading", { level: 1, name: workbench.say("pane-today-found") }).waitFor();
    await pane.getByLabel(workbench.say("pane-today-when")).fill("2031-12-12");
    await workbench.button("pane-today-set").click();
    await pane.getByRole("heading", { level: 1, name: /^Meeting in [\d,]+ days$/ }).waitFor();
    await workbench.readAgain();
    await pane.getByText("12 December 2031").waitFor();
    await workbench.button("pane-today-change").click();
    await pane.getByLabel(workbench.say("pane-today-day")).fill("2031-12-13");
    await workbench.button("pane-today-set").click();
    await pane.getByText("13 December 2031").waitFor();
    await workbench.close();
  });
});

/** What is in sight of the place that is shown: the row of places, its first item, its primary button where it has one. */
function sight(frame: Frame) {
  return frame.evaluate(() => {
    const scroller = document.querySelector("[data-scroller]:not([hidden])");
    const isSeen = (element: Element | null | undefined): boolean => {
      const box = element?.getBoundingClientRect();
      return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= window.innerHeight;
    };
    const foot = [...(scroller?.querySelectorAll("[data-foot] > :last-child > button") ?? [])];
    return {
      height: document.querySelector("[role=tablist]")?.getBoundingClientRect().height,
      // In a low pane the days until the meeting are not shown.
      isFirstSeen: isSeen(
        [...(scroller?.querySelectorAll("li, select, button") ?? [])].find((each) => each.checkVisibility()),
      ),
      isPrimarySeen: foot.length === 0 || isSeen(foot[0]),
    };
  });
}
