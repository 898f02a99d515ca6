import { kindOfMeaning } from "../../plan/column-meaning";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { TotalsRow } from "../../plan/plan";
import { plainColumn } from "../body/indicator-values";
import { columnsOfHeader } from "../header/plan-columns";
import { readValueCell } from "../values/value-cell";
import type { SheetPart } from "./sheets/sheet-part";

/**
 * The rows of a part that add up others, with what they say of its targets and actuals. Where rows have periods or
 * kinds of their own, nobody can tell which of them a total is of: there are none then.
 */
export function totalsIn({
  table: { view, header },
  rows,
  values: { habit },
}: SheetPart): readonly TotalsRow[] {
  const columns = columnsOfHeader(header);
  if (columns.periods.length > 0 || columns.kinds !== null) return [];
  const added = columns.values.filter(
    ({ meaning, parties }) => kindOfMeaning(meaning) !== null && parties === undefined,
  );
  const totals = rows.filter(({ kind }) => kind === "total");
  return totals.flatMap(({ row, cells }) => {
    const label = cells.find(({ text }) => /\p{L}/u.test(text));
    if (label === undefined) return [];
    const values = added.flatMap((column) => {
      const cell = view.reference(row, column.column);
      const [value, ...others] = readValueCell(view.cell(row, column.column), cell, habit);
      return value === undefined || others.length > 0 ? [] : [{ column: plainColumn(column), value }];
    });
    return [{ label: { text: onOneLine(label.text), cell: view.reference(row, label.column) }, values }];
  });
}
