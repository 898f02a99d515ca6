// Runs one of the project's tools after making sure that the locked dependencies are installed:
// `node scripts/prepare.mjs jest …`, with `NAME=value` before the tool for its environment. It needs nothing but Node
// and npm, so that a fresh clone works.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const OLDEST_NODE = 20;
const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** The packages that a lock file names, by their folder; none if there is no such file. */
function packagesOf(...path) {
  const file = join(root, ...path);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : {};
}

/** Whether what npm says it installed is what the project has locked. */
function isInstalled() {
  const installed = packagesOf("node_modules", ".package-lock.json");
  return Object.entries(packagesOf("package-lock.json")).every(
    ([folder, { version, optional, link }]) =>
      // The project's own packages are imported from their sources. Optional ones are those of other systems, too.
      !folder.startsWith("node_modules/") ||
      link ||
      installed[folder]?.version === version ||
      (optional && !installed[folder]),
  );
}

/** Held by the run that installs: npm empties the folder of packages first, so two at once undo each other's work. */
const LOCK = join(root, ".installing");

/** Whether the lock could be taken now. One that was left behind by a run that was ended is given up. */
function takesLock() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (!isRunning(holderOfLock())) rmSync(LOCK, { force: true });
    return false;
  }
}

function holderOfLock() {
  try {
    return Number(readFileSync(LOCK, "utf8"));
  } catch {
    // It was given back meanwhile.
    return 0;
  }
}

/** Whether there is a process of that number; 0 is that of one that has only just taken the lock. */
function isRunning(id) {
  if (id === 0) return true;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function installWhereNeeded() {
  if (isInstalled()) return;
  let waits = false;
  while (!takesLock()) {
    if (!waits) console.error(`Another run installs the dependencies, by ${LOCK}; waiting for it …`);
    waits = true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  let status = 0;
  try {
    // Another run may have installed them meanwhile.
    if (!isInstalled()) status = install();
  } finally {
    rmSync(LOCK, { force: true });
  }
  if (status !== 0) process.exit(status);
}

/** Installs what the project has locked, and returns npm's exit code. */
function install() {
  console.error("Installing the locked dependencies (once; a minute or two) …");
  const npm = spawnSync("npm", ["ci"], {
    cwd: root,
    // What npm prints goes to stderr: stdout belongs to the tool.
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (npm.status === 0) return 0;
  console.error(
    "The dependencies could not be installed; npm says above why. Mend that and run the command again.",
  );
  return npm.status ?? 1;
}

function binOf(tool) {
  return join(root, "node_modules", ".bin", process.platform === "win32" ? `${tool}.cmd` : tool);
}

/** Runs a tool of a package, or a script of the project. */
function run(tool, args) {
  const done = tool.endsWith(".mjs")
    ? spawnSync(process.execPath, [join(root, tool), ...args], { stdio: "inherit" })
    : spawnSync(binOf(tool), args, { stdio: "inherit", shell: process.platform === "win32" });
  if (done.error) console.error(`${tool} could not be started: ${done.error.message}`);
  process.exit(done.status ?? 1);
}

if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) {
  console.error(
    `Node ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}. Install it from nodejs.org.`,
  );
  process.exit(1);
}
const words = process.argv.slice(2);
while (/^\w+=/.test(words[0] ?? "")) {
  const [name, value] = words.shift().split("=");
  process.env[name] = value;
}
const [tool, ...args] = words;
installWhereNeeded();
run(tool, args);
