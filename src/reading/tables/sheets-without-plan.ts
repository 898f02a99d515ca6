import type { ColumnMeaning } from "../../plan/plan";
import type { HeaderColumn } from "../header/header-column";
import type { SheetLookedAt } from "../../plan/sheet-looked-at";
import type { SheetView } from "../sheet/sheet-view";
import { isTarget } from "./column-signs";
import type { TableEvidence } from "./table-evidence";
import { firstCellOf, type FoundTable } from "./found-table";
import { missingFrom } from "./agreed-rows";

/** What a sheet was found to be whose table has a header like a plan's, and no action and no indicator below it. */
export function lookedAtHeaderAlone(table: FoundTable): SheetLookedAt {
  const { sheet } = table.view.grid;
  return {
    sheet,
    why: "noBody",
    bestHeader: firstCellOf(table),
    found: [],
    missing: [],
    ...nearestHeader(table),
  };
}

/** What a sheet in which no table is a plan was found to be, by the likeliest header in it, if there is any. */
export function lookedAt(view: SheetView, best: FoundTable | null): SheetLookedAt {
  const sheet = view.grid.sheet;
  if (!best?.header.columns.some(isOfPlan)) {
    const isEmpty = view.grid.values.every((row) => row.every((value) => value === null || value === ""));
    const nearest = best === null ? {} : nearestHeader(best);
    return { sheet, why: isEmpty ? "empty" : "noHead", bestHeader: null, found: [], missing: [], ...nearest };
  }
  const { header } = best;
  const found = [...new Set(header.columns.map(({ meaning }) => meaning))].filter(
    (meaning) => meaning !== "ignored",
  );
  const lacking = missingFrom(header.columns);
  const missing =
    lacking.length > 0 ? lacking : ([header.columns.some(isTarget) ? "indicator" : "overallTarget"] as const);
  const bestHeader = firstCellOf(best);
  const against = lacking.length > 0 ? [] : whatSpeaksAgainst(best);
  return { sheet, why: "headIncomplete", bestHeader, found, missing, ...nearestHeader(best), against };
}

/** The header that came nearest to a plan's, with what of it was understood. */
function nearestHeader({ header }: FoundTable): Pick<SheetLookedAt, "headerRows" | "understood"> {
  const understood = header.columns.flatMap(({ headerCell: cell, header: text, meaning }) =>
    meaning === "ignored" || text === "" ? [] : [{ cell, text, meaning }],
  );
  return { headerRows: { first: header.rows.first, last: header.rows.last }, understood };
}

/** What speaks against a table's being a plan and weighs enough to be named, the strongest first. */
function whatSpeaksAgainst({ evidence }: FoundTable): readonly TableEvidence["weight"][] {
  return evidence
    .filter(({ value }) => value <= -1)
    .sort((a, b) => a.value - b.value)
    .map(({ weight }) => weight);
}

/** Whether a column is of what plans are made of, and not of money, dates or remarks as other tables have them, too. */
function isOfPlan({ meaning }: HeaderColumn): boolean {
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
