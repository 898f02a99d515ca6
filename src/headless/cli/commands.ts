import {
  checkPlan,
  formatCell,
  periodKey,
  progressOf,
  writeSummary,
  type StudiedPlan,
  type Translate,
} from "../../app";
import { createTranslator } from "../../locales/translator";
import { CannotBeDone } from "./cannot-be-done";
import { checkShape } from "./check-shape";
import type { Command } from "./command-line";
import { explainNoPlan } from "./no-plan";
import { progressShape } from "./progress-shape";
import { readShape } from "./read-shape";
import { checkReport, counted, readReport } from "./reports";
import { openFile, outputPlace, savedBytes, writeWhole, type OpenedFile } from "./workbook-files";

/** What a command has to say: a report for people, the same as data, and the exit code. */
export interface Outcome {
  readonly report: string;
  readonly data: unknown;
  readonly exitCode: 0 | 1;
}

type Named<Name extends Command["name"]> = Extract<Command, { readonly name: Name }>;

/** Does what a command asks for. Raises `CannotBeDone` or `WorkbookError` where that is not possible. */
export async function runCommand(command: Exclude<Command, { readonly name: "help" }>): Promise<Outcome> {
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

async function study(opened: OpenedFile): Promise<StudiedPlan> {
  const study = await checkPlan(opened.workbook);
  if (study.kind === "noPlan") throw new CannotBeDone(explainNoPlan(opened.path, study));
  return study;
}

async function read({ file }: Named<"read">): Promise<Outcome> {
  const { plan, workplan, definitions } = await study(await openFile(file));
  return { report: readReport(plan, workplan), data: readShape(plan, workplan, definitions), exitCode: 0 };
}

async function check({ file, language }: Named<"check">): Promise<Outcome> {
  const found = await study(await openFile(file));
  const translate = createTranslator(language);
  return {
    report: checkReport(found, translate),
    data: checkShape(found, translate),
    exitCode: found.counts.error > 0 ? 1 : 0,
  };
}

async function progress({ file, period }: Named<"progress">): Promise<Outcome> {
  const found = await study(await openFile(file));
  const shape = progressShape(progressOf(found, period));
  const lines = shape.indicators.map(
    ({ id, status, target, actual }) => `  ${id}  ${status}  ${actual ?? "–"} of ${target ?? "–"}`,
  );
  return { report: [`Progress to ${shape.period}`, ...lines].join("\n"), data: shape, exitCode: 0 };
}

async function summary(command: Named<"summary">): Promise<Outcome> {
  const { file, period, on, language } = command;
  const opened = await openFile(file);
  const place = await outputPlace(file, command.out, command.inPlace);
  const translate: Translate = createTranslator(language);
  const written = await writeSummary(opened.workbook, { period, asOf: on, translate });
  if (written.kind === "noPlan") throw new CannotBeDone(explainNoPlan(file, written));
  if (written.kind === "outsidePlan") {
    const { years } = written;
    const has = years.length === 0 ? "no years" : `the years ${years.join(", ")}`;
    throw new CannotBeDone(`The plan in ${file} has ${has}, so there is no summary of ${periodKey(period)}.`);
  }
  await writeWhole(place, savedBytes(opened));
  const { sheet } = written;
  const { counts } = written.study;
  const report = [
    `${sheet.rewritten ? "Rewrote" : "Wrote"} the sheet “${sheet.title}” in ${place.path}.`,
    ...(sheet.titleWasTaken
      ? ["The workbook has a sheet of that title already, so this one got a number."]
      : []),
    ...sheet.leftOut.map((part) => `Left out, since this Excel cannot make it: ${part}.`),
    `The plan has ${counted(counts.error, "error")} and ${counted(counts.warning, "warning")}.`,
  ].join("\n");
  const data = {
    ...sheet,
    period: periodKey(period),
    out: place.path,
    counts,
    firstCell: firstCellOf(sheet.title),
  };
  return { report, data, exitCode: 0 };
}

function firstCellOf(sheet: string): string {
  return formatCell({ sheet, row: 0, column: 0 });
}
