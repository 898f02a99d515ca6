import { activitiesOf } from "../../app";
import type { ReadRequest } from "./commands/read";
import { explanationReport, explanationShape } from "./explanation-report";
import { openStudy } from "./open-plan";
import type { Outcome } from "./outcome";
import { keptShape, otherTableNotes } from "./plan-notes";
import { readShape } from "./read-shape";
import { readReport } from "./reports";
import { unsureNotes, unsureReading } from "./unsure-note";

/** Says which plan was read, or with --explain why everything in it was read as it was. */
export async function read(request: ReadRequest): Promise<Outcome> {
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
