import { activitiesOf, askAboutPlan, formatCell } from "../../app";
import type { ReadRequest } from "./commands/read";
import { explanationReport, explanationShape } from "./explanation-report";
import { openPlan, openStudy } from "./open-plan";
import type { Outcome } from "./outcome";
import { quoted } from "./program";
import { keptShape, otherTableNotes } from "./plan-notes";
import { readShape } from "./read-shape";
import { readReport } from "./reports";
import { unsureNotes, unsureReading } from "./unsure-note";

/** Says which plan was read, or with --explain why everything in it was read as it was. */
export async function read(request: ReadRequest): Promise<Outcome> {
  if (request.asks) return ask(request);
  const { study, notes: known } = await openStudy(request);
  const notes = [...known, ...unsureNotes(study, request.file)];
  const activities = activitiesOf(study);
  const shape = { ...readShape(study, activities), unsure: unsureReading(study), ...keptShape(study) };
  if (!request.explained) {
    const beside = otherTableNotes(study, request.file);
    return { report: readReport(study, activities), data: shape, notes: [...notes, ...beside], exitCode: 0 };
  }
  const tables = study.explain();
  const data = { ...shape, explanation: tables.map(explanationShape) };
  return { report: explanationReport(tables, study.confidence), data, notes, exitCode: 0 };
}

/** Says what of the reading is in doubt. Raises `CannotBeDone` if there is no plan and nothing that could be one. */
async function ask(request: ReadRequest): Promise<Outcome> {
  const { opened, choice, translate } = await openPlan(request);
  const contents = await opened.workbook.read();
  const questions = await askAboutPlan(contents, choice, translate);
  // That there is no plan, and why, is said as by any other command.
  if (questions.length === 0) await openStudy(request);
  const data = {
    questions: questions.map(({ id, ask: asked, cells, answers }) => ({
      id,
      ask: asked,
      cells: cells.map(formatCell),
      answers: answers.map(({ id: answer, label, gives, isPresent }) => ({
        id: answer,
        label,
        gives,
        isPresent,
      })),
    })),
  };
  const report = questions.flatMap(({ id, ask: asked, answers }) => [
    asked,
    ...answers.map(
      ({ id: answer, label, gives, isPresent }) =>
        `  ${isPresent ? "*" : "-"} ${label}: ${gives}\n      --answer ${quoted(`${id}=${answer}`)}`,
    ),
  ]);
  return {
    report: report.length === 0 ? "Nothing is in doubt." : report.join("\n"),
    data,
    notes: opened.notes,
    exitCode: 0,
  };
}
