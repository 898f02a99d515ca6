import {
  type Browser,
  chromium,
  type ConsoleMessage,
  type Frame,
  type FrameLocator,
  type Locator,
  type Page,
  type Request,
} from "playwright-core";
import { catalogues } from "../../src/locales/catalogues";
import type { MessageId } from "../../src/locales/message-ids";
import type {} from "../../tools/workbench/excel-frame";
import {
  type DeeperView,
  isDeeper,
  type PlaceName,
  placeOfView,
  type ViewName,
} from "../../src/taskpane/frame/places";
import { createTranslator } from "../../src/locales/translator";
import type { Language } from "../../src/locales/languages";
import { printedByBuild } from "./built-pages";
import { IS_FOR_PICTURES } from "./looking";
import { type Colors, GROUNDS, mediaOf, type Surroundings, tabOf } from "./surroundings";

/**
 * A describe for tests that need a browser, which is connected for all of them. Where there is none they are skipped, and
 * `set-up.ts` says why; where everything has to be shown (CI) it fails the run instead.
 */
export function inBrowser(name: string, tests: () => void): void {
  const describeThem = process.env.POA_BROWSER === undefined ? describe.skip : describe;
  describeThem(name, () => {
    beforeAll(async () => {
      await connectBrowser();
    });
    tests();
    afterAll(async () => {
      await (await connected)?.close();
      connected = null;
    });
  });
}

let connected: Promise<Browser> | null = null;

/** The browser of this run, once there are pages for it; it stays connected for the tests of `inBrowser`. */
export function connectBrowser(): Promise<Browser> {
  connected ??= printedByBuild().then(() => chromium.connect(process.env.POA_BROWSER ?? ""));
  return connected;
}

/** Before the meeting of the plan that is shown: pictures are the same whenever they are taken. */
const DAY_OF_PICTURES = new Date("2024-11-18T10:00:00");

/** Stands in texts for values that nobody knows. */
const GAP = "\u2063";

export function startingWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
}

