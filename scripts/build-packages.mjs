// Builds the packages in packages/*: JavaScript modules by esbuild, their types by TypeScript, into `dist` of each.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { PACKAGE_SOURCES } from "./package-sources.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** A package's types are made of those of the packages that it uses, so these come first. */
const PACKAGES = ["xlsx", "office-host"];

/** Builds all packages again. */
export async function buildPackages() {
  for (const name of PACKAGES) await buildPackage(join(ROOT, "packages", name));
}

/** @param {string} folder */
async function buildPackage(folder) {
  const { name, dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const dist = join(folder, "dist");
  rmSync(dist, { recursive: true, force: true });
  await build({
    entryPoints: Object.entries(PACKAGE_SOURCES).flatMap(([entry, file]) =>
      entry === name || entry.startsWith(`${name}/`) ? [file] : [],
    ),
    outdir: dist,
    outbase: join(folder, "src"),
    external: [...Object.keys(dependencies), "node:*"],
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
  });
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const args = ["-p", "tsconfig.build.json", "--noEmit", "false", "--declaration", "--emitDeclarationOnly"];
  execFileSync(process.execPath, [tsc, ...args, "--outDir", "dist"], { cwd: folder, stdio: "inherit" });
  for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
    if (file.endsWith(".d.ts")) nameFiles(join(dist, file));
  }
}

/** Names the files that a file of types imports in full, as Node's resolution of modules wants them. @param {string} file */
function nameFiles(file) {
  const types = readFileSync(file, "utf8").replaceAll(
    /(\bfrom |\bimport\()"(\.[^"]*)"/g,
    (_, before, path) => {
      const isFile = existsSync(join(dirname(file), `${path}.d.ts`));
      return `${before}"${path}${isFile ? "" : "/index"}.js"`;
    },
  );
  writeFileSync(file, types);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildPackages();
  for (const name of PACKAGES) console.log(`Built ${relative(ROOT, join(ROOT, "packages", name, "dist"))}`);
}
