import type { ColumnMeaning, Indicator, PlanPart } from "../../../plan/plan";
import { sharedMeanings } from "../../../plan/shared-meanings";
import { foldText } from "../../../plan/language/spelling/text-folding";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { HeaderWords } from "../../../plan/language/header-words";
import type { ObjectiveDraft, Outline } from "../../body/action-draft";
import type { BodyRow } from "../../body/body-rows";
import { bandAboveHeader, bandsInRows, bodyRows } from "../../body/body-rows";
import { IndicatorValues } from "../../body/indicator-values";
import { withObjectivesOfTitles } from "../../body/levels-of-titles";
import { outlineOf } from "../../body/outline";
import { withPlaces, type WithPlaces } from "../../body/places";
import { headerOfLevel, otherLevelsOf } from "../../header/indicator-levels";
import { columnsOfHeader, type PlanColumns } from "../../header/plan-columns";
import type { SheetView } from "../../sheet/sheet-view";
import type { FoundTable } from "../../tables/found-table";
import type { TitleBlock } from "../../tables/title-block";
import { readTitleBlock } from "../../tables/title-block";
import type { NumberHabit } from "../../values/written-digits";
import { ActionTexts } from "../action-texts";
import { SectionTitles } from "../stacked/section-titles";
import { objectiveOfSheet } from "./sheets-of-plan";
import { tableBelow, titleRowsOf, type Rows } from "../stacked/stacked-tables";

/** What one sheet holds of a plan, before its actions and objectives are known by ids. */
export interface SheetPart {
  readonly table: FoundTable;
  readonly rows: readonly BodyRow[];
  /** The titles above its header that are objectives. */
  readonly above: readonly BodyRow[];
  /** The objective that all of its rows stand under, where each sheet is an objective's. */
  readonly ofSheet: ObjectiveDraft | null;
  readonly outline: Outline;
  readonly titleBlock: TitleBlock;
  readonly texts: ActionTexts;
  /** The meanings of which some table of the plan has several columns. */
  readonly shared: ReadonlySet<ColumnMeaning>;
  readonly values: IndicatorValues;
}

/** Reads the rows of one table of the plan, which stands beside others. */
export function partOf(found: FoundTable, tables: readonly FoundTable[], words: HeaderWords): SheetPart {
  const { view } = found;
  const asFound = bodyRows(view, found.header, columnsOfHeader(found.header), words);
  const header = withObjectivesOfTitles(found.header, asFound);
  const table = { ...found, header };
  const columns = columnsOfHeader(header);
  const own = header === found.header ? asFound : bodyRows(view, header, columns, words);
  const below = tableBelow(found, tables);
  const titleBelow = below === undefined ? null : titleRowsOf(below, tables, words);
  const title = titleRowsOf(found, tables, words);
  const titles = titlesOnSheet(view, tables, words);
  const rows = titles.withNotes(titleBelow === null ? own : own.filter(({ row }) => row < titleBelow.first));
  const above =
    title === null
      ? bandAboveHeader(view, header, columns, (text) => titles.isFirstOfThem(text))
      : bandsInRows(view, columns, title, (text) => titles.isObjective(text));
  const all = [...above, ...rows];
  const shared = sharedMeanings(tables.map((each) => each.header.columns));
  const areSpread = tables.some((other) => other.view !== view);
  const ofSheet = areSpread ? objectiveOfSheet(table, all) : null;
  const titleBlock = titleBlockOf(found, title, above);
  return {
    table,
    rows,
    above,
    ofSheet,
    outline: outlineOf(view, columns, all, ofSheet),
    titleBlock,
    shared,
    texts: new ActionTexts(view, columns, shared),
    values: new IndicatorValues(view, columns, habitOf(header.language), firstYearOf(columns, titleBlock)),
  };
}

/** The lines above the headers of the plan's tables on a sheet. */
function titlesOnSheet(view: SheetView, tables: readonly FoundTable[], words: HeaderWords): SectionTitles {
  const titles = new SectionTitles(words);
  for (const table of tables.filter((other) => other.view === view)) {
    const title = titleRowsOf(table, tables, words);
    if (title !== null) titles.addLines(view, title);
    titles.addRows(bodyRows(view, table.header, columnsOfHeader(table.header), words));
  }
  return titles;
}

