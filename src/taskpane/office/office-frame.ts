import type { Environment } from "./environment";
import { isDarkColor } from "../theme";
import { isLanguage, type Language } from "../../locales/languages";

/** What the pane takes from the Office application around it, apart from the workbook. */

/** Where the page is, once Office is ready; `noLibrary` where office.js could not be loaded. */
export async function surroundings(): Promise<"excel" | "outsideExcel" | "noLibrary"> {
  if (typeof Office === "undefined") return "noLibrary";
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? "excel" : "outsideExcel";
}

/** What Office says about itself; more or less of it by the application and its version, whatever the types say. */
function said(): Partial<Office.Context> {
  return Office.context;
}

/** The language in which Office shows itself; English where the add-in does not speak it. */
export function displayLanguage(): Language {
  const language = said().displayLanguage?.slice(0, 2).toLowerCase() ?? "en";
  return isLanguage(language) ? language : "en";
}

/** Whether Office's theme is dark; `null` if Office does not say. */
export function isOfficeDark(): boolean | null {
  return isDarkColor(said().officeTheme?.bodyBackgroundColor ?? "");
}

/** Where the workbook is saved; `null` if it never was. */
export function documentAddress(): string | null {
  const url = said().document?.url ?? "";
  return url === "" ? null : url;
}

/** What is around the pane, for those who look into a failure. */
export function environment(version: string): Environment {
  const { host, platform, version: build } = said().diagnostics ?? {};
  return {
    version,
    application: [host, build, platform].filter(Boolean).join(" "),
    supports: (set) => Office.context.requirements.isSetSupported("ExcelApi", set),
  };
}

/** Brings the pane into view, where this Excel can: a ribbon command runs whether it is open or not. */
export async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}

/**
 * Binds the ribbon's function buttons to what they do. Excel runs a button as soon as the page's scripts have been
 * loaded, so this comes before `Office.onReady`: bound later, the first click can do nothing.
 */
export function bindRibbon(
  commands: Readonly<Record<string, (event: Office.AddinCommands.Event) => void>>,
): void {
  if (typeof Office !== "undefined") bindActions(Office, commands);
}

/** Where pane and ribbon share no runtime, as on an iPad, there may be no actions. */
function bindActions({ actions }: Partial<typeof Office>, commands: Parameters<typeof bindRibbon>[0]): void {
  for (const [name, command] of Object.entries(commands)) actions?.associate(name, command);
}
