import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { compareAnswers, EXPECTED, expectationsFrom, type Recording } from "../../../src/excel/self-test";
import { RECORDING_FOLLOWS } from "../../../src/taskpane/self-test/report-text";
import { replay } from "./replay";
import { testHost } from "./tested-host";

// npm run self-test                     the self-test against our own host: where it answers other than is committed
// npm run self-test -- --write          keeps what it answers as what is expected of every Excel
// npm run self-test -- --replay FILE    a recording, or the text that somebody sent: where our host answers otherwise

const EXPECTED_FILE = "src/excel/self-test/expected.json";

const [order, file] = process.argv.slice(2);
if (order === "--replay" && file !== undefined) await replayed(file);
else await tested(order === "--write");

async function tested(isWritten: boolean): Promise<void> {
  const run = await testHost();
  if (run === null) throw new Error("A new workbook is in use");
  if (isWritten) {
    const text = JSON.stringify(expectationsFrom(run.results), null, 2);
    const look = await resolveConfig(EXPECTED_FILE);
    writeFileSync(EXPECTED_FILE, await format(text, { ...look, parser: "json" }));
    console.log(`Wrote ${EXPECTED_FILE}: look at what has changed in it.`);
    return;
  }
  const { same, differences } = compareAnswers(run.results, EXPECTED);
  for (const { name, expected, found } of differences) console.log(`${name}\n  ${expected}\n  ${found}`);
  console.log(`${same} answers as expected, ${differences.length} different`);
  process.exitCode = differences.length === 0 ? 0 : 1;
}

async function replayed(path: string): Promise<void> {
  const text = readFileSync(path, "utf8");
  const start = text.indexOf(RECORDING_FOLLOWS);
  const recording = JSON.parse(start < 0 ? text : text.slice(start + RECORDING_FOLLOWS.length)) as Recording;
  if (!recording.format.startsWith("plan-of-action-tracker/recording/")) {
    throw new Error(`${path} is no recording of the self-test`);
  }
  const differences = await replay(recording);
  for (const { probe, place, recorded, replayed: ours } of differences) {
    console.log(`${probe}: ${place}\n  Excel    ${recorded}\n  our host ${ours}`);
  }
  const { application, exchanges } = recording;
  console.log(`${exchanges.length} requests of ${application}: ${differences.length} answers differ`);
  process.exitCode = differences.length === 0 ? 0 : 1;
}
