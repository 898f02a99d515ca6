import type { Translate } from "../../plan/message";
import type { Plan } from "../../plan/plan";
import type { ActualsColumn } from "../../reading/own-sheets/actuals-headers";
import type { ActualsLayout } from "../../reading/own-sheets/actuals-sheet";
import { gridCell, type Grid, type ValidationDescription } from "@plan-of-action/xlsx/grid";
import type { CellChange, TableUpdate } from "../../workbook/workbook";
import { choicesColumn, type ActualsContent, type FilledActuals } from "./actuals-content";
import {
  ACTUALS_STYLES,
  actualsValidations,
  choiceList,
  STYLE_OF_COLUMN,
  type ActualsStyle,
} from "./actuals-sheet";
import { evidenceLink } from "../layout/evidence-link";
import { StyleBook } from "../layout/style-book";
import { ACTUALS_MARKER } from "../layout/markers";

/**
 * Entries as changes of single cells of the Actuals sheet that is there, so that all else on it stays as the user left
 * it; texts below the table make room with all that they look like. `null` if a column that is needed again has no
 * place next to the table.
 */
export function actualsUpdate(
  former: Grid,
  before: ActualsContent,
  filled: FilledActuals,
  { plan, translate }: { readonly plan: Plan; readonly translate: Translate },
): TableUpdate | null {
  const { layout } = filled.content;
  const choices = choicesColumn(former, before.layout);
  if (!hasPlaceForColumns(former, before.layout, layout)) return null;
  const book = new StyleBook<ActualsStyle>(ACTUALS_STYLES);
  const list = choices === null ? [] : listChanges(former, layout.headerRow, choices, plan);
  return {
    marker: ACTUALS_MARKER,
    changes: [...cellChanges(former, before.layout, { filled, book }), ...list],
    surroundings: surroundingsOf(former, before.layout, filled),
    moves: movesOf(former, before.layout, filled.movedBy, choices),
    styles: book.styles,
    table: {
      firstRow: layout.headerRow,
      firstColumn: layout.firstColumn,
      lastRow: Math.max(layout.lastRow, layout.headerRow + 1),
      lastColumn: layout.lastColumn,
    },
    validations: validationsOf({ ...layout, choices }, before.layout, list.length > 0, plan, translate),
  };
}

/** All below the table moves, but for the hidden list of choices, which goes on next to it. */
function movesOf(
  { firstRow, firstColumn, values }: Grid,
  { lastRow: lastOfTable }: ActualsLayout,
  downBy: number,
  choices: number | null,
): TableUpdate["moves"] {
  if (downBy === 0) return [];
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const [rows, lastColumn] = [
    { firstRow: lastOfTable + 1, lastRow: firstRow + values.length - 1 },
    firstColumn + width - 1,
  ];
  const parts =
    choices === null
      ? [{ firstColumn, lastColumn }]
      : [
          { firstColumn, lastColumn: choices - 1 },
          { firstColumn: choices + 1, lastColumn },
        ];
  return parts
    .filter((part) => part.firstColumn <= part.lastColumn)
    .map((part) => ({ area: { ...rows, ...part }, downBy }));
}

/** Whether the columns that come back find nothing in their way. */
function hasPlaceForColumns(former: Grid, before: ActualsLayout, layout: ActualsLayout): boolean {
  return [...layout.columns].every(
    ([column, place]) =>
      before.columns.has(column) ||
      former.values.every((_, index) => gridCell(former, former.firstRow + index, place).value === null),
  );
}

