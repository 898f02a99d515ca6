import { indicatorRows, type DefinitionRow } from "../../indicators";
import type { Translate } from "../../plan/message";
import { readIndicatorSheet } from "../../reading";
import { indicatorsSheet } from "../../sheets";
import { INDICATORS_MARKER } from "../../sheets/layout/markers";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { Workbook, WorkbookContents, WrittenSheet } from "../../workbook/workbook";
import { gridOfOwnSheet, headersGone, withFormerTexts, type HeadersGone } from "./own-table-sheets";
import type { StudiedPlan } from "../study/studied-plan";
import { wordsOfPlan } from "../study/words-of-plan";
import { writeOwnSheet } from "./write-own-sheet";

export interface OwnSheetRequest {
  readonly translate: Translate;
}

interface KeyMarks {
  /** By the indicators' ids, whether a person says that they are key; the others stay as they are. */
  readonly keyMarks?: ReadonlyMap<string, boolean>;
}

export type WrittenIndicators = { readonly kind: "written"; readonly sheet: WrittenSheet } | HeadersGone;

/**
 * Writes the Indicators sheet: how each indicator is measured, for a person to correct and confirm. A sheet that was
 * written before is brought up to date in its place; what was confirmed in it, and what is in columns that the user
 * added, stays with its indicator.
 */
export async function writeIndicators(
  workbook: Workbook,
  study: StudiedPlan,
  { translate, keyMarks = new Map() }: OwnSheetRequest & KeyMarks,
): Promise<WrittenIndicators> {
  const gone = indicatorHeadersGone(study.contents);
  if (gone !== null) return gone;
  const rows = indicatorRows(study.settled).map((row) => {
    const mark = row.planCell === null ? undefined : keyMarks.get(row.id);
    return mark === undefined ? row : { ...row, keyIndicator: mark ? ("yes" as const) : ("no" as const) };
  });
  const sheet = await writeOwnSheet(workbook, study, describeIndicators(study, translate, rows), translate);
  return { kind: "written", sheet };
}

/** The Indicators sheet, as data; with other rows than the plan and the sheet give where they are named. */
export function describeIndicators(
  study: StudiedPlan,
  translate: Translate,
  rows: readonly DefinitionRow[] = indicatorRows(study.settled),
): SheetDescription {
  const { plan, settled, contents } = study;
  const grid = gridOfOwnSheet(contents, INDICATORS_MARKER);
  const subject = { plan, rows, otherHeaders: settled.table.otherHeaders, from: grid };
  return withFormerTexts(
    indicatorsSheet(subject, wordsOfPlan(study, translate)),
    grid,
    grid && readIndicatorSheet(grid),
  );
}

/** Whether the Indicators sheet has text and no headers by which it could be read; `null` if it can be written. */
export function indicatorHeadersGone(contents: WorkbookContents): HeadersGone | null {
  const grid = gridOfOwnSheet(contents, INDICATORS_MARKER);
  return headersGone(grid, grid && readIndicatorSheet(grid));
}
