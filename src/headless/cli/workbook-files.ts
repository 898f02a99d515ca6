import { basename } from "node:path";
import {
  fetchAllWords,
  formatCell,
  usableSettings,
  type Workbook,
  type WorkbookContents,
  type WrittenSheet,
} from "../../app";
import type { Language } from "../../locales/catalogues";
import { hostWorkbook, type HostedWorkbook } from "../hosted-workbook";
import { openWorkbookFile, XlsxError, type WorkbookFile } from "@plan-of-action/xlsx";
import { CannotBeDone } from "./cannot-be-done";
import { explainXlsxProblem } from "./explain-xlsx";
import { readInput } from "./files/input-file";
import { hashOf } from "./files/output-place";

/** A workbook that was opened from a file. */
export interface OpenedFile extends HostedWorkbook {
  readonly path: string;
  /** Of its bytes as they were read. */
  readonly hash: string;
  /** What a person should know of how the file could be read. */
  readonly notes: readonly string[];
}

/** Opens a file. Raises `CannotBeDone` where it is missing or no workbook that can be read. */
export async function openFile(path: string): Promise<OpenedFile> {
  // A workbook may be in any language, whatever those before it were in.
  await fetchAllWords();
  const bytes = await readInput(path);
  const { notes, ...hosted } = withProblemsExplained(path, () => {
    const opened = hostWorkbook(openWorkbookFile(bytes), { name: basename(path) });
    return { ...opened, notes: explainNotComputed(opened.file) };
  });
  return { path, hash: hashOf(bytes), ...hosted, workbook: readOnce(hosted.workbook), notes };
}

/** Formulas that the file's writer left to Excel and that the host could not compute. */
function explainNotComputed({ sheets }: WorkbookFile): readonly string[] {
  const cells = sheets.flatMap((sheet) =>
    Array.from(sheet.kind === "worksheet" ? sheet.formulaCells() : []).flatMap(({ row, column }) =>
      sheet.cell(row, column).value === null ? [formatCell({ sheet: sheet.name, row, column })] : [],
    ),
  );
  const [first] = cells;
  if (first === undefined) return [];
  const which =
    cells.length === 1 ? `The formula in ${first}` : `${cells.length} formulas (the first in ${first})`;
  const have = cells.length === 1 ? "has" : "have";
  return [
    `${which} ${have} no value in the file and could not be computed here, so they are read as blank. Open the file in Excel, save it, and run this again.`,
  ];
}

/** The same workbook, which is read again only after something was written to it. */
function readOnce(workbook: Workbook): Workbook {
  let contents: Promise<WorkbookContents> | null = null;
  const afterwards = async <Done>(writing: Promise<Done>): Promise<Done> => {
    contents = null;
    return writing;
  };
  return {
    ...workbook,
    read: () => (contents ??= workbook.read()),
    writeSheet: (description) => afterwards(workbook.writeSheet(description)),
    updateTable: (update) => afterwards(workbook.updateTable(update)),
    applyEdits: (edits, surroundings) => afterwards(workbook.applyEdits(edits, surroundings)),
    saveSettings: (change) => afterwards(workbook.saveSettings(change)),
    saveSnapshots: (change) => afterwards(workbook.saveSnapshots(change)),
    saveRoll: (change) => afterwards(workbook.saveRoll(change)),
    saveDecisions: (change) => afterwards(workbook.saveDecisions(change)),
  };
}

/** The language that was asked for, else that of the workbook's settings, else English. */
export async function languageFor(asked: Language | null, { workbook }: OpenedFile): Promise<Language> {
  return asked ?? usableSettings(await workbook.read()).settings.language ?? "en";
}

/** The bytes of the workbook as it is now. */
export function savedBytes({ path, file }: OpenedFile): Uint8Array {
  return withProblemsExplained(path, () => file.save());
}

function withProblemsExplained<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    throw new CannotBeDone(explainXlsxProblem(basename(path), error.problem), { cause: error });
  }
}

/** What became of a sheet of the product's own, in words. */
export function sheetLines(sheet: WrittenSheet, path: string): string[] {
  return [
    `${sheet.rewritten ? "Rewrote" : "Wrote"} the sheet “${sheet.title}” in ${path}.`,
    ...(sheet.titleWasTaken
      ? ["The workbook has a sheet of that title already, so this one got a number."]
      : []),
    ...leftOutLines(sheet.leftOut),
  ];
}

/** What a person should know of a sheet: that it has texts which were said about rows that are gone. */
export function setAsideNotes({ setAside }: WrittenSheet): readonly string[] {
  if (setAside === undefined) return [];
  const { count, cell } = setAside;
  const [texts, each] = count === 1 ? ["1 text that was", "it"] : [`${count} texts that were`, "each"];
  return [
    `${texts} typed next to removed rows: set aside below the table, from ${formatCell(cell)} on. Move ${each} next to the row it belongs to, or delete it. None of it is counted.`,
  ];
}

/** A sheet that was written, as JSON has it. */
export function sheetShape({ setAside, ...sheet }: WrittenSheet) {
  return {
    ...sheet,
    ...(setAside === undefined ? {} : { setAside: { ...setAside, cell: formatCell(setAside.cell) } }),
  };
}

type LeftOutPart = WrittenSheet["leftOut"][number];
type CellPart = Extract<LeftOutPart, { readonly part: "cell" }>;

const WHY_NOT_IN_ANNEX: Readonly<Record<CellPart["why"], string>> = {
  achieved: "what was achieved is not signed",
  hidden: "the column is hidden",
  outsideTable: "they are outside the plan’s table",
};
/** So many cells are named; JSON has all. */
const NAMED_CELLS = 8;

function leftOutLines(leftOut: readonly LeftOutPart[]): string[] {
  const cells = leftOut.filter((part): part is CellPart => part.part === "cell");
  const reasons = [...new Set(cells.map(({ why }) => why))];
  return [
    ...leftOut.flatMap((part) => (part.part === "cell" ? [] : [leftOutLine(part)])),
    ...reasons.map((why) => {
      const ofReason = cells.filter((part) => part.why === why).map(({ cell }) => formatCell(cell));
      const more = ofReason.length > NAMED_CELLS ? ` and ${ofReason.length - NAMED_CELLS} more` : "";
      return `Not in it, since ${WHY_NOT_IN_ANNEX[why]}: ${ofReason.slice(0, NAMED_CELLS).join(", ")}${more}.`;
    }),
  ];
}

function leftOutLine(part: Exclude<LeftOutPart, CellPart>): string {
  switch (part.part) {
    case "chart":
      return `The chart “${part.name}” could not be drawn, so the sheet is without it.`;
    case "pageSetup":
      return "The page could not be set up, so the sheet prints with Excel’s own settings.";
    case "frozenPanes":
      return "The header could not be frozen, so it scrolls away with the rows.";
    case "lists":
      return "Some lists to choose from could not be made; entries typed there are checked when they are read.";
    case "links":
      return "Addresses could not be made into links; their text is there.";
    case "conditionalFormats":
      return "Conditional formatting could not be created.";
    case "printScaling":
      return "The sheet could not be fitted to the width of the paper.";
  }
}
