import { readdirSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/*
 * Which test files a run without names of files loads together, by the name of their suite. `npm test` runs these and
 * no others. A suite is a file `<suite>.suite.ts`, or a folder of such files, numbered from 1, of which each runs a
 * part of the suite: no file takes more than twenty seconds, so that more cores are of use. Each file of tests is one of
 * a subject and can be run by itself; but to load the product and to read a first plan takes half a second, which is
 * longer than the tests of most files.
 */
/** @type {Record<string, string[]>} */
const SUITES = {
  checks: ["tests/checks"],
  cli: ["tests/headless/cli"],
  evidence: ["tests/reading/evidence", "tests/reading/rows"],
  host: ["packages/office-host/tests"],
  pane: [
    "tests/taskpane/kept-drafts.test.tsx",
    "tests/taskpane/pane.test.tsx",
    "tests/taskpane/plan-question.test.tsx",
    "tests/taskpane/problems.test.tsx",
    "tests/taskpane/theme.test.tsx",
    "tests/taskpane/tour.test.tsx",
  ],
  plan: [
    "tests",
    "tests/changes",
    "tests/commands",
    "tests/compare",
    "tests/exchange",
    "tests/identity",
    "tests/indicators",
    "tests/languages",
    "tests/locales",
    "tests/meeting",
    "tests/next-plan",
    "tests/plan",
    "tests/plan/language",
    "tests/progress",
  ],
  reading: ["tests/reading"],
  sheets: ["tests/excel", "tests/sheets"],
  taskpane: ["tests/taskpane"],
  "use-cases": ["tests/app", "tests/attack"],
  views: [
    "tests/taskpane/columns-pointing.test.tsx",
    "tests/taskpane/columns-view.test.tsx",
    "tests/taskpane/doubts-view.test.tsx",
    "tests/taskpane/exchange-view.test.tsx",
    "tests/taskpane/findings.test.tsx",
    "tests/taskpane/indicators-view.test.tsx",
    "tests/taskpane/pane-at-work.test.tsx",
    "tests/taskpane/progress-view.test.tsx",
    "tests/taskpane/settings-view.test.tsx",
  ],
  xlsx: ["packages/xlsx/tests"],
};

/** Files of these folders that take long, by themselves or for their number of tests: only a run of all tests has them, each by itself. */
export const ALONE = new Set([
  "tests/accounts/forms-of-agencies.test.ts",
  "tests/accounts/reports-of-workbooks.test.ts",
  "tests/app/accept-finding.test.ts",
  "tests/app/activities-sheet.test.ts",
  "tests/app/actuals-kept.test.ts",
  "tests/app/busy-workbook.test.ts",
  "tests/app/changed-actual.test.ts",
  "tests/app/deciding.test.ts",
  "tests/app/freeze-summary.test.ts",
  "tests/app/meeting-sheets.test.ts",
  "tests/app/two-panes.test.ts",
  "tests/app/typed-actual.test.ts",
  "tests/app/typed-text-kept.test.ts",
  "tests/app/write-summary.test.ts",
  "tests/attack/attack.test.ts",
  "tests/attack/edits.test.ts",
  "tests/attack/from-version-1.0.test.ts",
  "tests/attack/situations.test.ts",
  "tests/checks/clean-sheets.test.ts",
  "tests/compare/random-drafts.test.ts",
  "tests/excel/kept-records.test.ts",
  "tests/excel/kept-widths.test.ts",
  "tests/excel/refused-parts.test.ts",
  "tests/excel/round-trips.test.ts",
  "tests/headless/cli/actuals.test.ts",
  "tests/headless/cli/compare-formats.test.ts",
  "tests/headless/cli/compare-workplans.test.ts",
  "tests/headless/cli/compare.test.ts",
  "tests/headless/cli/export.test.ts",
  "tests/headless/cli/forms-in-libreoffice.test.ts",
  "tests/headless/cli/frozen.test.ts",
  "tests/headless/cli/meeting-plan.test.ts",
  "tests/headless/cli/roll-up.test.ts",
  "tests/headless/cli/take-back.test.ts",
  "tests/plan/language/detect-languages.test.ts",
  "tests/reading/cells-accounted.test.ts",
  "tests/reading/heads-in-words.test.ts",
  "tests/sheets/annex.test.ts",
  "tests/sheets/long-actuals.test.ts",
  "tests/sheets/recalculation.test.ts",
  "tests/sheets/tracking-table.test.ts",
  "tests/sheets/written-workbook.test.ts",
  "tests/taskpane/automatic-check.test.ts",
  "tests/taskpane/fix-of-many.test.ts",
  "tests/taskpane/reporting.test.ts",
  "tests/taskpane/session.test.ts",
  "packages/xlsx/tests/damaged.test.ts",
  "packages/xlsx/tests/second-readers.test.ts",
]);

/** The suites that only a run of all tests has: few tests that take long. */
export const LONG_SUITES = ["views"];

/** The folder of the whole project. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** The script of all tests of a whole run (`bundle.js`). */
export const BUNDLE = join(ROOT, ".cache/tests/bundle.cjs");

/** The script of all tests of components. */
export const PANE_BUNDLE = join(ROOT, ".cache/tests/pane.cjs");

/** Put other modules in the place of ours, or load ours anew; in a script each is one. */
const OF_MODULES = new Set(["tests/taskpane/ribbon-binding.test.tsx"]);

const BUNDLED =
  /^(?:tests\/(?!browser\/)|packages\/[\w-]+\/tests\/).*\.test\.tsx?$|^tests\/checks\/rules\/.*\.ts$/;

/**
 * Whether a file is run from one of these scripts: all but those in the browser and those whose subject is modules.
 * @param {string} file
 */
export function isBundled(file) {
  return BUNDLED.test(file) && !OF_MODULES.has(file);
}

/**
 * Whether a file has tests of components, which run where there is a page.
 * @param {string} file
 */
export function isOfPane(file) {
  return file.endsWith(".tsx");
}

const SUITES_FOLDER = dirname(fileURLToPath(import.meta.url));

/**
 * The files that a file of suites runs, as paths in the project.
 * @param {string} suiteFile its path
 * @returns {readonly string[]}
 */
export function filesOfSuite(suiteFile) {
  const name = relative(SUITES_FOLDER, suiteFile).replaceAll("\\", "/");
  const [, suite = "", part] = /^([\w-]+)(?:\/(\d+))?\.suite\.tsx?$/.exec(name) ?? [];
  const files = SUITES[suite].flatMap((/** @type {string} */ entry) =>
    entry.includes(".") ? [entry] : quickFilesIn(entry),
  );
  if (part === undefined) return files;
  const parts = readdirSync(join(SUITES_FOLDER, suite)).length;
  return dealt(files, parts)[Number(part) - 1] ?? [];
}

/**
 * Files in parts of about the same length: the longest first, each to the part that is shortest yet.
 * @param {readonly string[]} files
 * @param {number} count
 * @returns {readonly (readonly string[])[]}
 */
function dealt(files, count) {
  const parts = Array.from({ length: count }, () => ({ bytes: 0, files: /** @type {string[]} */ ([]) }));
  const sized = files.map((file) => ({ file, bytes: statSync(join(ROOT, file)).size }));
  for (const { file, bytes } of sized.sort((a, b) => b.bytes - a.bytes || (a.file < b.file ? -1 : 1))) {
    const shortest = parts.reduce((least, part) => (part.bytes < least.bytes ? part : least));
    shortest.bytes += bytes;
    shortest.files.push(file);
  }
  return parts.map((part) => part.files);
}

/** @param {string} folder */
function quickFilesIn(folder) {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => `${folder}/${name}`)
    .filter((file) => !ALONE.has(file));
}

/** All files that some suite runs. */
export function filesOfSuites() {
  return readdirSync(SUITES_FOLDER, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.suite\.tsx?$/.test(name))
    .flatMap((name) => filesOfSuite(join(SUITES_FOLDER, name)));
}
