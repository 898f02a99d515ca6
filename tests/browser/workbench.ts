import {
  type Browser,
  chromium,
  type Frame,
  type FrameLocator,
  type Locator,
  type Page,
} from "playwright-core";
import type {} from "../../src/headless/workbench/excel-frame";
import { createTranslator } from "../../src/locales/translator";
import type { Language } from "../../src/locales/languages";
import { printedByBuild } from "./built-pages";

/**
 * A describe for tests that need a browser. Where there is none they are skipped, and `set-up.ts` says why;
 * where everything has to be shown (CI) it fails the run instead.
 */
export const inBrowser = process.env.POA_BROWSER === undefined ? describe.skip : describe;

/** The browser of this run, once there are pages for it. */
export async function connectBrowser(): Promise<Browser> {
  await printedByBuild();
  return chromium.connect(process.env.POA_BROWSER ?? "");
}

declare global {
  interface Window {
    firstButtonAt?: number;
    longestTask?: number;
  }
}

/** Runs in each page before its scripts: notes when its first button can be seen and pressed. */
function noteFirstButton(): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector("button") === null) return;
    observer.disconnect();
    // Once it has been painted.
    requestAnimationFrame(() => setTimeout(() => (window.firstButtonAt = performance.now())));
  }).observe(document, { childList: true, subtree: true });
}

/** Stands in texts for values that nobody knows. */
const GAP = "\u2063";

function startingWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
}

/** `forced` are the colours of a system in high contrast. */
export type Colors = "light" | "dark" | "forced";

/** The grounds by which Office tells its theme. */
const GROUNDS: Readonly<Record<Colors, string>> = { light: "#ffffff", dark: "#292827", forced: "#ffffff" };

export interface Surroundings {
  readonly language?: Language;
  readonly colors?: Colors;
  /** Wide enough for a look at the sheet; the pane has 320 px anyway. */
  readonly width?: number;
}

/** The workbench in the browser: the pane as it is built, 320 px wide, beside a workbook. */
export class Workbench {
  readonly pane: FrameLocator;
  /** What the pages complained of: script errors, refusals by their content security policy. */
  readonly complaints: string[] = [];
  /** Addresses of another origin that were asked for. */
  readonly strangers: string[] = [];

