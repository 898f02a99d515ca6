import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/*
 * Which test files a whole run loads together, by the name of their suite. Each file of tests is one of a subject
 * and can be run by itself; but to load the product and to read a first plan takes half a second, which is longer
 * than the tests of most files.
 */
/** @type {Record<string, string[]>} */
const SUITES = {
  checks: ["checks"],
  cli: ["headless/cli"],
  evidence: ["reading/evidence", "reading/rows"],
  host: ["headless/host"],
  pane: [
    "taskpane/findings.test.tsx",
    "taskpane/pane.test.tsx",
    "taskpane/plan-question.test.tsx",
    "taskpane/problems.test.tsx",
    "taskpane/theme.test.tsx",
  ],
  plan: [
    "changes",
    "commands",
    "compare",
    "exchange",
    "indicators",
    "locales",
    "plan",
    "plan/language",
    "progress",
  ],
  reading: ["reading"],
  sheets: ["excel", "sheets"],
  taskpane: ["taskpane"],
  "use-cases": ["app"],
  views: [
    "taskpane/actuals-view.test.tsx",
    "taskpane/columns-pointing.test.tsx",
    "taskpane/exchange-view.test.tsx",
    "taskpane/indicators-view.test.tsx",
    "taskpane/progress-view.test.tsx",
    "taskpane/settings-view.test.tsx",
  ],
  xlsx: ["xlsx"],
};

/** Files of these folders that take long, so that another worker may run them meanwhile. */
export const ALONE = new Set([
  "headless/cli/forms-in-libreoffice.test.ts",
  "headless/cli/take-back.test.ts",
  "app/busy-workbook.test.ts",
  "app/freeze-summary.test.ts",
  "checks/mutations.test.ts",
  "excel/round-trips.test.ts",
  "headless/cli/actuals.test.ts",
  "reading/any-layout.test.ts",
  "reading/cells-accounted.test.ts",
  "sheets/written-workbook.test.ts",
  "taskpane/session.test.ts",
]);

export const TESTS = join(dirname(fileURLToPath(import.meta.url)), "..");

/**
 * The files of a suite, as paths below `tests`.
 * @param {string} suite
 * @returns {readonly string[]}
 */
export function filesOfSuite(suite) {
  return SUITES[suite].flatMap((/** @type {string} */ entry) =>
    entry.includes(".") ? [entry] : quickFilesIn(entry),
  );
}

/** @param {string} folder */
function quickFilesIn(folder) {
  return readdirSync(join(TESTS, folder))
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => `${folder}/${name}`)
    .filter((file) => !ALONE.has(file));
}

/** All files that some suite runs. */
export function filesOfSuites() {
  return readdirSync(dirname(fileURLToPath(import.meta.url)))
    .filter((name) => /\.suite\.tsx?$/.test(name))
    .flatMap((name) => filesOfSuite(name.slice(0, name.indexOf("."))));
}
