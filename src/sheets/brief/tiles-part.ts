import type { BlockCell } from "../layout/block";
import { COLUMN } from "../layout/columns";
import { countOfGroup, ALL_STATUS_GROUPS } from "../layout/status-groups";
import { STATUS_LOOKS } from "../layout/styles";
import { statusLabel } from "../layout/wording";
import { BOLD, widthOf } from "../layout/text-height";
import { columnPoints } from "../../workbook/column-width";
import { indicatorGroups, objectiveName, type IndicatorEntry } from "../summary/indicators/indicator-groups";
import type { SummaryContext } from "../summary/subject";
import { numberOf } from "./attention-part";
import { gap, partOf, type Half, type HalfRow } from "./halves";

/** More tiles are a wall; the chart by objective shows so many better. */
const MAX_TILES = 40;
/** A longer number has no room in a tile. */
const LONGEST_LABEL = 6;
/** Two rows of tiles for each of so many objectives leave room for the rest of the page. */
const MAX_TILE_ROWS = 8;

/** Text columns, of one width, from the first to the last. */
const TEXT_COLUMNS = COLUMN.lastOfText - COLUMN.text + 1;
/** The size of a tile's number, and what it needs beside its letters, in points. */
const LABEL_SIZE = 9;
const BESIDE_LABEL = 9;

/** Whether each indicator has a tile: they are few enough, and their numbers short. */
export function hasTiles(context: SummaryContext, half: Half): boolean {
  const entries = indicatorGroups(context).flatMap(({ actions }) => actions.flatMap((each) => each.entries));
  if (entries.length === 0 || entries.length > MAX_TILES) return false;
  return labelsFit(context, entries) && tileRows(context, half).length <= MAX_TILE_ROWS;
}

function labelsFit({ plan }: SummaryContext, entries: readonly IndicatorEntry[]): boolean {
  return entries.every(({ indicator }) => numberOf(plan, indicator).length <= LONGEST_LABEL);
}

/** A tile for each indicator under its objective: the sign of its status above its number. */
export function tilesPart(context: SummaryContext, half: Half): HalfRow[] {
  const { translate } = context.words;
  const rows = tileRows(context, half).flatMap(({ title, entries, columns }): HalfRow[] => [
    ...(title === null ? [] : [title]),
    ...tiles(context, entries, columns),
    gap(1),
  ]);
  const legend: BlockCell = { value: countsByStatus(context), style: "briefKey", lastColumn: half.last };
  return partOf(
    half,
    translate({ id: "summary-brief-standing", values: { count: context.progress.indicators.length } }),
    [...rows, { cells: { [half.text]: legend } }],
  );
}

/** How many indicators have which status: "√ Done 3   ▲ Ahead 4". */
export function countsByStatus({ progress: { total }, words: { translate } }: SummaryContext): string {
  return ALL_STATUS_GROUPS.flatMap((group) => {
    const count = countOfGroup(group, total.byStatus);
    const values = { status: statusLabel(translate, group.like), count };
    return count === 0 ? [] : [translate({ id: "summary-status-count", values })];
  }).join("   ");
}

/** Tiles that are next to one another; the first row of an objective has its title above. */
interface TileRow {
  readonly title: HalfRow | null;
  readonly entries: readonly IndicatorEntry[];
  /** How many columns a tile covers. */
  readonly columns: number;
}

function tileRows(context: SummaryContext, half: Half): TileRow[] {
  const { plan } = context;
  const groups = indicatorGroups(context).map(({ objective, actions }) => ({
    objective,
    entries: actions.flatMap((each) => each.entries),
  }));
  const labels = groups.flatMap(({ entries }) => entries.map(({ indicator }) => numberOf(plan, indicator)));
  const needed = Math.max(0, ...labels.map(widthOf)) * LABEL_SIZE * BOLD + BESIDE_LABEL;
  const columns = Math.max(1, Math.ceil(needed / columnPoints(half.columns.widths[COLUMN.text] ?? 1)));
  const inRow = Math.max(1, Math.floor(TEXT_COLUMNS / columns));
  return groups.flatMap(({ objective, entries }) => {
    const parts = Math.ceil(entries.length / inRow);
    return Array.from({ length: parts }, (_, part): TileRow => ({
      title: part === 0 ? titleOf(context, objective, half) : null,
      entries: entries.slice(part * inRow, (part + 1) * inRow),
      columns,
    }));
  });
}

function titleOf(context: SummaryContext, objective: string, half: Half): HalfRow {
  const name = objectiveName(context, objective);
  return { cells: { [half.first]: { value: name, style: "briefText", lastColumn: half.last } } };
}

function tiles({ plan }: SummaryContext, entries: readonly IndicatorEntry[], columns: number): HalfRow[] {
  const rowOf = (cell: (entry: IndicatorEntry) => BlockCell): HalfRow => ({
    halfLines: 2,
    cells: Object.fromEntries(
      entries.map((entry, place) => {
        const first = COLUMN.text + place * columns;
        return [first, { ...cell(entry), lastColumn: first + columns - 1 }];
      }),
    ),
  });
  return [
    rowOf(({ progress: { status } }) => ({ value: STATUS_LOOKS[status].sign, style: `tile-${status}` })),
    rowOf(({ indicator, progress: { status } }) => ({
      value: numberOf(plan, indicator),
      style: `tileLabel-${status}`,
    })),
  ];
}
