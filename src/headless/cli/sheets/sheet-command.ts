import type { WrittenSheet } from "../../../app";
import type { WritingRequest } from "../command";
import { outputPlace, writeWhole, type OutputPlace } from "../files/output-place";
import { openPlan, studyOpened, type OpenedStudy } from "../open-plan";
import type { Outcome } from "../outcome";
import { savedBytes, setAsideNotes, sheetLines, sheetShape } from "../workbook-files";

/** A workbook into which a command is about to write a sheet. */
export interface BegunSheet extends OpenedStudy {
  readonly place: OutputPlace;
}

/**
 * Opens the workbook of a command that writes a sheet and studies its plan. Raises `CannotBeDone` if it cannot be read
 * or written, or has no plan.
 */
export async function beginSheet(request: WritingRequest): Promise<BegunSheet> {
  const plan = await openPlan(request);
  const place = await outputPlace(plan.opened, request);
  return { ...(await studyOpened(plan, request)), place };
}

/** Saves the workbook with its new sheet; what the command reports of it, and what JSON says next to the sheet. */
export async function endSheet(
  { opened, place, notes: known }: BegunSheet,
  { sheet }: { readonly sheet: WrittenSheet },
  printed: { readonly lines?: readonly string[]; readonly data: object; readonly notes?: readonly string[] },
): Promise<Outcome> {
  await writeWhole(place, savedBytes(opened));
  const { lines = [], data, notes = [] } = printed;
  return {
    report: [...sheetLines(sheet, place.path), ...lines].join("\n"),
    data: { ...sheetShape(sheet), out: place.path, ...data },
    notes: [...known, ...setAsideNotes(sheet), ...notes],
    exitCode: 0,
  };
}

/** Says once of a sheet of version 1 that another has taken its place: it is left as it is. */
export function replacedNotes({
  sheet,
  replaces,
}: {
  readonly sheet: WrittenSheet;
  readonly replaces: string | null;
}): readonly string[] {
  if (replaces === null) return [];
  return [
    `“${sheet.title}” takes the place of the sheet “${replaces}” of version 1, which is written no more. “${replaces}” was left as it is: delete it when nobody needs it.`,
  ];
}