/** The cells that entries filled in, and in new rows the other cells of the table's own columns, for their looks. */
function cellChanges(
  former: Grid,
  before: ActualsLayout,
  { filled, book }: { readonly filled: FilledActuals; readonly book: StyleBook<ActualsStyle> },
): CellChange[] {
  const { content, changed } = filled;
  const { columns, headerRow, lastRow } = content.layout;
  const styleOf = new Map<number, ActualsStyle>(
    [...columns].map(([column, place]) => [place, STYLE_OF_COLUMN[column]]),
  );
  // In the fonts in which the sheet was written.
  const styledAs = (value: CellChange["value"], name: ActualsStyle): Pick<CellChange, "style"> => {
    const { style } = book.cell(value, name);
    return style === undefined ? {} : { style };
  };
  const isNew = (row: number) => row > before.lastRow;
  const changes = changed.map(({ row, column, value, numberFormat }): CellChange => {
    const { value: expected, numberFormat: shown } = gridCell(former, row, column);
    const isEvidence = row > headerRow && column === columns.get("evidence");
    const address = evidenceLink(value).link?.address ?? null;
    const isLinked = isEvidence && (address !== null || evidenceLink(expected).link !== undefined);
    const style = row === headerRow ? "header" : isNew(row) || isLinked ? styleOf.get(column) : undefined;
    return {
      row,
      column,
      expected,
      value,
      ...(numberFormat === shown ? {} : { numberFormat }),
      ...(style === undefined ? {} : styledAs(value, style)),
      ...(isEvidence ? { address } : {}),
    };
  });
  const written = new Set(changes.map(({ row, column }) => `${row} ${column}`));
  for (let row = before.lastRow + 1; row <= lastRow; row++) {
    for (const [column, style] of styleOf) {
      if (written.has(`${row} ${column}`)) continue;
      const { value: expected } = gridCell(former, row, column);
      changes.push({ row, column, expected, value: null, ...styledAs(null, style) });
    }
  }
  return changes;
}

/** The columns that tell what a row of the Actuals sheet is about. */
const KEY_COLUMNS: readonly ActualsColumn[] = ["indicator", "year", "quarter", "party", "part"];

/**
 * What has to be around the changes: the headers of the columns, and what tells of each row whose it is. A row that is
 * filled newly has to be blank in all columns of the table.
 */
function surroundingsOf(
  former: Grid,
  { columns, headerRow }: ActualsLayout,
  { content, changed }: FilledActuals,
): TableUpdate["surroundings"] {
  const standing = (row: number, column: number) => {
    const { value, formula } = gridCell(former, row, column);
    // What a formula gives may change with the day.
    return formula === null ? [{ row, column, expected: value }] : [];
  };
  const keys = KEY_COLUMNS.flatMap((column) => columns.get(column) ?? []);
  const rows = new Set(changed.map(({ row }) => row));
  rows.delete(headerRow);
  const headers = [...columns.values()].flatMap((column) => standing(headerRow, column));
  const isBlank = (row: number) => keys.every((column) => gridCell(former, row, column).value === null);
  return [
    ...headers,
    ...[...rows].flatMap((row) =>
      (isBlank(row) ? [...content.layout.columns.values()] : keys).flatMap((column) => standing(row, column)),
    ),
  ];
}

/** What is to change in the hidden list, where the plan has other indicators now. */
function listChanges(former: Grid, headerRow: number, column: number, plan: Plan): CellChange[] {
  const list = choiceList(plan);
  const length = Math.max(list.length, former.firstRow + former.values.length - headerRow);
  const changes: CellChange[] = [];
  for (let place = 0; place < length; place++) {
    const row = headerRow + place;
    const { value: expected } = gridCell(former, row, column);
    const value = list[place] ?? null;
    if (value !== expected) changes.push({ row, column, expected, value, style: "hidden" });
  }
  return changes;
}

/** The lists of the new rows and of those to come; the whole list of indicators where that has changed. */
function validationsOf(
  layout: ActualsLayout & { readonly choices: number | null },
  before: ActualsLayout,
  isNewList: boolean,
  plan: Plan,
  translate: Translate,
): ValidationDescription[] {
  const ofAll = actualsValidations(layout, layout.headerRow + 1, plan, translate);
  const ofIndicators = ofAll.filter(({ rule }) => isNewList && rule.kind === "listFromArea");
  if (layout.lastRow <= before.lastRow) return ofIndicators;
  const ofNewRows = actualsValidations(layout, before.lastRow + 1, plan, translate);
  return [...ofNewRows.filter(({ rule }) => !isNewList || rule.kind !== "listFromArea"), ...ofIndicators];
}
