import { onOneLine } from "../../plan/language/spelling/text-folding";
import {
  choiceTextId,
  indicatorRows,
  readChoice,
  type ChoiceColumn,
  type DefinitionRow,
} from "../../indicators";
import { INDICATOR_COLUMNS, type IndicatorColumn, type IndicatorSheet } from "../../plan/indicator-sheet";
import type { Translate } from "../../plan/message";
import type { Day } from "../../plan/period";
import { readIndicatorSheet, type ReadingChoice } from "../../reading";
import { definitionValue } from "../../sheets";
import { INDICATORS_MARKER } from "../../sheets/layout/markers";
import { gridCell, isCellError, type Grid, type GridValue } from "@plan-of-action/xlsx/grid";
import type { CellEdit, Surrounding, Workbook } from "../../workbook/workbook";
import { recordingRows } from "../study/record-roll";
import { checkPlan } from "../study/study-plan";
import type { NoPlan, StudiedPlan } from "../study/studied-plan";
import { retryWhenOvertaken } from "../findings/when-overtaken";
import { describeIndicators, indicatorHeadersGone, type OwnSheetRequest } from "../sheets/write-indicators";
import type { HeadersGone } from "../sheets/own-table-sheets";

/** How an indicator is measured, as a person says or sees it; `null` is left open. */
export type DefinitionValues = Pick<
  DefinitionRow,
  | "measure"
  | "unit"
  | "aggregation"
  | "direction"
  | "baseline"
  | "baselineYear"
  | "frequency"
  | "meansOfVerification"
  | "parties"
  | "partyParts"
  | "keyIndicator"
>;

/** What a person says about one indicator. */
export interface StatedDefinition {
  readonly id: string;
  /** The indicator's wording as the person saw it. */
  readonly indicator: string;
  readonly values: DefinitionValues;
  /** `false` takes a confirmation back. */
  readonly confirmed: boolean;
}

export interface ConfirmRequest extends OwnSheetRequest {
  /** The table to read and its mapping, where the user has chosen; else what the workbook keeps. */
  readonly choice?: ReadingChoice;
  readonly stated: readonly StatedDefinition[];
  /** The day as of which the plan is checked afterwards. */
  readonly asOf: Day;
}

export type ConfirmedIndicators =
  | {
      readonly kind: "confirmed";
      /** The plan as it is checked with the new definitions. */
      readonly study: StudiedPlan | NoPlan;
      /** The title of the Indicators sheet. */
      readonly sheet: string;
      /** The sheet did not exist before. */
      readonly isNew: boolean;
    }
  /** The plan no longer says what the person saw of these indicators, by id: nothing was written. */
  | { readonly kind: "planChanged"; readonly indicators: readonly string[] }
  | HeadersGone
  | NoPlan;

/**
 * Says in the Indicators sheet how indicators are measured, and checks the plan again. Where the sheet has
 * a row for each of them only their cells that say something else change; else the sheet is brought up to
 * date as a whole. All of it happens or nothing, in a number of round trips that does not depend on how
 * many there are.
 */
export function confirmIndicators(workbook: Workbook, request: ConfirmRequest): Promise<ConfirmedIndicators> {
  return retryWhenOvertaken(() => confirmOnce(workbook, request));
}

async function confirmOnce(workbook: Workbook, request: ConfirmRequest): Promise<ConfirmedIndicators> {
  const { stated, translate, choice, asOf } = request;
  const before = await checkPlan(workbook, choice);
  if (before.kind === "noPlan") return before;
  const gone = indicatorHeadersGone(before.contents);
  if (gone !== null) return gone;
  const changed = unlikeSeen(before, stated);
  if (changed.length > 0) return { kind: "planChanged", indicators: changed };

  const rows = withStated(indicatorRows(before.settled), stated);
  const former = indicatorsGrid(before);
  const edits = former === null || former.unfinished ? null : editsOf(before, rows, former, request);
  const recording = recordingRows(workbook, before);
  let sheet = former?.grid.sheet ?? "";
  if (former === null || edits === null) {
    sheet = (await recording.writeSheet(describeIndicators(before, translate, rows))).title;
  } else if (edits.length > 0) await recording.applyEdits(edits, surroundingsIn(former, edits));
  const study = await checkPlan(workbook, choice, asOf);
  return { kind: "confirmed", study, sheet, isNew: former === null };
}

