import type { Area } from "@plan-of-action/xlsx/grid";
import type { ProgressStatus } from "../../../progress";
import type { BlockCell } from "../../layout/block";
import { COLUMN } from "../../layout/columns";
import { countOfGroup, ALL_STATUS_GROUPS } from "../../layout/status-groups";
import { STATUS_LOOKS } from "../../layout/styles";
import { statusLabel } from "../../layout/wording";
import { BOLD, widthOf } from "../../layout/text-height";
import { columnPoints } from "../../../workbook/column-width";
import { indicatorGroups, objectiveName, type IndicatorEntry } from "../indicators/indicator-groups";
import type { SummaryContext } from "../subject";
import { gap, partOf, type Half, type HalfRow } from "./halves";

/** More tiles are a wall; the chart by objective shows so many better. */
const MAX_TILES = 40;
/** A longer number has no room in a tile. */
const LONGEST_LABEL = 6;
/** Two rows of tiles for each of so many objectives leave room for the rest of the page. */
const MAX_TILE_ROWS = 8;

/** So many tiles in a row leave room below them. */
const ENOUGH_IN_ROW = 8;
/** The size of a tile's number, and what it needs beside its letters, in points. */
const LABEL_SIZE = 9;
const BESIDE_LABEL = 9;

/**
 * A tile for each indicator under its objective: the sign of its status above its number. `null` where they are too many,
 * or their numbers too long.
 */
export function tilesPart(context: SummaryContext, half: Half): HalfRow[] | null {
  const groups = indicatorGroups(context).map(({ objective, actions }) => ({
    objective,
    entries: actions.flatMap(({ entries }) => entries),
  }));
  const labels = groups.flatMap(({ entries }) => entries.map(({ indicator }) => context.numberOf(indicator)));
  if (labels.length === 0 || labels.length > MAX_TILES) return null;
  if (labels.some(({ length }) => length > LONGEST_LABEL)) return null;
  const places = placesOfTiles(labels, half);
  const inRow = places.length;
  const partsIn = ({ entries }: TileGroup): number => Math.ceil(entries.length / inRow);
  if (groups.reduce((sum, group) => sum + partsIn(group), 0) > MAX_TILE_ROWS) return null;
  const rows = groups.flatMap((group) =>
    Array.from({ length: partsIn(group) }, (_, part): HalfRow[] => [
      ...(part === 0 && !isOnlyGroup(groups) ? [titleOf(context, group, half)] : []),
      ...tiles(context, group.entries.slice(part * inRow, (part + 1) * inRow), places),
      gap(1),
    ]).flat(),
  );
  const title = context.words.translate({ id: "summary-brief-standing", values: standingValues(context) });
  const legend: BlockCell = { value: countsByStatus(context), style: "briefKey", lastColumn: half.last };
  return partOf(half, title, [...rows, { cells: { [half.text]: legend } }]);
}

/** Whether the plan has no objectives, so that nothing is to be said above its indicators. */
function isOnlyGroup(groups: readonly TileGroup[]): boolean {
  return groups.length === 1 && groups[0]?.objective === "";
}

/** What the title above the tiles is made from. */
export function standingValues({ plan, progress }: SummaryContext) {
  return { count: progress.indicators.length, objectives: plan.objectives.length === 0 ? "none" : "some" };
}

/** The indicators of an objective, in the plan's order. */
interface TileGroup {
  readonly objective: string;
  readonly entries: readonly IndicatorEntry[];
}

/** The columns of a tile. */
type PlaceOfTile = Pick<Area, "firstColumn" | "lastColumn">;

/** The places of a row of tiles, each with as many columns as the longest number needs. */
function placesOfTiles(labels: readonly string[], { columns, last }: Half): readonly PlaceOfTile[] {
  const needed = Math.max(...labels.map(widthOf)) * LABEL_SIZE * BOLD + BESIDE_LABEL;
  const places: PlaceOfTile[] = [];
  let [firstColumn, width] = [COLUMN.text as number, 0];
  for (let column = firstColumn; column <= last; column++) {
    const own = columns.widths[column] ?? 0;
    width += own === 0 ? 0 : columnPoints(own);
    if (width < needed) continue;
    places.push({ firstColumn, lastColumn: column });
    [firstColumn, width] = [column + 1, 0];
  }
  // Those of the words are of one width, those of periods are not.
  const alike = places.filter(({ lastColumn }) => lastColumn <= COLUMN.lastOfText);
  if (alike.length >= ENOUGH_IN_ROW) return alike;
  return places.length === 0 ? [{ firstColumn: COLUMN.text, lastColumn: last }] : places;
}

function titleOf(context: SummaryContext, { objective }: TileGroup, half: Half): HalfRow {
  const name = objectiveName(context, objective);
  return { cells: { [half.first]: { value: name, style: "briefText", lastColumn: half.last } } };
}

/** How many indicators have which status, of those asked for: "√ Done 3   ▲ Ahead 4". */
export function countsByStatus(
  { progress: { total }, words: { translate } }: SummaryContext,
  isAskedFor: (status: ProgressStatus) => boolean = () => true,
): string {
  return ALL_STATUS_GROUPS.filter(({ like }) => isAskedFor(like))
    .flatMap((group) => {
      const count = countOfGroup(group, total.byStatus);
      const values = { status: statusLabel(translate, group.like), count };
      return count === 0 ? [] : [translate({ id: "summary-status-count", values })];
    })
    .join("   ");
}

function tiles(
  { numberOf }: SummaryContext,
  entries: readonly IndicatorEntry[],
  places: readonly PlaceOfTile[],
): HalfRow[] {
  const rowOf = (cell: (entry: IndicatorEntry) => BlockCell): HalfRow => ({
    halfLines: 2,
    cells: Object.fromEntries(
      places.slice(0, entries.length).flatMap(({ firstColumn, lastColumn }, place) => {
        const entry = entries[place];
        return entry === undefined ? [] : [[firstColumn, { ...cell(entry), lastColumn }]];
      }),
    ),
  });
  return [
    rowOf(({ progress: { status } }) => ({ value: STATUS_LOOKS[status].sign, style: `tile-${status}` })),
    rowOf(({ indicator, progress: { status } }) => ({
      value: numberOf(indicator),
      style: `tileLabel-${status}`,
    })),
  ];
}
