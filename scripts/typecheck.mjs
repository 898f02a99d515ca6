// Checks the types of each part of the source with those of the place where it runs: npm run typecheck
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

/** The core first: what is wrong there is wrong in all others. */
const PROJECTS = [
  "tsconfig.json",
  "src/taskpane",
  "src/headless",
  "packages/xlsx/tsconfig.build.json",
  "packages/office-host",
  "tools/workbench",
  "tests",
];

// TypeScript 6, which typed lint needs, has the name, so the compiler of 7 is called by its place.
const tsc = join(ROOT, "node_modules/typescript-7/bin/tsc");
for (const project of PROJECTS) {
  const { status } = spawnSync(process.execPath, [tsc, "-p", project], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
