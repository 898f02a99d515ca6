#!/usr/bin/env node
import { explainNotPrinted } from "./cli/not-printed";
import { poa } from "./cli/poa";

// A command's output is for its caller: if it could not be printed to the end, that is reported with the exit code.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  process.stderr.write(`${explainNotPrinted(code ?? "")}\n`, () => process.exit(2));
});
// Nobody is left to be notified.
process.stderr.on("error", () => process.exit(2));

const now = new Date();
process.exitCode = await poa(
  process.argv.slice(2),
  { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
  {
    out: (text) => process.stdout.write(`${text}\n`),
    message: (text) => process.stderr.write(`${text}\n`),
  },
);
