import {
  checkPlan,
  formatCell,
  openPointsOf,
  wordsOfPlan,
  writeOpenPoints,
  type OpenPoint,
  type ReadingChoice,
  type Translate,
} from "../../../app";
import { createTranslator } from "../../../locales/translator";
import { CannotBeDone } from "../cannot-be-done";
import type { Command } from "../command-line";
import type { Outcome } from "../outcome";
import { explainMissingHeaders, explainNoPlan } from "../no-plan";
import { notesOn } from "../plan-notes";
import { counted } from "../reports";
import { beginSheet, endSheet } from "./sheet-command";
import { languageFor, openFile } from "../workbook-files";

type OpenPointsCommand = Extract<Command, { readonly name: "open-points" }>;

/** Lists what is not settled in a plan; if a place is given it also writes the sheet of open points. */
export async function openPoints(
  command: OpenPointsCommand,
  choice: ReadingChoice | undefined,
): Promise<Outcome> {
  const { on, out, inPlace } = command;
  if (out === null && !inPlace) return listOpenPoints(command, choice);
  const begun = await beginSheet(command, choice, on);
  const { opened, study, translate } = begun;
  const written = await writeOpenPoints(opened.workbook, study, { translate, asOf: on });
  if (written.kind === "headsGone") {
    throw new CannotBeDone(explainMissingHeaders(written.sheet, "Cell, Point, Decision …"));
  }
  const points = written.points.map((point) => pointShape(point, wordsOfPlan(study, translate)));
  return endSheet(begun, written, { lines: reportLines(points), data: { points } });
}

async function listOpenPoints(
  { file, language, on }: OpenPointsCommand,
  choice: ReadingChoice | undefined,
): Promise<Outcome> {
  const opened = await openFile(file);
  const translate = createTranslator(await languageFor(language, opened));
  const study = await checkPlan(opened.workbook, choice, on);
  if (study.kind === "noPlan") throw new CannotBeDone(explainNoPlan(file, study));
  const points = openPointsOf(study, on).map((point) => pointShape(point, wordsOfPlan(study, translate)));
  return {
    report: reportLines(points).join("\n"),
    data: { points },
    notes: [...opened.notes, ...notesOn(study)],
    exitCode: 0,
  };
}

function reportLines(points: readonly ReturnType<typeof pointShape>[]): readonly string[] {
  return [
    `${counted(points.length, "open point")}.`,
    ...points.map(({ cell, text, why }) => `  ${cell}  ${text === why ? why : `${text}  (${why})`}`),
  ];
}

/** What `poa open-points --json` prints of a point. */
function pointShape({ cell, text, why, kind }: OpenPoint, translate: Translate) {
  const reason = translate(why);
  return { cell: formatCell(cell), text: text === "" ? reason : text, why: reason, kind };
}
