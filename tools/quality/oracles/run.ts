import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { cachedResults } from "./cached-results";
import { differences } from "./same-workbook";
import { casesIn, fileIn, runScript } from "./scripts";
import { THREADS, trial } from "./threads";
import { allCases, newErrors } from "./written-files";

// npm run oracles -- open-xml [EVERY]    what Microsoft's Open XML SDK finds in what is written, in every so many cases
// npm run oracles -- results FOLDER      whether results that workbooks came with are there after a sheet was added
// npm run oracles -- threads             what threads of others say of Excel, with a value, tried on the host
// npm run oracles -- scripts FOLDER      runs each CASE/script.js on the host, and compares with its golden.xlsx
// npm run oracles -- iati FOLDER         whether results are valid by the standard's schema: the folder has its .xsd files
//                                        (github.com/IATI/IATI-Schemas, branch version-2.03), xmllint-wasm from npm, and
//                                        workbooks if you like
// npm run oracles -- limits [--write]    what of Office.js is used, with its requirement set and the limits of its
//                                        documentation; --write puts what is new into the list, to be read

/** Larger workbooks take minutes. */
const LARGEST = 3_000_000;

const [oracle, argument] = process.argv.slice(2);
if (oracle === "open-xml") await lookAtFiles(Number(argument ?? 1));
else if (oracle === "threads") await lookAtThreads();
else if (oracle === "results" && argument !== undefined) await lookAtResults(argument);
else if (oracle === "scripts" && argument !== undefined) await lookAtScripts(argument);
else if (oracle === "iati" && argument !== undefined) await lookAtActivities(argument);
else if (oracle === "limits") await lookAtLimits(argument === "--write");
else {
  console.error(
    "Say what to look at: npm run oracles -- open-xml [EVERY], -- results FOLDER, -- scripts FOLDER, -- threads, " +
      "-- iati FOLDER or -- limits",
  );
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
        const header = `${path}: ${results.changed.length} of ${results.formulas} results changed`;
        console.log([header, ...results.changed.slice(0, 3)].join("\n  "));
      }
    } catch (error) {
      console.log(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  console.log(`${changed} of ${formulas} cached results changed in ${paths.length} workbooks`);
  process.exitCode = changed === 0 ? 0 : 1;
}

/** Scripts that ran to their end in Excel: those that fail here are wrong here. */
async function lookAtScripts(folder: string): Promise<void> {
  const names = casesIn(folder);
  const missing = new Map<string, number>();
  let [ran, failed, golden, equal] = [0, 0, 0, 0];
  for (const name of names) {
    const script = fileIn(folder, name, "script.js") ?? new Uint8Array();
    const { verdict, saved } = await runScript(new TextDecoder().decode(script));
    if (verdict.kind === "runs") ran += 1;
    else if (verdict.kind === "beyond") missing.set(verdict.member, (missing.get(verdict.member) ?? 0) + 1);
    else {
      failed += 1;
      console.log(`${name}: ${verdict.why}`);
    }
    const excels = fileIn(folder, name, "golden.xlsx");
    if (excels === null || verdict.kind !== "runs") continue;
    golden += 1;
    const found = differences(saved, excels);
    if (found.length === 0) equal += 1;
    else console.log([`${name}: differs from Excel`, ...found.slice(0, 5)].join("\n  "));
  }
  console.log(`${ran} of ${names.length} run; ${failed} fail within the host's members`);
  const byCount = [...missing].sort(([, one], [, other]) => other - one);
  if (byCount.length > 0) {
    console.log(
      `by first missing member: ${byCount.map(([member, count]) => `${member} ${count}`).join(", ")}`,
    );
  }
  if (golden > 0) console.log(`${equal} of ${golden} equal to Excel`);
  process.exitCode = failed === 0 && equal === golden ? 0 : 1;
}

/** The results of the fixtures' plans and of the folder's workbooks, by the schema of the standard. */
async function lookAtActivities(folder: string): Promise<void> {
  const { activitiesOf, schemaErrors } = await import("./iati");
  const results = await activitiesOf(["tests/fixtures", folder]);
  const errors = await schemaErrors([results], folder, "iati-activities-schema.xsd");
  for (const error of errors.slice(0, 20)) console.log(error);
  const size = (results.text.length / 1e6).toFixed(1);
  console.log(
    `${errors.length} errors by the schema of IATI 2.03 in ${results.plans} activities (${size} MB)`,
  );
  process.exitCode = errors.length === 0 ? 0 : 1;
}

async function lookAtLimits(isWritten: boolean): Promise<void> {
  const { floorOf, LIMITS_FILE, listed, membersOfProduct, readLimits, ungated, unread } =
    await import("./limits/limits");
  const used = membersOfProduct();
  const list = listed(used, readLimits());
  if (isWritten) {
    const look = await resolveConfig(LIMITS_FILE);
    writeFileSync(LIMITS_FILE, await format(JSON.stringify(list), { ...look, parser: "json" }));
  }
  const floor = floorOf(readFileSync("manifest.xml", "utf8"));
  for (const name of new Set([...Object.keys(list.members), ...Object.keys(list.limits)])) {
    console.log(`${name}  ${list.members[name] ?? ""}`);
    for (const [sentence, met] of Object.entries(list.limits[name] ?? {})) {
      console.log(`    ${sentence}\n      = ${met === "" ? "NOT READ" : met}`);
    }
  }
  const [open, early] = [unread(list), ungated(used, floor)];
  for (const line of early) console.log(`not asked for first: ${line}`);
  const sentences = Object.values(list.limits).flatMap((limits) => Object.keys(limits)).length;
  console.log(
    `${Object.keys(list.members).length} members of Office.js are used; ${sentences} sentences tell a limit, ` +
      `${open.length} not read; ${early.length} uses of what is newer than ExcelApi ${floor} do not ask for it`,
  );
  process.exitCode = open.length + early.length === 0 ? 0 : 1;
}

async function lookAtThreads(): Promise<void> {
  let same = 0;
  for (const recorded of THREADS) {
    const tried = await trial(recorded);
    if (tried.same) same += 1;
    else {
      const told = [tried.outcome, recorded.gives].map((value) => JSON.stringify(value)).join(", in Excel ");
      console.log(`${recorded.thread}: ${recorded.says}\n  ${told}`);
    }
  }
  const threads = new Set(THREADS.map(({ thread }) => thread)).size;
  console.log(`${same} of ${THREADS.length} statements of ${threads} threads hold on the host`);
  process.exitCode = same === THREADS.length ? 0 : 1;
}
