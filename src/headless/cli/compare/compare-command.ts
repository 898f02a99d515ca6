import { basename, extname } from "node:path";
import { formatCell, type Workbook } from "../../../app";
import {
  comparePlans,
  saveAllTaken,
  readDecided,
  takenTable,
  writeComparison,
  type Compared,
  type DecidedRequest,
  type TakeObstacle,
} from "../../../app/comparing";
import { LANGUAGES } from "../../../locales/catalogues";
import { createTranslator } from "../../../locales/translator";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { hostWorkbook } from "../../hosted-workbook";
import { CannotBeDone } from "../cannot-be-done";
import type { CompareRequest } from "../commands/compare";
import type { Outcome } from "../outcome";
import { outputPlace, writeWhole } from "../files/output-place";
import { explainNoPlan } from "../no-plan";
import { notesOn } from "../plan-notes";
import { counted } from "../reports";
import {
  languageFor,
  openFile,
  savedBytes,
  setAsideNotes,
  sheetLines,
  sheetShape,
  type OpenedFile,
} from "../workbook-files";
import { compareReport, compareShape, differenceLines } from "./compare-report";
import { decideDrafts, explainNotSaved } from "./decide-drafts";
import { applyTaken } from "./taken-workbook";

/**
 * Says in what two drafts of a plan differ, decides what is named, and writes the sheet of it; with --take-all it writes
 * ours with all that theirs says.
 */
export async function compare(command: CompareRequest): Promise<Outcome> {
  const ours = await openFile(command.file);
  const theirs = command.other === null ? ours : await openFile(command.other);
  const decides = command.decided.length > 0;
  const writes = command.takeAll || command.out !== null || command.inPlace || decides;
  const place = writes ? await outputPlace(ours, command) : null;
  const compareAgain = () => drafts(command, ours, theirs);
  const before = await compareAgain();
  const notes = [...ours.notes, ...notesOn(before.ours), ...(theirs === ours ? [] : theirs.notes)];
  if (place === null) {
    return { report: compareReport(before), data: compareShape(before), notes, exitCode: 0 };
  }
  const request = { ...requestOf(command, before), workbook: ours.workbook, by: command.by };
  if (!command.takeAll) {
    const decided = await decideDrafts(command.decided, { ...request, compareAgain });
    const { compared, comparison, byHand } = decided;
    const sheet = await writeComparison(ours.workbook, comparison, {
      translate: createTranslator(await languageFor(command.language, ours)),
      sides: sidesOf(command, compared, comparison.kept.decided.sides),
    });
    if (sheet.kind !== "written") throw new CannotBeDone(explainNotSaved(sheet));
    await writeWhole(place, savedBytes(ours));
    const { agreed, total } = comparison.decided;
    const report = [
      ...sheetLines(sheet.written, place.path),
      ...(agreed === 0 ? [] : [`${agreed} of ${total} agreed.`]),
      ...(byHand.length === 0 ? [] : [`Agreed, and to be put into the plan by hand: ${byHand.join(", ")}.`]),
      compareReport(compared),
    ].join("\n");
    const data = {
      ...compareShape(compared),
      ...sheetShape(sheet.written),
      agreed,
      total,
      byHand,
      out: place.path,
    };
    return { report, data, notes: [...notes, ...setAsideNotes(sheet.written)], exitCode: 0 };
  }
  const taken = await takeAll(command, before, ours, theirs);
  await writeWhole(place, taken.bytes);
  const { left } = taken;
  const ofWorkplans = before.toDecide.length - before.comparison.differences.length;
  const report = [
    `Took ${counted(before.comparison.differences.length - left.length, "difference")} into ${place.path}.`,
    ...(left.length === 0 ? [] : [`Not taken (${left.length}):`, ...left.flatMap(differenceLines)]),
    ...(ofWorkplans === 0
      ? []
      : [
          `The workplans differ in ${counted(ofWorkplans, "point")}, which were not taken: decide them one by one (--take ID).`,
        ]),
  ].join("\n");
  const notTaken = left.map(({ id }) => id);
  return { report, data: { ...compareShape(before), out: place.path, notTaken }, notes, exitCode: 0 };
}

function requestOf(command: CompareRequest, compared: Compared): DecidedRequest {
  return {
    draft:
      command.other === null ? compared.theirs.plan.sheet : basename(command.other, extname(command.other)),
    agreedWords: LANGUAGES.map((each) => createTranslator(each)({ id: "comparison-agreed" })),
    asOf: command.on,
  };
}

