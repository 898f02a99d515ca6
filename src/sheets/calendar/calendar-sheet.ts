import {
  takesPlaceIn,
  type Calendar,
  type CalendarEntry,
  type CalendarStep,
  type TimeOfEntry,
} from "../../meeting/calendar";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { Translate } from "../../plan/message";
import type { Day } from "../../plan/period";
import type { Plan } from "../../plan/plan";
import type { SheetDescription } from "../../workbook/sheet-description";
import { spanText } from "../activities/date-texts";
import type { BlockCell, BlockRow } from "../layout/block";
import { printSetUp } from "../layout/print";
import { buildSheet } from "../layout/sheet-builder";
import { COLORS, type StyleName } from "../layout/styles";
import { dayName, pageWords, periodWithMonths, planTitle } from "../layout/wording";

export interface CalendarSubject {
  readonly plan: Plan;
  readonly calendar: Calendar;
  readonly asOf: Day;
}

const CALENDAR_MARKER = "calendar";

/** In characters of the standard font; together one A4 page across. */
const WHEN_WIDTH = 33;
const LANE_WIDTH = 3.4;
const PAGE_WIDTH = 135;
/** More bars leave no room for words; activities beyond them stand in words only. */
const MAX_LANES = 14;
/** More of one week would make its row higher than a page. */
const MAX_LINES = 12;

const SIGN: Readonly<Record<TimeOfEntry, string>> = { dated: "■", tentative: "?", undated: "○" };
const STYLE: Readonly<Record<TimeOfEntry, StyleName>> = {
  dated: "calendarDated",
  tentative: "calendarTentative",
  undated: "calendarUndated",
};

/**
 * The calendar of the next two quarters, as data: a row for each week, or month where no day is known, a bar of cells for
 * each activity. A sign in each cell says how sure its time is, so that it is told apart in grey.
 */
export function calendarSheet(
  { plan, calendar, asOf }: CalendarSubject,
  translate: Translate,
): SheetDescription {
  const { quarters, entries, steps } = calendar;
  const lanes = Math.min(entries.length, MAX_LANES);
  const text = lanes + 1;
  const tab = translate({ id: "calendar-tab" });
  const span = quarters.map((quarter) => periodWithMonths(translate, quarter, plan.yearStart)).join(" – ");
  const day = translate({ id: "summary-as-of", values: { day: dayName(translate, asOf) } });
  const columnWidths = [
    WHEN_WIDTH,
    ...Array<number>(lanes).fill(LANE_WIDTH),
    PAGE_WIDTH - WHEN_WIDTH - lanes * LANE_WIDTH,
  ];
  const line = (value: string, style: StyleName, minHeight: number): BlockRow => ({
    minHeight,
    cells: { 0: { value, style, lastColumn: text, maxLines: 2 } },
  });
  const rows: BlockRow[] = [
    line(planTitle({ plan, words: { translate } }), "briefTitle", 24),
    line(`${translate({ id: "calendar-title", values: { span } })}  ·  ${day}`, "asOf", 15),
    line(
      translate({ id: entries.length === 0 ? "calendar-none" : "calendar-legend", values: SIGN }),
      "note",
      14,
    ),
    headerRow(calendar, { lanes, text }, translate),
    ...steps.map((step) => stepRow(calendar, step, { lanes, text }, translate)),
  ];
  const built = buildSheet([{ rows }], columnWidths);
  const header = 3;
  return {
    marker: CALENDAR_MARKER,
    title: tab,
    tabColor: COLORS.accent,
    rows: built.rows,
    columnWidths,
    hiddenColumns: [],
    styles: built.styles,
    merges: built.merges,
    frozen: { rows: header + 1, columns: 1 },
    showGridlines: false,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    print: printSetUp(
      pageWords({ plan, translate }, tab),
      entries.length <= MAX_LANES
        ? { breaksBefore: [], titleRows: null, pagesHigh: 1 }
        : { breaksBefore: built.breaksBefore, titleRows: { first: header, last: header } },
      { lastRow: built.lastPrintedRow, lastColumn: text },
    ),
  };
}

interface Places {
  readonly lanes: number;
  readonly text: number;
}

function headerRow({ by }: Calendar, { lanes, text }: Places, translate: Translate): BlockRow {
  const numbers = Array.from(
    { length: lanes },
    (_, lane) => [lane + 1, cell(lane + 1, "headerCenter")] as const,
  );
  return {
    minHeight: 18,
    cells: {
      0: cell(translate({ id: `calendar-${by}` }), "header"),
      ...Object.fromEntries(numbers),
      [text]: cell(translate({ id: "calendar-activities" }), "header"),
    },
  };
}

function cell(value: string | number | null, style: StyleName): BlockCell {
  return { value, style };
}

function stepRow(
  calendar: Calendar,
  step: CalendarStep,
  { lanes, text }: Places,
  translate: Translate,
): BlockRow {
  const { entries, steps } = calendar;
  const cells = entries.slice(0, lanes).map((entry, lane) => {
    const isOn = takesPlaceIn(entry, step);
    return [lane + 1, isOn ? cell(SIGN[entry.time], STYLE[entry.time]) : cell(null, "calendarFree")] as const;
  });
  const begins = entries.flatMap((entry, place) =>
    steps.find((each) => takesPlaceIn(entry, each)) === step
      ? [`${place + 1}. ${words(entry, translate)}`]
      : [],
  );
  const shown = begins.slice(0, MAX_LINES);
  const more = begins.length - shown.length;
  if (more > 0) shown.push(translate({ id: "summary-and-more", values: { count: more } }));
  return {
    minHeight: 15,
    cells: {
      0: cell(spanText(step.first, step.last, translate), "calendarWhen"),
      ...Object.fromEntries(cells),
      [text]: cell(shown.length === 0 ? null : shown.join("\n"), "calendarText"),
    },
  };
}

/** What an activity is, when and where, and how sure that is. */
function words({ activity, time, first, last }: CalendarEntry, translate: Translate): string {
  const { place, host } = activity;
  const where = [place, host !== null && place?.includes(host) === true ? null : host].filter(
    (each) => each !== null,
  );
  const when = time === "undated" ? translate({ id: "calendar-no-day" }) : spanText(first, last, translate);
  const open = activity.isTentative ? [translate({ id: "calendar-tentative" })] : [];
  return `${onOneLine(activity.text)} (${[when, ...(where.length === 0 ? [] : [where.join(", ")]), ...open].join("; ")})`;
}
