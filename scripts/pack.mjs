// Packs the command line and the packages for use elsewhere, each as a tarball: `npm run pack [-- FOLDER]`.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPackages } from "./build-packages.mjs";
import { buildPoa } from "./build-poa.mjs";

const folder = resolve(process.argv[2] ?? "out/packages");
mkdirSync(folder, { recursive: true });
await Promise.all([buildPackages(), buildPoa(0)]);
execFileSync(
  "npm",
  ["pack", "--workspaces", "--include-workspace-root", "--silent", "--pack-destination", folder],
  {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    stdio: "inherit",
    shell: process.platform === "win32",
  },
);
