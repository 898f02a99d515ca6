import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const PLACES = [
  ...(process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "soffice")),
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** The LibreOffice of this machine. */
export const SOFFICE = PLACES.find((place) => existsSync(place)) ?? null;

/** The setting that makes LibreOffice calculate whatever a file holds as values already. */
const ALWAYS_CALCULATE =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">' +
  "<value>0</value></prop></item></oor:items>";

/**
 * A suite that asks LibreOffice. It is no package of npm, so a developer may be without it: the suite is
 * skipped, and `whole-run.ts` says why; where everything has to be shown (CI) it fails the run instead.
 */
export function describeWithLibreOffice(name: string, tests: () => void): void {
  if (SOFFICE === null) describe.skip(name, tests);
  else describe(name, tests);
}

/** Opens a workbook in LibreOffice, which calculates it anew, and gives what it saves in that format. */
export function convertByLibreOffice(workbook: Uint8Array, format: "xlsx" | "pdf"): Buffer {
  if (SOFFICE === null) throw new Error("LibreOffice (soffice) is not installed");
  const folder = mkdtempSync(join(tmpdir(), "poa-libreoffice-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), workbook);
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), ALWAYS_CALCULATE);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const out = join(folder, "out");
    execFileSync(
      SOFFICE,
      [profile, "--headless", "--convert-to", format, "--outdir", out, join(folder, "in.xlsx")],
      { stdio: "ignore", timeout: 120_000 },
    );
    return readFileSync(join(out, `in.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
