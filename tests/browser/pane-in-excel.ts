import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { RequestHost } from "../../src/headless/host";
import { openWorkbookFile, type WorkbookFile } from "../../src/headless/xlsx";

export interface Surroundings {
  /** Where the built pages are served. */
  readonly address: string;
  /** Office's display language, such as `th-TH`. */
  readonly displayLanguage: string;
  readonly colors: "light" | "dark" | "forced";
  readonly workbook: WorkbookFile;
}

export interface PaneInExcel {
  readonly page: Page;
  readonly host: RequestHost;
  readonly file: WorkbookFile;
  /** What the page complained of: script errors, refusals by its content security policy. */
  readonly complaints: readonly string[];
}

export function fixture(name: string): WorkbookFile {
  return openWorkbookFile(readFileSync(`tests/fixtures/${name}`));
}

/**
 * The built pane in Chromium, as wide as Excel's pane is at least. Its office.js is the genuine one,
 * from the npm package that Microsoft gives for tests; the host at its other end runs here.
 */
export async function openPane(browser: Browser, surroundings: Surroundings): Promise<PaneInExcel> {
  const { colors, workbook, address } = surroundings;
  const host = new RequestHost(workbook);
  const context = await browser.newContext({
    viewport: { width: 320, height: 720 },
    deviceScaleFactor: 2,
    colorScheme: colors === "dark" ? "dark" : "light",
    forcedColors: colors === "forced" ? "active" : "none",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await connect(page, host);
  await page.addInitScript({ path: "node_modules/axe-core/axe.min.js" });
  await page.route("https://appsforoffice.microsoft.com/**", (route) =>
    route.fulfill({ contentType: "text/javascript", body: officeScript(surroundings) }),
  );
  await page.goto(`${address}/taskpane.html`);
  return { page, host, file: workbook, complaints };
}

/** Carries the messages between the page's Office.js and the host. */
async function connect(page: Page, host: RequestHost): Promise<void> {
  await page.exposeFunction("sendToHost", (text: string) => host.bridge.sendMessageToHost(text));
  await page.addInitScript(
    "window._richApiNativeBridge = { sendMessageToHost: (text) => void sendToHost(text) };",
  );
  host.bridge.onMessageFromHost = (text) => {
    if (!page.isClosed())
      void page.evaluate(`_richApiNativeBridge.onMessageFromHost(${JSON.stringify(text)})`);
  };
}

/** Office.js, and what Excel's own frame tells an add-in: that it is Excel, its language, its theme. */
function officeScript({ displayLanguage, colors }: Surroundings): string {
  const library = readFileSync("node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js", "utf8");
  const background = colors === "dark" ? "#292827" : "#ffffff";
  return `${library}
    window.ribbon = {};
    window.Office = Object.create(Office, {
      HostType: { value: { Excel: "Excel" } },
      onReady: { value: () => Promise.resolve({ host: "Excel" }) },
      actions: { value: { associate: (name, command) => { window.ribbon[name] = command; } } },
      addin: { value: { showAsTaskpane: () => Promise.resolve() } },
      context: { value: {
        displayLanguage: ${JSON.stringify(displayLanguage)},
        officeTheme: { bodyBackgroundColor: "${background}" },
        requirements: { isSetSupported: (name, version) => name !== "ExcelApi" || Number(version.split(".")[1]) <= 17 },
      } },
    });`;
}
