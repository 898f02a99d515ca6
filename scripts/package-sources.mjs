// Where the sources of the project's own packages are, by the names under which everybody imports them. TypeScript, tsx
// and esbuild know this by the `paths` of tsconfig.json; webpack and Jest are recognized by this module.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const { compilerOptions } = JSON.parse(readFileSync(new URL("../tsconfig.json", import.meta.url), "utf8"));

/** The file of each name, such as that of `@plan-of-action/xlsx/grid`. @type {Record<string, string>} */
export const PACKAGE_SOURCES = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([name, [file]]) => [
    name,
    fileURLToPath(new URL(`../${file}`, import.meta.url)),
  ]),
);
