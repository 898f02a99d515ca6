import { ACTUALS_COLUMNS, type ActualsColumn } from "../../plan/actuals-columns";
import { lexicons } from "../../plan/language/lexicon";
import { foldText } from "../../plan/language/spelling/text-folding";

export { ACTUALS_COLUMNS, type ActualsColumn } from "../../plan/actuals-columns";

const PERIOD_HEADS: ReadonlySet<string> = new Set(
  lexicons.flatMap(({ ownSheets }) => ownSheets.period).map(foldText),
);

/** Whether a head is that of a column that has year and quarter in one. */
export function isPeriodHead(head: string): boolean {
  return PERIOD_HEADS.has(foldText(head));
}

const COLUMN_OF_HEAD: ReadonlyMap<string, ActualsColumn> = new Map(
  ACTUALS_COLUMNS.flatMap((column) =>
    lexicons.flatMap(({ ownSheets }) =>
      ownSheets.actuals[column].map((head) => [foldText(head), column] as const),
    ),
  ),
);

/** The column that a head names; `null` for a column of the user's own. */
export function actualsColumnOf(head: string): ActualsColumn | null {
  return COLUMN_OF_HEAD.get(foldText(head)) ?? null;
}