  private constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.pane = page.frameLocator("iframe.pane");
  }

  static async open(browser: Browser, surroundings: Surroundings = {}): Promise<Workbench> {
    const { language = "en", colors = "light", width = 1000 } = surroundings;
    const context = await browser.newContext({
      viewport: { width, height: 760 },
      colorScheme: colors === "dark" ? "dark" : "light",
      forcedColors: colors === "forced" ? "active" : "none",
      acceptDownloads: true,
    });
    await context.addInitScript({ path: "node_modules/axe-core/axe.min.js" });
    await context.addInitScript(noteFirstButton);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const workbench = new Workbench(page, language);
    workbench.listen();
    const theme = colors === "dark" ? "dark" : "light";
    await page.goto(`${process.env.POA_PAGES}/?lang=${language}&theme=${theme}&pane=320`);
    await workbench.isReady();
    return workbench;
  }

  /** The pane listens to changes of the workbook: nothing that it asked for is still on its way. */
  private async isReady(): Promise<void> {
    await this.button("pane-check").waitFor();
    await this.page.waitForFunction(() => (window.excelFrame?.requests ?? 0) > 0);
  }

  /** A text of the catalogues, as the pane says it. */
  say(id: string, values?: Readonly<Record<string, string | number>>): string {
    return createTranslator(this.language)(values === undefined ? { id } : { id, values });
  }

  button(id: string, values?: Readonly<Record<string, string | number>>): Locator {
    return this.pane.getByRole("button", { name: this.say(id, values), exact: true });
  }

  /** The beginning of a text up to the first value that is not given, as a pattern. */
  beginning(id: string, values: Readonly<Record<string, string>>): RegExp {
    const open = new Proxy(values, { get: (known, name: string) => known[name] ?? GAP, has: () => true });
    return startingWith(this.say(id, open).split(GAP)[0] ?? "");
  }

  /** Waits until the pane has said something to those who do not see it. */
  says(text: string): Promise<void> {
    return this.pane.getByRole("status").filter({ hasText: text }).first().waitFor({ state: "attached" });
  }

  async choosePeriod(period: string): Promise<void> {
    const label = this.say("pane-period");
    await this.pane.getByRole("tabpanel").getByLabel(label, { exact: true }).selectOption(period);
  }

  /** Goes to the first of the sheets that were written. */
  async goToWritten(): Promise<void> {
    await this.pane
      .getByRole("button", { name: this.beginning("pane-sheets-go", {}) })
      .first()
      .click({ timeout: 30_000 });
  }

  private frame(): Frame | undefined {
    return this.page.frames().find((candidate) => candidate.url().includes("pane.html"));
  }

  /** The name of what has the focus in the pane. */
  async focusedName(): Promise<string> {
    const frame = this.frame();
    return (
      (await frame?.evaluate(() => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement) || !document.hasFocus()) return "";
        const isField =
          element instanceof HTMLInputElement ||
          element instanceof HTMLSelectElement ||
          element instanceof HTMLTextAreaElement;
        const label = isField ? element.labels?.[0]?.textContent : null;
        return (element.getAttribute("aria-label") ?? label ?? element.innerText).trim();
      })) ?? ""
    );
  }

  /** Shows a view, given by the key of its title. */
  view(title: string): Promise<void> {
    return this.viewNamed(this.say(title));
  }

  /** Shows a view by its tab. */
  viewNamed(name: string): Promise<void> {
    return this.pane.getByRole("tab", { name: startingWith(name) }).click();
  }

  /** The titles of all views that can be chosen. */
  async viewNames(): Promise<string[]> {
    const tabs = await this.pane.getByRole("tab").allInnerTexts();
    // A title may have a count behind it.
    return tabs.map((text) => text.replace(/\s*[\d.,]+$/, "").trim()).filter((text) => text !== "");
  }

  /** How long the pane's script took from its arrival until the first run's button stood there. */
  async millisecondsUntilUsable(): Promise<number> {
    const frame = this.frame();
    const times = await frame?.evaluate(() => {
      const [script] = performance
        .getEntriesByType("resource")
        .filter(({ name }) => /taskpane[^/]*\.js$/.test(name)) as PerformanceResourceTiming[];
      return { arrived: script?.responseEnd ?? 0, usable: window.firstButtonAt ?? 0 };
    });
    return times === undefined ? 0 : times.usable - times.arrived;
  }

  /** Presses the one button of the first run, and waits for the findings. */
  async check(): Promise<void> {
    await this.button("pane-check").click();
    await this.pane.getByRole("tab", { name: startingWith(this.say("pane-findings")) }).waitFor();
  }

  /** The finding about a cell, searched for as a person does where the list is long. */
  async finding(cell: string): Promise<Locator> {
    await this.pane
      .getByRole("searchbox", { name: this.say("pane-search"), exact: true })
      .first()
      .fill(cell);
    return this.pane.getByRole("tabpanel").getByRole("button", { name: startingWith(`${cell} `) });
  }

  /** What stands in the cell of the sheet in front, as it is shown. */
  cell(address: string): Locator {
    return this.page.locator(`[data-cell=${address}]`).first();
  }

  /** The address of the selected cell. */
  selected(): Promise<string> {
    return this.page.getByLabel("Name box").inputValue();
  }

  /** Goes to a cell of the sheet in front, as a person at the keyboard. */
  async goTo(address: string): Promise<void> {
    await this.page.getByLabel("Name box").fill(address);
    await this.page.keyboard.press("Enter");
  }

  /** Types an entry into a cell; lines of it are parted as Excel wants it. */
  async type(address: string, entry: string): Promise<void> {
    await this.goTo(address);
    for (const [index, line] of entry.split("\n").entries()) {
      if (index > 0) await this.page.keyboard.press("Alt+Enter");
      await this.page.keyboard.type(line);
    }
    await this.page.keyboard.press("Enter");
  }

  async showSheet(title: string | RegExp): Promise<void> {
    await this.page.getByRole("navigation", { name: "Sheets" }).getByRole("button", { name: title }).click();
  }

  sheets(): Promise<string[]> {
    return this.page.getByRole("navigation", { name: "Sheets" }).getByRole("button").allTextContents();
  }

  /** Switches a fault of this Excel on or off, or makes one happen next. */
  async fault(label: string): Promise<void> {
    const faults = this.page.locator(".faults");
    await faults.locator("summary").click();
    await faults.getByText(label).click();
    await faults.locator("summary").click();
  }

  /** The longest that the pane stood still while something was done, in milliseconds; 0 where no task took 50. */
  async stillFor(action: () => Promise<void>): Promise<number> {
    await this.frame()?.evaluate(() => {
      window.longestTask = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          window.longestTask = Math.max(window.longestTask ?? 0, duration);
      }).observe({ entryTypes: ["longtask"] });
    });
    await action();
    // Tasks are told of when they are over.
    await this.page.waitForTimeout(200);
    return (await this.frame()?.evaluate(() => window.longestTask)) ?? 0;
  }

  /** Scrolls the findings from the first to the last in some steps; tells how many rows were drawn at most. */
  async scrollFindings(steps: number): Promise<{ still: number; mostRows: number }> {
    let mostRows = 0;
    const still = await this.stillFor(async () => {
      mostRows =
        (await this.frame()?.evaluate(async (steps) => {
          const scroller = document.querySelector("[data-scroller]:not([hidden])");
          if (scroller === null) return 0;
          let most = 0;
          for (let step = 1; step <= steps; step++) {
            scroller.scrollTop = (step / steps) * scroller.scrollHeight;
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
            most = Math.max(most, scroller.querySelectorAll("li[data-key]").length);
          }
          return most;
        }, steps)) ?? 0;
    });
    return { still, mostRows };
  }

  /** Changes the theme of Office or of the system; the pane notices Office's when it gets the focus. */
  async changeColors(colors: Colors): Promise<void> {
    await this.page.emulateMedia({
      colorScheme: colors === "dark" ? "dark" : "light",
      forcedColors: colors === "forced" ? "active" : "none",
    });
    await this.frame()?.evaluate((ground) => {
      Office.context.officeTheme.bodyBackgroundColor = ground;
      window.dispatchEvent(new Event("focus"));
    }, GROUNDS[colors]);
  }

  /** What the pane has copied last. */
  async copied(): Promise<string> {
    await this.page.context().grantPermissions(["clipboard-read"]);
    return (await this.frame()?.evaluate(() => navigator.clipboard.readText())) ?? "";
  }

  /** Opens another workbook. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await this.page.getByText(name).waitFor();
    await this.isReady();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  private listen(): void {
    const { page } = this;
    const own = new URL(process.env.POA_PAGES ?? "").origin;
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(message.text());
    });
    page.context().on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== own && !["data:", "blob:"].includes(protocol)) this.strangers.push(request.url());
    });
  }
}
