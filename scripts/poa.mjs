// Runs the command line as it is built, and builds it first where a file of it has changed since.
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BUILD = join(ROOT, "build");

function isUpToDate() {
  try {
    const list = join(BUILD, "inputs.json");
    const built = statSync(list).mtimeMs;
    return JSON.parse(readFileSync(list, "utf8")).every(
      (file) => statSync(join(ROOT, file)).mtimeMs <= built,
    );
  } catch {
    // It was never built, or a file of it is gone.
    return false;
  }
}

if (!isUpToDate()) await (await import("./build-poa.mjs")).buildPoa();
await import("../build/poa.mjs");
