import type { HostOptions } from "@plan-of-action/office-host";
import type { Elsewhere } from "@plan-of-action/office-host/host";
import type { Situation } from "./attack";

/** What an Excel is from a request on, until the person does something about it. */
const build = (name: string, options: Pick<HostOptions, "faulty" | "quirks">): Situation => ({
  name,
  begin: ({ host }, request) => host.beforeRequest(request, () => host.behaveAs(options)),
  end: ({ host }) => host.behaveAs({}),
});

const elsewhere = (kind: Elsewhere): Situation => ({
  name: `another workbook in front (${kind})`,
  begin: ({ host }, request) => host.beforeRequest(request, (user) => user.turnTo(kind)),
  end: ({ host }) => host.user.turnTo(null),
});

/** Answered so to one request: to the next the same is answered as ever. */
const once = (code: string, afterActions?: "all"): Situation => ({
  name: `${code}${afterActions === undefined ? "" : " after all was done"}`,
  begin: ({ host }, request) =>
    host.failRequest(request, { code, ...(afterActions === undefined ? {} : { afterActions }) }),
  end: () => undefined,
});

const FREEZING = ["freezeAt", "freezeRows", "freezeColumns", "unfreeze"];

/** The failures as people meet them. */
export const SITUATIONS: readonly Situation[] = [
  ...(["InvalidSelection", "ItemNotFound", "InactiveWorkbook"] as const).map(elsewhere),
  build("an unsaved workbook on an iPad", { quirks: { refusesCustomXml: true } }),
  build("an antivirus program denies all", { quirks: { deniesAccess: true } }),
  build("freezing is refused", {
    faulty: { refused: FREEZING.map((member) => `WorksheetFreezePanes.${member}`) },
  }),
  build("lists and conditional formats are refused", {
    faulty: {
      refused: ["DataValidation.rule", "DataValidation.clear", "ConditionalFormatCollection.add"],
    },
  }),
  ...["RequestAborted", "ServiceNotAvailable", "ActivityLimitReached"].map((code) => once(code)),
  once("RequestAborted", "all"),
];
