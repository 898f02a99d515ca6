import type { Actual } from "../../plan/actual";
import { reportedText } from "../../plan/fraction-of-value";
import type { Translate } from "../../plan/message";
import { formatDay, type Day, type Period } from "../../plan/period";
import type { ActualsEntry } from "../../sheets/actuals/actuals-content";
import { cellsOfPeriod } from "./period-cells";
import { stateCells, type EnteredState } from "./entered-state";
import { DAY_FORMAT, fractionCellsOf, shownAs, type ReportedCell } from "./reported-cell";

/** What of an entry goes into cells, next to its actual. */
interface EnteredReport extends EnteredState {
  readonly party: string;
  readonly evidence: string;
  readonly varianceReason: string;
  readonly comment: string;
}

export type Values = ActualsEntry["values"];

/** The cells that an entry fills in; what it leaves out stays as it is. */
export function reportedValues(entry: EnteredReport, cell: ReportedCell, reportedOn: number): Values {
  const { value } = cell;
  const comment = [entry.comment, wordsBeside(entry, cell)].filter((text) => text !== "").join("; ");
  return {
    actual: value,
    ...fractionCellsOf(cell),
    reportedOn,
    ...(entry.evidence === "" ? {} : { evidence: entry.evidence }),
    ...(entry.varianceReason === "" ? {} : { varianceReason: entry.varianceReason }),
    ...(comment === "" ? {} : { comment }),
  };
}

/** What an entry does to its row, or to a new one; with the value that it takes the place of, as a text. */
export function changeOf(
  entry: EnteredReport,
  existing: { readonly row: number; readonly standing: Actual } | null,
  reportedFields: Values,
  { translate, on }: { readonly translate: Translate; readonly on: Day },
  {
    indicator,
    part,
    period,
    cell,
  }: {
    readonly indicator: string;
    readonly part: string | null;
    readonly period: Period;
    readonly cell: ReportedCell;
  },
): { readonly change: ActualsEntry; readonly replaces: string | null } {
  const numberFormats = { actual: cell.numberFormat, reportedOn: DAY_FORMAT };
  if (existing === null) {
    const about = { indicator, ...cellsOfPeriod(period), party: entry.party || null };
    const state = stateCells(entry, { standing: {}, isReplaced: false, on, translate });
    const values = { ...reportedFields, ...about, ...(part === null ? {} : { part }), ...state };
    return { change: { row: null, values, numberFormats }, replaces: null };
  }
  const { value, report } = existing.standing;
  const isReplaced = value.state !== "blank" && reportedText(value) !== shownAs(cell);
  const former = isReplaced ? formerly(existing.standing, translate) : "";
  const comment = joinedOnce([report?.comment ?? "", entry.comment, wordsBeside(entry, cell), former]);
  const state = stateCells(entry, { standing: report ?? {}, isReplaced, on, translate });
  const values = { ...reportedFields, ...(comment === "" ? {} : { comment }), ...state };
  return {
    change: { row: existing.row, values, numberFormats },
    replaces: isReplaced ? reportedText(value) : null,
  };
}

/** What an entry does that says only how far a report has come. */
export function stateChange(
  entry: EnteredReport,
  existing: { readonly row: number; readonly standing: Actual } | null,
  words: { readonly translate: Translate; readonly on: Day },
): { readonly change: ActualsEntry; readonly replaces: null } {
  const values = stateCells(entry, {
    standing: existing?.standing.report ?? {},
    isReplaced: false,
    ...words,
  });
  return { change: { row: existing?.row ?? null, values }, replaces: null };
}

/** The words around a number, which its cell cannot hold, where the comment does not have them. */
function wordsBeside({ comment }: EnteredReport, { words }: ReportedCell): string {
  return comment.includes(words) ? "" : words;
}

/** Comments as one; what was said already, as where the same is recorded again, is not said again. */
function joinedOnce(comments: readonly string[]): string {
  return comments.reduce((all, text) => {
    if (text === "") return all;
    if (all === "") return text;
    return `; ${all}; `.includes(`; ${text}; `) ? all : `${all}; ${text}`;
  }, "");
}

/** What the cell held before: "formerly 3 (2024-07-01)", with the day on which that was reported. */
function formerly({ value, report }: Actual, translate: Translate): string {
  const day = report?.reportedOn ?? null;
  return day === null
    ? translate({ id: "actuals-formerly-undated", values: { value: reportedText(value) } })
    : translate({ id: "actuals-formerly", values: { value: reportedText(value), day: formatDay(day) } });
}
