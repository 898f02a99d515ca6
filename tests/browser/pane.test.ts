import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { AxeResults } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { newWorkbookFile } from "../../src/headless/xlsx";
import { buildPages, ORIGIN, type ServedPages, servePages } from "./built-pages";
import { CHROMIUM_FLAGS, findChromium } from "./chromium";
import { fixture, openPane, type PaneInExcel, type Surroundings } from "./pane-in-excel";

const PLAN = "joint-plan-of-action-2023-2025.xlsx";
const BUILD = resolve("out/browser/build");
const PICTURES = resolve("out/browser/pictures");

jest.setTimeout(180_000);

let printed = "";
beforeAll(() => {
  printed = buildPages(BUILD);
});

describe("the production build", () => {
  it("prints the pane's compressed size, which is inside the budget", () => {
    expect(printed).toMatch(/taskpane: \d+\.\d KB gzip of 350 KB/);
  });

  it("has a file for every address of its manifest, and none of the development server's", () => {
    const manifest = readFileSync(join(BUILD, "manifest.xml"), "utf8");
    expect(manifest).not.toContain("localhost");
    const addresses = [...manifest.matchAll(/DefaultValue="(https:[^"]+)"/g)].map(
      ([, address]) => address ?? "",
    );
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) {
      expect(address.startsWith(`${ORIGIN}/`)).toBe(true);
      const file = join(BUILD, address.slice(ORIGIN.length));
      expect({ file, exists: existsSync(file) }).toEqual({ file, exists: true });
    }
  });

  it("loads office.js from Microsoft before its own script, and forbids all other origins", () => {
    const page = readFileSync(join(BUILD, "taskpane.html"), "utf8");
    const head = page.slice(0, page.indexOf("</head>"));
    expect(head).toMatch(
      /appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js.*taskpane\.[0-9a-f]+\.js/s,
    );
    expect(head).toMatch(/Content-Security-Policy.*default-src 'self';.*style-src 'self' 'unsafe-inline'/s);
  });

  it("tells nothing of the machine that made it", () => {
    for (const name of readdirSync(BUILD).filter((file) => /\.(js|html|xml)$/.test(file))) {
      const text = readFileSync(join(BUILD, name), "utf8");
      expect({ name, leaks: text.includes(process.cwd()) || text.includes("sourceMappingURL") }).toEqual({
        name,
        leaks: false,
      });
    }
  });
});

const executablePath = findChromium();
// A developer without a browser is told so; where everything has to be shown (CI) the suite fails instead.
const inBrowser = executablePath === null && process.env.CI === undefined ? describe.skip : describe;

