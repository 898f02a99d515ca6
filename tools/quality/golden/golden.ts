/**
 * Whether today's code gives what another commit gave: `npm run golden -- COMMIT [FOLDER…]`. It reads, checks and
 * computes every workbook of the fixtures, of 300 layouts of the generator and of the folders that are given, with
 * the code of that commit (from a worktree) and with today's, and compares all outputs and the parts of all written
 * sheets byte for byte. It tells which differ and where they begin to, the time of both, and exits with 1 where any
 * does. `--layouts 30` takes fewer layouts.
 */
import { execFileSync, spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { differencesOf } from "./differences";
import { writeLayouts } from "./layout-workbooks";
import type { OutputsOfWorkbook } from "./outputs";

const ROOT = resolve(import.meta.dirname, "../../..");
const LAYOUTS = 300;
const OWN_SCOPE = "@plan-of-action";

const words = process.argv.slice(2);
const counted = words.indexOf("--layouts");
const count = counted < 0 ? LAYOUTS : Number(words[counted + 1]);
const [commit, ...folders] = words.filter((_, at) => counted < 0 || (at !== counted && at !== counted + 1));
if (commit === undefined || !Number.isInteger(count)) {
  console.error("Say which commit to compare with: npm run golden -- COMMIT [FOLDER…] [--layouts N]");
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), "golden-run-"));
const checkout = join(work, "checkout");
try {
  git("worktree", "add", "--detach", checkout, commit);
  linkPackages();
  const list = join(work, "workbooks.txt");
  const files = workbooks();
  writeFileSync(list, files.join("\n"));
  const before = run(checkout, list, "before");
  const now = run(ROOT, list, "now");
  process.exitCode = report(files, before, now);
} finally {
  spawnSync("git", ["worktree", "remove", "--force", checkout], { cwd: ROOT });
  rmSync(work, { recursive: true, force: true });
}

/** The installed packages, and of our own those of the commit: a link to all would give it the packages of today. */
function linkPackages(): void {
  const installed = join(ROOT, "node_modules");
  const linked = join(checkout, "node_modules");
  mkdirSync(join(linked, OWN_SCOPE), { recursive: true });
  for (const name of readdirSync(installed)) {
    if (name !== OWN_SCOPE) symlinkSync(join(installed, name), join(linked, name));
  }
  for (const name of readdirSync(join(checkout, "packages"))) {
    symlinkSync(join(checkout, "packages", name), join(linked, OWN_SCOPE, name));
  }
}

function git(...args: readonly string[]): void {
  execFileSync("git", args, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
}

/** All workbooks, each of another name: copies of one name in two folders would share an output. */
function workbooks(): readonly string[] {
  const generated = join(work, "layouts");
  mkdirSync(generated);
  const given = [join(ROOT, "tests/fixtures"), ...folders.map((folder) => resolve(folder))];
  const found = given.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".xlsx") && !basename(name).startsWith("~$"))
      .sort()
      .map((name) => join(folder, name)),
  );
  const byName = new Map([...found, ...writeLayouts(generated, count)].map((file) => [basename(file), file]));
  return [...byName.values()];
}

/** Runs the outputs of one checkout in a process of its own; returns the folder with them. */
function run(where: string, list: string, name: string): string {
  const out = join(work, name);
  const script = join(import.meta.dirname, "outputs-of-checkout.ts");
  const tsx = join(ROOT, "node_modules/tsx/dist/cli.mjs");
  const { status } = spawnSync(process.execPath, [tsx, script, where, list, out], {
    cwd: where,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`The code in ${where} did not run to its end`);
  return out;
}

function report(files: readonly string[], before: string, now: string): 0 | 1 {
  const time = { before: 0, now: 0 };
  const byOutput = new Map<string, number>();
  for (const file of files) {
    const [was, is] = [before, now].map((folder) => outputsIn(folder, file));
    if (was === undefined || is === undefined) continue;
    time.before += was.milliseconds;
    time.now += is.milliseconds;
    for (const difference of differencesOf(was.outputs, is.outputs)) {
      byOutput.set(difference.output, (byOutput.get(difference.output) ?? 0) + 1);
      console.log(`${basename(file)} ${difference.output}\n  - ${difference.before}\n  + ${difference.now}`);
    }
  }
  const differing = [...byOutput].map(([output, times]) => `${output} ${times}`);
  console.log(
    `${files.length} workbooks; ${differing.length === 0 ? "all outputs equal" : `outputs that differ: ${differing.join(", ")}`}`,
  );
  console.log(
    `time: ${(time.before / 1000).toFixed(1)} s before, ${(time.now / 1000).toFixed(1)} s now (${(time.now / time.before).toFixed(2)} times)`,
  );
  return differing.length === 0 ? 0 : 1;
}

function outputsIn(folder: string, file: string): OutputsOfWorkbook {
  return JSON.parse(readFileSync(join(folder, `${basename(file)}.json`), "utf8")) as OutputsOfWorkbook;
}
