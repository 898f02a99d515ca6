import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { once } from "node:events";
import { csvHead } from "../../../app/exchange";
import { CannotBeDone } from "../cannot-be-done";
import type { Command } from "../command-line";
import type { Outcome } from "../commands";
import { newPlace, partBeside, withWriteFailures } from "../files/output-place";
import { counted } from "../reports";
import { eachPlan } from "./each-plan";
import { planFiles, type PlanFile } from "./plan-files";
import { unreadableLines, type UnreadableFile } from "./unreadable";

type ExportCommand = Extract<Command, { readonly name: "export" }>;

/** Writes the values of many plans as one tidy table, a plan at a time, so that no more of it is in memory. */
export async function exportPlans({ files, out, on }: ExportCommand): Promise<Outcome> {
  const plans = await planFiles(files);
  const path = await newPlace(
    out,
    plans.map((plan) => plan.path),
    "TABLE.csv",
  );
  const beside = partBeside(path);
  const { rows, read, unreadable, notes } = await withWriteFailures(path, beside, async () => {
    const written = await writeRows(plans, on, beside);
    if (written.read > 0) await rename(beside, path);
    else await rm(beside, { force: true });
    return written;
  });
  if (read === 0) {
    throw new CannotBeDone(
      ["Nothing was written, since no file could be read:", ...unreadableLines(unreadable)].join("\n"),
    );
  }
  const report = [
    `Wrote ${counted(rows, "row")} of ${counted(read, "plan")} into ${path}.`,
    ...unreadableLines(unreadable),
  ].join("\n");
  return { report, data: { out: path, plans: read, rows, unreadable }, notes, exitCode: 0 };
}

async function writeRows(plans: readonly PlanFile[], on: ExportCommand["on"], path: string) {
  const stream = createWriteStream(path, { flags: "wx" });
  const write = async (text: string): Promise<void> => {
    if (!stream.write(text)) await once(stream, "drain");
  };
  const unreadable: UnreadableFile[] = [];
  const notes: string[] = [];
  let rows = 0;
  let read = 0;
  try {
    await once(stream, "open");
    await write(csvHead());
    for await (const { file, outcome } of eachPlan({ kind: "tidy", on }, plans)) {
      if (outcome.kind === "unreadable") {
        unreadable.push({ file: file.path, why: outcome.why });
        continue;
      }
      await write(outcome.made.text);
      notes.push(...outcome.notes.map((note) => `${file.path}: ${note}`));
      rows += outcome.made.rows;
      read++;
    }
    stream.end();
    await once(stream, "close");
  } finally {
    stream.destroy();
  }
  return { rows, read, unreadable, notes };
}
