// Makes the pictures in docs/: of the summary from the demo's workbook, of the pane from the browser
// tests. npm run pictures; it needs LibreOffice (soffice), Poppler (pdftoppm, pdftotext) and Chromium.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const WORKBOOK = "joint-plan-with-summary";
/** The pages of the summary, behind those of the plan and of the frozen summary, by words that stand on them only. */
const PICTURES = [
  { words: "Progress summary for 2024 Q2", file: "summary" },
  { words: "From the beginning to 2024 Q2", file: "summary-indicators" },
];

const PANE_PICTURES = [
  { from: "2-findings-en-US-light", file: "pane-findings" },
  { from: "5-written-en-US-light", file: "pane-summary" },
];

function run(command, args) {
  const done = spawnSync(command, args, { stdio: ["ignore", "pipe", "inherit"], encoding: "utf8" });
  if (done.error || done.status !== 0) throw new Error(`${command} failed; is it installed?`);
  return done.stdout;
}

const folder = mkdtempSync(join(tmpdir(), "poa-pictures-"));
try {
  run("npm", ["run", "-s", "demo"]);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const workbook = join("out", `${WORKBOOK}.xlsx`);
  run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, workbook]);
  const pdf = join(folder, `${WORKBOOK}.pdf`);
  const pages = run("pdftotext", ["-layout", pdf, "-"]).split("\f");
  for (const { words, file } of PICTURES) {
    const page = String(pages.findIndex((text) => text.includes(words)) + 1);
    if (page === "0") throw new Error(`No page of the demo's workbook says “${words}”.`);
    run("pdftoppm", ["-r", "96", "-f", page, "-l", page, "-singlefile", "-png", pdf, join("docs", file)]);
    console.log(`docs/${file}.png is page ${page} of ${pages.length - 1}`);
  }
  run("npm", ["test", "--", "--selectProjects", "browser"]);
  for (const { from, file } of PANE_PICTURES) {
    copyFileSync(join("out", "browser", "pictures", `${from}.png`), join("docs", `${file}.png`));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
