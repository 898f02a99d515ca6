import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type OfficeLibrary, officeLibrary } from "./library-instance";

const FILE = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

let loaded: OfficeLibrary | null = null;

/** Office.js from its npm package, which is for developing and testing only; read and compiled once. */
export function installedOfficeLibrary(): OfficeLibrary {
  loaded ??= officeLibrary(readFileSync(createRequire(import.meta.url).resolve(FILE), "utf8"));
  return loaded;
}
