import type { ColumnMeaning, NotReadReason, Plan } from "../plan/plan";
import type { SignsOfDoubt } from "./explained";
import type { ColumnRole } from "./header/evidence/evidence";
import type { Reading } from "./reading";
import type { SheetView } from "./sheet/sheet-view";
import type { FoundTable } from "./tables/found-table";
import { CONFIDENCE, DOUBT } from "./weights/confidence";
import { TABLE_THRESHOLDS } from "./weights/tables";

/** Whether a person should say whether a plan is theirs, and was read right. */
export function isToConfirm(reading: Reading): boolean {
  return (
    reading.kind === "plan" && reading.isMapped !== true && reading.confidence < CONFIDENCE.askBelow.value
  );
}

/** Whether a plan was read so doubtfully that what is found in it weighs less, and what is made of it says so. */
export function isUnsure(reading: Reading): boolean {
  return reading.kind === "plan" && reading.confidence < CONFIDENCE.unsureBelow.value;
}

/** A plan with the tables that it was read from, and the sheets of its workbook. */
export interface PlanRead {
  readonly plan: Plan;
  readonly tables: readonly FoundTable[];
  readonly views: readonly SheetView[];
  /** The sheet of the workplan that goes with it; `null` where there is none. */
  readonly workplanSheet: string | null;
  /** A person has said which tables are the plan. */
  readonly isChosen: boolean;
}

/** What makes the reading of a plan doubtful. */
export function signsOfDoubt(read: PlanRead): SignsOfDoubt {
  const { plan, tables } = read;
  return {
    notRead: shareNotRead(plan, tables.some(isMapped)),
    repeated: shareRepeated(plan),
    elsewhere: read.isChosen ? 0 : shareElsewhere(read),
    closeTable: shareLacking(Math.min(...tables.map(aboveNone)), CONFIDENCE.sureTable.value),
    closeText: shareLacking(marginOfTexts(tables[0]), CONFIDENCE.sureText.value),
  };
}

/** How much of what makes something sure is lacking, from 0 to 1. */
function shareLacking(found: number, enough: number): number {
  return Math.max(0, Math.min(1, 1 - found / enough));
}

/** A person has said what each column of a table is: what is in its rows need not be sure. */
function isMapped({ score }: FoundTable): boolean {
  return score === Infinity;
}

/** By how much more than it takes a table is a plan. */
function aboveNone({ score }: FoundTable): number {
  return score - TABLE_THRESHOLDS.minForAPlan.value;
}

/** The logarithm of how much of a plan's tables was not read for each of its entries, up to three times as much. */
function shareNotRead({ notRead, actions, indicators }: Plan, isMapped: boolean): number {
  const count = notRead.filter(({ why }) => !SAID.has(why) && !(isMapped && OF_COLUMNS.has(why))).length;
  const entries = Math.max(actions.length, indicators.length) + 1;
  return Math.log1p(Math.min(3, count / entries));
}

/** What is above the header, and the header again, is known for what it is. */
const SAID: ReadonlySet<NotReadReason> = new Set(["titleBlock", "repeatedHead"]);
const OF_COLUMNS: ReadonlySet<NotReadReason> = new Set([
  "columnWithoutMeaning",
  "duplicateColumn",
  "partOfTotal",
  "leftOver",
]);

/** Which share of the indicators says what another of the same action says. */
function shareRepeated({ actions, indicators }: Plan): number {
  const titles = new Map(actions.map(({ id, title }) => [id, title]));
  const different = new Set(
    indicators.map(({ action, text, place }) =>
      [titles.get(action) ?? "", text, place?.text ?? ""].join("\n").toLowerCase(),
    ),
  );
  return indicators.length === 0 ? 0 : 1 - different.size / indicators.length;
}

/** Which share of what is on the visible sheets is below the plan's tables, or on sheets of which nothing is read. */
function shareElsewhere({ plan, views, workplanSheet }: PlanRead): number {
  const lastRows = lastRowsRead(plan);
  if (workplanSheet !== null) lastRows.set(workplanSheet, Infinity);
  let [all, read] = [0, 0];
  for (const { grid } of views) {
    if (grid.visibility !== "visible") continue;
    all += filledIn(grid.values);
    read += filledIn(grid.values.slice(0, Math.max(0, (lastRows.get(grid.sheet) ?? -1) + 1 - grid.firstRow)));
  }
  return 1 - read / Math.max(1, all);
}

/** By sheet the last row that is read of a plan. */
function lastRowsRead({ parts, indicators }: Plan): Map<string, number> {
  const lastRows = new Map<string, number>();
  const reach = (sheet: string, row: number): void => {
    lastRows.set(sheet, Math.max(lastRows.get(sheet) ?? 0, row));
  };
  for (const { sheet, extent } of parts) reach(sheet, extent.lastRow);
  for (const { actuals } of indicators) for (const { cell } of actuals.values()) reach(cell.sheet, cell.row);
  return lastRows;
}

function filledIn(rows: SheetView["grid"]["values"]): number {
  let filled = 0;
  for (const row of rows) for (const value of row) if (value !== null && value !== "") filled++;
  return filled;
}

/** What a plan's entries are named by: a wrong one among them makes the plan wrong. */
export const OF_ENTRIES: ReadonlySet<ColumnRole> = new Set<ColumnMeaning>(["action", "indicator"]);

/** The least by which a column was chosen that names the entries of a table. */
function marginOfTexts(table: FoundTable | undefined): number {
  const choices = table === undefined || isMapped(table) ? [] : table.header.explain();
  const margins = choices
    .filter(({ role }) => OF_ENTRIES.has(role))
    .map(({ runnerUp }) => runnerUp?.margin ?? Infinity);
  return Math.min(Infinity, ...margins);
}

/** How likely a reading is right, from 0 to 1: a logistic of its signs of doubt, fitted to readings that are known to be right or wrong. */
export function confidenceOf(signs: SignsOfDoubt): number {
  const odds = SIGNS.reduce((sum, sign) => sum + DOUBT[sign].value * signs[sign], CONFIDENCE.undoubted.value);
  return 1 / (1 + Math.exp(-odds));
}

/** All signs of doubt. */
export const SIGNS = Object.keys(DOUBT) as readonly (keyof SignsOfDoubt)[];
