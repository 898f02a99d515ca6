/**
 * Writes the outputs of each workbook that a list names, line by line, as `NAME.xlsx.json` into a folder, with the code
 * of a checkout: `outputs-of-checkout.ts CHECKOUT LIST FOLDER`. The process belongs to that code alone.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { outputsOf, type CommandLine } from "./outputs";

const [checkout = "", list = "", folder = ""] = process.argv.slice(2);
const { poa } = (await import(pathToFileURL(join(checkout, "src/headless/cli/poa.ts")).href)) as {
  readonly poa: CommandLine;
};
mkdirSync(folder, { recursive: true });
for (const file of readFileSync(list, "utf8").split("\n").filter(Boolean)) {
  const outputs = await outputsOf(poa, file);
  writeFileSync(join(folder, `${basename(file)}.json`), JSON.stringify(outputs));
}
