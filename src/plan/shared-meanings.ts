import { onOneLine } from "./language/spelling/text-folding";
import { meaningsWhere, type ColumnMeaning } from "./column-meaning";
import type { ColumnName, PlanColumn } from "./plan";

/** What of an action or an indicator may be in several columns, each of which says something of its own. */
export const SHARED_MEANINGS: ReadonlySet<ColumnMeaning> = new Set(
  meaningsWhere(({ columns }) => columns === "each"),
);

type NamedColumn = Pick<PlanColumn, "column" | "meaning" | "header">;

/** The meanings that several columns of one of these tables have. */
export function sharedMeanings(tables: readonly (readonly NamedColumn[])[]): ReadonlySet<ColumnMeaning> {
  return new Set(
    [...SHARED_MEANINGS].filter((meaning) =>
      tables.some((columns) => ofMeaning(columns, meaning).length > 1),
    ),
  );
}

/** The columns of a meaning from the left, each with its name. */
export function namedColumns<Column extends NamedColumn>(
  columns: readonly Column[],
  meaning: ColumnMeaning,
): readonly { readonly column: Column; readonly name: ColumnName }[] {
  const counts = new Map<string, number>();
  return ofMeaning(columns, meaning).map((column) => {
    const header = onOneLine(column.header);
    const place = counts.get(header) ?? 0;
    counts.set(header, place + 1);
    return { column, name: { meaning, header, place } };
  });
}

function ofMeaning<Column extends NamedColumn>(
  columns: readonly Column[],
  meaning: ColumnMeaning,
): readonly Column[] {
  return columns.filter((column) => column.meaning === meaning).sort((a, b) => a.column - b.column);
}
