import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { ColumnMeaning, Indicator, JointAction } from "../../plan/plan";
import type { Area } from "../../workbook/grid";
import type { PrintDescription } from "../../workbook/sheet-description";
import type { TableCell, TableColumn } from "./plan-table";

/** The columns of a plan in which words stand, and those of the whole plan's numbers. */
export type WordsColumn = Extract<
  ColumnMeaning,
  | "objective"
  | "actionNumber"
  | "action"
  | "responsibleAgencies"
  | "implementingPartners"
  | "resources"
  | "indicator"
  | "unit"
  | "direction"
  | "meansOfVerification"
>;

/** What a row of a plan's table is about. */
export interface RowSubject {
  /** The objective's whole text; `null` where the action has none. */
  readonly objective: string | null;
  readonly action: JointAction;
  readonly indicator: Indicator | null;
  /** Numbers of actions have a column of their own, and do not stand before their words. */
  readonly hasNumberColumn: boolean;
}

/** How wide a column is, in characters, and over which rows it is merged. */
export const WORDS_LOOKS: Readonly<Record<WordsColumn, Omit<TableColumn, "head">>> = {
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

/** The words of a column in a row, as the plan has them. */
export function wordsCell(
  column: WordsColumn,
  { objective, action, indicator, hasNumberColumn }: RowSubject,
): TableCell {
  switch (column) {
    case "objective":
      return { value: objective };
    case "actionNumber":
      return { value: action.number };
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

/** The cells as they stand, since they may say more than the names that were read in them. */
function agencies(mentions: JointAction["responsibleAgencies"]): string | null {
  const texts = mentions.map(({ name, cellText }) => (cellText.includes(name) ? cellText.trim() : name));
  return texts.length === 0 ? null : [...new Set(texts)].join(", ");
}

/** The page of a plan that is handed over: A4 across, its heads on each page, for its owner to change. */
export function planPage(headRow: number, area: Area): PrintDescription {
  return {
    orientation: "landscape",
    paper: "a4",
    area,
    pagesWide: 1,
    titleRows: { first: headRow, last: headRow },
    breaksBefore: [],
    margins: { top: 1.7, bottom: 1.5, left: 1.3, right: 1.3 },
    header: { left: "", center: "", right: "&8&A" },
    footer: { left: "", center: "", right: "&8&P / &N" },
    centerHorizontally: true,
  };
}
