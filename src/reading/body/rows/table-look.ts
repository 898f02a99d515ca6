import type { HeadWords } from "../../../plan/language/head-words";
import { foldText } from "../../../plan/language/spelling/text-folding";
import type { TableHead } from "../../head/table-head";
import type { PlanColumns } from "../../head/plan-columns";
import type { SheetView } from "../../sheet/sheet-view";
import { styleOfActions, type ActionStyle } from "./action-style";
import { textsWithoutValues } from "./texts-without-values";
import { isMostlyNumbered, numberSchemeOf, type NumberScheme } from "./number-scheme";

/** What is known of a table before its rows are told apart. */
export interface TableLook {
  readonly view: SheetView;
  readonly columns: PlanColumns;
  readonly words: HeadWords;
  /** The texts of each column's head, folded. */
  readonly headTexts: ReadonlyMap<number, readonly string[]>;
  readonly numbers: NumberScheme;
  /** Whether a good part of the rows with values are numbered. */
  readonly isNumbered: boolean;
  /** What the texts of actions look like. */
  readonly actions: ActionStyle;
  /** The texts, folded, that only fill a cell of actions or indicators. */
  readonly fillers: ReadonlySet<string>;
}

export function lookAtTable(
  view: SheetView,
  head: TableHead,
  columns: PlanColumns,
  words: HeadWords,
): TableLook {
  return {
    view,
    columns,
    words,
    headTexts: textsOfHead(view, head),
    numbers: numberSchemeOf(view, head, columns),
    isNumbered: isMostlyNumbered(view, head, columns),
    actions: styleOfActions(view, head, columns),
    fillers: textsWithoutValues(view, head, columns),
  };
}

function textsOfHead(view: SheetView, { rows, columns }: TableHead): TableLook["headTexts"] {
  const texts = new Map<number, string[]>();
  for (const { column } of columns) {
    const ofColumn: string[] = [];
    for (let row = rows.first; row <= rows.last; row++) {
      const text = view.text(row, column);
      if (text !== "") ofColumn.push(foldText(text));
    }
    texts.set(column, ofColumn);
  }
  return texts;
}
