import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";

/** The command line of a checkout: what `src/headless/cli/poa.ts` exports. */
export type CommandLine = (
  args: readonly string[],
  today: { readonly year: number; readonly month: number; readonly day: number },
  streams: { readonly out: (text: string) => void; readonly message: (text: string) => void },
) => Promise<0 | 1 | 2>;

/** What a checkout makes of one workbook: each output by its name, and how long all took in milliseconds. */
export interface OutputsOfWorkbook {
  readonly outputs: Readonly<Record<string, string>>;
  readonly milliseconds: number;
}

/** Nothing depends on the day on which it is run. */
const DAY = { year: 2026, month: 6, day: 30 } as const;

/** The sheets that are written, with the options that each command needs; `PERIOD` is one of the plan. */
const SHEETS: Readonly<Record<string, readonly string[]>> = {
  summary: ["--period", "PERIOD"],
  brief: ["--period", "PERIOD"],
  annex: [],
  tracking: [],
  activities: [],
};

/**
 * Runs `read`, `check` and `progress` over a workbook, and writes the summary, brief, annex, tracking table and
 * activities. The output of a written sheet is every part of the file that the original does not have as it is.
 */
export async function outputsOf(poa: CommandLine, file: string): Promise<OutputsOfWorkbook> {
  const folder = mkdtempSync(join(tmpdir(), "golden-"));
  const began = performance.now();
  try {
    const outputs: Record<string, string> = {};
    outputs.read = await printed(poa, ["read", file, "--json"]);
    outputs.check = await printed(poa, ["check", file, "--on", "2026-06-30", "--json"]);
    const period = periodIn(outputs.read);
    outputs.progress = await printed(poa, ["progress", file, "--period", period, "--json"]);
    const original = partsOf(file);
    for (const [command, options] of Object.entries(SHEETS)) {
      const out = join(folder, `${command}.xlsx`);
      const given = options.map((option) => (option === "PERIOD" ? period : option));
      const said = await printed(poa, [command, file, ...given, "--out", out]);
      outputs[command] = said.replaceAll(folder, "") + (existsSync(out) ? writtenParts(original, out) : "");
    }
    return { outputs, milliseconds: performance.now() - began };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** All that a command prints, with its exit code. */
async function printed(poa: CommandLine, args: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const code = await poa(args, DAY, {
    out: (text) => lines.push(text),
    message: (text) => lines.push(`! ${text}`),
  });
  return [...lines, `exit ${code}`].join("\n");
}

/** The second quarter of the middle year of the plan that was read; of 2025 where it has no years. */
function periodIn(read: string): string {
  const [, list = ""] = /"years":\s*\[([^\]]*)\]/.exec(read) ?? [];
  const years = list.split(",").filter((year) => year.trim() !== "");
  return `${(years[Math.floor(years.length / 2)] ?? "2025").trim()}-Q2`;
}

function partsOf(file: string): Readonly<Record<string, string>> {
  const parts = unzipSync(readFileSync(file));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes, true)]));
}

function writtenParts(original: Readonly<Record<string, string>>, file: string): string {
  const changed = Object.entries(partsOf(file)).filter(([name, text]) => original[name] !== text);
  return changed.map(([name, text]) => `\n=== ${name}\n${withoutSavingId(text)}`).join("");
}

/** Each saving of a record has a random name of its own. */
function withoutSavingId(text: string): string {
  return text.replace(/ saving="[^"]*"/g, "");
}