/** The pages that are opened one after the other from the place that a page belongs to, the page itself last. */
export function pathTo(view: ViewName): readonly DeeperView[] {
  if (!isDeeper(view)) return [];
  return view === "indicators" ? ["columns", view] : [view];
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

  /**
   * Opens the workbench as it is at first. The tests of a file have one page after the other in the same tab,
   * which has translated the scripts already: that takes longer than most of what is tested.
   */
  static async open(surroundings: Surroundings = {}): Promise<Workbench> {
    const { language = "en", colors = "light", width = 1000 } = surroundings;
    const page = await tabOf(await connectBrowser());
    await page.setViewportSize({ width, height: 760 });
    await page.emulateMedia(mediaOf(colors));
    if (IS_FOR_PICTURES) await page.clock.setFixedTime(DAY_OF_PICTURES);
    const workbench = new Workbench(page, language);
    workbench.listen();
    const theme = colors === "dark" ? "dark" : "light";
    await page.goto(`${process.env.POA_PAGES}/?lang=${language}&theme=${theme}&pane=320`);
    await workbench.isRead();
    return workbench;
  }

  /** Waits until the workbook has been read, which the pane does by itself when it is opened. */
  async isRead(): Promise<void> {
    await this.pane.locator("#today-heading, #no-plan-heading").first().waitFor({ state: "attached" });
  }

  /** Has the workbook read again. */
  async readAgain(): Promise<void> {
    await this.view("more");
    await this.button("pane-check-again").click();
  }

  /** A text of the catalogues, as the pane says it. */
  say(id: MessageId, values?: Readonly<Record<string, string | number>>): string {
    return createTranslator(this.language)(values === undefined ? { id } : { id, values });
  }

  button(id: MessageId, values?: Readonly<Record<string, string | number>>): Locator {
    return this.pane.getByRole("button", { name: this.say(id, values), exact: true });
  }

  /** The button that makes the chosen fix, which names the cell or says how many it changes. */
  change(count: number, cell = ""): Locator {
    return this.button("pane-fix-apply", { count, cell });
  }

  /** Chooses among the fixes of the fact whose row is open. */
  async chooseFix(label: string): Promise<void> {
    await this.pane.getByRole("radio", { name: label, exact: true }).check();
  }

  /** The field in which the facts are searched, which is shown where it is not. */
  async search(): Promise<Locator> {
    const field = this.pane.getByRole("searchbox", { name: this.say("pane-search"), exact: true }).first();
    if (!(await field.isVisible())) await this.button("pane-search").click();
    return field;
  }

  /** The beginning of a text up to the first value that is not given, as a pattern. */
  beginning(id: MessageId, values: Readonly<Record<string, string>>): RegExp {
    const names = (catalogues.en[id] ?? "").matchAll(/\{(\w+)/g);
    const gaps = Object.fromEntries(Array.from(names, ([, name = ""]) => [name, GAP]));
    return startingWith(this.say(id, { ...gaps, ...values }).split(GAP)[0] ?? "");
  }

  /** Waits until the pane has said something to those who do not see it. */
  says(text: string): Promise<void> {
    return this.pane.getByRole("status").filter({ hasText: text }).first().waitFor({ state: "attached" });
  }

  /** Chooses the period that is reported on. */
  async choosePeriod(period: string): Promise<void> {
    const label = this.say("pane-period");
    await this.pane.getByRole("tabpanel").getByLabel(label, { exact: true }).selectOption(period);
  }

  /** The row of a report: of the first that is missing where none is named. */
  report(indicator?: string, period?: string): Locator {
    const row = "#actuals-panel li[data-key]";
    if (indicator === undefined) return this.pane.locator(`${row} [data-main]`).first();
    return this.pane.locator(`${row.slice(0, -1)}="${indicator} ${period ?? ""}"] [data-main]`);
  }

  /** The field in which what was achieved is typed, in the row that is open. */
  reportField(): Locator {
    return this.pane.locator("#actuals-panel [data-begin]");
  }

  /** Opens the form of a report, whose field then has the focus. */
  async openReport(indicator: string, period: string): Promise<void> {
    await this.choosePeriod(period);
    const row = this.report(indicator, period);
    if ((await row.getAttribute("aria-expanded")) === "true") await this.reportField().focus();
    else await row.click();
    await this.pane.locator("#actuals-panel [data-begin]:focus").waitFor();
  }

  /** The button that writes what is chosen for the meeting, which says how many pages that is. */
  writing(): Locator {
    return this.pane.getByRole("button", { name: this.writingName() });
  }

  /** Its name, whatever the number. */
  writingName(): RegExp {
    return new RegExp(`^${this.say("pane-summary-write", { count: 5 }).replace("5", String.raw`\d+`)}$`);
  }

  /** Shows the boxes of single sheets. */
  async choosesSheets(): Promise<void> {
    await this.pane.getByRole("radio", { name: startingWith(this.say("pane-pack-own")) }).check();
  }

  /** The row of an activity, by the beginning of its words. */
  activity(words: RegExp): Locator {
    const text = new RegExp(words.source.replace("^", ""));
    return this.pane.locator("#activities-panel li[data-key]").filter({ hasText: text });
  }

  /** Goes to the first of the sheets that were written. */
  async goToWritten(): Promise<void> {
    await this.pane.locator("#sheets-written button").first().click();
  }

  /** The pane's own page, once it is there. */
  async paneFrame(): Promise<Frame> {
    await this.pane.locator("body").waitFor();
    const frame = this.frame();
    if (frame === undefined) throw new Error("The workbench has no pane");
    return frame;
  }

  /** Gives the pane a size, in pixels. */
  async resizePane({ width, height }: { readonly width: number; readonly height: number }): Promise<void> {
    const iframe = this.page.locator("iframe.pane");
    await iframe.evaluate(
      (element, size) => {
        element.style.width = `${size.width}px`;
        element.style.height = `${size.height}px`;
      },
      { width, height },
    );
    // Below the workbench's own bar, whatever its height.
    await this.page.setViewportSize({ width: width + 700, height: height + 150 });
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

  /** The tab of a place; there may be a count behind its title. */
  tab(place: PlaceName): Locator {
    return this.pane.getByRole("tab", { name: startingWith(this.say(`pane-place-${place}`)) });
  }

  /** Shows a page: its place by the tab, then what opens it. */
  async view(view: ViewName): Promise<void> {
    await this.tab(placeOfView(view)).click();
    for (const page of pathTo(view)) {
      await this.pane
        .getByRole("tabpanel")
        .or(this.pane.locator("header"))
        .getByRole("button", { name: this.say(`pane-view-${page}`) })
        .first()
        .click();
    }
  }

  /** Waits until the plan has been read, and shows what was found in it. */
  async check(): Promise<void> {
    await this.isRead();
    await this.view("findings");
    await this.pane.locator("#findings-panel").locator("li, p").first().waitFor();
  }

  /** The row of the fact about a cell, searched for as a person does where the list is long. */
  async finding(cell: string): Promise<Locator> {
    await (await this.search()).fill(cell);
    return this.row(cell);
  }

  /** The row of the fact about a cell. */
  row(cell: string): Locator {
    return this.pane.getByRole("tabpanel").getByRole("button", { name: new RegExp(`, ${cell}(?:,|$)`) });
  }

  /** Scrolls the sheet in front down to its first chart; only what is in view is drawn. */
  async seesAChart(): Promise<Locator> {
    const chart = this.page.locator(".chart svg").first();
    for (let looks = 0; looks < 60; looks++) {
      if (await chart.isVisible()) return chart;
      await this.page.waitForTimeout(200);
      // A sheet that has just come to the front is not drawn yet.
      if (looks >= 5) await this.page.locator(".sheet").evaluate((sheet) => (sheet.scrollTop += 250));
    }
    throw new Error("The sheet in front has no chart");
  }

  /** What stands in the cell of the sheet in front, as it is shown. */
  cell(address: string): Locator {
    return this.page.locator(`[data-cell=${address}]`).first();
  }

  /** The address of the selected cell. */
  selected(): Promise<string> {
    return this.page.getByLabel("Name box").inputValue();
  }

  /** Scrolls the sheet down from its top, a view at a time, until a text is there. */
  async seesFurtherDown(text: string | RegExp): Promise<void> {
    const sheet = this.page.locator(".sheet");
    await sheet.evaluate((shown) => (shown.scrollTop = 0));
    const found = this.page.getByText(text).first();
    while ((await found.count()) === 0) {
      const isAtEnd = await sheet.evaluate((shown) => {
        const before = shown.scrollTop;
        shown.scrollTop += shown.clientHeight / 2;
        return shown.scrollTop === before;
      });
      if (isAtEnd) throw new Error(`Not on the sheet: ${String(text)}`);
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
    }
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

  /** Scrolls the findings from the first to the last in some steps; tells how many rows were drawn at most. */
  async scrollFindings(steps: number): Promise<number> {
    const maxRows = await this.frame()?.evaluate(async (steps) => {
      const scroller = document.querySelector("[data-scroller]:not([hidden])");
      if (scroller === null) return 0;
      let most = 0;
      for (let step = 1; step <= steps; step++) {
        scroller.scrollTop = (step / steps) * scroller.scrollHeight;
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        most = Math.max(most, scroller.querySelectorAll("li[data-key]").length);
      }
      return most;
    }, steps);
    return maxRows ?? 0;
  }

  /** Changes the theme of Office or of the system; the pane notices Office's when it gets the focus. */
  async changeColors(colors: Colors): Promise<void> {
    await this.page.emulateMedia(mediaOf(colors));
    await this.frame()?.evaluate((ground) => {
      Office.context.officeTheme.bodyBackgroundColor = ground;
      window.dispatchEvent(new Event("focus"));
    }, GROUNDS[colors]);
  }

  /** What the pane has copied last. */
  async copied(): Promise<string> {
    await this.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    return (await this.frame()?.evaluate(() => navigator.clipboard.readText())) ?? "";
  }

  /** Opens another workbook. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    // What is waited for from now on is not what the pane of the former workbook shows.
    await this.frame()?.evaluate(() => (document.body.dataset.former = "true"));
    await this.page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await this.page.getByText(name).waitFor();
    await this.pane.locator("body:not([data-former])").waitFor();
  }

  /** Ends what is listened to; the tab stays for the next test of the file. */
  async close(): Promise<void> {
    const { page } = this;
    page.off("pageerror", this.onError);
    page.off("console", this.onConsole);
    page.context().off("request", this.onRequest);
    const opened = page
      .context()
      .pages()
      .filter((other) => other !== page);
    await Promise.all(opened.map((other) => other.close()));
    await page.evaluate(() => {
      localStorage.clear();
    });
  }

  private listen(): void {
    const { page } = this;
    page.on("pageerror", this.onError);
    page.on("console", this.onConsole);
    page.context().on("request", this.onRequest);
  }

  private readonly onError = ({ message }: Error): void => {
    this.complaints.push(message);
  };

  private readonly onConsole = (message: ConsoleMessage): void => {
    if (message.type() === "error") this.complaints.push(message.text());
  };

  private readonly onRequest = (request: Request): void => {
    const own = new URL(process.env.POA_PAGES ?? "").origin;
    const { origin, protocol } = new URL(request.url());
    if (origin !== own && !["data:", "blob:"].includes(protocol)) this.strangers.push(request.url());
  };
}
