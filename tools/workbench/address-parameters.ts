import type { PaneTheme } from "./excel-frame";

/** What the page's address asks for: `?workbook=…&lang=km&theme=dark&pane=320&page=self-test&ignores=RangeFont.bold`. */
export interface AddressParameters {
  /** Where the workbook is that is opened first; `null` for a new one. */
  readonly workbook: string | null;
  /** Office's display language. */
  readonly displayLanguage: string;
  readonly theme: PaneTheme;
  /** The pane's width in pixels. */
  readonly paneWidth: number;
  /** The page of the add-in next to the workbook. */
  readonly page: "pane.html" | "self-test-pane.html";
  /** Members that this Excel takes and does nothing about, such as `RangeFont.bold`. */
  readonly ignored: readonly string[];
}

export const LANGUAGES = { en: "en-US", km: "km-KH", th: "th-TH" } as const;
export const THEMES = ["light", "dark", "contrast"] as const satisfies readonly PaneTheme[];

const MEETING_PLAN = "plans/joint-plan-of-action-2023-2025.xlsx";
const PANE_WIDTH = 350;
/** Excel makes no pane narrower. */
const NARROWEST_PANE = 320;

export function readAddress(search: string): AddressParameters {
  const parameters = new URLSearchParams(search);
  const language = Object.entries(LANGUAGES).find(([short]) => short === parameters.get("lang"));
  return {
    workbook: workbookOf(parameters.get("workbook")),
    displayLanguage: language?.[1] ?? LANGUAGES.en,
    theme: THEMES.find((theme) => theme === parameters.get("theme")) ?? "light",
    paneWidth: Math.max(NARROWEST_PANE, Number(parameters.get("pane") ?? PANE_WIDTH) || PANE_WIDTH),
    page: parameters.get("page") === "self-test" ? "self-test-pane.html" : "pane.html",
    ignored: parameters.getAll("ignores"),
  };
}

function workbookOf(given: string | null): string | null {
  return given === "new" ? null : (given ?? MEETING_PLAN);
}

/** The same address with one parameter changed. */
export function withParameter(search: string, name: "lang" | "theme", value: string): string {
  const parameters = new URLSearchParams(search);
  parameters.set(name, value);
  return `?${parameters.toString()}`;
}
