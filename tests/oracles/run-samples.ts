import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scriptOf, verdictOf } from "./samples";

// npm run samples -- FOLDER [WORD]: runs the samples for Excel of Microsoft's office-js-snippets (the folder
// samples/excel of a copy of that repository) unchanged against the host. It fetches nothing. A word in their names
// takes some of them and tells what came of each.

const [folder, word = ""] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Say where the samples are: npm run samples -- …/office-js-snippets/samples/excel");
  process.exit(2);
}
const counts = { runs: 0, host: 0, libraryOrPage: 0, fails: 0 };
for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
  if (!name.endsWith(".yaml") || !name.includes(word)) continue;
  const script = scriptOf(readFileSync(join(folder, name), "utf8"));
  if (script === null) continue;
  const verdict = await verdictOf(script);
  counts[verdict.kind === "beyond" ? verdict.of : verdict.kind] += 1;
  if (verdict.kind === "fails") console.log(`${name}: ${verdict.why}`);
  else if (word !== "") console.log(`${name}: ${JSON.stringify(verdict)}`);
}
const within = counts.runs + counts.fails;
const share = within === 0 ? 0 : Math.floor((100 * counts.runs) / within);
console.log(`${counts.runs} of ${within} samples within the host's members run unchanged (${share} %)`);
console.log(`beyond them: ${counts.host}; beyond the library or the page: ${counts.libraryOrPage}`);
