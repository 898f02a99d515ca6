import { type PaneTheme, surroundingFrame } from "../excel-frame";

// Runs after Office.js. Its build for hosts of one's own has the object model of Excel and not what
// Excel's frame adds to it; the workbench stands in for the parts that the add-in uses.

const frame = surroundingFrame();

const GROUNDS: Readonly<Record<PaneTheme, string>> = {
  light: "#ffffff",
  dark: "#292827",
  contrast: "#000000",
};

const standIns: PropertyDescriptorMap = {
  HostType: { value: { Excel: "Excel" } },
  onReady: { value: () => Promise.resolve({ host: "Excel", platform: "OfficeOnline" }) },
  actions: { value: { associate: frame.associate.bind(frame) } },
  addin: { value: { showAsTaskpane: () => Promise.resolve() } },
  context: {
    value: {
      displayLanguage: frame.displayLanguage,
      officeTheme: { bodyBackgroundColor: GROUNDS[frame.theme] },
      requirements: { isSetSupported: frame.isSetSupported.bind(frame) },
      document: { settings: frame.documentSettings },
      diagnostics: { host: "Excel", platform: "OfficeOnline", version: "Workbench" },
    },
  },
};

Object.defineProperty(window, "Office", { value: Object.create(Office, standIns) });

if (frame.theme === "contrast") forceContrast();

/** The system's high contrast cannot be switched on by a page: what asks for it is answered that it is on. */
function forceContrast(): void {
  const ask = window.matchMedia.bind(window);
  window.matchMedia = (query) => ask(query.includes("forced-colors") ? "all" : query);
}
