import { filledText, type ListedPoint, type ListedPoints } from "../../meeting/listed-points";
import type { Grid } from "@plan-of-action/xlsx/grid";
import type { Translate } from "../../plan/message";
import {
  OPEN_POINT_COLUMNS,
  OPEN_POINT_TOPICS,
  type OpenPointColumn,
  type OpenPointTopic,
} from "../../plan/open-point";
import type { Day } from "../../plan/period";
import type { Plan } from "../../plan/plan";
import { FILLED_HEADER } from "../../reading/own-sheets/product-columns";
import type { DescribedCell, SheetDescription } from "../../workbook/sheet-description";
import type { RowSubject } from "../../workbook/row-subject";
import type { BlockCell } from "../layout/block";
import { rowSubject } from "../layout/row-subjects";
import { OPEN_POINTS_MARKER } from "../layout/markers";
import type { StyleName } from "../layout/styles";
import { addedCell, addedColumns, filledTableSheet } from "../layout/filled-table-sheet";
import type { TableColumn } from "../layout/table-sheet";
import { dayName, pageWords, planTitle } from "../layout/wording";
import { pointInWords } from "./point-words";

export interface OpenPointsSubject extends ListedPoints {
  readonly plan: Plan;
  readonly asOf: Day;
  /** What was read of the sheet; `null` if there was none. What was typed since is kept. */
  readonly from: Grid | null;
}

const LOOKS: Readonly<Record<OpenPointColumn, { readonly width: number; readonly style: StyleName }>> = {
  number: { width: 4.5, style: "pointNumber" },
  where: { width: 10, style: "pointNumber" },
  point: { width: 59, style: "point" },
  toDecide: { width: 20.5, style: "point" },
  decision: { width: 21.5, style: "pointInput" },
  byWhom: { width: 11, style: "pointInput" },
  byWhen: { width: 9.5, style: "pointInput" },
  settled: { width: 7.5, style: "pointTick" },
};
const WIDTH_OF_OTHERS = 14;
const BOX = "□";

/** A row of the sheet: a point, or the topic of those below it. */
interface SheetRow {
  readonly cells: Readonly<Record<OpenPointColumn, BlockCell>>;
  readonly filled: string | null;
  readonly about: RowSubject;
  readonly point: ListedPoint | null;
}

/** The sheet of what is not settled, by topic, with what people decide of it, as data. */
export function openPointsSheet(subject: OpenPointsSubject, translate: Translate): SheetDescription {
  const { plan, otherHeaders } = subject;
  const title = translate({ id: "openPointSheet-title" });
  const own = OPEN_POINT_COLUMNS.map((column) => ownColumn(column, translate));
  const hidden: TableColumn = { header: FILLED_HEADER, width: 8, style: "pageNote", headerStyle: "key" };
  const rows = rowsOf(subject, translate);
  const sheet = filledTableSheet({
    marker: OPEN_POINTS_MARKER,
    tab: translate({ id: "openPointSheet-tab" }),
    title,
    notes: [countsLine(subject, translate)],
    table: "PoaOpenPoints",
    columns: [...own, ...addedColumns(otherHeaders, [...own, hidden], WIDTH_OF_OTHERS), hidden],
    subjects: rows.map(({ about }) => about),
    rows: rows.map(({ cells, filled, point }) => [
      ...OPEN_POINT_COLUMNS.map((column) => cells[column]),
      ...otherHeaders.map((header) =>
        point === null ? { value: null, style: "pointTopic" as const } : addedCell(point.others, header),
      ),
      { value: filled, style: "pageNote" },
    ]),
    frozenColumns: 0,
    page: pageWords({ plan, translate }, title),
    isGrouped: true,
    firstTyped: OPEN_POINT_COLUMNS.indexOf("decision"),
    from: subject.from,
  });
  return { ...sheet, rows: withSettled(sheet.rows, own.length + otherHeaders.length, subject) };
}

