import { formatCell } from "../plan/cell-reference";
import type { Period } from "../plan/period";
import type { Workplan, WorkplanEntry } from "../plan/workplan";
import { sectionRow, spacer, type Block, type BlockRow } from "./block";
import { COLUMN, FIRST_COLUMN, LAST_COLUMN } from "./columns";
import type { SummaryContext } from "./subject";
import { periodName } from "./wording";

/** What the workplan has for the period and for the one after it; nothing where the workbook has no workplan. */
export function workplanBlocks(context: SummaryContext): Block[] {
  const { workplan, period, words } = context;
  if (workplan === null) return [];
  return [
    {
      together: true,
      rows: [
        spacer(6),
        sectionRow(words.translate({ id: "summary-workplan" })),
        ...dueRows(context, workplan, period, "summary-due-now"),
      ],
    },
    {
      together: true,
      rows: [spacer(6), ...dueRows(context, workplan, periodAfter(period), "summary-due-next")],
    },
  ];
}

/** The quarter after a quarter; after a year the first quarter of the next. */
function periodAfter({ year, quarter }: Period): Period {
  if (quarter === undefined || quarter === 4) return { year: year + 1, quarter: 1 };
  return { year, quarter: (quarter + 1) as 2 | 3 | 4 };
}

function dueRows(context: SummaryContext, workplan: Workplan, due: Period, headId: string): BlockRow[] {
  const { translate } = context.words;
  const period = periodName(translate, due);
  const entries = workplan.entries.filter((entry) => isIn(entry, due));
  const title: BlockRow = {
    withNext: true,
    cells: {
      [FIRST_COLUMN]: {
        value: translate({ id: headId, values: { period } }),
        style: "subsection",
        lastColumn: LAST_COLUMN,
      },
    },
    minHeight: 18,
  };
  if (entries.length === 0)
    return [title, nothingDue(translate({ id: "summary-nothing-due", values: { period } }))];
  return [title, head(context), ...entries.map((entry) => entryRow(context, entry))];
}

/** An entry for a whole year belongs to each of its quarters. */
function isIn(entry: WorkplanEntry, { year, quarter }: Period): boolean {
  return (
    entry.year === year && (quarter === undefined || entry.quarter === null || entry.quarter === quarter)
  );
}

function nothingDue(text: string): BlockRow {
  return { cells: { [FIRST_COLUMN]: { value: text, style: "mutedText", lastColumn: LAST_COLUMN } } };
}

function head({ words: { translate } }: SummaryContext): BlockRow {
  return {
    withNext: true,
    cells: {
      [COLUMN.number]: { value: translate({ id: "summary-quarter" }), style: "head" },
      [COLUMN.text]: { value: translate({ id: "summary-outputs" }), style: "head" },
      [COLUMN.yearTarget]: {
        value: translate({ id: "summary-activities" }),
        style: "head",
        lastColumn: LAST_COLUMN,
      },
    },
  };
}

function entryRow({ words: { translate } }: SummaryContext, entry: WorkplanEntry): BlockRow {
  const { year, quarter, cell, outputs, activities } = entry;
  const name = periodName(translate, quarter === null ? { year } : { year, quarter });
  const hint = translate({ id: "summary-go-to", values: { cell: formatCell(cell) } });
  return {
    cells: {
      [COLUMN.number]: { value: name, style: "link", link: { to: cell, hint } },
      [COLUMN.text]: { value: listOf(outputs), style: "text" },
      [COLUMN.yearTarget]: { value: listOf(activities), style: "text", lastColumn: LAST_COLUMN },
    },
  };
}

/** One line each; several have bullets. */
function listOf(texts: readonly string[]): string {
  if (texts.length === 0) return "–";
  const lines = texts.map((text) => text.replace(/\s+/gu, " ").trim());
  return lines.length === 1 ? lines.join("") : lines.map((text) => `• ${text}`).join("\n");
}
