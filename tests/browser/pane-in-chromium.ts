import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { RequestHost } from "@plan-of-action/office-host/host";
import { openWorkbookFile, type WorkbookFile } from "@plan-of-action/xlsx";

const OFFICE_JS = "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js";
const PLAN = "tests/fixtures/joint-plan-of-action-2023-2025.xlsx";

/**
 * What Excel's frame adds to Office.js, behind the library itself: the object model comes from there, and its requests
 * go to the host in this process.
 */
const FRAME = `;(() => {
  const context = {
    displayLanguage: "en-US",
    officeTheme: { bodyBackgroundColor: "#ffffff" },
    requirements: { isSetSupported: (name, set = "1.1") => name === "ExcelApi" && Number(set.split(".")[1]) <= 17 },
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: "Release" },
  };
  window.commands = {};
  Object.defineProperty(window, "Office", { value: Object.create(Office, {
    HostType: { value: { Excel: "Excel" } },
    onReady: { value: () => Promise.resolve({ host: "Excel", platform: "OfficeOnline" }) },
    actions: { value: { associate: (name, command) => { window.commands[name] = command; } } },
    addin: { value: { showAsTaskpane: () => Promise.resolve() } },
    context: { value: context },
  }) });
})();`;

/** The bridge as it is in the page, before Office.js looks for it. */
const BRIDGE = `window._richApiNativeBridge = { sendMessageToHost: (text) => window.toHost(text) };`;

/** The pane's page of a server, in Chromium, over a workbook that is open in a host of this process. */
export class PaneInChromium {
  /** What the page complained of. */
  readonly complaints: string[] = [];
  /** All addresses that it asked for. */
  readonly asked: string[] = [];

  private constructor(
    readonly page: Page,
    readonly file: WorkbookFile,
  ) {}

  /** Opens the pane; `officeJs` is the address from which the page is to load the library. */
  static async open(
    browser: Browser,
    { address, officeJs }: { readonly address: string; readonly officeJs: string },
  ): Promise<PaneInChromium> {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 320, height: 760 },
    });
    const page = await context.newPage();
    const file = openWorkbookFile(readFileSync(PLAN));
    const pane = new PaneInChromium(page, file);
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") pane.complaints.push(message.text());
    });
    page.on("pageerror", (error) => pane.complaints.push(error.message));
    page.on("request", (request) => pane.asked.push(request.url()));
    await pane.connect(new RequestHost(file));
    const body = `${readFileSync(OFFICE_JS, "utf8")}\n${FRAME}`;
    await page.route(officeJs, (route) => route.fulfill({ body, contentType: "text/javascript" }));
    await page.goto(`${address}/taskpane.html`);
    return pane;
  }

  private async connect(host: RequestHost): Promise<void> {
    host.bridge.onMessageFromHost = (text) => {
      const call = `window._richApiNativeBridge.onMessageFromHost(${JSON.stringify(text)})`;
      this.page.evaluate(call).catch(() => undefined);
    };
    await this.page.exposeFunction("toHost", (text: string) => host.bridge.sendMessageToHost(text));
    await this.page.addInitScript(BRIDGE);
  }

  /** Clicks a button of the ribbon and waits until Excel would free it again. */
  async runsFromRibbon(name: string): Promise<void> {
    const script = `new Promise((resolve) => window.commands[${JSON.stringify(name)}]({ completed: resolve }))`;
    await this.page.evaluate(script);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