/** The plan, the day, and how many points there are of each topic. */
function countsLine({ plan, asOf, points, settled }: OpenPointsSubject, translate: Translate): string {
  const topics = OPEN_POINT_TOPICS.flatMap((topic) => {
    const count = points.filter(({ point }) => point?.topic === topic).length;
    return count === 0 ? [] : [translate({ id: `openPointSheet-count-${topic}`, values: { count } })];
  });
  return translate({
    id: "openPointSheet-counts",
    values: {
      plan: planTitle({ plan, words: { translate } }),
      day: dayName(translate, asOf),
      ...{ open: points.length, settled: settled.length },
      topics: topics.length < 2 ? "none" : topics.join(", "),
    },
  });
}

/** The points by topic, numbered; those that people added, or that are no longer found, are below the others. */
function rowsOf({ points }: OpenPointsSubject, translate: Translate): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  let number = 0;
  const add = (title: string, key: string, some: readonly ListedPoint[]): void => {
    if (some.length === 0) return;
    rows.push(topicRow(title, key));
    for (const point of some) rows.push(pointRow(point, ++number, translate));
  };
  const inTopic = (topic: OpenPointTopic): readonly ListedPoint[] =>
    points.filter(({ point }) => point?.topic === topic);
  for (const topic of OPEN_POINT_TOPICS) {
    add(translate({ id: `openPointTopic-${topic}` }), topic, inTopic(topic));
  }
  add(
    translate({ id: "openPointTopic-others" }),
    "others",
    points.filter(({ point }) => point === null),
  );
  return rows;
}

function topicRow(title: string, key: string): SheetRow {
  const blank: BlockCell = { value: null, style: "pointTopic" };
  const cells = {
    ...{ number: blank, point: blank, toDecide: blank, decision: blank, byWhom: blank, byWhen: blank },
    ...{ settled: blank, where: { value: title, style: "pointTopic" } },
  } satisfies SheetRow["cells"];
  return {
    cells,
    filled: filledText(`topic ${key}`, {}),
    about: rowSubject("point", `topic ${key}`, "", title),
    point: null,
  };
}

function pointRow(listed: ListedPoint, number: number, translate: Translate): SheetRow {
  const { point, key, typed } = listed;
  const words = point === null ? null : pointInWords(point, translate);
  const proposed = words === null ? {} : { decision: words.choices, byWhom: words.who, settled: BOX };
  const said: Partial<Record<OpenPointColumn, string>> = {
    number: String(number),
    ...(words === null ? {} : { where: words.where, point: words.open, toDecide: words.toDecide }),
    ...proposed,
  };
  const cellOf = (column: OpenPointColumn): BlockCell => {
    const { style } = LOOKS[column];
    const text = typed[column];
    if (text !== undefined) return { value: text, style, typed: true };
    const own = said[column] ?? "";
    return { value: own === "" ? null : own, style };
  };
  const text = words?.open ?? typed.point ?? "";
  return {
    cells: {
      ...{ number: cellOf("number"), where: cellOf("where"), point: cellOf("point") },
      ...{ toDecide: cellOf("toDecide"), decision: cellOf("decision"), byWhom: cellOf("byWhom") },
      ...{ byWhen: cellOf("byWhen"), settled: cellOf("settled") },
    },
    filled: key === null ? null : filledText(key, proposed),
    about: rowSubject("point", key ?? text, "", text),
    point: listed,
  };
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

function ownColumn(column: OpenPointColumn, translate: Translate): TableColumn {
  const header = translate({ id: `openPointSheet-${column}` });
  if (column !== "settled") return { header, ...LOOKS[column] };
  const yesAndNo = (["yes", "no"] as const).map((answer) => translate({ id: `confirmed-${answer}` }));
  const errorMessage = translate({ id: "indicatorSheet-choose", values: { choices: yesAndNo.join(", ") } });
  // A tick is as good as a word.
  const choices = { words: yesAndNo, errorTitle: header, errorMessage, strict: false };
  return { header, ...LOOKS[column], choices };
}
