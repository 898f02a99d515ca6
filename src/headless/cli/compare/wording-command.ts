import {
  agreedWording,
  type AgreedWording,
  wordingLines,
  wordingOf,
  writeWording,
} from "../../../app/comparing";
import type { WritingRequest } from "../command";
import { openStudy } from "../open-plan";
import type { Outcome } from "../outcome";
import { outputPlace, writeWhole } from "../files/output-place";
import { savedBytes, sheetLines } from "../workbook-files";

/** Lists what was changed in a plan by agreement; if a place is given it also writes that sheet. */
export async function wording(command: WritingRequest): Promise<Outcome> {
  const { on, out, inPlace } = command;
  const { opened, study, translate } = await openStudy(command);
  const kept = await wordingOf(opened.workbook);
  const agreed = agreedWording(kept, study);
  const lines = wordingLines(agreed, translate);
  const withLines = (changes: AgreedWording["changed"]) =>
    changes.map((change) => ({
      ...change,
      line: wordingLines({ changed: [change], notInPlan: [] }, translate)[0] ?? "",
    }));
  const data = { changes: withLines(agreed.changed), notInPlan: withLines(agreed.notInPlan) };
  const notes = [...opened.notes, ...(kept.fault === null ? [] : [FAULTS[kept.fault]])];
  const linesToPrint =
    lines.length === 0 ? [translate({ id: "wording-count", values: { count: 0 } })] : lines;
  if (out === null && !inPlace) return { report: linesToPrint.join("\n"), data, notes, exitCode: 0 };
  const place = await outputPlace(opened, command);
  const sheet = await writeWording(opened.workbook, study, { translate, asOf: on });
  await writeWhole(place, savedBytes(opened));
  const report = [...sheetLines(sheet, place.path), ...linesToPrint].join("\n");
  return { report, data: { ...data, ...sheet, out: place.path }, notes, exitCode: 0 };
}

const FAULTS = {
  newer: "What was agreed was saved by a newer version of the tracker and is not shown.",
  damaged: "Some of what was agreed could not be read and is not shown.",
} as const;
