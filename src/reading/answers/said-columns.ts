import type { ColumnMeaning } from "../../plan/plan";
import { NO_PERIOD } from "../../plan/language/time/period-words";
import type { TableFacts } from "../header/column-facts";
import type { ColumnRole } from "../header/evidence/evidence";
import type { HeaderColumn } from "../header/header-column";
import type { ColumnName, ColumnSaid } from "./answer";
import { saidColumns } from "./said-of-sheet";

/** What was said of a table's columns, by their places. */
export type SaidOfColumns = ReadonlyMap<number, ColumnSaid<ColumnName>>;

/** The facts of a table, in which the columns whose time was said are of that time. */
export function withSaidTimes(table: TableFacts): {
  readonly table: TableFacts;
  readonly said: SaidOfColumns;
} {
  const said = saidColumns(table.view, table.rows, table.columns);
  if (said.size === 0) return { table, said };
  const columns = table.columns.map((column) => {
    const { year, part } = said.get(column.place) ?? {};
    if (year === undefined && part === undefined) return column;
    const before = column.sense.period ?? NO_PERIOD;
    const period = {
      ...before,
      ...(year === undefined ? {} : { year, yearOfPlan: null, isFiscal: false, span: null }),
      ...(part === undefined ? {} : { part, months: null }),
    };
    return { ...column, sense: { ...column.sense, period } };
  });
  return { table: { ...table, columns }, said };
}

/** The roles that were said, by the places of their columns. */
export function settledRoles(said: SaidOfColumns): ReadonlyMap<number, ColumnRole> {
  return new Map([...said].map(([place, { is }]) => [place, is]));
}

/** The columns, in which those hold what was said of which something else was made later on. */
export function asSaid(
  columns: readonly HeaderColumn[],
  { columns: facts }: TableFacts,
  said: SaidOfColumns,
): readonly HeaderColumn[] {
  if (said.size === 0) return columns;
  const meanings = new Map<number, ColumnMeaning>(
    [...said].flatMap(([place, { is }]) => {
      const column = facts[place]?.column;
      return column === undefined ? [] : [[column, is] as const];
    }),
  );
  return columns.map((column) => {
    const meaning = meanings.get(column.column);
    if (meaning === undefined || meaning === column.meaning) return column;
    return { ...withoutOthers(column), meaning, leftOut: null };
  });
}

/** A column without what was made of it as another one. */
function withoutOthers(column: HeaderColumn): HeaderColumn {
  const own: { -readonly [Key in keyof HeaderColumn]: HeaderColumn[Key] } = { ...column };
  delete own.ofIndicators;
  delete own.isInOtherRows;
  delete own.datesRows;
  delete own.tellsKinds;
  delete own.insteadRead;
  return own;
}
