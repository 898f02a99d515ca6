import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type ExcelHost, startHost } from "@plan-of-action/office-host";
import { newWorkbookFile } from "@plan-of-action/xlsx";

/** What came of a script. */
export type ScriptVerdict =
  | { readonly kind: "runs" }
  /** It asks for a member that the host says it does not have. */
  | { readonly kind: "beyond"; readonly member: string }
  | { readonly kind: "fails"; readonly why: string };

export interface ScriptRun {
  readonly verdict: ScriptVerdict;
  /** The workbook as the script left it. */
  readonly saved: Uint8Array;
}

type AsyncBody = new (name: string, body: string) => (excel: ExcelHost["Excel"]) => Promise<unknown>;

// The class of async functions has no name of its own.
const AsyncFunction = (async () => Promise.resolve()).constructor as AsyncBody;

/** Runs a script as one async body, with the global `Excel`, over a blank workbook with the sheet "Sheet1". */
export async function runScript(script: string): Promise<ScriptRun> {
  const file = newWorkbookFile();
  const host = startHost(file, { excelApi: "1.17" });
  let verdict: ScriptVerdict = { kind: "runs" };
  try {
    await new AsyncFunction("Excel", script)(host.Excel);
  } catch (error) {
    verdict = verdictOn(error);
  }
  return { verdict, saved: file.save() };
}

function verdictOn(error: unknown): ScriptVerdict {
  if (!(error instanceof Error)) return { kind: "fails", why: String(error) };
  const place = "debugInfo" in error ? (error.debugInfo as { errorLocation?: string }).errorLocation : null;
  const code = "code" in error ? error.code : null;
  if (code === "ApiNotFound" || code === "NotImplemented") {
    return { kind: "beyond", member: code === "ApiNotFound" ? (place ?? error.message) : error.message };
  }
  return { kind: "fails", why: `${error.message} ${place ?? ""}`.trim() };
}

/** The folders of a folder that have a `script.js`, by name. */
export function casesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => fileIn(folder, name, "script.js") !== null)
    .sort();
}

/** A file of a case; `null` where the case has none. */
export function fileIn(folder: string, name: string, file: string): Uint8Array | null {
  const path = join(folder, name, file);
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true ? new Uint8Array(readFileSync(path)) : null;
}
