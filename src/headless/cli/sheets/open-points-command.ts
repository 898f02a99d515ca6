import {
  formatCell,
  openPointsOf,
  pointInWords,
  wordsOfPlan,
  writeOpenPoints,
  type OpenPoint,
  type Translate,
} from "../../../app";
import { CannotBeDone } from "../cannot-be-done";
import type { WritingRequest } from "../command";
import { openStudy } from "../open-plan";
import type { Outcome } from "../outcome";
import { explainMissingHeaders } from "../no-plan";
import { counted } from "../reports";
import { beginSheet, endSheet } from "./sheet-command";

/** Lists what is not settled in a plan; if a place is given it also writes the sheet of open points. */
export async function openPoints(command: WritingRequest): Promise<Outcome> {
  const { on, out, inPlace } = command;
  if (out === null && !inPlace) return listOpenPoints(command);
  const begun = await beginSheet(command);
  const { opened, study, translate } = begun;
  const written = await writeOpenPoints(opened.workbook, study, { translate, asOf: on });
  if (written.kind === "headsGone") {
    throw new CannotBeDone(explainMissingHeaders(written.sheet, "Where, What is open, Decision …"));
  }
  const points = written.points.map((point) => pointShape(point, wordsOfPlan(study, translate)));
  return endSheet(begun, written, { lines: reportLines(points), data: { points } });
}

async function listOpenPoints(command: WritingRequest): Promise<Outcome> {
  const { study, translate, notes } = await openStudy(command);
  const points = openPointsOf(study, command.on).map((point) =>
    pointShape(point, wordsOfPlan(study, translate)),
  );
  return {
    report: reportLines(points).join("\n"),
    data: { points },
    notes,
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
function pointShape(point: OpenPoint, translate: Translate) {
  const { cell, text, why, kind, topic } = point;
  const reason = translate(why);
  const { where, open, toDecide } = pointInWords(point, translate);
  return {
    ...{ cell: formatCell(cell), text: text === "" ? reason : text, why: reason, kind },
    ...{ topic, where, open, toDecide },
  };
}
