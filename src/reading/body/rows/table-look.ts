import type { HeaderWords } from "../../../plan/language/header-words";
import { foldText } from "../../../plan/language/spelling/text-folding";
import type { TableHeader } from "../../header/table-header";
import type { PlanColumns } from "../../header/plan-columns";
import type { SheetView } from "../../sheet/sheet-view";
import { styleOfActions, type ActionStyle } from "./action-style";
import { measuredTexts, type MeasuredTexts } from "./measured-rows";
import { isMostlyNumbered, numberSchemeOf, type NumberScheme } from "./number-scheme";

/** What is known of a table before its rows are told apart. */
export interface TableLook {
  readonly view: SheetView;
  readonly columns: PlanColumns;
  readonly words: HeaderWords;
  /** The texts of each column's header, folded. */
  readonly headerTexts: ReadonlyMap<number, readonly string[]>;
  readonly numbers: NumberScheme;
  /** Whether a good part of the rows with values are numbered. */
  readonly isNumbered: boolean;
  /** What the texts of actions look like. */
  readonly actions: ActionStyle;
  readonly measured: MeasuredTexts | null;
}

export function lookAtTable(
  view: SheetView,
  header: TableHeader,
  columns: PlanColumns,
  words: HeaderWords,
): TableLook {
  return {
    view,
    columns,
    words,
    headerTexts: textsOfHeader(view, header),
    numbers: numberSchemeOf(view, header, columns),
    isNumbered: isMostlyNumbered(view, header, columns),
    actions: styleOfActions(view, header, columns),
    measured: measuredTexts(view, header, columns),
  };
}

function textsOfHeader(view: SheetView, { rows, columns }: TableHeader): TableLook["headerTexts"] {
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
