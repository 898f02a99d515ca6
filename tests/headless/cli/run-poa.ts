import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { poa } from "../../../src/headless/cli/poa";

export const MEETING_PLAN = join("tests", "fixtures", "joint-plan-of-action-2023-2025.xlsx");

export interface PoaRun {
  readonly exitCode: number;
  readonly out: string;
  readonly messages: string;
}

/** Runs the command line as a person would, on the first day of July 2024. */
export async function runPoa(...args: readonly string[]): Promise<PoaRun> {
  const out: string[] = [];
  const messages: string[] = [];
  const exitCode = await poa(
    args,
    { year: 2024, month: 7, day: 1 },
    { out: (text) => out.push(text), message: (text) => messages.push(text) },
  );
  return { exitCode, out: out.join("\n"), messages: messages.join("\n") };
}

/** Runs it with `--json` and gives what it printed; fails where it could not be done. */
export async function poaJson<Shape>(...args: readonly string[]): Promise<Shape> {
  const { exitCode, out, messages } = await runPoa(...args, "--json");
  if (exitCode === 2) throw new Error(messages);
  return JSON.parse(out) as Shape;
}

/** A folder of its own for each test, gone afterwards. */
export function temporaryFolder(): { readonly path: string; files(): string[] } {
  const made = { path: "" };
  beforeEach(() => {
    made.path = mkdtempSync(join(tmpdir(), "poa-"));
  });
  afterEach(() => rmSync(made.path, { recursive: true, force: true }));
  return {
    get path() {
      return made.path;
    },
    files: () => readdirSync(made.path).sort(),
  };
}

/** Writes a workbook with charts, a pivot table and lists, and no plan, into a folder; gives its path. */
export function workbookWithoutPlan(folder: string): string {
  const file = openWorkbookFile(readFileSync(join("tests", "fixtures", "every-feature.xlsx")));
  file.removeSheet(file.sheets.find(({ name }) => name === "Plan")!);
  const path = join(folder, "without-plan.xlsx");
  writeFileSync(path, file.save());
  return path;
}
