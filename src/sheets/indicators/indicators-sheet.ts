import {
  choicesOf,
  choiceTextId,
  type ChoiceColumn,
  type ChoiceOf,
  type DefinitionRow,
} from "../../indicators";
import { formatCell, type Grid } from "@plan-of-action/xlsx/grid";
import { INDICATOR_COLUMNS, type IndicatorColumn } from "../../plan/indicator-sheet";
import type { Translate } from "../../plan/message";
import type { Plan } from "../../plan/plan";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { RowSubject } from "../../workbook/row-subject";
import type { BlockCell } from "../layout/block";
import { aboutIndicator, rowSubject } from "../layout/row-subjects";
import { INDICATORS_MARKER } from "../layout/markers";
import type { StyleName } from "../layout/styles";
import { addedCell, addedColumns } from "../layout/filled-table-sheet";
import { tableSheet, type TableColumn } from "../layout/table-sheet";
import { dimensionName } from "../layout/breakdown-names";
import { pageWords } from "../layout/wording";

export interface IndicatorsSubject {
  readonly plan: Plan;
  readonly rows: readonly DefinitionRow[];
  /** Headers of the columns that the user added. */
  readonly otherHeaders: readonly string[];
  /** The sheet that the rows were read from; `null` if there was none. */
  readonly from: Grid | null;
}

interface ColumnLook {
  readonly width: number;
  readonly style: StyleName;
  readonly choices?: ChoiceColumn;
}

const LOOKS: Readonly<Record<IndicatorColumn, ColumnLook>> = {
  id: { width: 8, style: "link" },
  action: { width: 7.5, style: "code" },
  indicator: { width: 36, style: "text" },
  measure: { width: 12, style: "input", choices: "measure" },
  unit: { width: 15, style: "input" },
  aggregation: { width: 13, style: "input", choices: "aggregation" },
  direction: { width: 11, style: "input", choices: "direction" },
  baseline: { width: 10, style: "inputNumber" },
  baselineYear: { width: 10, style: "inputYear" },
  frequency: { width: 11.5, style: "input", choices: "frequency" },
  meansOfVerification: { width: 20, style: "input" },
  parties: { width: 18, style: "input" },
  partyParts: { width: 13, style: "input", choices: "partyParts" },
  confirmed: { width: 12, style: "input", choices: "confirmed" },
  breakdown: { width: 22, style: "input" },
  keyIndicator: { width: 10, style: "input", choices: "keyIndicator" },
};

const WIDTH_OF_OTHERS = 20;

/** The sheet in which a person confirms how each indicator is measured, as data. */
export function indicatorsSheet(subject: IndicatorsSubject, translate: Translate): SheetDescription {
  const { plan, rows } = subject;
  const title = translate({ id: "indicatorSheet-title" });
  const own = INDICATOR_COLUMNS.map((column) => ownColumn(column, translate));
  const sheet = tableSheet({
    marker: INDICATORS_MARKER,
    tab: translate({ id: "indicatorSheet-tab" }),
    title,
    notes: [
      translate({ id: "indicatorSheet-note-purpose", values: { sheet: plan.sheet } }),
      translate({ id: "indicatorSheet-note-inferred" }),
      translate({ id: "indicatorSheet-note-confirm" }),
      translate({ id: "indicatorSheet-note-breakdown" }),
      translate({ id: "indicatorSheet-note-keyIndicator" }),
      translate({ id: "indicatorSheet-note-columns" }),
    ],
    table: "PoaIndicators",
    columns: [...own, ...addedColumns(subject.otherHeaders, own, WIDTH_OF_OTHERS)],
    rows: rows.map((row) => [
      ...INDICATOR_COLUMNS.map((column) => cellOf(row, column, translate)),
      ...subject.otherHeaders.map((header) => addedCell(row.others, header)),
    ]),
    subjects: rows.map((row) => subjectOf(row, plan)),
    frozenColumns: 0,
    page: pageWords({ plan, translate }, title),
  });
  const [firstColumn, lastColumn] = [INDICATOR_COLUMNS.indexOf("measure"), INDICATOR_COLUMNS.length - 1];
  return { ...sheet, readBack: { firstColumn, lastColumn, from: subject.from } };
}

/** A row that the plan has no indicator for is about what it says itself. */
function subjectOf({ id, indicator, planCell }: DefinitionRow, { indicators }: Plan): RowSubject {
  const present = planCell === null ? undefined : indicators.find((each) => each.id === id);
  return present === undefined
    ? rowSubject("definition", `${id} ${indicator}`, id, indicator)
    : aboutIndicator(present);
}

function ownColumn(column: IndicatorColumn, translate: Translate): TableColumn {
  const { width, style, choices } = LOOKS[column];
  const header = translate({ id: `indicatorSheet-${column}` });
  if (choices === undefined) return { header, width, style };
  const words = choicesOf(choices).map((choice) => choiceWord(choices, choice, translate));
  return {
    header,
    width,
    style,
    choices: {
      words,
      errorTitle: header,
      errorMessage: translate({ id: "indicatorSheet-choose", values: { choices: words.join(", ") } }),
    },
  };
}

/** The word under which the sheet offers a choice. */
function choiceWord(column: ChoiceColumn, choice: ChoiceOf<ChoiceColumn>, translate: Translate): string {
  return translate({ id: choiceTextId(column, choice) });
}

function cellOf(row: DefinitionRow, column: IndicatorColumn, translate: Translate): BlockCell {
  if (column === "id") return idCell(row, translate);
  const cell: BlockCell = { value: definitionValue(row, column, translate), style: LOOKS[column].style };
  // A row that the plan has not (or no longer) is there because the sheet had it.
  return row.planCell === null ? { ...cell, typed: true } : cell;
}

/** What the sheet says about an indicator in a column: a choice in words, all else as it is; `null` for nothing. */
export function definitionValue(
  row: DefinitionRow,
  column: IndicatorColumn,
  translate: Translate,
): string | number | null {
  const { choices } = LOOKS[column];
  if (column === "breakdown") return row.breakdown ?? askedText(row.asked, translate);
  if (choices === undefined) {
    const value = row[column];
    return typeof value === "boolean" || value === "" ? null : value;
  }
  const typed = row.asTyped.get(choices);
  if (typed !== undefined) return typed;
  const choice = choices === "confirmed" ? (row.confirmed ? "yes" : "no") : row[choices];
  return choice === null ? null : choiceWord(choices, choice, translate);
}

/** Breakdowns as they are typed: "Sex; Training: basic, advanced"; `null` for none. */
function askedText(asked: DefinitionRow["asked"], translate: Translate): string | null {
  const items = asked.map(({ dimension, categories }) =>
    [dimensionName(dimension, translate), ...(categories.length === 0 ? [] : [categories.join(", ")])].join(
      ": ",
    ),
  );
  return items.length === 0 ? null : items.join("; ");
}

function idCell({ id, planCell }: DefinitionRow, translate: Translate): BlockCell {
  if (planCell === null) return { value: id === "" ? null : id, style: "mutedCode", typed: true };
  const hint = translate({ id: "summary-go-to", values: { cell: formatCell(planCell) } });
  return { value: id, style: "link", link: { to: planCell, hint } };
}
