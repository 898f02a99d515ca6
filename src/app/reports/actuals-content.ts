import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { Translate } from "../../plan/message";
import type { Plan } from "../../plan/plan";
import { actualsHeader, actualsSheet } from "../../sheets/actuals/actuals-sheet";
import {
  actualsOfGrid,
  newActuals,
  type ActualsContent,
  type FilledActuals,
} from "../../sheets/actuals/actuals-content";
import { actualsUpdate } from "../../sheets/actuals/actuals-update";
import { ACTUALS_COLUMNS, LATER_ACTUALS_COLUMNS } from "../../plan/actuals-columns";
import { ACTUALS_MARKER } from "../../sheets/layout/markers";
import type { Grid } from "@plan-of-action/xlsx/grid";
import type { Workbook, WrittenSheet } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbook-error";
import type { StudiedPlan } from "../study/studied-plan";
import { headersGone, type HeadersGone } from "../sheets/own-table-sheets";

/** The Actuals sheet that entries are to be made in. */
interface ActualsSheet {
  readonly kind: "content";
  readonly content: ActualsContent;
  readonly sheet: string;
  /** What is there; `null` if the sheet has to be written as a whole. */
  readonly grid: Grid | null;
  /** What the content was read from; `null` if there was no such sheet. */
  readonly from: Grid | null;
}

export type ActualsToFill = ActualsSheet | HeadersGone;

/** The Actuals sheet as it is, or a new one with nothing but its headers. */
export function actualsToFill(
  { contents, actualsSheet: reading, plan }: StudiedPlan,
  translate: Translate,
): ActualsToFill {
  const standing = contents.sheets.find(({ marker }) => marker === ACTUALS_MARKER);
  const own = standing?.grid;
  if (own !== undefined && reading !== null) {
    const content = actualsOfGrid(own, reading.layout);
    // Of one whose writing stopped the cells are not there yet: it has to be written as a whole.
    const grid = standing?.unfinished === true ? null : own;
    return { kind: "content", content, sheet: own.sheet, grid, from: own };
  }
  const gone = headersGone(own ?? null, reading);
  if (gone !== null) return gone;
  const title = plan.title === null ? plan.sheet : onOneLine(plan.title.text);
  const content = newActuals(
    translate({ id: "actuals-title", values: { plan: title } }),
    translate({ id: "actuals-note" }),
    actualsHeader(translate),
    ACTUALS_COLUMNS.filter(
      (column) => !LATER_ACTUALS_COLUMNS.includes(column) || (column === "part" && asksForParts(plan)),
    ),
  );
  const sheet = own?.sheet ?? translate({ id: "actuals-tab" });
  return { kind: "content", content, sheet, grid: null, from: own ?? null };
}

/** Whether something of a plan is to be reported in parts. */
function asksForParts({ indicators }: Plan): boolean {
  return indicators.some(({ breakdowns = [] }) => breakdowns.some(({ required }) => required));
}

/**
 * Writes a sheet with entries made in it. One that is there is changed cell by cell, so that formats, widths, filters
 * and notes stay; where an Excel cannot move texts that have to make room for new rows it is written again.
 */
export async function writeActuals(
  workbook: Workbook,
  { content, grid, from }: ActualsSheet,
  filled: FilledActuals,
  words: { readonly plan: Plan; readonly translate: Translate },
): Promise<WrittenSheet> {
  const rewrite = () => workbook.writeSheet(actualsSheet(filled.content, { ...words, from }));
  const update = grid === null ? null : actualsUpdate(grid, content, filled, words);
  if (update === null) return rewrite();
  try {
    return await workbook.updateTable(update);
  } catch (error) {
    const cannotMove = error instanceof WorkbookError && error.problem.kind === "excelTooOld";
    if (update.moves.length > 0 && cannotMove) return rewrite();
    throw error;
  }
}
