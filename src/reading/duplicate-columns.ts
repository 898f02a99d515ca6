import type { ColumnMeaning } from "../plan/plan";
import type { HeadColumn } from "./head-column";
import { phrases } from "./lexicon";
import { foldText } from "./text-folding";

/** Meanings that several columns may share: each names more agencies, or stands on its own. */
const SHARED: ReadonlySet<ColumnMeaning> = new Set([
  "responsibleAgencies",
  "implementingPartners",
  "percentMet",
  "resources",
  "remarks",
  "workplan",
  "ignored",
]);

/** Of several columns with one meaning the one whose cells fit it best keeps it. */
export function settleDuplicates(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  const best = new Map<string, HeadColumn>();
  for (const column of columns) {
    const key = meaningKey(column);
    const rival = best.get(key);
    if (rival === undefined || fit(column, columns) > fit(rival, columns)) best.set(key, column);
  }
  return columns.map((column) =>
    SHARED.has(column.meaning) || best.get(meaningKey(column)) === column
      ? column
      : { ...column, meaning: "ignored", leftOut: "duplicateColumn" },
  );
}

function meaningKey({ meaning, year, quarter, sense, isDatedByRow = false }: HeadColumn): string {
  const undated = year === null ? `${sense.period?.yearOfPlan ?? ""}` : String(year);
  return `${meaning} ${undated} ${quarter ?? ""} ${isDatedByRow}`;
}

function fit({ meaning, content, column, sense, head }: HeadColumn, columns: readonly HeadColumn[]): number {
  if (meaning === "actionNumber") return fitOfNumbers(column, columns);
  const isFilled = content.filled > 0 ? 1 : 0;
  // Of "Milestone", "Mid-term" and "Final target" the last one is the plan's.
  if (sense.isOverall) return isFilled * (1.5 + content.values);
  if (meaning === "action" && phrases.actionLabels.isWithin(foldText(head)))
    return isFilled * (0.7 + content.distinct);
  return isTextMeaning(meaning) ? isFilled * (0.5 + content.distinct) : isFilled * (0.5 + content.values);
}

function isTextMeaning(meaning: ColumnMeaning): boolean {
  return ["action", "indicator", "unit", "direction", "meansOfVerification"].includes(meaning);
}

/** The actions' numbers stand directly left of the actions; a column further off numbers something else. */
function fitOfNumbers(column: number, columns: readonly HeadColumn[]): number {
  const action =
    columns.find(({ meaning }) => meaning === "action") ??
    columns.find(({ meaning }) => meaning === "indicator");
  if (action === undefined) return -column;
  return column < action.column ? column - action.column : -1000 - column;
}
