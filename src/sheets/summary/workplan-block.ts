import { formatCell } from "../../plan/cell-reference";
import type { Period } from "../../plan/period";
import type { Workplan, WorkplanEntry } from "../../plan/workplan";
import { sectionRow, spacer, type Block, type BlockCell, type BlockRow } from "../layout/block";
import { COLUMN, FIRST_COLUMN, LAST_COLUMN } from "../layout/columns";
import { earlierWork, type Behind } from "./late-work";
import type { SummaryContext } from "./subject";
import { periodName, statusLabel } from "../layout/wording";

/** More entries of one list are counted only. */
const MOST_ENTRIES = 25;

/**
 * What the workplan had for earlier periods and is late, what it has for the period, and for the one
 * after it; nothing where the workbook has no workplan.
 */
export function workplanBlocks(context: SummaryContext): Block[] {
  const { workplan, period, words } = context;
  if (workplan === null) return [];
  const section = sectionRow(words.translate({ id: "summary-workplan" }));
  const [first, ...others] = [
    lateRows(context, workplan),
    dueRows(context, workplan, period, "summary-due-now"),
    dueRows(context, workplan, periodAfter(period), "summary-due-next"),
  ].filter((rows) => rows.length > 0);
  return [
    { together: true, rows: [spacer(6), section, ...(first ?? [])] },
    ...others.map((rows): Block => ({ together: true, rows: [spacer(6), ...rows] })),
  ];
}

/** The quarter after a quarter; after a year the first quarter of the next. */
function periodAfter({ year, quarter }: Period): Period {
  if (quarter === undefined || quarter === 4) return { year: year + 1, quarter: 1 };
  return { year, quarter: (quarter + 1) as 2 | 3 | 4 };
}

function lateRows(context: SummaryContext, workplan: Workplan): BlockRow[] {
  const { translate } = context.words;
  const { late, untold } = earlierWork(context, workplan, context.period);
  if (late.length + untold.length === 0) return [];
  const title = titleRow(translate({ id: "summary-late", values: { count: late.length } }));
  const untoldPeriods = untold.map((entry) => entryPeriod(context, entry)).join(", ");
  const note: BlockRow[] =
    untold.length === 0
      ? []
      : [
          noteRow(
            translate({
              id: "summary-late-untold",
              values: { count: untold.length, periods: untoldPeriods },
            }),
          ),
        ];
  if (late.length === 0) return [title, ...note];
  const shown = late.slice(0, MOST_ENTRIES);
  return [
    title,
    head(context, "summary-state"),
    ...shown.map(({ entry, behind }) =>
      entryRow(context, entry, {
        middle: listOf(entry.activities.length > 0 ? entry.activities : entry.outputs),
        right: behind.map((each) => behindText(context, each)).join("\n"),
      }),
    ),
    ...moreRows(context, late.length - shown.length),
    ...note,
  ];
}

/** An indicator of the entry's action: its status, and what is reached of what was expected. */
function behindText({ words: { translate } }: SummaryContext, { id, progress }: Behind): string {
  const { actual, expected, status } = progress;
  const label = statusLabel(translate, status);
  if (actual === null || expected === null) return `${id} ${label}`;
  return translate({ id: "summary-late-behind", values: { id, status: label, actual, expected } });
}

function dueRows(context: SummaryContext, workplan: Workplan, due: Period, headId: string): BlockRow[] {
  const { translate } = context.words;
  const period = periodName(translate, due);
  const entries = workplan.entries.filter((entry) => isIn(entry, due));
  const title = titleRow(translate({ id: headId, values: { period } }));
  if (entries.length === 0)
    return [title, noteRow(translate({ id: "summary-nothing-due", values: { period } }))];
  const shown = entries.slice(0, MOST_ENTRIES);
  return [
    title,
    head(context, "summary-activities"),
    ...shown.map((entry) =>
      entryRow(context, entry, { middle: listOf(entry.outputs), right: listOf(entry.activities) }),
    ),
    ...moreRows(context, entries.length - shown.length),
  ];
}

/** An entry for a whole year belongs to each of its quarters. */
function isIn(entry: WorkplanEntry, { year, quarter }: Period): boolean {
  return (
    entry.year === year && (quarter === undefined || entry.quarter === null || entry.quarter === quarter)
  );
}

function titleRow(title: string): BlockRow {
  return {
    withNext: true,
    cells: { [FIRST_COLUMN]: { value: title, style: "subsection", lastColumn: LAST_COLUMN } },
    minHeight: 18,
  };
}

function noteRow(text: string): BlockRow {
  return { cells: { [FIRST_COLUMN]: { value: text, style: "mutedText", lastColumn: LAST_COLUMN } } };
}

function moreRows({ words: { translate } }: SummaryContext, more: number): BlockRow[] {
  return more <= 0 ? [] : [noteRow(translate({ id: "summary-and-more", values: { count: more } }))];
}

function head({ words: { translate } }: SummaryContext, rightId: string): BlockRow {
  const cell = (id: string, lastColumn: number): BlockCell => ({
    value: translate({ id }),
    style: "head",
    lastColumn,
  });
  const middleId = rightId === "summary-state" ? "summary-activities" : "summary-outputs";
  return {
    withNext: true,
    cells: {
      [COLUMN.number]: cell("summary-quarter", COLUMN.number),
      [COLUMN.text]: cell(middleId, COLUMN.target),
      [COLUMN.expected]: cell(rightId, LAST_COLUMN),
    },
  };
}

function entryRow(
  context: SummaryContext,
  entry: WorkplanEntry,
  { middle, right }: { readonly middle: string; readonly right: string },
): BlockRow {
  const { translate } = context.words;
  const hint = translate({ id: "summary-go-to", values: { cell: formatCell(entry.cell) } });
  return {
    cells: {
      [COLUMN.number]: {
        value: entryPeriod(context, entry),
        style: "link",
        link: { to: entry.cell, hint },
      },
      [COLUMN.text]: { value: middle, style: "text", lastColumn: COLUMN.target },
      [COLUMN.expected]: { value: right, style: "text", lastColumn: LAST_COLUMN },
    },
  };
}

function entryPeriod({ words: { translate } }: SummaryContext, { year, quarter }: WorkplanEntry): string {
  return periodName(translate, quarter === null ? { year } : { year, quarter });
}

/** One line each; several have bullets. */
function listOf(texts: readonly string[]): string {
  if (texts.length === 0) return "–";
  const lines = texts.map((text) => text.replace(/\s+/gu, " ").trim());
  return lines.length === 1 ? lines.join("") : lines.map((text) => `• ${text}`).join("\n");
}
