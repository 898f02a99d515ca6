import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import type { Page } from "playwright-core";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { createTranslator } from "../../src/locales/translator";
import { LANGUAGES } from "../../src/locales/languages";
import { askAxe, IS_FOR_PICTURES, pictureFile } from "./looking";
import { PaneInChromium } from "./pane-in-chromium";
import { connectBrowser, inBrowser, startingWith } from "./workbench";

jest.setTimeout(600_000);

const SUB_PATH = "/plan-of-action-tracker/";
const ORIGIN = `https://owner.github.io${SUB_PATH.slice(0, -1)}`;
const MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_JS_FOR_HOSTS = "excel-web-16.00.debug.js";
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
};

inBrowser("the place to try the add-in, on a static server without headers of its own", () => {
  let folder: string;
  let server: Server;
  let address: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "site-"));
    const args = ["scripts/release/site.mjs", "--origin", ORIGIN, "--to", folder];
    execFileSync(process.execPath, args, { stdio: "pipe" });
    server = createServer(({ url = "" }, response) => {
      const file = fileOf(url);
      if (file === null) return void response.writeHead(404).end();
      response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
      response.end(readFileSync(file));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${SUB_PATH}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });

  /** The file of an address below the sub-path; of a folder its index. */
  function fileOf(url: string): string | null {
    const { pathname } = new URL(url, "http://localhost");
    if (!pathname.startsWith(SUB_PATH)) return null;
    const file = join(folder, decodeURIComponent(pathname.slice(SUB_PATH.length)) || "index.html");
    return existsSync(file) && statSync(file).isFile() ? file : null;
  }

  const pages = () => readdirSync(folder).filter((name) => name.endsWith(".html"));
  const text = (file: string) => readFileSync(join(folder, file), "utf8");

  it("has no link that leads nowhere, in any of its pages", async () => {
    const dead: string[] = [];
    const bodies = new Map<string, string | null>();
    let followed = 0;
    for (const page of pages()) {
      for (const [, quoted, plain] of text(page).matchAll(/\b(?:href|src)=(?:"([^"]*)"|([^\s>]+))/g)) {
        const link = new URL(quoted ?? plain ?? "", `${address}${page}`);
        if (!link.href.startsWith(address)) continue;
        followed += 1;
        const body = bodies.get(link.pathname) ?? (await bodyOf(link));
        bodies.set(link.pathname, body);
        const id = decodeURIComponent(link.hash.slice(1));
        const hasPlace = id === "" || body?.includes(`id="${id}"`) === true;
        if (body === null || !hasPlace) dead.push(`${page}: ${link.pathname}${link.hash}`);
      }
    }
    expect(dead).toEqual([]);
    expect(followed).toBeGreaterThan(500);
  });

  it("leads out to Microsoft's office.js alone", () => {
    const outside = pages().flatMap((page) =>
      [...text(page).matchAll(/<(?:script|link|img)\b[^>]*(?:src|href)="?(https?:[^">\s]+)/g)].map(
        ([, to]) => to,
      ),
    );
    expect(new Set(outside)).toEqual(
      new Set([`${MICROSOFT}office.js`, `${MICROSOFT}${OFFICE_JS_FOR_HOSTS}`]),
    );
    expect(readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(isOfficeJs)).toEqual([]);
  });

  it.each(["manifest.xml", "manifest-sharepoint.xml", "manifest-self-test.xml"])(
    "answers at each address that %s names",
    async (manifest) => {
      const named = [...text(manifest).matchAll(/DefaultValue="(https:[^"]+)"/g)].map(([, url = ""]) => url);
      expect(named.length).toBeGreaterThan(2);
      for (const url of named) {
        expect(url.startsWith(`${ORIGIN}/`)).toBe(true);
        const answer = await fetch(address + url.slice(ORIGIN.length + 1));
        expect({ url, status: answer.status }).toEqual({ url, status: 200 });
        expect(answer.headers.get("cache-control")).toBeNull();
      }
    },
  );

  it("has the release whose address an organisation sets itself", () => {
    expect(text("index.html")).toMatch(/href="?plan-of-action-tracker-[\d.]+-any-origin\.zip/);
  });

  it.each(LANGUAGES)("leads from its first page to a demo that works: %s", async (language) => {
    const context = await (await connectBrowser()).newContext({ viewport: { width: 1100, height: 760 } });
    const page = await context.newPage();
    const { complaints, asked } = listen(page);
    // Only here the library comes from this machine: the demo names Microsoft's address.
    await page.route(`${MICROSOFT}**`, (route) =>
      route.fulfill({ path: `node_modules/@microsoft/office-js/dist/${OFFICE_JS_FOR_HOSTS}` }),
    );
    await page.goto(`${address}${language === "en" ? "" : `index.${language}.html`}`);
    expect(await page.locator("img").count()).toBe(3);
    if (IS_FOR_PICTURES) await page.screenshot({ path: pictureFile(`site-${language}`), fullPage: true });
    expect((await askAxe(page)).violations).toEqual([]);
    await page.locator('a[href^="demo.html"]').click();
    const pane = page.frameLocator("iframe.pane");
    await pane.locator("#today-heading").waitFor();
    if (IS_FOR_PICTURES) await page.screenshot({ path: pictureFile(`demo-${language}`) });
    const say = createTranslator(language);
    await pane.getByRole("tab", { name: startingWith(say({ id: "pane-place-plan" })) }).click();
    await pane.getByRole("button", { name: /F11/ }).first().waitFor();
    const saving = page.waitForEvent("download");
    await page.locator(".toolbar button").first().click();
    const copy = join(folder, "..", `${basename(folder)}-${language}.xlsx`);
    await (await saving).saveAs(copy);
    const saved = openWorkbookFile(readFileSync(copy));
    rmSync(copy);
    expect(saved.sheets[0]?.name).toBe("Plan of Action");
    expect(complaints).toEqual([]);
    const strangers = asked.filter((url) => !url.startsWith(address) && !/^(?:data|blob):/.test(url));
    expect(new Set(strangers)).toEqual(new Set([MICROSOFT + OFFICE_JS_FOR_HOSTS]));
    await context.close();
  });

  it("has the pane that Excel opens by the manifest", async () => {
    const pane = await PaneInChromium.open(await connectBrowser(), {
      address: address.slice(0, -1),
      officeJs: `${MICROSOFT}office.js`,
    });
    await pane.page.locator("#today-heading").waitFor();
    await pane.runsFromRibbon("writeSummary");
    expect(pane.file.sheets.some(({ name }) => name.startsWith("Summary"))).toBe(true);
    expect(pane.complaints).toEqual([]);
    await pane.close();
  });
});

/** What is answered at an address; `null` where there is nothing. */
async function bodyOf(link: URL): Promise<string | null> {
  const answer = await fetch(link);
  const body = await answer.text();
  return answer.ok ? body : null;
}

function isOfficeJs(name: string): boolean {
  return /(?:^|[\\/])(?:office|excel-)[\w.-]*\.js$/.test(name);
}

/** What a page complains of, and all that it asks for. */
function listen(page: Page): { readonly complaints: string[]; readonly asked: string[] } {
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => asked.push(request.url()));
  return { complaints, asked };
}
