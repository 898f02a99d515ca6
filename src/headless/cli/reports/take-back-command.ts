import { resolve } from "node:path";
import { takeBack, type ReturnConflict, type ReturnedFile, type TakenBack } from "../../../app/exchange";
import { CannotBeDone } from "../cannot-be-done";
import { reasonOf } from "../explain-xlsx";
import type { TakeBackRequest } from "../commands/take-back";
import { openPlan } from "../open-plan";
import type { Outcome } from "../outcome";
import { outputPlace, writeWhole } from "../files/output-place";
import { ACTUALS_HEADERS, explainMissingHeaders, explainNoPlan } from "../no-plan";
import { counted } from "../reports";
import { namesOf, readReturnedFile, returnedFiles } from "./returned-files";
import { savedBytes, sheetLines } from "../workbook-files";

/** A conflict in words, with the file as it was named. */
interface ConflictInWords {
  readonly file: string;
  readonly cell: string | null;
  readonly why: string;
}

/** Records what agencies and parties filled in, of each file all or nothing. */
export async function takeBackForms(command: TakeBackRequest): Promise<Outcome> {
  const { opened, translate, choice } = await openPlan(command);
  const place = await outputPlace(opened, command);
  const paths = await returnedFiles(command.forms);
  const { files, unreadable, pathOf } = await readAll(paths);
  const taken = await takeBack(opened.workbook, {
    files,
    on: command.on,
    translate,
    ...(command.period === null ? {} : { period: command.period }),
    ...(choice === undefined ? {} : { choice }),
  });
  if (taken.kind === "noPlan") throw new CannotBeDone(explainNoPlan(command.file, taken));
  if (taken.kind === "headsGone") throw new CannotBeDone(explainMissingHeaders(taken.sheet, ACTUALS_HEADERS));
  await writeWhole(place, savedBytes(opened));
  const inWords = ({ file, cell, why }: ReturnConflict): ConflictInWords => ({
    file: pathOf(file),
    cell,
    why: translate(why),
  });
  const conflicts = [...unreadable, ...taken.conflicts.map(inWords)];
  return {
    report: report(taken, conflicts, { path: place.path, file: command.file }).join("\n"),
    data: {
      out: place.path,
      recorded: taken.recorded,
      unchanged: taken.unchanged,
      conflicts,
      files: taken.files.map(({ file, ...rest }) => ({ file: pathOf(file), ...rest })),
    },
    notes: opened.notes,
    exitCode: 0,
  };
}

async function readAll(paths: readonly string[]) {
  const names = namesOf(paths);
  const files: ReturnedFile[] = [];
  const unreadable: ConflictInWords[] = [];
  for (const [place, path] of paths.entries()) {
    try {
      files.push({ name: names[place] ?? path, sheets: await readReturnedFile(path) });
    } catch (error) {
      unreadable.push({ file: path, cell: null, why: reasonOf(path, error) });
    }
  }
  const byName = new Map(names.map((name, place) => [name, paths[place] ?? name]));
  return { files, unreadable, pathOf: (name: string) => byName.get(name) ?? name };
}

/** The workbook is there anyway: as it was, or as a copy where another name was given. */
function nothingNewLine(path: string, file: string): string {
  return resolve(path) === resolve(file)
    ? `Nothing new was to be recorded, so ${path} stays as it was.`
    : `Nothing new was to be recorded, so ${path} is a copy of ${file} as it was.`;
}

function report(
  taken: TakenBack,
  conflicts: readonly ConflictInWords[],
  { path, file }: { readonly path: string; readonly file: string },
): string[] {
  return [
    ...(taken.sheet === null
      ? [nothingNewLine(path, file)]
      : [...sheetLines(taken.sheet, path), `Recorded ${counted(taken.recorded, "report")}.`]),
    ...taken.files.map(({ file, agency, added, changed, unchanged, blank, isRefused }) => {
      const who = agency === "" ? file : `${file} (${agency})`;
      const what = `${added} new, ${changed} changed, ${unchanged} as before, ${blank} blank`;
      return `  ${who}: ${isRefused ? "refused, nothing of it was recorded" : what}`;
    }),
    ...(conflicts.length === 0
      ? []
      : [
          `${counted(conflicts.length, "conflict")}, for which nothing was recorded:`,
          ...conflicts.map(
            ({ file, cell, why }) => `  - ${cell === null ? file : `${file}, ${cell}`}: ${why}`,
          ),
        ]),
  ];
}
