// Makes the pictures of the summary in docs/ from the demo's workbook: npm run pictures.
// It needs LibreOffice (soffice) and Poppler (pdftoppm, pdftotext) on the path.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const WORKBOOK = "joint-plan-with-summary";
/** The pages of the summary, behind those of the plan, by words that stand on them only. */
const PICTURES = [
  { words: "Progress summary for", file: "summary" },
  { words: "From the beginning to", file: "summary-indicators" },
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
} finally {
  rmSync(folder, { recursive: true, force: true });
}
