// Makes the pictures in docs/: of the summary from the demo's workbook, of the pane from the browser
// tests, which leave more of them in out/browser/pictures: each view in each language and theme, to be
// looked at. npm run pictures, or npm run pictures -- summary (or pane) for one of the two;
// npm run pictures -- listing makes the screenshots of the marketplace's listing instead. It needs
// LibreOffice (soffice), Poppler (pdftoppm, pdftotext), Chromium, and Carlito, which has the widths of
// Calibri.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const WORKBOOK = "joint-plan-with-summary";
/** The summary's pages, behind those of the plan and of the frozen summary, named by words on them. */
const FIRST_PAGE = "Progress summary for 2024 Q2";
const HEADER = "Summary 2024 Q2";
const NAMES = [
  { words: FIRST_PAGE, name: "summary" },
  { words: "All indicators", name: "summary-indicators" },
  { words: "Targets of each year", name: "summary-activities" },
];
/** Dots to an inch: sharp enough to be read, and below 120 KB a page. */
const RESOLUTION = "77";

/** Where the browser tests leave their pictures. */
const PICTURES = join("out", "browser", "pictures");
/** Where those of the listing are put, by number and language, to be uploaded; they are not part of the repository. */
const LISTING = join("out", "listing");

/** The pictures of the browser tests that are kept: those of the pane below 60 KB, the whole below 150 KB. */
const PANE_PICTURES = [
  { from: "workbench-en-light", file: "workbench" },
  { from: "view-today-en-light", file: "pane-today" },
  { from: "view-findings-en-light", file: "pane-findings" },
  { from: "question-table-en-light", file: "pane-question" },
  { from: "columns-reasons-en-light", file: "pane-columns" },
  { from: "view-indicators-en-light", file: "pane-indicators" },
  { from: "view-actuals-en-light", file: "pane-actuals" },
  { from: "view-progress-en-light", file: "pane-progress" },
  { from: "summary-written-en-light", file: "pane-summary" },
  { from: "view-settings-en-light", file: "pane-settings" },
];

function run(command, args, environment = {}) {
  const env = { ...process.env, ...environment };
  const done = spawnSync(command, args, { stdio: ["ignore", "pipe", "inherit"], encoding: "utf8", env });
  if (done.error || done.status !== 0) throw new Error(`${command} failed; is it installed?`);
  return done.stdout;
}

const only = process.argv[2];
if (only === "listing") drawListing();
else {
  if (only !== "pane") drawSummaryOfDemo();
  if (only !== "summary") drawPane();
}

function drawSummaryOfDemo() {
  const folder = mkdtempSync(join(tmpdir(), "poa-pictures-"));
  try {
    run("npm", ["run", "-s", "demo"]);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const workbook = join("out", `${WORKBOOK}.xlsx`);
    run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, workbook]);
    const pdf = join(folder, `${WORKBOOK}.pdf`);
    drawSummary(pdf, run("pdftotext", ["-layout", pdf, "-"]).split("\f"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function drawSummary(pdf, pages) {
  for (const name of readdirSync("docs")) if (/^summary.*\.png$/.test(name)) rmSync(join("docs", name));
  const first = pages.findIndex((text) => text.includes(FIRST_PAGE));
  if (first < 0) throw new Error(`No page of the demo's workbook says “${FIRST_PAGE}”.`);
  const used = new Map();
  for (let index = first; pages[index]?.includes(HEADER); index++) {
    const known = NAMES.find(({ words }) => pages[index].includes(words));
    const name = known?.name ?? "summary-page";
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    const file = join("docs", count === 1 ? name : `${name}-${count}`);
    const page = String(index + 1);
    run("pdftoppm", ["-r", RESOLUTION, "-f", page, "-l", page, "-singlefile", "-png", pdf, file]);
    console.log(`${file}.png is page ${page} of ${pages.length - 1}`);
  }
}

/** Has browser tests leave their pictures, in each language and theme. */
function takePictures(...tests) {
  const files = tests.map((name) => `tests/browser/${name}.slow.test.ts`);
  run("npm", ["run", "test:full", "--", "--selectProjects", "browser", "--runTestsByPath", ...files], {
    POA_ALL_LOOKS: "1",
  });
}

function drawListing() {
  takePictures("listing");
  rmSync(LISTING, { recursive: true, force: true });
  mkdirSync(LISTING, { recursive: true });
  for (const name of readdirSync(PICTURES).filter((each) => each.startsWith("listing-"))) {
    copyFileSync(join(PICTURES, name), join(LISTING, name.slice("listing-".length)));
  }
  console.log(`${readdirSync(LISTING).length} screenshots are in ${LISTING}`);
}

function drawPane() {
  takePictures("views", "first-minute", "story", "columns");
  for (const { from, file } of PANE_PICTURES) {
    copyFileSync(join(PICTURES, `${from}.png`), join("docs", `${file}.png`));
    console.log(`docs/${file}.png is ${from}`);
  }
}
