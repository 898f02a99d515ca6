import type { ColumnMeaning } from "../../plan/plan";
import type { HeadColumn } from "./head-column";
import { phrases } from "../../plan/language/lexicon";
import { foldText } from "../../plan/language/text-folding";

/** Meanings that several columns may share: each names more agencies, or stands on its own. */
const SHARED: ReadonlySet<ColumnMeaning> = new Set([
  "responsibleAgencies",
  "implementingPartners",
  "percentMet",
  "meansOfVerification",
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
  return columns.map((column) => {
    const kept = best.get(meaningKey(column));
    if (SHARED.has(column.meaning) || kept === undefined || kept === column) return column;
    const leftOut = isOtherThan(column, kept) ? "columnWithoutMeaning" : "duplicateColumn";
    return { ...column, meaning: "ignored", leftOut };
  });
}

/** A part beside the total of all, or indicators and actions of another level: nothing reads them, but they are no mistake. */
function isOtherThan(column: HeadColumn, kept: HeadColumn): boolean {
  if (column.meaning === "indicator" || column.meaning === "action")
    return foldText(column.head) !== foldText(kept.head);
  return kept.sense.isOverall && !column.sense.isOverall && column.year !== null;
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
  // Of the indicators of outcomes and of outputs, those that stand in more rows have the targets beside them.
  if (meaning === "indicator")
    return isFilled * (0.5 + content.distinct + content.filled / 1000 + column / 1e6);
  return isTextMeaning(meaning) ? isFilled * (0.5 + content.distinct) : isFilled * (0.5 + content.values);
}

function isTextMeaning(meaning: ColumnMeaning): boolean {
  return ["action", "indicator", "unit", "direction"].includes(meaning);
}

/** The actions' numbers stand directly left of the actions; a column further off numbers something else. */
function fitOfNumbers(column: number, columns: readonly HeadColumn[]): number {
  const action =
    columns.find(({ meaning }) => meaning === "action") ??
    columns.find(({ meaning }) => meaning === "indicator");
  if (action === undefined) return -column;
  return column < action.column ? column - action.column : -1000 - column;
}
