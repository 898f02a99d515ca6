import type { ListedPoint, ListedPoints } from "../../meeting/listed-points";
import { keyOfPoint } from "../../meeting/open-points";
import { formatCell, type Grid } from "@plan-of-action/xlsx/grid";
import type { Message, Translate } from "../../plan/message";
import { OPEN_POINT_COLUMNS, type OpenPoint, type OpenPointColumn } from "../../plan/open-point";
import type { Day } from "../../plan/period";
import type { Plan } from "../../plan/plan";
import { FILLED_HEADER } from "../../reading/own-sheets/product-columns";
import type { DescribedCell, SheetDescription } from "../../workbook/sheet-description";
import type { BlockCell } from "../layout/block";
import { rowSubject } from "../layout/row-subjects";
import { OPEN_POINTS_MARKER } from "../layout/markers";
import type { StyleName } from "../layout/styles";
import { addedCell, addedColumns, filledTableSheet } from "../layout/filled-table-sheet";
import type { TableColumn } from "../layout/table-sheet";
import { dayName, pageWords } from "../layout/wording";

export interface OpenPointsSubject extends ListedPoints {
  readonly plan: Plan;
  readonly asOf: Day;
  /** What was read of the sheet; `null` if there was none. What was typed since is kept. */
  readonly from: Grid | null;
}

const LOOKS: Readonly<Record<OpenPointColumn, { readonly width: number; readonly style: StyleName }>> = {
  cell: { width: 20, style: "link" },
  point: { width: 46, style: "text" },
  why: { width: 40, style: "text" },
  decision: { width: 32, style: "input" },
  byWhom: { width: 14, style: "input" },
  byWhen: { width: 13, style: "input" },
  settled: { width: 9, style: "input" },
};
const WIDTH_OF_OTHERS = 18;

/** The sheet of what is not settled, with what people decide of it, as data. */
export function openPointsSheet(subject: OpenPointsSubject, translate: Translate): SheetDescription {
  const { plan, points, otherHeaders, settled, asOf } = subject;
  const title = translate({ id: "openPointSheet-title" });
  const asOfDay = translate({ id: "summary-as-of", values: { day: dayName(translate, asOf) } });
  const own = OPEN_POINT_COLUMNS.map((column) => ownColumn(column, translate));
  const hidden: TableColumn = { header: FILLED_HEADER, width: 8, style: "sheetNote" };
  const sheet = filledTableSheet({
    marker: OPEN_POINTS_MARKER,
    tab: translate({ id: "openPointSheet-tab" }),
    title,
    notes: [
      `${asOfDay}  ·  ${translate({ id: "openPointSheet-count", values: { open: points.length, settled: settled.length } })}`,
      translate({ id: "openPointSheet-note" }),
    ],
    table: "PoaOpenPoints",
    columns: [...own, ...addedColumns(otherHeaders, [...own, hidden], WIDTH_OF_OTHERS), hidden],
    subjects: points.map(({ point, typed }) => {
      const words =
        point === null ? (typed.point ?? "") : point.text === "" ? translate(point.why) : point.text;
      return rowSubject("point", point === null ? words : keyOfPoint(point), "", words);
    }),
    rows: points.map((point) => [
      ...OPEN_POINT_COLUMNS.map((column) => cellOf(point, column, translate)),
      ...otherHeaders.map((header) => addedCell(point.others, header)),
      { value: point.point === null ? null : keyOfPoint(point.point), style: "sheetNote" },
    ]),
    frozenColumns: 0,
    page: pageWords({ plan, translate }, title),
    firstTyped: OPEN_POINT_COLUMNS.indexOf("decision"),
    from: subject.from,
  });
  return { ...sheet, rows: withSettled(sheet.rows, own.length + otherHeaders.length, subject) };
}

/** What was settled is in a hidden cell of the first row; what leaves now is reported once in the one below. */
function withSettled(
  rows: SheetDescription["rows"],
  column: number,
  { settled, leaving }: Pick<ListedPoints, "settled" | "leaving">,
): SheetDescription["rows"] {
  if (settled.length === 0) return rows;
  const style = rows[1]?.cells[0]?.style;
  const look = style === undefined ? {} : { style };
  const hidden: (DescribedCell | null)[] = [
    { value: JSON.stringify(settled), ...look },
    leaving.length === 0 ? null : { value: leaving.join("\n"), typed: true, ...look },
  ];
  return rows.map((row, place) => {
    const cell = hidden[place] ?? null;
    if (cell === null) return row;
    const cells = [...row.cells];
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
    return { ...row, cells };
  });
}

/** What is open where no text is there that says it. */
function kindOf({ kind, why }: OpenPoint): Message {
  return kind === "error" || kind === "unconfirmed" ? { id: `openPointKind-${kind}` } : why;
}

function ownColumn(column: OpenPointColumn, translate: Translate): TableColumn {
  const header = translate({ id: `openPointSheet-${column}` });
  if (column !== "settled") return { header, ...LOOKS[column] };
  const yesAndNo = (["yes", "no"] as const).map((answer) => translate({ id: `confirmed-${answer}` }));
  const errorMessage = translate({ id: "indicatorSheet-choose", values: { choices: yesAndNo.join(", ") } });
  return { header, ...LOOKS[column], choices: { words: yesAndNo, errorTitle: header, errorMessage } };
}

function cellOf({ point, typed }: ListedPoint, column: OpenPointColumn, translate: Translate): BlockCell {
  const { style } = LOOKS[column];
  const text = typed[column];
  if (text !== undefined) return { value: text, style: style === "link" ? "text" : style, typed: true };
  if (point === null) return { value: null, style: style === "link" ? "text" : style };
  switch (column) {
    case "cell": {
      const name = formatCell(point.cell);
      const hint = translate({ id: "summary-go-to", values: { cell: name } });
      return { value: name, style, link: { to: point.cell, hint } };
    }
    case "point":
      return { value: point.text === "" ? translate(point.why) : point.text, style };
    case "why":
      return {
        value: translate(point.text === "" ? kindOf(point) : point.why),
        style,
      };
    default:
      return { value: null, style };
  }
}
