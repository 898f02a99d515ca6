import { onOneLine } from "./language/spelling/text-folding";
import { meaningsWhere, type ColumnMeaning } from "./column-meaning";
import type { ColumnName, ColumnText, Indicator, JointAction, Plan, PlanColumn } from "./plan";

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

/** The contents of each of a plan's columns of which several have one meaning. */
export class TextsByColumn {
  private readonly shared: ReadonlySet<ColumnMeaning>;
  private readonly names = new Map<number, ColumnName>();
  private readonly first = new Map<ColumnMeaning, number>();
  private readonly known = new Set<string>();

  constructor({ columns, parts }: Pick<Plan, "columns" | "parts">) {
    this.shared = sharedMeanings([columns, ...parts.flatMap((part) => [part.columns ?? []])]);
    for (const meaning of this.shared) {
      for (const { column, name } of namedColumns(columns, meaning)) {
        if (!this.first.has(meaning)) this.first.set(meaning, column.column);
        this.names.set(column.column, name);
        this.known.add(keyOf(name));
      }
    }
  }

  /**
   * The different texts of an action or an indicator in a column, `null` if the column is the only one of its meaning.
   * What another table of the plan has in a column that this one has not is in the first of the meaning.
   */
  of(
    column: Pick<PlanColumn, "column">,
    { columnTexts = [] }: Pick<JointAction | Indicator, "columnTexts">,
  ): readonly ColumnText[] | null {
    const name = this.names.get(column.column);
    if (name === undefined) return null;
    const isFirst = this.first.get(name.meaning) === column.column;
    return columnTexts.filter((text) => {
      if (text.column.meaning !== name.meaning) return false;
      const key = keyOf(text.column);
      return this.known.has(key) ? key === keyOf(name) : isFirst;
    });
  }
}

function keyOf({ meaning, header, place }: ColumnName): string {
  return [meaning, header, place].join("\n");
}
