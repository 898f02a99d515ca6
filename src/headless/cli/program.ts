import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { PACKAGE_ROOT } from "./package-root";

/** How a person runs the command line: by its name where it is installed, else in the project. */
export const POA = basename(dirname(PACKAGE_ROOT)) === "node_modules" ? "poa" : "npm run -s poa --";

export function versionOfProgram(): string {
  const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, "package.json"), "utf8")) as Manifest;
  return version;
}

interface Manifest {
  readonly version: string;
}

/** A file's name as it is typed: with spaces or other signs of the shell in quotation marks. */
export function quoted(path: string): string {
  return /^[\p{L}\p{M}\p{N}._/\\:~+@%-]+$/u.test(path) ? path : `"${path}"`;
}
