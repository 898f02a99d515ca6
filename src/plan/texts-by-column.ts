import type { ColumnMeaning } from "./column-meaning";
import type { ColumnName, ColumnText, Indicator, JointAction, Plan, PlanColumn } from "./plan";
import { namedColumns, sharedMeanings } from "./shared-meanings";

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
