import type { NamedPart } from "../../plan/language/breakdown-words";
import type { Translate } from "../../plan/message";
import type { Day, Period } from "../../plan/period";
import type { Indicator } from "../../plan/plan";
import { serialInWorkbook } from "./day-in-workbook";
import { reportStateOf } from "../../reading/own-sheets/actuals-headers";
import { partyOf } from "../../reading/own-sheets/actuals-sheet";
import { withEntries } from "../../sheets/actuals/actuals-content";
import { actualsHeader } from "../../sheets/actuals/actuals-sheet";
import type { Workbook, WrittenSheet } from "../../workbook/workbook";
import { actualsToFill, writeActuals } from "./actuals-content";
import { cellOf, DAY_FORMAT, fractionCellsOf, rowsByReport, shownAs } from "./reported-cell";
import type { Values } from "./entry-cells";
import { standingReport, type BesideReport, type StandingReport } from "./standing-report";
import { recordingRows } from "../study/record-roll";
import { checkPlan } from "../study/study-plan";
import type { NoPlan, StudiedPlan } from "../study/studied-plan";
import { retryWhenOvertaken } from "../findings/when-overtaken";
import type { HeadersGone } from "../sheets/own-table-sheets";
import { reportKey } from "../../plan/report-key";

/** A report that was recorded, with what is needed to take it back. */
export interface RecordedReport {
  /** The indicator's id then. */
  readonly indicator: string;
  /** The indicator's key, by which it is found under another number. */
  readonly key?: string;
  readonly period: Period;
  /** As it was typed; an empty text is all parties together. */
  readonly party: string;
  /** Left out for the whole. */
  readonly part?: NamedPart;
  /** The actual as it was typed. */
  readonly recorded: string;
  /** What is next to it since. */
  readonly beside: BesideReport;
  /** What was there before; `null` if nothing did. */
  readonly former: StandingReport | null;
}

/** What is next to a report once cells of its row were written. */
export function besideOnceWritten(former: StandingReport | null, values: Values): BesideReport {
  const text = (column: "evidence" | "varianceReason" | "comment" | "agreedBy"): string =>
    String((values[column] === undefined ? former?.[column] : values[column]) ?? "");
  const state = values.state === undefined ? former?.state : reportStateOf(String(values.state));
  return {
    ...{ evidence: text("evidence"), varianceReason: text("varianceReason"), comment: text("comment") },
    ...(state == null ? {} : { state }),
    agreedBy: text("agreedBy"),
  };
}

/** Reports that were recorded together and are to be taken back. */
export interface UndoRequest {
  readonly reports: readonly RecordedReport[];
  /** The day at the clock. */
  readonly on: Day;
  readonly translate: Translate;
}

/** A report whose row says something else by now. */
export interface ChangedReport {
  readonly indicator: string;
  /** The value that is there; an empty text where there is none. */
  readonly actual: string;
}

export type UndoneReports =
  | { readonly kind: "undone"; readonly sheet: WrittenSheet }
  /** Something else is there by now, so all were left. */
  | { readonly kind: "changedSince"; readonly changed: readonly ChangedReport[] }
  | HeadersGone
  | NoPlan;

/**
 * Takes back reports that were just recorded, all or none: their rows say again what they said before, with evidence,
 * reason, comment, day and state; one that was new stays as a row to be filled in. Nothing is written where somebody has
 * changed a value, or what is next to it, since.
 */
export function undoReports(workbook: Workbook, request: UndoRequest): Promise<UndoneReports> {
  return retryWhenOvertaken(() => undoOnce(workbook, request));
}

async function undoOnce(workbook: Workbook, request: UndoRequest): Promise<UndoneReports> {
  const { reports, on, translate } = request;
  const study = await checkPlan(workbook, undefined, on);
  if (study.kind === "noPlan") return study;
  const standing = actualsToFill(study, translate);
  if (standing.kind === "headsGone") return standing;
  const places = placesOf(study, reports);
  const changed = places.flatMap(({ report: { indicator }, isChanged, actual }) =>
    isChanged ? [{ indicator, actual }] : [],
  );
  if (changed.length > 0) return { kind: "changedSince", changed };
  const entries = places.map(({ report, row, about }) => ({
    row,
    ...formerCells(report, about, { study, translate }),
  }));
  const filled = withEntries(standing.content, entries, [], actualsHeader(translate));
  const sheet = await writeActuals(recordingRows(workbook, study), standing, filled, {
    plan: study.plan,
    translate,
  });
  return { kind: "undone", sheet };
}

/** Where reports are by now, and whether they still do. */
function placesOf({ plan, actualsSheet }: StudiedPlan, reports: readonly RecordedReport[]) {
  const byKey = new Map(plan.indicators.map((indicator) => [indicator.key ?? indicator.id, indicator]));
  const rows = rowsByReport(actualsSheet?.rows);
  return reports.map((report) => {
    const { indicator, key = indicator, period, party, part = null, recorded, beside } = report;
    const about = byKey.get(key);
    const row =
      about === undefined
        ? undefined
        : rows.get(reportKey({ indicator: about.id, period, party: partyOf(party) }, part));
    const there = row?.part ?? row?.actual;
    const standing = there == null ? null : standingReport(there);
    const actual = standing?.actual ?? "";
    const isChanged =
      standing === null ||
      (actual !== recorded && actual !== shownAs(cellOf(recorded, period, about))) ||
      !isSameBeside(standing, beside);
    return { report, row: row?.row ?? null, actual, about, isChanged };
  });
}

function isSameBeside(one: BesideReport, other: BesideReport): boolean {
  const columns = ["evidence", "varianceReason", "comment", "state", "agreedBy"] as const;
  return columns.every((column) => (one[column] ?? "").trim() === (other[column] ?? "").trim());
}

function formerCells(
  { former, period }: RecordedReport,
  about: Indicator | undefined,
  { study: { contents }, translate }: { readonly study: StudiedPlan; readonly translate: Translate },
) {
  const day = former?.reportedOn ?? null;
  const text = former?.actual ?? "";
  const cell = cellOf(text, period, about);
  const { value, numberFormat } = cell;
  return {
    values: {
      actual: text === "" ? null : value,
      ...fractionCellsOf(cell),
      reportedOn: day === null ? null : serialInWorkbook(day, contents),
      evidence: textOrNull(former?.evidence),
      varianceReason: textOrNull(former?.varianceReason),
      comment: textOrNull(former?.comment),
      state: former?.state === undefined ? null : translate({ id: `report-state-${former.state}` }),
      agreedBy: textOrNull(former?.agreedBy),
    },
    numberFormats: { actual: numberFormat, reportedOn: DAY_FORMAT },
  };
}

/** Nothing is where a text is empty. */
function textOrNull(text: string | undefined): string | null {
  return text === undefined || text === "" ? null : text;
}
