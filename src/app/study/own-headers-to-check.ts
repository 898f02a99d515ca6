import { ACTIVITY_COLUMNS } from "../../plan/activity";
import { AGENCY_COLUMNS } from "../../plan/agency";
import type { ChangedHeader } from "../../plan/changed-header";
import { activityColumnOf, agencyColumnOf, openPointColumnOf } from "../../plan/language/activity-phrases";
import { LATER_OPEN_POINT_COLUMNS, OPEN_POINT_COLUMNS } from "../../plan/open-point";
import { languagesInUse } from "../../languages/in-use";
import { foldText } from "../../plan/language/spelling/text-folding";
import { INDICATOR_COLUMNS } from "../../plan/indicator-sheet";
import {
  ACTUALS_COLUMNS,
  actualsColumnOf,
  LATER_ACTUALS_COLUMNS,
} from "../../reading/own-sheets/actuals-headers";
import { ownHeaderChanges, type KnownHeaders } from "../../reading/own-sheets/header-changes";
import { indicatorColumnOf } from "../../reading/own-sheets/indicator-sheet";
import {
  ACTIVITIES_MARKER,
  ACTUALS_MARKER,
  AGENCIES_MARKER,
  INDICATORS_MARKER,
  OPEN_POINTS_MARKER,
} from "../../sheets/layout/markers";
import type { Grid } from "@plan-of-action/xlsx/grid";
import type { WorkbookContents } from "../../workbook/workbook";

/** What is known about the header of an own table. */
interface OwnHeaders<Column extends string> extends KnownHeaders<Column> {
  /** Those that decide what counts, and how. */
  readonly counting: readonly Column[];
  /** The words for each column in each language. */
  readonly languages: readonly Partial<Readonly<Record<Column, readonly string[]>>>[];
}

function changedIn<Column extends string>(grid: Grid, headers: OwnHeaders<Column>): readonly ChangedHeader[] {
  const { order, counting, languages } = headers;
  const changes = ownHeaderChanges(grid, headers);
  if (changes.length === 0) return [];
  const texts = new Set(
    grid.values.flatMap((row) => row.flatMap((value) => (typeof value === "string" ? foldText(value) : []))),
  );
  const countOf = (words: OwnHeaders<Column>["languages"][number]): number =>
    order.filter((column) => words[column]?.some((word) => texts.has(foldText(word))) === true).length;
  const [words] = [...languages].sort((one, other) => countOf(other) - countOf(one));
  const nameOf = (column: Column): string => {
    const [name = column] = words?.[column] ?? [];
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  };
  return changes.map(({ cell, header, columns, change }): ChangedHeader => {
    const isOfCounting = columns.some((column) => counting.includes(column));
    const expected = columns.map(nameOf).join(", ");
    return { cell, header, change, expected, ...(isOfCounting ? { isOfCounting } : {}) };
  });
}

/** The headers of the product's own tables that somebody renamed or blanked. */
export function changedHeadersIn({ sheets }: WorkbookContents): readonly ChangedHeader[] {
  return sheets.flatMap(({ marker, grid }) => {
    switch (marker) {
      case ACTUALS_MARKER:
        return changedIn(grid, {
          columnOf: actualsColumnOf,
          order: ACTUALS_COLUMNS,
          later: LATER_ACTUALS_COLUMNS,
          needed: ["indicator", "actual"],
          counting: ["indicator", "year", "quarter", "party", "actual", "part"],
          languages: languagesInUse().map(({ ownSheets }) => ownSheets.actuals),
        });
      case INDICATORS_MARKER:
        return changedIn(grid, {
          columnOf: indicatorColumnOf,
          order: INDICATOR_COLUMNS,
          later: ["breakdown", "keyIndicator"],
          needed: ["indicator"],
          counting: [
            "id",
            "indicator",
            "measure",
            "aggregation",
            "direction",
            "partyParts",
            "confirmed",
            "breakdown",
            "keyIndicator",
          ],
          languages: languagesInUse().map(({ definitions }) => definitions.indicators),
        });
      case ACTIVITIES_MARKER:
        return changedIn(grid, {
          columnOf: activityColumnOf,
          order: ACTIVITY_COLUMNS,
          needed: ["activity"],
          counting: ["year", "quarter", "activity", "action", "date", "status", "movedTo"],
          languages: languagesInUse().map(({ activities }) => activities.headers),
        });
      case AGENCIES_MARKER:
        return changedIn(grid, {
          columnOf: agencyColumnOf,
          order: AGENCY_COLUMNS,
          needed: ["shortName"],
          counting: ["shortName", "party", "spellings", "confirmed"],
          languages: languagesInUse().map(({ activities }) => activities.agencyHeaders ?? {}),
        });
      case OPEN_POINTS_MARKER:
        return changedIn(grid, {
          columnOf: openPointColumnOf,
          order: OPEN_POINT_COLUMNS,
          later: LATER_OPEN_POINT_COLUMNS,
          needed: ["point"],
          counting: ["point", "decision", "byWhom", "byWhen", "settled"],
          languages: languagesInUse().map(({ activities }) => activities.openPointHeaders ?? {}),
        });
      default:
        return [];
    }
  });
}
