import type { MessageId } from "../../plan/message";
import { onOneLine } from "../../plan/language/text-folding";
import { formatCell } from "../../plan/cell-reference";
import { responsibleAgencies } from "../../progress";
import { attentionOf, type IndicatorAttention } from "./attention";
import { attentionReason } from "./attention-reason";
import { sectionRow, spacer, type Block, type BlockCell, type BlockRow } from "../layout/block";
import { COLUMN, FIRST_COLUMN, LAST_COLUMN } from "../layout/columns";
import type { SummaryContext } from "./subject";
import { statusLabel } from "../layout/wording";

/** As many as a meeting can speak about. */
const MOST_ITEMS = 5;

const STATUS_COLUMN = COLUMN.yearTarget;
const REASON_COLUMN = COLUMN.inYear;

/** The few things that need attention, each with its reason in words and figures. */
export function attentionBlock(context: SummaryContext): Block {
  const { translate } = context.words;
  // What the checks found is for the plan's editors: the title counts it, and says where it is listed.
  const all = attentionOf(context).flatMap((each) => (each.kind === "indicator" ? [each] : []));
  const shown = all.slice(0, MOST_ITEMS);
  const more = all.length - shown.length;
  const { ofAction } = responsibleAgencies(context.plan);
  const title = translate({ id: "summary-attention", values: { count: shown.length } });
  const rows =
    shown.length === 0
      ? [line(translate({ id: "summary-attention-none" }))]
      : [head(context), ...shown.map((each) => row(context, each, ofAction))];
  const rest = more === 0 ? [] : [line(translate({ id: "summary-attention-more", values: { count: more } }))];
  return { together: true, rows: [spacer(6), sectionRow(title), ...rows, ...rest] };
}

function line(text: string): BlockRow {
  return { cells: { [FIRST_COLUMN]: { value: text, style: "mutedText", lastColumn: LAST_COLUMN } } };
}

function head({ words: { translate } }: SummaryContext): BlockRow {
  const cell = (id: MessageId, lastColumn: number): BlockCell => ({
    value: translate({ id }),
    style: "head",
    lastColumn,
  });
  return {
    withNext: true,
    cells: {
      [COLUMN.number]: cell("summary-number", COLUMN.number),
      [COLUMN.text]: cell("summary-indicator", COLUMN.text),
      [STATUS_COLUMN]: { ...cell("summary-status", REASON_COLUMN - 1), style: "headIndented" },
      [REASON_COLUMN]: { ...cell("summary-reason", COLUMN.status), style: "headIndented" },
      [COLUMN.change]: cell("summary-agency", LAST_COLUMN),
    },
  };
}

function row(
  context: SummaryContext,
  attention: IndicatorAttention,
  agenciesOf: ReadonlyMap<string, readonly string[]>,
): BlockRow {
  const { translate } = context.words;
  const link = (cell: Parameters<typeof formatCell>[0]): Pick<BlockCell, "link"> => ({
    link: { to: cell, hint: translate({ id: "summary-go-to", values: { cell: formatCell(cell) } }) },
  });
  const { indicator, status } = attention;
  return rowOf({
    number: { value: indicator.id, style: "link", ...link(indicator.cell) },
    subject: { value: onOneLine(indicator.text), style: "text", mostLines: 2 },
    status: { value: statusLabel(translate, status), style: `status-${status}` },
    reason: attentionReason(context, attention),
    agencies: (agenciesOf.get(indicator.action) ?? []).join(", "),
  });
}

interface AttentionCells {
  readonly number: BlockCell;
  readonly subject: BlockCell;
  readonly status: BlockCell;
  readonly reason: string;
  readonly agencies: string;
}

function rowOf({ number, subject, status, reason, agencies }: AttentionCells): BlockRow {
  return {
    minHeight: 18,
    cells: {
      [COLUMN.number]: number,
      [COLUMN.text]: subject,
      [STATUS_COLUMN]: { ...status, lastColumn: REASON_COLUMN - 1 },
      [REASON_COLUMN]: { value: reason, style: "indentedText", lastColumn: COLUMN.status, mostLines: 4 },
      [COLUMN.change]: { value: agencies, style: "mutedText", lastColumn: LAST_COLUMN, mostLines: 2 },
    },
  };
}
