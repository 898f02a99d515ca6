import type { Browser, Page } from "playwright-core";
import type { Language } from "../../src/locales/languages";

/** How long what is waited for may take: a machine that does much else is given its time. */
const WAITING_MS = 60_000;

/** `forced` are the colours of a system in high contrast. */
export type Colors = "light" | "dark" | "forced";

/** The grounds by which Office tells its theme. */
export const GROUNDS: Readonly<Record<Colors, string>> = {
  light: "#ffffff",
  dark: "#292827",
  forced: "#ffffff",
};

export interface Surroundings {
  readonly language?: Language;
  readonly colors?: Colors;
  /** Wide enough for a look at the sheet; the pane has 320 px anyway. */
  readonly width?: number;
}

export function mediaOf(colors: Colors) {
  return {
    colorScheme: colors === "dark" ? "dark" : "light",
    forcedColors: colors === "forced" ? "active" : "none",
  } as const;
}

const TABS = new WeakMap<Browser, Page>();

/** The tab of a test file, by its browser. */
export async function tabOf(browser: Browser): Promise<Page> {
  const known = TABS.get(browser);
  if (known !== undefined && !known.isClosed()) return known;
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(WAITING_MS);
  TABS.set(browser, page);
  return page;
}
