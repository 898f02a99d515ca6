import { CONTENT_NOT_LOOKED_AT } from "../../header/column-content";
import { columnFromLetters } from "@plan-of-action/xlsx/grid";
import type { ColumnMeaning } from "../../../plan/plan";
import type { TableHeader } from "../../header/table-header";
import { senseOfNoHeader, type HeaderColumn } from "../../header/header-column";
import { understandHeader } from "../../header/header";
import { withLevelsByPlace } from "../../header/indicator-levels";
import type { YearsOfTable } from "../../header/column-facts";
import type { HeaderWords } from "../../../plan/language/header-words";
import { partOfMapped, type MappedColumn, type PlanMapping } from "./mapping";
import type { MappingMisfit } from "../../reading";
import type { SheetView } from "../../sheet/sheet-view";
import type { FoundTable } from "../../tables/found-table";
import { missingFrom } from "../../tables/agreed-rows";
import { foldText } from "../../../plan/language/spelling/text-folding";
import { spanAbove } from "../../tables/title-block";

export type MappedTable =
  | { readonly kind: "table"; readonly table: FoundTable }
  | { readonly kind: "misfit"; readonly misfit: MappingMisfit };

/** The table that a mapping describes, or why the sheets no longer fit it. */
export function mappedTable(
  views: readonly SheetView[],
  mapping: PlanMapping,
  words: HeaderWords,
  span: YearsOfTable | null,
): MappedTable {
  const view = views.find(({ grid }) => grid.sheet === mapping.sheet);
  if (view === undefined) return misfit({ why: "sheetMissing", sheet: mapping.sheet });
  const rows = { first: mapping.headRows[0] - 1, last: mapping.headRows[1] - 1 };
  if (rows.first < view.firstRow || mapping.firstRow - 1 > view.lastRow) {
    return misfit({ why: "rowsOutsideSheet", sheet: mapping.sheet });
  }
  const header = understandHeader(view, rows, words, spanAbove(view, rows.first) ?? span, mapping.yearStart);
  const columns = mapping.columns.map((mapped) => ({ mapped, column: columnOf(view, header, mapped) }));
  const changed = columns.find(({ mapped, column }) => isChanged(mapped, column));
  if (changed !== undefined) {
    const { mapped, column } = changed;
    return misfit({
      why: "headChanged",
      cell: column.headerCell,
      expected: mapped.head ?? "",
      found: column.header,
    });
  }
  const all = withUnmapped(header, withLevelsByPlace(columns.map(({ column }) => column)));
  const missing = missingFrom(all);
  if (missing.length > 0) return misfit({ why: "columnsMissing", sheet: mapping.sheet, missing });
  return {
    kind: "table",
    table: {
      view,
      header: { ...header, columns: all, firstBodyRow: mapping.firstRow - 1 },
      score: Infinity,
      evidence: [],
    },
  };
}

function misfit(found: MappingMisfit): MappedTable {
  return { kind: "misfit", misfit: found };
}

function isChanged({ head: header }: MappedColumn, column: HeaderColumn): boolean {
  return header !== null && foldText(header) !== foldText(column.header);
}

/** A column of the header with the meaning that the mapping gives it. */
function columnOf(view: SheetView, header: TableHeader, mapped: MappedColumn): HeaderColumn {
  const { meaning, year } = mapped;
  const column = columnFromLetters(mapped.column) ?? 0;
  const known = withoutLevel(header.columns.find((other) => other.column === column));
  const given = { meaning, year, part: partOfMapped(mapped), leftOut: null } as const;
  // A calendar's quarter below no year is named by its header alone.
  const isUndated = meaning === "workplan" && year === null;
  if (known !== undefined) return isUndated ? { ...known, meaning, leftOut: null } : { ...known, ...given };
  const cell = view.reference(header.rows.last, column);
  return {
    ...given,
    column,
    header: "",
    headerCell: cell,
    hidden: view.grid.hiddenColumns.includes(column),
    sense: senseOfNoHeader(column, cell),
    content: CONTENT_NOT_LOOKED_AT,
  };
}

/** Which level of indicators a column is of is told by the mapping's columns together. */
function withoutLevel(column: HeaderColumn | undefined): HeaderColumn | undefined {
  if (column === undefined) return undefined;
  const { ofIndicators, isInOtherRows, ...own } = column;
  return ofIndicators === undefined && isInOtherRows === undefined ? column : own;
}

/** Columns that the mapping does not name are read by nothing. */
function withUnmapped(header: TableHeader, mapped: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const places = new Set(mapped.map(({ column }) => column));
  const ignored: ColumnMeaning = "ignored";
  const others = header.columns
    .filter(({ column }) => !places.has(column))
    .flatMap((column) => withoutLevel(column) ?? [])
    .map((column) => ({ ...column, meaning: ignored, leftOut: "columnWithoutMeaning" as const }));
  return [...mapped, ...others].sort((a, b) => a.column - b.column);
}
