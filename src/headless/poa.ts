import { poa } from "./cli/poa";

const now = new Date();
process.exitCode = await poa(
  process.argv.slice(2),
  { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
  {
    out: (text) => process.stdout.write(`${text}\n`),
    message: (text) => process.stderr.write(`${text}\n`),
  },
);
