// Runs one of the project's tools after making sure that the locked dependencies are installed:
// `node scripts/prepare.mjs jest …`. It needs nothing but Node and npm, so that a fresh clone works.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const OLDEST_NODE = 20;
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stamp = join(root, "node_modules", ".installed-lock");

function lockedDependencies() {
  return createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
}

function installWhereNeeded() {
  const wanted = lockedDependencies();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.error("Installing the locked dependencies (once; about a minute) …");
  const npm = spawnSync("npm", ["ci"], {
    cwd: root,
    // What npm prints goes to stderr: stdout belongs to the tool.
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) {
    console.error(
      "The dependencies could not be installed; npm says above why. Mend that and run the command again.",
    );
    process.exit(npm.status ?? 1);
  }
  writeFileSync(stamp, wanted);
}

function run(tool, args) {
  const bin = join(root, "node_modules", ".bin", process.platform === "win32" ? `${tool}.cmd` : tool);
  const done = spawnSync(bin, args, { stdio: "inherit", shell: process.platform === "win32" });
  if (done.error) console.error(`${tool} could not be started: ${done.error.message}`);
  process.exit(done.status ?? 1);
}

if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) {
  console.error(
    `Node ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}. Install it from nodejs.org.`,
  );
  process.exit(1);
}
const [tool, ...args] = process.argv.slice(2);
installWhereNeeded();
run(tool, args);
