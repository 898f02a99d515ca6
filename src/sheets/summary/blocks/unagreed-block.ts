import { reportedText } from "../../../plan/fraction-of-value";
import type { UnagreedReport } from "../../../progress/agreement";
import { sectionRow, spacer, type Block, type BlockRow } from "../../layout/block";
import { COLUMN, FIRST_COLUMN, LAST_COLUMN } from "../../layout/columns";
import { periodName } from "../../layout/wording";
import type { SummaryContext } from "../subject";

/** Of more reports only the number is said: the sheet Actuals has them all. */
const MAX_REPORTS = 30;

/** The reports that a meeting is to agree: what was reported, how far it has come, and whose agreement is missing. */
export function unagreedBlock(context: SummaryContext): Block[] {
  const { unagreed = [], countedReports = "all", words } = context;
  const { translate } = words;
  if (unagreed.length === 0) return [];
  const values = { count: unagreed.length, counted: countedReports };
  const more = unagreed.length - MAX_REPORTS;
  return [
    {
      rows: [
        spacer(6),
        sectionRow(translate({ id: "summary-to-agree" })),
        noteRow(translate({ id: "summary-to-agree-count", values })),
        header(context),
        ...unagreed.slice(0, MAX_REPORTS).map((report) => reportRow(context, report)),
        ...(more > 0 ? [noteRow(translate({ id: "summary-and-more", values: { count: more } }))] : []),
      ],
    },
  ];
}

function noteRow(value: string): BlockRow {
  return { withNext: true, cells: { [FIRST_COLUMN]: { value, style: "note", lastColumn: LAST_COLUMN } } };
}

function header({ words: { translate } }: SummaryContext): BlockRow {
  return {
    withNext: true,
    cells: {
      [COLUMN.number]: { value: translate({ id: "summary-number" }), style: "header" },
      [COLUMN.text]: {
        value: translate({ id: "summary-indicator" }),
        style: "header",
        lastColumn: COLUMN.lastPeriod,
      },
      [COLUMN.overallTarget]: {
        value: translate({ id: "actuals-state" }),
        style: "header",
        lastColumn: LAST_COLUMN,
      },
    },
  };
}

function reportRow(
  { plan, words: { translate } }: SummaryContext,
  { actual, state, waitsFor }: UnagreedReport,
): BlockRow {
  const { indicator: id, period, party, value, report } = actual;
  const text = plan.indicators.find((indicator) => indicator.id === id)?.text.trim() ?? "";
  const said = [
    ...(party === null ? [] : [party]),
    periodName(translate, period),
    reportedText(value),
    ...(state === null ? [] : [translate({ id: `report-state-${state}` })]),
    ...(waitsFor.length === 0
      ? []
      : [translate({ id: "summary-waits-for", values: { parties: waitsFor.join(", ") } })]),
    ...(state === "returned" && report?.agreedBy !== undefined ? [report.agreedBy] : []),
  ];
  return {
    cells: {
      [COLUMN.number]: { value: id, style: "text" },
      [COLUMN.text]: { value: text, style: "text", lastColumn: COLUMN.lastPeriod },
      [COLUMN.overallTarget]: { value: said.join("  ·  "), style: "text", lastColumn: LAST_COLUMN },
    },
  };
}
