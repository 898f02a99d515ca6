// Builds the command line into `build`: `poa.mjs`, which reads what was typed, and the parts that it loads for what it
// is asked to do. `poa.mjs` is renamed into its place when all parts are there, so that a run never meets half of them.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { noticesOf, textOfNotices } from "./third-party-notices.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BUILD = join(ROOT, "build");
const ENTRIES = { poa: "src/headless/poa.ts", "plan-thread": "src/headless/cli/many/plan-worker.ts" };
/** What else decides how it is built. */
const SETTINGS = ["package-lock.json", "tsconfig.json", "scripts/build-poa.mjs"];
/** A part that is no longer needed may still be loaded by a run that began before. */
const KEPT_MINUTES = 60;

/** Builds it, and removes parts of older builds that are no longer needed. */
export async function buildPoa(keptMinutes = KEPT_MINUTES) {
  const begun = new Date();
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ENTRIES,
    outdir: BUILD,
    outExtension: { ".js": ".mjs" },
    // Office.js is loaded as it is, and its licence lets nobody hand it on.
    external: ["@microsoft/office-js"],
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    write: false,
    metafile: true,
  });
  mkdirSync(BUILD, { recursive: true });
  const isEntry = ({ path }) => Object.keys(ENTRIES).includes(basename(path, ".mjs"));
  const written = [...outputFiles].sort((one, other) => Number(isEntry(one)) - Number(isEntry(other)));
  for (const { path, contents } of written) writeInPlace(path, contents);
  const inputs = Object.keys(metafile.inputs);
  writeInPlace(
    join(BUILD, "third-party-notices.txt"),
    textOfPackages(inputs.map((file) => join(ROOT, file))),
  );
  // By this list `poa.mjs` sees which files have changed since.
  const list = join(BUILD, "inputs.json");
  writeInPlace(list, JSON.stringify([...inputs, ...SETTINGS]));
  utimesSync(list, begun, begun);
  removeFormerParts(new Set(written.map(({ path }) => basename(path))), keptMinutes);
}

function textOfPackages(files) {
  const notices = noticesOf(files);
  const without = notices.find(({ text }) => text === "");
  if (without !== undefined) throw new Error(`${without.name} has no text of its licence.`);
  return textOfNotices("The command line", notices);
}

function writeInPlace(path, contents) {
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, contents);
  renameSync(beside, path);
}

function removeFormerParts(parts, keptMinutes) {
  for (const name of readdirSync(BUILD)) {
    const file = join(BUILD, name);
    const minutes = (Date.now() - statSync(file).mtimeMs) / 60_000;
    if (name.endsWith(".mjs") && !parts.has(name) && minutes >= keptMinutes) rmSync(file, { force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildPoa(0);
  console.log(`Built ${relative(ROOT, join(BUILD, "poa.mjs"))}`);
}
