import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { LANGUAGES } from "../../src/locales/languages";
import { VIEW_NAMES } from "../../src/taskpane/frame/places";
import { inBrowser, Workbench } from "./workbench";

jest.setTimeout(180_000);

/** A pane as narrow as Excel makes it beside a laptop's low window, the same beside a high one, and a wide one. */
const SIZES = [
  { width: 320, height: 600 },
  { width: 320, height: 800 },
  { width: 450, height: 900 },
] as const;

inBrowser("every view fits into the pane", () => {
  it.each(LANGUAGES)("at every size, and what has the focus is seen whole: %s", async (language) => {
    const workbench = await Workbench.open({ language });
    const frame = await workbench.paneFrame();
    await workbench.check();
    const misfits: unknown[] = [];
    for (const size of SIZES) {
      await workbench.resizePane(size);
      for (const view of VIEW_NAMES) {
        await workbench.view(view);
        await workbench.pane
          .locator("[data-scroller]:not([hidden]) :is(input, select, button)")
          .first()
          .waitFor();
        const found = await lasting(async () => [
          ...(await tooWide(frame)),
          ...(await focusedOutOfSight(frame)),
        ]);
        if (found.length > 0) misfits.push({ ...size, view, found });
      }
    }
    await compareWithOtherDraft(workbench);
    for (const size of SIZES) {
      await workbench.resizePane(size);
      const found = await lasting(() => tooWide(frame));
      if (found.length > 0) misfits.push({ ...size, view: "compared", found });
    }
    expect(misfits).toEqual([]);
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });
});

/** Compares with a draft that has other objectives too, whose lists have long titles. */
async function compareWithOtherDraft(workbench: Workbench): Promise<void> {
  await workbench.view("comparison");
  await workbench.pane.locator("[data-scroller]:not([hidden]) input[type=file]").setInputFiles({
    name: "draft.xlsx",
    mimeType: "application/octet-stream",
    buffer: readFileSync("tests/fixtures/joint-plan-pasted-from-minutes.xlsx"),
  });
  await workbench.pane.locator("#comparison-panel [data-main]").first().waitFor();
}

/** What is found at each of three looks: what a view still moves while it opens has moved by then. */
async function lasting(look: () => Promise<string[]>): Promise<string[]> {
  let found = await look();
  for (let looks = 1; looks < 3 && found.length > 0; looks++) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    found = await look();
  }
  return found;
}

/** What scrolls sideways, with what reaches furthest in it. */
function tooWide(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>("body *")].filter(
      ({ clientWidth, offsetParent }) => clientWidth > 1 && offsetParent !== null,
    );
    return shown.flatMap((element) => {
      const { overflowX } = getComputedStyle(element);
      const scrolls =
        ["auto", "scroll"].includes(overflowX) || element.matches("[role=tablist], nav, header, footer");
      const excess = element.scrollWidth - element.clientWidth;
      if (!scrolls || excess < 1 || element.matches("textarea, select, input")) return [];
      return [
        `${element.tagName}.${element.id} is ${excess} px wider than it may be: ${element.innerText.slice(0, 40)}`,
      ];
    });
  });
}

/** What is given the focus in turn, as by the Tab key, and is not seen whole between the tabs and the foot. */
function focusedOutOfSight(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const scroller = document.querySelector<HTMLElement>("[data-scroller]:not([hidden])");
    if (scroller === null) return ["no view"];
    const fields = scroller.querySelectorAll<HTMLElement>(
      "input, select, textarea, button, a[href], [tabindex='0']",
    );
    const window = () => scroller.getBoundingClientRect();
    return [...fields].flatMap((field) => {
      field.focus();
      if (document.activeElement !== field) return [];
      const box = field.getBoundingClientRect();
      const isSeen = box.top >= window().top - 1 && box.bottom <= window().bottom + 1;
      const isHigher = box.height > window().height;
      const last = document.elementFromPoint(
        box.left + box.width / 2,
        Math.min(box.bottom, window().bottom) - 2,
      );
      const isCovered =
        last !== null && !field.contains(last) && !last.contains(field) && last.closest("label") === null;
      if ((isSeen || isHigher) && !isCovered) return [];
      return [
        `${field.tagName} “${(field.getAttribute("aria-label") ?? field.innerText).slice(0, 30)}” at ${Math.round(box.top)}–${Math.round(box.bottom)} of ${Math.round(window().top)}–${Math.round(window().bottom)}${isCovered ? ` beneath ${last.outerHTML.slice(0, 120)}` : ""}`,
      ];
    });
  });
}
