import { CONTENT_NOT_LOOKED_AT } from "../../head/column-content";
import { columnFromLetters } from "../../../plan/cell-reference";
import type { ColumnMeaning } from "../../../plan/plan";
import type { TableHead } from "../../head/table-head";
import { senseOfNoHead, type HeadColumn } from "../../head/head-column";
import { understandHead } from "../../head/head";
import { withLevelsByPlace } from "../../head/indicator-levels";
import type { YearsOfTable } from "../../head/column-facts";
import type { HeadWords } from "../../../plan/language/head-words";
import type { MappedColumn, PlanMapping } from "./mapping";
import type { MappingMisfit } from "../../reading";
import type { SheetView } from "../../sheet/sheet-view";
import type { FoundTable } from "../../tables/found-table";
import { missingFrom } from "../../tables/kinds-of-tables";
import { foldText } from "../../../plan/language/spelling/text-folding";
import { spanAbove } from "../../tables/title-block";

export type MappedTable =
  | { readonly kind: "table"; readonly table: FoundTable }
  | { readonly kind: "misfit"; readonly misfit: MappingMisfit };

/** The table that a mapping describes, or why the sheets no longer fit it. */
export function mappedTable(
  views: readonly SheetView[],
  mapping: PlanMapping,
  words: HeadWords,
  span: YearsOfTable | null,
): MappedTable {
  const view = views.find(({ grid }) => grid.sheet === mapping.sheet);
  if (view === undefined) return misfit({ why: "sheetMissing", sheet: mapping.sheet });
  const rows = { first: mapping.headRows[0] - 1, last: mapping.headRows[1] - 1 };
  if (rows.first < view.firstRow || mapping.firstRow - 1 > view.lastRow) {
    return misfit({ why: "rowsOutsideSheet", sheet: mapping.sheet });
  }
  const head = understandHead(view, rows, words, spanAbove(view, rows.first) ?? span, mapping.yearStart);
  const columns = mapping.columns.map((mapped) => ({ mapped, column: columnOf(view, head, mapped) }));
  const changed = columns.find(({ mapped, column }) => isChanged(mapped, column));
  if (changed !== undefined) {
    const { mapped, column } = changed;
    return misfit({
      why: "headChanged",
      cell: column.headCell,
      expected: mapped.head ?? "",
      found: column.head,
    });
  }
  const all = withUnmapped(head, withLevelsByPlace(columns.map(({ column }) => column)));
  const missing = missingFrom(all);
  if (missing.length > 0) return misfit({ why: "columnsMissing", sheet: mapping.sheet, missing });
  return {
    kind: "table",
    table: {
      view,
      head: { ...head, columns: all, firstBodyRow: mapping.firstRow - 1 },
      score: Infinity,
      evidence: [],
    },
  };
}

function misfit(found: MappingMisfit): MappedTable {
  return { kind: "misfit", misfit: found };
}

function isChanged({ head }: MappedColumn, column: HeadColumn): boolean {
  return head !== null && foldText(head) !== foldText(column.head);
}

/** A column of the head with the meaning that the mapping gives it. */
function columnOf(view: SheetView, head: TableHead, mapped: MappedColumn): HeadColumn {
  const { meaning, year, quarter, half = null, month = null } = mapped;
  const column = columnFromLetters(mapped.column) ?? 0;
  const known = withoutLevel(head.columns.find((other) => other.column === column));
  const given = { meaning, year, half, quarter, month, leftOut: null } as const;
  // A calendar's quarter below no year is named by its head alone.
  const isUndated = meaning === "workplan" && year === null;
  if (known !== undefined) return isUndated ? { ...known, meaning, leftOut: null } : { ...known, ...given };
  const cell = view.reference(head.rows.last, column);
  return {
    ...given,
    column,
    head: "",
    headCell: cell,
    hidden: view.grid.hiddenColumns.includes(column),
    sense: senseOfNoHead(column, cell),
    content: CONTENT_NOT_LOOKED_AT,
  };
}

/** Which level of indicators a column is of is told by the mapping's columns together. */
function withoutLevel(column: HeadColumn | undefined): HeadColumn | undefined {
  if (column === undefined) return undefined;
  const { ofIndicators, isInOtherRows, ...own } = column;
  return ofIndicators === undefined && isInOtherRows === undefined ? column : own;
}

/** Columns that the mapping does not name are read by nothing. */
function withUnmapped(head: TableHead, mapped: readonly HeadColumn[]): readonly HeadColumn[] {
  const places = new Set(mapped.map(({ column }) => column));
  const ignored: ColumnMeaning = "ignored";
  const others = head.columns
    .filter(({ column }) => !places.has(column))
    .flatMap((column) => withoutLevel(column) ?? [])
    .map((column) => ({ ...column, meaning: ignored, leftOut: "columnWithoutMeaning" as const }));
  return [...mapped, ...others].sort((a, b) => a.column - b.column);
}