inBrowser("the built pane in Chromium, 320 px wide", () => {
  let browser: Browser;
  let pages: ServedPages;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    pages = await servePages(BUILD);
    browser = await chromium.launch({ executablePath: executablePath ?? "", args: CHROMIUM_FLAGS });
  });
  afterAll(async () => {
    await browser.close();
    pages.close();
  });

  function open(surroundings: Partial<Surroundings> = {}): Promise<PaneInExcel> {
    const usual = {
      address: pages.address,
      displayLanguage: "en-US",
      colors: "light",
      workbook: fixture(PLAN),
    } as const;
    return openPane(browser, { ...usual, ...surroundings });
  }

  it.each([
    ["en-US", "light", "Check this workbook", "Summary", "Write summary", "Go to the sheet"],
    ["en-US", "dark", "Check this workbook", "Summary", "Write summary", "Go to the sheet"],
    ["en-US", "forced", "Check this workbook", "Summary", "Write summary", "Go to the sheet"],
    ["km-KH", "light", "ពិនិត្យសៀវភៅការងារនេះ", "សេចក្តីសង្ខេប", "សរសេរសេចក្តីសង្ខេប", "ទៅកាន់សន្លឹក"],
    ["km-KH", "dark", "ពិនិត្យសៀវភៅការងារនេះ", "សេចក្តីសង្ខេប", "សរសេរសេចក្តីសង្ខេប", "ទៅកាន់សន្លឹក"],
    ["th-TH", "light", "ตรวจสมุดงานนี้", "สรุป", "จัดทำสรุป", "ไปที่แผ่นงาน"],
    ["th-TH", "dark", "ตรวจสมุดงานนี้", "สรุป", "จัดทำสรุป", "ไปที่แผ่นงาน"],
  ] as const)(
    "checks and sums up, for everybody, in %s, %s",
    async (displayLanguage, colors, check, summary, write, go) => {
      const { page, file, complaints } = await open({ displayLanguage, colors });
      const look = (name: string) => lookAt(page, `${name}-${displayLanguage}-${colors}`);

      await page.getByRole("button", { name: check }).click({ trial: true });
      await look("1-first-run");
      await page.getByRole("button", { name: check }).click();
      await page.getByRole("tab", { name: summary }).waitFor();
      await look("2-findings");
      await page.getByRole("tabpanel").getByRole("listitem").first().getByRole("button").first().click();
      await page.locator("[aria-current=true]").first().waitFor();
      await look("3-selected");
      await page.getByRole("tab", { name: summary }).click();
      await look("4-summary");
      await page.getByRole("button", { name: write }).click();
      await page.getByRole("button", { name: go }).waitFor({ timeout: 60_000 });
      await look("5-written");

      expect(file.sheets.length).toBe(3);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  it("is used by the keyboard alone, and the focus is never lost", async () => {
    const { page } = await open();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    await page.getByRole("button", { name: "Check this workbook" }).waitFor();
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Check this workbook");
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: /Findings/ }).waitFor();
    expect(await focused()).toBe("Plan on “Plan of Action”");
    // The button that checks again, the tabs, the first group, its first finding.
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator("[aria-current=true]").first().waitFor();
    expect(await focused()).toContain("selected");
    await page.context().close();
  });

  it("marks the findings as stale and leaves the focus where it is", async () => {
    const { page, host } = await open();
    await page.getByRole("button", { name: "Check this workbook" }).click();
    const finding = page.getByRole("tabpanel").getByRole("listitem").nth(1).getByRole("button").first();
    await finding.focus();
    host.user.edit("'Plan of Action'!A1", "Changed in the sheet");
    await page.getByText("The workbook has changed since this check.").first().waitFor();
    expect(await finding.evaluate((element) => element === document.activeElement)).toBe(true);
    await lookAt(page, "6-stale");
    await page.context().close();
  });

  it("lets the user say what a column is, and keeps that in the workbook", async () => {
    const { page, complaints } = await open();
    await page.getByRole("button", { name: "Check this workbook" }).click();
    await page.getByRole("button", { name: /Correct the columns/ }).click();
    await page.getByLabel(/^H: /).selectOption("quarterTarget");
    await lookAt(page, "10-columns");
    await page.getByLabel(/^H: /).selectOption("ignored");
    await page.getByRole("button", { name: "Read it this way" }).click();
    await page.getByRole("button", { name: "Forget this and read by itself" }).waitFor();
    await page.getByRole("button", { name: "Back to the findings" }).click();
    await page.getByRole("button", { name: "Check again" }).first().click();
    await page.getByRole("button", { name: /Correct the columns/ }).click();
    expect(await page.getByLabel(/^H: /).inputValue()).toBe("ignored");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("shows a fix before it makes it", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "Check this workbook" }).click();
    await page
      .getByRole("button", { name: /^Fix: / })
      .first()
      .click();
    await page.getByRole("group", { name: /would change your plan/ }).waitFor();
    await lookAt(page, "7-fix");
    await page.getByRole("button", { name: "Change the plan" }).click();
    await page.getByText(/^Changed for/).waitFor({ state: "attached" });
    await page.context().close();
  });

  it("says what it looked for where there is no plan, and what Excel refuses", async () => {
    const { page, host } = await open({ workbook: newWorkbookFile() });
    await page.getByRole("button", { name: "Check this workbook" }).click();
    await page.getByRole("heading", { name: "No plan of action found" }).waitFor();
    await lookAt(page, "8-no-plan");
    host.failRequest(1, { code: "InvalidOperationInCellEditMode", message: "" });
    await page.getByRole("button", { name: "Check again" }).click();
    await page.getByRole("button", { name: "Try again" }).waitFor();
    await lookAt(page, "9-refused");
    await page.context().close();
  });

  it("answers the ribbon: its button is released and the pane shows what was found", async () => {
    const { page } = await open();
    const released = await page.evaluate<boolean>(
      "new Promise((resolve) => ribbon.checkPlan({ completed: () => resolve(true) }))",
    );
    expect(released).toBe(true);
    await page.locator("[aria-current=true]").first().waitFor();
    await page.context().close();
  });

  it("says where it belongs when it is opened outside of Excel", async () => {
    const page = await browser.newPage();
    await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
    await page.goto(`${pages.address}/taskpane.html`);
    await page.getByText(/library for Excel could not be loaded/).waitFor();
    await page.close();
  });
});

/** Keeps a picture, and holds what is shown to the rules of accessibility and of a pane's place. */
async function lookAt(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 719);
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  );
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  expect({ name, violations: await violations(page) }).toEqual({ name, violations: [] });
  const { width, intruders } = await page.evaluate(() => {
    const texts = [...document.querySelectorAll("h1, h2, p, button, a")].map((element) =>
      element.getBoundingClientRect(),
    );
    return {
      width: document.documentElement.scrollWidth,
      // Office draws its menu over 34 × 32 px in the top right corner.
      intruders: texts.filter(
        ({ right, top, width }) => width > 0 && right + scrollX > 320 - 34 && top + scrollY < 32,
      ).length,
    };
  });
  expect({ name, width, intruders }).toEqual({ name, width: 320, intruders: 0 });
}

async function violations(page: Page): Promise<string[]> {
  const colorsAreTheSystems = await page.evaluate(() => window.matchMedia("(forced-colors: active)").matches);
  const options = { rules: { "color-contrast": { enabled: !colorsAreTheSystems } } };
  // Fluent's keyboard library puts hidden elements beside its lists that hand the focus on; nobody stops at them.
  const results = await page.evaluate<AxeResults>(
    `axe.run({ exclude: ["[data-tabster-dummy]"] }, ${JSON.stringify(options)})`,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
}
