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

/** Where LibreOffice keeps its settings, made at the first conversion: it takes long to set itself up. */
let profile: string | null = null;

function profileFolder(): string {
  if (profile !== null) return profile;
  profile = mkdtempSync(join(tmpdir(), "poa-libreoffice-profile-"));
  mkdirSync(join(profile, "user"));
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_CALCULATE);
  return profile;
}

/** Takes away what LibreOffice has kept; to be called after the last conversion. */
export function forgetLibreOffice(): void {
  if (profile !== null) rmSync(profile, { recursive: true, force: true });
  profile = null;
}

/**
 * A suite that asks LibreOffice. It is no package of npm, so a developer may be without it: the suite is
 * skipped, and `whole-run.ts` says why; where everything has to be shown (CI) it fails the run instead.
 */
export function describeWithLibreOffice(name: string, tests: () => void): void {
  if (SOFFICE === null) {
    describe.skip(name, tests);
    return;
  }
  describe(name, () => {
    afterAll(forgetLibreOffice);
    tests();
  });
}

/** Opens a workbook in LibreOffice, which calculates it again, and gives what it saves in that format. */
export function convertByLibreOffice(workbook: Uint8Array, format: "xlsx" | "pdf"): Buffer {
  const [converted] = convertAllByLibreOffice([workbook], format);
  if (converted === undefined) throw new Error("LibreOffice has converted nothing");
  return converted;
}

/** The same for several workbooks, for which it starts once. */
export function convertAllByLibreOffice(
  workbooks: readonly Uint8Array[],
  format: "xlsx" | "pdf",
): readonly Buffer[] {
  if (SOFFICE === null) throw new Error("LibreOffice (soffice) is not installed");
  const folder = mkdtempSync(join(tmpdir(), "poa-libreoffice-"));
  try {
    const files = workbooks.map((workbook, place) => {
      const file = join(folder, `${place}.xlsx`);
      writeFileSync(file, workbook);
      return file;
    });
    const settings = `-env:UserInstallation=${pathToFileURL(profileFolder()).href}`;
    const out = join(folder, "out");
    execFileSync(SOFFICE, [settings, "--headless", "--convert-to", format, "--outdir", out, ...files], {
      stdio: "ignore",
      timeout: 120_000,
    });
    return workbooks.map((_, place) => readFileSync(join(out, `${place}.${format}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
