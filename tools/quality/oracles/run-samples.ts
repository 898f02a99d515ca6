import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { EXPECTED } from "./samples/expected";
import { differences } from "./samples/expectation";
import { runSample } from "./samples/run-sample";
import { readSample } from "./samples/sample-file";
import { errorsOf, VALIDATOR } from "./validator";

// npm run samples -- FOLDER [WORD]: runs the samples for Excel of Microsoft's office-js-snippets (the folder
// samples/excel of a copy of that repository) unchanged against the host, presses all buttons of each, and compares what
// it printed and left with what its page and code say. It fetches nothing. A word in their names takes some of them
// and tells what came of each.

const [folder, word = ""] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Say where the samples are: npm run samples -- …/office-js-snippets/samples/excel");
  process.exit(2);
}

const FIGURES = {
  asExpected: "ran to their end, and what they print and leave is what their pages and code say",
  unchecked: "ran to their end, with output that nothing says",
  differs: "ran to their end, with another output",
  refused: "stopped at a member that the host refuses by its name",
  beyond: "stopped at something that this Office.js or the page does not have",
  invalid: "left a workbook in which the Open XML SDK finds errors",
  failed: "failed within the host's members",
  withoutExcel: "never call Excel",
} as const;
type Figure = keyof typeof FIGURES;

const counts = new Map<Figure, number>();
const refused = new Map<string, string[]>();
for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
  if (!file.endsWith(".yaml") || !file.includes(word)) continue;
  const name = `${basename(dirname(file)).replace(/^\d+-/, "")}/${basename(file, ".yaml")}`;
  const [figure, told] = await figureOf(name, readFileSync(join(folder, file), "utf8"));
  counts.set(figure, (counts.get(figure) ?? 0) + 1);
  if (word !== "" || ["differs", "invalid", "failed"].includes(figure))
    console.log(`${name}: ${figure}`, told);
  if (figure === "refused") refused.set(told, [...(refused.get(told) ?? []), name]);
}

const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
for (const [member, names] of [...refused].sort((one, other) => other[1].length - one[1].length)) {
  console.log(`refused ${member}: ${names.join(", ")}`);
}
for (const [figure, text] of Object.entries(FIGURES)) {
  console.log(`${counts.get(figure as Figure) ?? 0} of ${total} ${text}`);
}

/** What Microsoft's Open XML SDK finds, where its program is installed. */
async function invalidParts(saved: Uint8Array): Promise<string[]> {
  return existsSync(VALIDATOR) ? [...(await errorsOf(saved))] : [];
}

async function figureOf(name: string, yaml: string): Promise<readonly [Figure, string]> {
  const sample = readSample(yaml);
  if (sample === null) return ["withoutExcel", ""];
  const expected = EXPECTED[name];
  const outcome = await runSample(sample, expected);
  if (outcome.kind === "refused") return ["refused", outcome.member];
  if (outcome.kind !== "ran") return [outcome.kind, outcome.why];
  if (!outcome.calledExcel) return ["withoutExcel", ""];
  const invalid = await invalidParts(outcome.saved);
  if (invalid.length > 0) return ["invalid", invalid.join("\n")];
  if (expected === undefined) return ["unchecked", outcome.printed.join("\n")];
  const found = differences(expected, outcome.printed, outcome.saved);
  return found.length === 0 ? ["asExpected", ""] : ["differs", found.join("\n")];
}
