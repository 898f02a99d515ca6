import { resolve } from "node:path";
import type { GlobalConfig } from "jest";
import { type BrowserServer, chromium } from "playwright-core";
import { buildPages, type ServedPages, servePages } from "./built-pages";
import { CHROMIUM_FLAGS, findChromium } from "./chromium";

/** What the test files of one run share: the pages are built once, and one browser shows them. */
interface Shared {
  readonly pages: ServedPages;
  readonly browser: BrowserServer | null;
}

declare global {
  var browserTests: Shared | undefined;
}

/**
 * Runs once before all test files, in another process than theirs: they are told by the environment. The
 * pages are built while other tests run; the server lets those wait that ask for a page too early.
 */
export default async function setUp({ ci }: Pick<GlobalConfig, "ci">): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) {
    const missing = "the tests in the browser need Chromium, Chrome or Edge, and none was found.";
    if (ci) throw new Error(`With --ci nothing may be skipped: ${missing}`);
    console.error(`NOT RUN: ${missing}`);
  }
  const folder = resolve("out/browser/build");
  process.env.POA_BUILD_FOLDER = folder;
  const pages = await servePages(folder, buildPages(folder));
  process.env.POA_PAGES = pages.address;
  const browser =
    executablePath === null ? null : await chromium.launchServer({ executablePath, args: CHROMIUM_FLAGS });
  if (browser !== null) process.env.POA_BROWSER = browser.wsEndpoint();
  globalThis.browserTests = { pages, browser };
}
