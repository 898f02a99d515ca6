import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";
import type { Workbench } from "./workbench";

const PICTURES = resolve("out/browser/pictures");

/** Whether this run is for the pictures of all views, in all languages and themes (`npm run pictures`). */
export const IS_FOR_PICTURES = process.env.POA_ALL_LOOKS !== undefined;

/** Where a picture is kept, to be looked at by a person; `npm run pictures` takes some into docs/. */
export function pictureFile(name: string): string {
  mkdirSync(PICTURES, { recursive: true });
  return join(PICTURES, `${name}.png`);
}

/** Keeps a picture of the pane where pictures are asked for, and holds what is shown to the rules of accessibility and of a pane's place. */
export async function lookAt(workbench: Workbench, name: string): Promise<void> {
  const { page } = workbench;
  const frame = await stillPane(workbench);
  if (IS_FOR_PICTURES) await page.locator("iframe.pane").screenshot({ path: pictureFile(name) });
  expect({ name, violations: await violations(frame) }).toEqual({ name, violations: [] });
  expect({ name, ...(await placing(frame)) }).toEqual({ name, beyond: [], intruders: [] });
}

/** The pane once nothing in it moves or changes its colours any more. */
export async function stillPane({ page }: Workbench): Promise<Frame> {
  const frame = page.frames().find((candidate) => candidate.url().includes("pane.html"));
  if (frame === undefined) throw new Error("The pane is not there");
  await page.mouse.move(0, 0);
  await frame.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  );
  return frame;
}

/** What reaches beyond the pane's side, or into the corner where Office draws its menu, 34 × 32 px. */
function placing(frame: Frame): Promise<{ beyond: string[]; intruders: string[] }> {
  return frame.evaluate(() => {
    const elements = [...document.querySelectorAll("h1, h2, h3, p, button, a, label, input, select")];
    const placed = elements
      .map((element) => ({ text: element.textContent.slice(0, 60), box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const { clientWidth, scrollWidth } = document.documentElement;
    const beyond = placed.filter(({ box }) => box.right > clientWidth).map(({ text }) => text);
    const corner = [4, 18, 32].flatMap((left) => [4, 16, 30].map((y) => ({ x: clientWidth - left, y })));
    const intruders = corner.flatMap(({ x, y }) => {
      const found = document
        .elementFromPoint(x, y)
        ?.closest("h1, h2, h3, p, button, a, label, input, select");
      return found === null || found === undefined ? [] : [found.textContent.slice(0, 60)];
    });
    return { beyond: scrollWidth > clientWidth ? beyond : [], intruders };
  });
}

async function violations(frame: Frame): Promise<string[]> {
  const colorsAreTheSystems = await frame.evaluate(
    () => window.matchMedia("(forced-colors: active)").matches,
  );
  // Fluent's keyboard library puts hidden elements beside its lists that hand the focus on; nobody stops at them.
  const found = await askAxe(frame, ["[data-tabster-dummy]"], !colorsAreTheSystems);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** What axe finds in a page. It is put there when a page is asked about first: other pages do without it. */
export async function askAxe(
  place: Frame | Page,
  exclude: readonly string[] = [],
  contrastMatters = true,
): Promise<AxeResults> {
  if (!(await place.evaluate(() => "axe" in window))) {
    await place.evaluate(readFileSync("node_modules/axe-core/axe.min.js", "utf8"));
  }
  const options = {
    rules: { "color-contrast": { enabled: contrastMatters } },
    // What passes is not asked for: finding a name for each of its elements takes most of the time.
    resultTypes: ["violations"],
  };
  return place.evaluate<AxeResults>(`axe.run(${JSON.stringify({ exclude })}, ${JSON.stringify(options)})`);
}
