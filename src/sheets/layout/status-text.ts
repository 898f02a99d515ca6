import type { Direction } from "../../indicators/definition";
import type { Translate } from "../../plan/message";
import { periodOfKey, spanOf, type Day, type Period, type PeriodKey } from "../../plan/period";
import { periodEnd, planYearOf, type YearStart } from "../../plan/plan-year";
import { reportDueBy, type IndicatorProgress, type ProgressStatus } from "../../progress";
import { STATUS_LOOKS } from "./styles";
import { dayName, partiesInWords, periodName, shortPeriodName } from "./wording";

/** What the text of a status is said of. */
export interface StatusPlace {
  /** The period at whose end it is reported. */
  readonly period: Period;
  readonly yearStart: YearStart;
  readonly daysOfGrace: number;
  readonly direction: Direction;
  /** Behind figures: "%" of a percentage. */
  readonly unit: string;
}

/** More missing periods are counted only: the first and the last are named. */
const MAX_NAMED = 3;

/** Sign and text of a status, as the last column of the decision table has it: "▲ Ahead: 1 of 2 by Dec". */
export function statusText(translate: Translate, progress: IndicatorProgress, place: StatusPlace): string {
  return `${STATUS_LOOKS[progress.status].sign} ${statusWords(translate, progress, place)}`;
}

/** The same without its sign, with what each party has where they are not put together; periods whose reports are missing are named whatever the status is. */
export function statusWords(translate: Translate, progress: IndicatorProgress, place: StatusPlace): string {
  const parties = partiesInWords(translate, progress, place.unit);
  const alone = wordsOfRow(translate, progress, place);
  const status =
    parties === "" ? alone : translate({ id: "summary-stands-apart", values: { status: alone, parties } });
  if (progress.missing.length === 0 || progress.row === "8" || progress.row === "9") return status;
  const periods = namedPeriods(translate, progress.missing, place);
  return translate({ id: "summary-stands-lacking", values: { status, periods } });
}

function wordsOfRow(translate: Translate, progress: IndicatorProgress, place: StatusPlace): string {
  const { status, row, actual, next, soFar, late, since } = progress;
  const near = (key: PeriodKey): string => nearName(translate, key, place);
  const word = (of: ProgressStatus): string => statusWord(translate, of, place.direction);
  const values = { actual: actual ?? 0, unit: place.unit };
  switch (row) {
    case "0":
      return translate({ id: "summary-stands-cancelled" });
    case "1a":
      return translate({ id: "summary-stands-zero", values });
    case "1b":
      return translate({ id: "summary-stands-worse", values: { direction: wayOf(place.direction) } });
    case "4":
      return next === null
        ? word(status)
        : translate({
            id: "summary-stands-ahead",
            values: { ...values, target: next.target, by: monthOf(translate, next.by, place) },
          });
    case "5":
      return next === null
        ? word(status)
        : translate({ id: "summary-stands-notDue", values: { by: monthOf(translate, next.by, place) } });
    case "6":
      return soFar === null
        ? translate({
            id: "summary-stands-reportDue",
            values: { day: dayName(translate, dueDay(progress, place)) },
          })
        : translate({
            id: "summary-stands-until",
            values: { status: word(soFar.status), until: near(soFar.until) },
          });
    case "8":
      return translate({
        id: "summary-stands-late",
        values: {
          periods: namedPeriods(translate, progress.missing, place),
          sign: soFar === null ? "none" : STATUS_LOOKS[soFar.status].sign,
          until: soFar === null ? "" : near(soFar.until),
        },
      });
    case "9":
      return translate({
        id: "summary-stands-none",
        values: { periods: namedPeriods(translate, progress.missing, place) },
      });
    default: {
      if (late !== null)
        return translate({
          id: "summary-stands-doneLate",
          values: { reached: near(late.reached), due: near(late.due) },
        });
      return since === null
        ? word(status)
        : translate({ id: "summary-stands-since", values: { status: word(status), since: near(since) } });
    }
  }
}

/** A status in a word; of what is to decrease, what is off track is beyond its plan and not below it. */
export function statusWord(translate: Translate, status: ProgressStatus, direction: Direction): string {
  return status === "offTrack"
    ? translate({ id: "summary-stands-offTrack", values: { direction: wayOf(direction) } })
    : translate({ id: `status-${status}` });
}

function wayOf(direction: Direction): "decrease" | "increase" {
  return direction === "decrease" ? "decrease" : "increase";
}

/** The missing periods by their names: "Oct, Nov", or "Jan to Nov (11)". */
export function namedPeriods(
  translate: Translate,
  keys: readonly PeriodKey[],
  place: Pick<StatusPlace, "period" | "yearStart">,
): string {
  const names = keys.map((key) => nearName(translate, key, place));
  const [first = ""] = names;
  if (names.length <= MAX_NAMED) return names.join(", ");
  return translate({
    id: "summary-stands-many",
    values: { from: first, to: names.at(-1) ?? "", count: names.length },
  });
}

/** The day by which the period's own report is due. */
export function dueDay(
  { awaited }: Pick<IndicatorProgress, "awaited">,
  { period, yearStart, daysOfGrace }: StatusPlace,
): Day {
  const last = awaited.at(-1);
  return reportDueBy(last === undefined ? period : periodOfKey(last), daysOfGrace, { yearStart });
}

/** The month with which a period ends, with its year where that is not the year in question. */
export function monthOf(
  translate: Translate,
  key: PeriodKey,
  place: Pick<StatusPlace, "period" | "yearStart">,
): string {
  const { year, month } = periodEnd(periodOfKey(key), place.yearStart);
  return shortMonth(translate, year, month, place);
}

/** A period where there is little room: "Nov" and "Q2" in the year in question, else with their year. */
function nearName(
  translate: Translate,
  key: PeriodKey,
  place: Pick<StatusPlace, "period" | "yearStart">,
): string {
  const period = periodOfKey(key);
  const isNear = planYearOf(period, place.yearStart) === planYearOf(place.period, place.yearStart);
  switch (spanOf(period)) {
    case "month":
      return shortMonth(translate, period.year, period.month ?? 1, place);
    case "quarter":
      return isNear
        ? translate({ id: "summary-quarter-only", values: { quarter: period.quarter ?? 0 } })
        : shortPeriodName(translate, period);
    default:
      return periodName(translate, period);
  }
}

function shortMonth(
  translate: Translate,
  year: number,
  month: number,
  { period, yearStart }: Pick<StatusPlace, "period" | "yearStart">,
): string {
  const isNear = periodEnd(period, yearStart).year === year;
  return translate({
    id: "summary-stands-month",
    values: { month, year, isNear: isNear ? "yes" : "no" },
  });
}
