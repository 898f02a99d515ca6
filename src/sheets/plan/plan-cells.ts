import type { MeaningWith } from "../../plan/column-meaning";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { ColumnText, Indicator, JointAction, PlanColumn } from "../../plan/plan";
import type { TextsByColumn } from "../../plan/texts-by-column";
import type { Area, AcrossPages, PrintDescription } from "@plan-of-action/xlsx/grid";
import { columnPoints } from "../../workbook/column-width";
import { MARGINS, pageFooter, type PageWords } from "../layout/print";
import type { TableCell, TableColumn } from "./plan-table";

/** The columns of a plan in which words are that are of something known. */
export type WordsColumn = MeaningWith<{
  readonly holds: "words" | "agencies";
  readonly of: "objective" | "action" | "indicator";
}>;

/** What a row of a plan's table is about. */
export interface RowSubject {
  /** The objective's whole text; `null` if the action has none. */
  readonly objective: string | null;
  readonly action: JointAction;
  readonly indicator: Indicator | null;
  /** Numbers of actions have a column of their own, and are not before their words. */
  readonly hasNumberColumn: boolean;
}

/** How wide a column is, in characters, and over which rows it is merged. */
export const WORDS_LOOKS: Readonly<Record<WordsColumn, Omit<TableColumn, "header">>> = {
  objective: { width: 24, level: "objective" },
  actionNumber: { width: 6, level: "action" },
  action: { width: 34, level: "action" },
  responsibleAgencies: { width: 18, level: "action" },
  implementingPartners: { width: 18, level: "action" },
  resources: { width: 16, level: "action" },
  indicator: { width: 34, level: "row" },
  unit: { width: 10, level: "row" },
  direction: { width: 10, level: "row" },
  meansOfVerification: { width: 22, level: "row" },
};

export function isWordsColumn(meaning: string): meaning is WordsColumn {
  return meaning in WORDS_LOOKS;
}

/** The words of one of the plan's columns in a row: those of its own cells, also where several columns mean the same. */
export function wordsOfColumn(
  column: Pick<PlanColumn, "column"> & { readonly meaning: WordsColumn },
  subject: RowSubject,
  texts: TextsByColumn,
): TableCell {
  const { meaning } = column;
  const { action, indicator } = subject;
  const own = texts.of(column, meaning === "meansOfVerification" ? (indicator ?? {}) : action);
  return own === null ? wordsCell(meaning, subject) : { value: joinedTexts(meaning, own) };
}

function joinedTexts(meaning: WordsColumn, texts: readonly ColumnText[]): string | null {
  const areAgencies = meaning === "responsibleAgencies" || meaning === "implementingPartners";
  return texts.length === 0 ? null : texts.map(({ text }) => text).join(areAgencies ? ", " : "\n");
}

/** The words of a meaning in a row, as the plan has them. */
export function wordsCell(
  column: WordsColumn,
  { objective, action, indicator, hasNumberColumn }: RowSubject,
): TableCell {
  switch (column) {
    case "objective":
      return { value: objective };
    case "actionNumber":
      return { value: action.number, format: "code" };
    case "action":
      return { value: actionText(action, hasNumberColumn) };
    case "responsibleAgencies":
      return { value: agencies(action.responsibleAgencies) };
    case "implementingPartners":
      return { value: agencies(action.implementingPartners) };
    case "resources":
      return { value: action.resources?.text ?? null };
    case "indicator":
      return { value: indicator === null ? null : onOneLine(`${indicator.number ?? ""} ${indicator.text}`) };
    case "unit":
    case "direction":
    case "meansOfVerification":
      return { value: onOneLine(indicator?.[column]?.text ?? "") };
  }
}

function actionText({ number, title }: JointAction, hasNumberColumn: boolean): string {
  return onOneLine(hasNumberColumn || number === null ? title : `${number} ${title}`);
}

/** The cells as they are, since they may say more than the names that were read in them. */
function agencies(mentions: JointAction["responsibleAgencies"]): string | null {
  const texts = mentions.map(({ name, cellText }) => (cellText.includes(name) ? cellText.trim() : name));
  return texts.length === 0 ? null : [...new Set(texts)].join(", ");
}

/** What a page has for columns, in points; a little is kept in reserve for other printers. */
const PAGE_WIDTH = (29.7 - MARGINS.left - MARGINS.right) * (72 / 2.54) * 0.96;
/** Printed smaller than this, a plan is not read across a table. */
const MIN_SCALE = 0.55;
/** So much of a page may be taken by columns that each page repeats. */
const MAX_REPEATED = 1 / 3;

/**
 * The page of a plan that is handed over: A4 across, its headers on each page, for its owner to change. A table that would
 * be printed too small on one page goes over several, with its first columns on each.
 */
export function planPage(
  headerRow: number,
  area: Area,
  widths: readonly number[],
  words: PageWords,
): PrintDescription {
  const across = planAcross(widths);
  // A title above the table is cut where a page ends; the footer has it.
  const isCut = across !== null;
  return {
    orientation: "landscape",
    paper: "a4",
    area: isCut ? { ...area, firstRow: headerRow } : area,
    pagesWide: 1,
    across,
    titleRows: { first: headerRow, last: headerRow },
    breaksBefore: [],
    margins: MARGINS,
    header: { left: "", center: "", right: "" },
    footer: pageFooter(words),
    centerHorizontally: !isCut,
  };
}

/** Where a table of columns so wide, in characters, is cut; `null` if it fits on a page. */
function planAcross(widths: readonly number[]): AcrossPages | null {
  const points = widths.map(columnPoints);
  const room = PAGE_WIDTH / MIN_SCALE;
  const sum = (some: readonly number[]): number => some.reduce((all, width) => all + width, 0);
  if (sum(points) <= room) return null;
  let repeated = 0;
  while (sum(points.slice(0, repeated + 1)) <= room * MAX_REPEATED) repeated++;
  const fixed = sum(points.slice(0, repeated));
  const breaksBefore: number[] = [];
  let used = fixed;
  for (let column = repeated; column < points.length; column++) {
    const width = points[column] ?? 0;
    if (used + width > room && used > fixed) {
      breaksBefore.push(column);
      used = fixed;
    }
    used += width;
  }
  return {
    titleColumns: repeated === 0 ? null : { first: 0, last: repeated - 1 },
    breaksBefore,
    scale: MIN_SCALE * 100,
  };
}
