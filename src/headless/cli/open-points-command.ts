import {
  checkPlan,
  formatCell,
  openPointsOf,
  writeOpenPoints,
  type OpenPoint,
  type ReadingChoice,
  type Translate,
} from "../../app";
import { createTranslator } from "../../locales/translator";
import { CannotBeDone } from "./cannot-be-done";
import type { Command } from "./command-line";
import type { Outcome } from "./commands";
import { outputPlace, writeWhole } from "./files/output-place";
import { explainHeadsGone, explainNoPlan } from "./no-plan";
import { notesOn } from "./plan-notes";
import { counted } from "./reports";
import { languageFor, openFile, savedBytes, sheetLines } from "./workbook-files";

type OpenPointsCommand = Extract<Command, { readonly name: "open-points" }>;

/** Tells what is not settled in a plan; where it is told a place it writes the sheet of open points as well. */
export async function openPoints(
  command: OpenPointsCommand,
  choice: ReadingChoice | undefined,
): Promise<Outcome> {
  const { file, language, on, out, inPlace } = command;
  const opened = await openFile(file);
  const translate = createTranslator(await languageFor(language, opened));
  if (out === null && !inPlace) {
    const study = await checkPlan(opened.workbook, choice, on);
    if (study.kind === "noPlan") throw new CannotBeDone(explainNoPlan(file, study));
    const notes = [...opened.notes, ...notesOn(study)];
    return outcomeOf(openPointsOf(study, on), translate, { notes, lines: [], data: {} });
  }
  const place = await outputPlace(opened, out, inPlace);
  const request = { translate, asOf: on };
  const written = await writeOpenPoints(
    opened.workbook,
    choice === undefined ? request : { ...request, choice },
  );
  if (written.kind === "noPlan") throw new CannotBeDone(explainNoPlan(file, written));
  if (written.kind === "headsGone") {
    throw new CannotBeDone(explainHeadsGone(written.sheet, "Cell, Point, Decision …"));
  }
  await writeWhole(place, savedBytes(opened));
  const { sheet, study, points } = written;
  return outcomeOf(points, translate, {
    notes: [...opened.notes, ...notesOn(study)],
    lines: sheetLines(sheet, place.path),
    data: { ...sheet, out: place.path },
  });
}

interface Told {
  readonly notes: readonly string[];
  readonly lines: readonly string[];
  readonly data: object;
}

function outcomeOf(
  points: readonly OpenPoint[],
  translate: Translate,
  { notes, lines, data }: Told,
): Outcome {
  const shaped = points.map((point) => pointShape(point, translate));
  return {
    report: [
      ...lines,
      `${counted(points.length, "open point")}.`,
      ...shaped.map(({ cell, text, why }) => `  ${cell}  ${text === why ? why : `${text}  (${why})`}`),
    ].join("\n"),
    data: { ...data, points: shaped },
    notes,
    exitCode: 0,
  };
}

/** What `poa open-points --json` prints of a point. */
function pointShape({ cell, text, why, kind }: OpenPoint, translate: Translate) {
  const reason = translate(why);
  return { cell: formatCell(cell), text: text === "" ? reason : text, why: reason, kind };
}
