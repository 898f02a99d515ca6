import {
  checkPlan,
  periodKey,
  progressOf,
  writeSummary,
  type ReadingChoice,
  type StudiedPlan,
} from "../../app";
import { createTranslator } from "../../locales/translator";
import { CannotBeDone } from "./cannot-be-done";
import { checkShape } from "./check-shape";
import type { Command } from "./command-line";
import { explainMisfit, readMapping } from "./mapping-file";
import { explainNoPlan } from "./no-plan";
import { progressShape } from "./progress-shape";
import { readShape } from "./read-shape";
import { checkReport, counted, progressReport, readReport } from "./reports";
import { openFile, outputPlace, savedBytes, writeWhole } from "./workbook-files";

/** What a command has to say: a report for people, the same as data, what else they should know, and the exit code. */
export interface Outcome {
  readonly report: string;
  readonly data: unknown;
  readonly notes: readonly string[];
  readonly exitCode: 0 | 1;
}

type Named<Name extends Command["name"]> = Extract<Command, { readonly name: Name }>;
export type WorkCommand = Exclude<Command, { readonly name: "help" }>;

/** Does what a command asks for. Raises `CannotBeDone` or `WorkbookError` where that is not possible. */
export async function runCommand(command: WorkCommand): Promise<Outcome> {
  switch (command.name) {
    case "read":
      return read(command);
    case "check":
      return check(command);
    case "progress":
      return progress(command);
    case "summary":
      return summary(command);
  }
}

async function study(command: WorkCommand): Promise<StudiedPlan> {
  const { workbook } = await openFile(command.file);
  const found = await checkPlan(workbook, await choiceOf(command));
  if (found.kind === "noPlan") throw new CannotBeDone(explainNoPlan(command.file, found));
  return found;
}

async function choiceOf({ mapping }: WorkCommand): Promise<ReadingChoice | undefined> {
  return mapping === null ? undefined : { mapping: await readMapping(mapping) };
}

function notesOn({ mappingMisfit }: StudiedPlan): string[] {
  return mappingMisfit === null ? [] : [explainMisfit(mappingMisfit)];
}

async function read(command: Named<"read">): Promise<Outcome> {
  const found = await study(command);
  return { report: readReport(found), data: readShape(found), notes: notesOn(found), exitCode: 0 };
}

async function check(command: Named<"check">): Promise<Outcome> {
  const found = await study(command);
  const translate = createTranslator(command.language);
  return {
    report: checkReport(found, translate),
    data: checkShape(found, translate),
    notes: notesOn(found),
    exitCode: found.counts.error > 0 ? 1 : 0,
  };
}

async function progress(command: Named<"progress">): Promise<Outcome> {
  const found = await study(command);
  const made = progressOf(found, command.period);
  return { report: progressReport(made), data: progressShape(made), notes: notesOn(found), exitCode: 0 };
}

async function summary(command: Named<"summary">): Promise<Outcome> {
  const { file, period, on, language } = command;
  const opened = await openFile(file);
  const place = await outputPlace(file, command.out, command.inPlace);
  const choice = await choiceOf(command);
  const translate = createTranslator(language);
  const written = await writeSummary(opened.workbook, {
    period,
    asOf: on,
    translate,
    ...(choice === undefined ? {} : { choice }),
  });
  if (written.kind === "noPlan") throw new CannotBeDone(explainNoPlan(file, written));
  if (written.kind === "outsidePlan") {
    const { years } = written;
    const has = years.length === 0 ? "no years" : `the years ${years.join(", ")}`;
    throw new CannotBeDone(`The plan in ${file} has ${has}, so there is no summary of ${periodKey(period)}.`);
  }
  await writeWhole(place, savedBytes(opened));
  const { sheet, study: found } = written;
  const { counts } = found;
  const report = [
    `${sheet.rewritten ? "Rewrote" : "Wrote"} the sheet “${sheet.title}” in ${place.path}.`,
    ...(sheet.titleWasTaken
      ? ["The workbook has a sheet of that title already, so this one got a number."]
      : []),
    ...sheet.leftOut.map((part) => `Left out, since this Excel cannot make it: ${part}.`),
    `The plan has ${counted(counts.error, "error")} and ${counted(counts.warning, "warning")}.`,
  ].join("\n");
  const data = { ...sheet, period: periodKey(period), out: place.path, counts };
  return { report, data, notes: notesOn(found), exitCode: 0 };
}