/** What the sides are called: as was said now or before, else by their sheets, or where these are called the same by their files. */
function sidesOf(
  { file, other, sides }: CompareRequest,
  { ours, theirs }: Compared,
  kept: CompareRequest["sides"],
) {
  if (sides !== null) return sides;
  if (kept !== null) return kept;
  const [own, others] = [ours.plan.sheet, theirs.plan.sheet];
  if (own !== others || other === null) return { ours: own, theirs: others };
  return { ours: basename(file, extname(file)), theirs: basename(other, extname(other)) };
}

async function drafts(command: CompareRequest, ours: OpenedFile, theirs: OpenedFile): Promise<Compared> {
  const compared = await comparePlans(
    { workbook: ours.workbook, sheet: command.sheet },
    { workbook: theirs.workbook, sheet: command.otherSheet },
    command.on,
  );
  if (compared.kind === "compared") {
    if (theirs === ours && compared.ours.plan.sheet === compared.theirs.plan.sheet) {
      throw new CannotBeDone(
        "Both drafts are the same sheet. Name another one: --other-sheet NAME, or a second workbook.",
      );
    }
    return compared;
  }
  const file = compared.side === "ours" ? ours.path : theirs.path;
  if (compared.kind === "noPlan") {
    const hint = compared.side === "ours" && theirs !== ours ? ORDER_OF_FORMATS : [];
    throw new CannotBeDone([explainNoPlan(file, compared.found), ...hint].join("\n"));
  }
  throw new CannotBeDone(
    `No plan was found on the sheet “${compared.sheet}” of ${file}. Plans were found on ${compared.others.map((sheet) => `“${sheet}”`).join(", ")}.`,
  );
}

const ORDER_OF_FORMATS = [
  "Where it is set out as outputs by quarter, name the draft with the table of actions first: poa compare OTHER FILE.",
];

/**
 * Raises `CannotBeDone`, before anything is written, where ours with all of theirs taken would differ from theirs in
 * what it did not differ before: then something would have been lost.
 */
async function takeAll(command: CompareRequest, compared: Compared, ours: OpenedFile, theirs: OpenedFile) {
  const { differences } = compared.comparison;
  if (differences.length === 0) return { bytes: savedBytes(ours), left: [] };
  const table = takenTable(compared);
  if (!("rows" in table)) throw new CannotBeDone(explainObstacle(table));
  const held = applyTaken(ours.file, table);
  if (held !== null) {
    throw new CannotBeDone(
      `Rows of “${held.sheet}” would have to come or go, and ${held.by} refers to them. Take the differences one by one instead.`,
    );
  }
  // Opened again, so that formulas are computed and what was written is what is compared.
  const again = hostWorkbook(openWorkbookFile(savedBytes(ours)));
  const left = await comparePlans(
    { workbook: again.workbook, sheet: compared.ours.plan.sheet },
    { workbook: theirs.workbook, sheet: command.otherSheet ?? compared.theirs.plan.sheet },
    command.on,
  );
  if (left.kind !== "compared") throw new CannotBeDone(WOULD_LOSE);
  const known = new Set(differences.map(({ id }) => id));
  const added = left.comparison.differences.filter(({ id }) => !known.has(id));
  if (added.length > 0) throw new CannotBeDone([WOULD_LOSE, ...added.flatMap(differenceLines)].join("\n"));
  await saveTaken(command, compared, left, again.workbook);
  return { bytes: savedBytes({ ...ours, file: again.file }), left: left.comparison.differences };
}

/** Saves in the workbook what was taken, as its history. */
async function saveTaken(command: CompareRequest, before: Compared, after: Compared, workbook: Workbook) {
  const left = new Set(after.comparison.differences.map(({ id }) => id));
  const taken = before.comparison.differences.filter(({ id }) => !left.has(id));
  const comparison = await readDecided(workbook, after, requestOf(command, after));
  const saved = await saveAllTaken(workbook, comparison, taken, command.by);
  if (saved.kind !== "saved") throw new CannotBeDone(explainNotSaved(saved));
}

const WOULD_LOSE =
  "Taken all at once, the copy would no longer say what both drafts say, so nothing was written. Take the differences one by one.";

function explainObstacle(obstacle: TakeObstacle): string {
  switch (obstacle.kind) {
    case "severalSheets":
      return "A plan on several sheets cannot be taken as a whole. Name one: --sheet NAME, --other-sheet NAME.";
    case "otherFormat":
      return "Their draft is set out as outputs by quarter, without a table of actions, so it cannot be taken as a whole. Decide the differences one by one.";
    case "otherColumns":
      return `The drafts are set out differently: only one of them has the column “${obstacle.header}”. Set them out in the same way, or take the differences one by one.`;
    case "rowBetween":
      return `Rows would have to come or go, and ${formatCell(obstacle.cell)} between them belongs to no action. Move it below the table, then take all again.`;
  }
}
