import type { Translate } from "../../plan/message";
import type { Day, Period } from "../../plan/period";
import type { Indicator } from "../../plan/plan";
import { partyOf } from "../../reading/own-sheets/actuals-sheet";
import { serialOfDay } from "../../reading/sheet/date-serial";
import { withEntries } from "../../sheets/actuals/actuals-content";
import { actualsHead } from "../../sheets/actuals/actuals-sheet";
import type { Workbook, WrittenSheet } from "../../workbook/workbook";
import { actualsToFill, writeActuals } from "./actuals-content";
import type { StandingReport } from "./report-form";
import { cellOf, DAY_FORMAT, partyKey, shownAs } from "./reported-cell";
import { checkPlan } from "../study/study-plan";
import type { NoPlan } from "../study/studied-plan";
import { againWhenOvertaken } from "../findings/when-overtaken";

/** A report that was recorded and is to be taken back. */
export interface UndoRequest {
  /** The indicator's id. */
  readonly indicator: string;
  readonly period: Period;
  /** As it was typed; an empty text is all parties together. */
  readonly party: string;
  /** The actual as it was typed. */
  readonly recorded: string;
  /** What stood there before; `null` where nothing did. */
  readonly former: StandingReport | null;
  /** The day at the clock. */
  readonly on: Day;
  readonly translate: Translate;
}

export type UndoneReport =
  | { readonly kind: "undone"; readonly sheet: WrittenSheet }
  /** Another value stands there by now, so it was left; an empty text where none does. */
  | { readonly kind: "changedSince"; readonly actual: string }
  | { readonly kind: "headsGone"; readonly sheet: string }
  | NoPlan;

/**
 * Takes a report back that was just recorded: its row says again what it said before, with evidence, reason, comment
 * and day; one that was new stays as a row to be filled in. Nothing is written where the value is another by now.
 */
export function undoReport(workbook: Workbook, request: UndoRequest): Promise<UndoneReport> {
  return againWhenOvertaken(() => undoOnce(workbook, request));
}

async function undoOnce(workbook: Workbook, request: UndoRequest): Promise<UndoneReport> {
  const { indicator, period, party, recorded, former, on, translate } = request;
  const study = await checkPlan(workbook, undefined, on);
  if (study.kind === "noPlan") return study;
  const standing = actualsToFill(study, translate);
  if (standing.kind === "headsGone") return standing;
  const key = partyKey({ indicator, period, party: partyOf(party) });
  const row = study.actualsSheet?.rows.find(({ actual }) => actual !== null && partyKey(actual) === key);
  const actual = row?.actual?.value.raw ?? "";
  const about = study.plan.indicators.find(({ id }) => id === indicator);
  if (row === undefined || actual !== shownAs(cellOf(recorded, period, about)))
    return { kind: "changedSince", actual };
  const entry = { row: row.row, ...formerCells(former, period, about) };
  const filled = withEntries(standing.content, [entry], [], actualsHead(translate));
  const sheet = await writeActuals(workbook, standing, filled, { plan: study.plan, translate });
  return { kind: "undone", sheet };
}

function formerCells(former: StandingReport | null, period: Period, about: Indicator | undefined) {
  const day = former?.reportedOn ?? null;
  const text = former?.actual ?? "";
  const { value, numberFormat } = cellOf(text, period, about);
  return {
    values: {
      actual: text === "" ? null : value,
      reportedOn: day === null ? null : serialOfDay(day),
      evidence: textOrNull(former?.evidence),
      varianceReason: textOrNull(former?.varianceReason),
      comment: textOrNull(former?.comment),
    },
    numberFormats: { actual: numberFormat, reportedOn: DAY_FORMAT },
  };
}

/** Nothing stands where a text is empty. */
function textOrNull(text: string | undefined): string | null {
  return text === undefined || text === "" ? null : text;
}