/** What stands above a table; of one below another its own title, as far as no objective is read from it. */
function titleBlockOf(
  { view, header }: FoundTable,
  title: Rows | null,
  bands: readonly BodyRow[],
): TitleBlock {
  const block = readTitleBlock(view, header.rows.first, title?.first);
  const read = new Set(bands.map(({ row }) => row));
  if (title === null) return { ...block, notRead: block.notRead.filter(({ cell }) => !read.has(cell.row)) };
  const left =
    block.title === null ? block.notRead : [{ ...block.title, why: "titleBlock" as const }, ...block.notRead];
  return { ...block, notRead: left.filter(({ cell }) => !read.has(cell.row)) };
}

/** The first year of a plan by its title, else by its columns. */
function firstYearOf({ values }: PlanColumns, { span }: TitleBlock): number | null {
  const years = values.flatMap(({ year }) => year ?? []);
  return span?.first ?? (years.length === 0 ? null : Math.min(...years));
}

/** What a table says of its other levels of indicators, which have values of their own in the same rows. */
export interface LevelPart extends SheetPart {
  /** The cells that say again what a row above says. */
  readonly repeated: readonly CellReference[];
}

/** The other levels of indicators of a part of the plan, each read as if its indicators were the plan's. */
export function otherLevelsIn(part: SheetPart): readonly LevelPart[] {
  const { view, header } = part.table;
  return otherLevelsOf(header).map((indicators) => {
    const table = { ...part.table, header: headerOfLevel(header, indicators) };
    const columns = columnsOfHeader(table.header);
    const { rows, repeated } = withoutRepeats([...part.above, ...part.rows], table, columns);
    return {
      ...part,
      table,
      rows,
      repeated,
      outline: outlineOf(view, columns, rows, part.ofSheet),
      texts: new ActionTexts(view, columns, part.shared),
      values: new IndicatorValues(
        view,
        columns,
        habitOf(header.language),
        firstYearOf(columns, part.titleBlock),
      ),
    };
  });
}

/** The rows that name an indicator, without those that repeat the one before with all its values. */
function withoutRepeats(
  all: readonly BodyRow[],
  { view }: FoundTable,
  { indicator, values }: PlanColumns,
): { readonly rows: readonly BodyRow[]; readonly repeated: readonly CellReference[] } {
  const places = [indicator, ...values].flatMap((column) => column?.column ?? []);
  const repeated: CellReference[] = [];
  let before = "";
  const rows = all.filter(({ row, kind }) => {
    if (kind !== "data") return kind === "band";
    const texts = places.map((column) => view.text(row, column));
    if (texts[0] === "") return false;
    const key = texts.map(foldText).join("|");
    const isRepeated = key === before;
    before = key;
    if (isRepeated) repeated.push(...places.map((column) => view.reference(row, column)));
    return !isRepeated;
  });
  return { rows, repeated };
}

/** The indicators with the places that the columns of their sheets name. */
export function placedIndicators(indicators: readonly Indicator[], parts: readonly SheetPart[]): WithPlaces {
  return parts.reduce<WithPlaces>(
    (found, { table: { view, header } }) => {
      const columns = columnsOfHeader(header);
      if (columns.periods.length > 0 || columns.kinds !== null) return found;
      const own = withPlaces(found.indicators, view.grid.sheet, view, columns);
      return { indicators: own.indicators, doubts: [...found.doubts, ...own.doubts] };
    },
    { indicators, doubts: [] },
  );
}

/** Where a part of the plan stands. */
export function placeOf({ table: { view, header }, rows }: SheetPart): PlanPart {
  const lastRow = rows.at(-1)?.row ?? header.rows.last;
  return {
    sheet: view.grid.sheet,
    extent: { firstHeaderRow: header.rows.first, lastHeaderRow: header.rows.last, lastRow },
  };
}

/** In these languages "1.300" is a thousand and three hundred; elsewhere it is likely so. */
const WITH_DOTS_IN_THOUSANDS: ReadonlySet<string | null> = new Set(["es", "fr", "pt", "id", "vi"]);

function habitOf(language: string | null): NumberHabit {
  return WITH_DOTS_IN_THOUSANDS.has(language) ? "dotsInThousands" : "unknown";
}