/** The ids that the plan has no more, or has for another wording than the person saw. */
function unlikeSeen({ plan }: StudiedPlan, stated: readonly StatedDefinition[]): readonly string[] {
  const wordings = new Map(plan.indicators.map(({ id, text }) => [id, text]));
  return stated.filter(({ id, indicator }) => wordings.get(id) !== indicator).map(({ id }) => id);
}

function withStated(
  rows: readonly DefinitionRow[],
  stated: readonly StatedDefinition[],
): readonly DefinitionRow[] {
  const byId = new Map(stated.map((each) => [each.id, each]));
  return rows.map((row) => {
    const said = row.planCell === null ? undefined : byId.get(row.id);
    return said === undefined
      ? row
      : { ...row, ...said.values, confirmed: said.confirmed, asTyped: new Map() };
  });
}

interface FormerSheet {
  readonly grid: Grid;
  readonly sheet: IndicatorSheet;
  /** Its cells are not there yet: it has to be written as a whole. */
  readonly unfinished: boolean;
}

function indicatorsGrid({ contents }: StudiedPlan): FormerSheet | null {
  const own = contents.sheets.find(({ marker }) => marker === INDICATORS_MARKER);
  const sheet = own === undefined ? null : readIndicatorSheet(own.grid);
  return own === undefined || sheet === null
    ? null
    : { grid: own.grid, sheet, unfinished: own.unfinished === true };
}

/** The cells to change; `null` if the sheet lacks a row or a column for something that is to be said. */
function editsOf(
  { settled }: StudiedPlan,
  rows: readonly DefinitionRow[],
  { grid, sheet }: FormerSheet,
  { stated, translate }: ConfirmRequest,
): readonly CellEdit[] | null {
  const wanted = new Set(stated.map(({ id }) => id));
  const edits: CellEdit[] = [];
  for (const row of rows) {
    if (row.planCell === null || !wanted.has(row.id)) continue;
    const entry = settled.entries.get(row.id);
    if (entry === undefined) return null;
    for (const column of INDICATOR_COLUMNS) {
      const value = definitionValue(row, column, translate);
      const place = sheet.columns.get(column);
      if (place === undefined) {
        if (value !== null) return null;
        continue;
      }
      const { value: expected } = gridCell(grid, entry.cell.row, place);
      if (saysTheSame(column, expected, value, translate)) continue;
      edits.push({ cell: { sheet: grid.sheet, row: entry.cell.row, column: place }, expected, value });
    }
  }
  return edits;
}

/** What tells whose row of the Indicators sheet is changed, and in which columns. */
const KEY_COLUMNS: readonly IndicatorColumn[] = ["id", "action", "indicator"];

function surroundingsIn({ grid, sheet }: FormerSheet, edits: readonly CellEdit[]): readonly Surrounding[] {
  const keys = KEY_COLUMNS.flatMap((column) => sheet.columns.get(column) ?? []);
  const isEdited = new Set(edits.map(({ cell }) => `${cell.row} ${cell.column}`));
  const rows = new Set(edits.map(({ cell }) => cell.row));
  const places = [
    ...[...sheet.columns.values()].map((column) => ({ row: sheet.headerRow, column })),
    ...[...rows].flatMap((row) => keys.map((column) => ({ row, column }))),
  ];
  return places
    .filter(({ row, column }) => !isEdited.has(`${row} ${column}`))
    .map(({ row, column }) => ({
      cell: { sheet: grid.sheet, row, column },
      expected: gridCell(grid, row, column).value,
    }));
}

const CHOICES: readonly IndicatorColumn[] = [
  "measure",
  "aggregation",
  "direction",
  "frequency",
  "partyParts",
  "keyIndicator",
  "confirmed",
];

/** Whether a cell says already what is to be said, in whatever language and spacing. */
function saysTheSame(
  column: IndicatorColumn,
  held: GridValue,
  wanted: string | number | null,
  translate: Translate,
): boolean {
  const text = textOf(held);
  if (text === textOf(wanted)) return true;
  if (wanted === null || !CHOICES.includes(column)) return false;
  const choice = readChoice(column as ChoiceColumn, text);
  return choice !== null && translate({ id: choiceTextId(column as ChoiceColumn, choice) }) === wanted;
}

function textOf(value: GridValue): string {
  if (value === null) return "";
  return isCellError(value) ? value.error : onOneLine(String(value));
}
