import { poa } from "./cli/poa";

// "| head" closes the pipe when it has seen enough: nobody reads the rest, and nothing is wrong.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const now = new Date();
process.exitCode = await poa(
  process.argv.slice(2),
  { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
  {
    out: (text) => process.stdout.write(`${text}\n`),
    message: (text) => process.stderr.write(`${text}\n`),
  },
);
