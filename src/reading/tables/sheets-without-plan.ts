import type { ColumnMeaning } from "../../plan/plan";
import type { HeadColumn } from "../head/head-column";
import type { SheetLookedAt } from "../../plan/sheet-looked-at";
import type { SheetView } from "../sheet/sheet-view";
import { isTarget } from "./column-signs";
import type { TableEvidence } from "./table-evidence";
import { firstCellOf, type FoundTable } from "./found-table";
import { missingFrom } from "./kinds-of-tables";

/** What a sheet was found to be whose table has a head like a plan's, and no action and no indicator below it. */
export function lookedAtHeadAlone(table: FoundTable): SheetLookedAt {
  const { sheet } = table.view.grid;
  return {
    sheet,
    why: "noBody",
    bestHead: firstCellOf(table),
    found: [],
    missing: [],
    ...nearestHead(table),
  };
}

/** What a sheet in which no table is a plan was found to be, by the likeliest head in it, if there is any. */
export function lookedAt(view: SheetView, best: FoundTable | null): SheetLookedAt {
  const sheet = view.grid.sheet;
  if (!best?.head.columns.some(isOfPlan)) {
    const isEmpty = view.grid.values.every((row) => row.every((value) => value === null || value === ""));
    const nearest = best === null ? {} : nearestHead(best);
    return { sheet, why: isEmpty ? "empty" : "noHead", bestHead: null, found: [], missing: [], ...nearest };
  }
  const { head } = best;
  const found = [...new Set(head.columns.map(({ meaning }) => meaning))].filter(
    (meaning) => meaning !== "ignored",
  );
  const lacking = missingFrom(head.columns);
  const missing =
    lacking.length > 0 ? lacking : ([head.columns.some(isTarget) ? "indicator" : "overallTarget"] as const);
  const bestHead = firstCellOf(best);
  const against = lacking.length > 0 ? [] : whatSpeaksAgainst(best);
  return { sheet, why: "headIncomplete", bestHead, found, missing, ...nearestHead(best), against };
}

/** The header that came nearest to a plan's, with what of it was understood. */
function nearestHead({ head }: FoundTable): Pick<SheetLookedAt, "headRows" | "understood"> {
  const understood = head.columns.flatMap(({ headCell: cell, head: text, meaning }) =>
    meaning === "ignored" || text === "" ? [] : [{ cell, text, meaning }],
  );
  return { headRows: { first: head.rows.first, last: head.rows.last }, understood };
}

/** What speaks against a table's being a plan and weighs enough to be named, the strongest first. */
function whatSpeaksAgainst({ evidence }: FoundTable): readonly TableEvidence["weight"][] {
  return evidence
    .filter(({ value }) => value <= -1)
    .sort((a, b) => a.value - b.value)
    .map(({ weight }) => weight);
}

/** Whether a column is of what plans are made of, and not of money, dates or remarks as other tables have them, too. */
function isOfPlan({ meaning }: HeadColumn): boolean {
  return !OF_ANY_TABLE.has(meaning);
}

const OF_ANY_TABLE: ReadonlySet<ColumnMeaning> = new Set([
  "ignored",
  "remarks",
  "resources",
  "workplan",
  "responsibleAgencies",
  "implementingPartners",
  "actionNumber",
]);
