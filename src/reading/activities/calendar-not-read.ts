import type { NotRead, Plan } from "../../plan/plan";
import type { Workplan } from "../../plan/workplan";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { HeaderColumn } from "../header/header-column";
import type { FoundTable } from "../tables/found-table";

/**
 * The plan with the calendars beside its actions listed as not read where no workplan came of them, since nothing says
 * of which year their months are; one entry for each table.
 */
export function withCalendarsNotRead(
  plan: Plan,
  tables: readonly FoundTable[],
  workplan: Workplan | null,
): Plan {
  const left = tables
    .filter(({ view }) => workplan?.sheet !== view.grid.sheet)
    .flatMap((table) => calendarOf(table, plan));
  return left.length === 0 ? plan : { ...plan, notRead: [...plan.notRead, ...left] };
}

function calendarOf({ view, header }: FoundTable, { parts }: Plan): readonly NotRead[] {
  const undated = header.columns.filter(isUndated);
  const [first] = undated;
  const last = undated.at(-1);
  if (first === undefined || last === undefined) return [];
  const part = parts.find(
    ({ sheet, extent }) => sheet === view.grid.sheet && extent.firstHeaderRow === header.rows.first,
  );
  const text = onOneLine(first === last ? first.header : `${first.header} – ${last.header}`);
  const area = {
    firstRow: header.firstBodyRow,
    firstColumn: first.column,
    lastRow: part?.extent.lastRow ?? header.firstBodyRow,
    lastColumn: last.column,
  };
  return [{ cell: first.headerCell, text, why: "columnWithoutMeaning", area }];
}

function isUndated({ meaning, year, content }: HeaderColumn): boolean {
  return meaning === "workplan" && year === null && content.filled > 0;
}
