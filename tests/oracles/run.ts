import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { cachedResults } from "./cached-results";
import { allCases, newErrors } from "./written-files";

// npm run oracles -- open-xml [EVERY]    what Microsoft's Open XML SDK finds in what is written, in every so many cases
// npm run oracles -- results FOLDER      whether results that workbooks came with are there after a sheet was added

/** Larger workbooks take minutes. */
const LARGEST = 3_000_000;

const [oracle, argument] = process.argv.slice(2);
if (oracle === "open-xml") await lookAtFiles(Number(argument ?? 1));
else if (oracle === "results" && argument !== undefined) await lookAtResults(argument);
else {
  console.error("Say what to look at: npm run oracles -- open-xml [EVERY], or -- results FOLDER");
  process.exitCode = 2;
}

async function lookAtFiles(every: number): Promise<void> {
  const cases = allCases().filter((_, index) => index % every === 0);
  let wrong = 0;
  let refused = 0;
  for (const one of cases) {
    try {
      const errors = await newErrors(one);
      if (errors.length > 0) console.log([one.name, ...errors.slice(0, 5)].join("\n  "));
      wrong += errors.length;
    } catch (error) {
      refused += 1;
      console.log(`${one.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  console.log(`${wrong} new errors in ${cases.length - refused} outputs; ${refused} could not be made`);
  process.exitCode = wrong + refused === 0 ? 0 : 1;
}

async function lookAtResults(folder: string): Promise<void> {
  const paths = readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).size <= LARGEST);
  let formulas = 0;
  let changed = 0;
  for (const path of paths) {
    try {
      const results = await cachedResults(new Uint8Array(readFileSync(path)));
      formulas += results.formulas;
      changed += results.changed.length;
      if (results.changed.length > 0) {
        const head = `${path}: ${results.changed.length} of ${results.formulas} results changed`;
        console.log([head, ...results.changed.slice(0, 3)].join("\n  "));
      }
    } catch (error) {
      console.log(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  console.log(`${changed} of ${formulas} cached results changed in ${paths.length} workbooks`);
  process.exitCode = changed === 0 ? 0 : 1;
}
