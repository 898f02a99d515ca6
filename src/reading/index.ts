import { isCellError } from "@plan-of-action/xlsx/grid";
import { kindOfMeaning } from "../plan/column-meaning";
import type { HeaderColumn } from "./header/header-column";
import type { Plan } from "../plan/plan";
import type { Workplan } from "../plan/workplan";
import { withOwnKeys } from "../identity";
import type { Grid } from "@plan-of-action/xlsx/grid";
import { HeaderWords } from "../plan/language/header-words";
import { confidenceOf, signsOfDoubt } from "./confidence";
import { explainTables } from "./explanation";
import { mappedTable } from "./plan/mapping/mapped-table";
import { assemblePlan, assemblePlanAlone } from "./plan/plan-assembly";
import { withYearStartBeside } from "./plan/year-start-beside";
import { yearsOfTwoIn } from "./plan/years-of-two";
import { withYearsTold } from "./plan/years-told";
import type { Reading, ReadingChoice, SheetLookedAt, TablePlace } from "./reading";
import { withCalendarsNotRead } from "./activities/calendar-not-read";
import { withLooksTold } from "./plan/looks-told";
import { withRowsOutside } from "./plan/rows-outside";
import { withReportedActuals } from "./actuals/reported-actuals";
import { reportsOnSheets } from "./actuals/reports-on-sheets";
import type { SheetView } from "./sheet/sheet-view";
import { viewSheet } from "./sheet/sheet-view";
import { NOTHING_SAID, type Layout } from "./answers/answer";
import { unfitAnswers, withPlacedAnswers, type HeadersOf } from "./answers/named-answers";
import { placesOfTables } from "./answers/names";
import { withLayout } from "./answers/said-of-sheet";
import { factsOfTable } from "./header/column-facts";
import { isHeaderAgain } from "./plan/stacked/stacked-tables";
import { withBounds } from "./plan/stacked/bounded-tables";
import { mainTable } from "./plan/sheets/main-table";
import {
  tablesBeside,
  tablesOfPlan,
  withSameColumns,
  type TablesOfWorkbook,
} from "./plan/sheets/sheets-of-plan";
import { firstCellOf, type FoundTable } from "./tables/found-table";
import { lookedAtHeaderAlone } from "./tables/sheets-without-plan";
import { searchSheet } from "./tables/table-search";
import { TABLE_THRESHOLDS } from "./weights/tables";
import type { YearsOfTable } from "./header/column-facts";
import { yearsOfFileName, yearsOfWorkbook } from "./tables/years-of-workbook";
import { readWorkplan } from "./activities/workplan";

export type { MappedColumn, MappingFault, ParsedMapping, PlanMapping } from "./plan/mapping/mapping";
export { guessMapping, type TableRows } from "./plan/mapping/guessed-mapping";
export { NOTHING_SAID, type Answer, type Layout } from "./answers/answer";
export { parseLayout, type LayoutFault, type ParsedLayout } from "./answers/parse-layout";
export { answersOfId, type PlacedAnswer } from "./answers/placed-answer";
export { readIndicatorSheet } from "./own-sheets/indicator-sheet";
export { mappingOfPlan, parseMapping } from "./plan/mapping/mapping";
export { isToConfirm, isUnsure } from "./confidence";
export { likeliestFault, type LikeliestFault } from "./likeliest-fault";
export type { ExplainedColumn, ExplainedTable, SignsOfDoubt } from "./explained";
export type { ColumnRole } from "./header/evidence/evidence";
export type { ColumnWeightName } from "./weights/columns";
export type { MappingMisfit, Reading, ReadingChoice, SheetLookedAt, TablePlace } from "./reading";

/**
 * Reads the plan of action that stands in a workbook's sheets, wherever and however it stands. Pure
 * and total: whatever the cells hold, it gives a plan or says what each sheet was found to be.
 *
 * @param grids the user's sheets, without those that the product wrote
 * @param choice the table to read where there are several, and the user's mapping of its columns
 * @param fileName the name of the workbook's file, whose years date what no text in it does
 * @param identify gives the plan's rows their identities, by which reports on other sheets find them
 */
export function readPlan(
  grids: readonly Grid[],
  choice: ReadingChoice = {},
  fileName = "",
  identify: (plan: Plan) => Plan = withOwnKeys,
): Reading {
  return readSheets(openSheets(grids, fileName), choice, identify);
}

/** The sheets of a workbook as they are read, under one choice or another. */
export interface OpenedSheets {
  readonly grids: readonly Grid[];
  readonly views: readonly SheetView[];
  readonly words: HeaderWords;
  /** The years that date what its own sheet does not. */
  readonly span: YearsOfTable | null;
  readonly ofFile: YearsOfTable | null;
}

export function openSheets(grids: readonly Grid[], fileName: string): OpenedSheets {
  const views = grids.map((grid) => viewSheet(grid));
  const ofFile = yearsOfFileName(fileName);
  return { grids, views, words: new HeaderWords(), span: yearsOfWorkbook(views, ofFile), ofFile };
}

/** The sheets, with what is struck through where a person has said that it counts. */
function viewsAsSaid({ views, grids }: OpenedSheets, { answers }: Layout): readonly SheetView[] {
  const countsStruck = answers.some((answer) => answer.says === "rows" && answer.are.includes("struck"));
  return countsStruck ? grids.map((grid) => viewSheet(grid, true)) : views;
}

/** The layout of a choice: what was said before, with the answers that are given now. */
export function layoutOfChoice(
  { views, words }: OpenedSheets,
  { layout = NOTHING_SAID, answers = [] }: ReadingChoice,
): Layout {
  return withPlacedAnswers(layout, answers, views, headersIn(words));
}

function headersIn(words: HeaderWords): HeadersOf {
  return (view, { rows }) => factsOfTable(view, rows, words, null).columns;
}

/** Reads the plan that stands in opened sheets; see `readPlan`. */
export function readSheets(
  sheets: OpenedSheets,
  choice: ReadingChoice,
  identify: (plan: Plan) => Plan = withOwnKeys,
  trial: Trial | null = null,
): Reading {
  const { words, span, ofFile } = sheets;
  const layout = layoutOfChoice(sheets, choice);
  const views = withLayout(viewsAsSaid(sheets, layout), layout);
  const looked = trial === null ? views : views.filter(({ grid }) => trial.sheets.has(grid.sheet));
  const { tables, weaker, lookedAt } = tablesOf(looked, words, span);
  const mapped = choice.mapping === undefined ? null : mappedTable(views, choice.mapping, words, span);
  const said = saidTables(views, layout, tables);
  const unfit = trial === null ? unfitAnswers(layout, views, headersIn(words)) : [];
  const reading = planAmong(tables, lookedAt, {
    ...{ views, words, choice, span, ofFile, mapped, weaker, said, identify },
    isTrial: trial !== null,
  });
  return unfit.length === 0 ? reading : { ...reading, unfit };
}

/** A reading that is made to see what an answer gives: of the plan alone, and on no other sheets. */
export interface Trial {
  readonly sheets: ReadonlySet<string>;
}

/** A workbook with what was asked of it. */
interface Asked {
  readonly views: readonly SheetView[];
  readonly words: HeaderWords;
  readonly choice: ReadingChoice;
  /** The years that date what its own sheet does not. */
  readonly span: YearsOfTable | null;
  readonly ofFile: YearsOfTable | null;
  readonly mapped: ReturnType<typeof mappedTable> | null;
  /** The tables of which a person has said that they are the plan; `null` where nobody has. */
  readonly said: readonly FoundTable[] | null;
  /** Tables that are no plans by themselves. */
  readonly weaker: readonly FoundTable[];
  readonly identify: (plan: Plan) => Plan;
  /** Whether nothing matters but what the plan says. */
  readonly isTrial: boolean;
}

/** The plan among the tables that can be one; a form with titles and nothing below them gives way to the next. */
function planAmong(tables: readonly FoundTable[], lookedAt: readonly SheetLookedAt[], asked: Asked): Reading {
  const { views, words, choice, span, ofFile, mapped, weaker, said, identify } = asked;
  const misfit = mapped?.kind === "misfit" ? { mappingMisfit: mapped.misfit } : {};
  const chosen =
    mapped?.kind === "table" ? mapped.table : said === null ? chosenTable(tables, choice, words) : said[0];
  if (chosen === undefined) return { kind: "noPlan", lookedAt, ...misfit };
  const inOrder = inOrderOfSheets(
    said === null ? tablesOfPlan(chosen, { tables, weaker }, words) : withSameColumns(said),
    views,
  );
  const ofPlan = withYearStartBeside(inOrder, asked);
  if (asked.isTrial)
    return trialReading(withYearsTold(assemblePlanAlone(ofPlan, words), views, ofFile), ofPlan, lookedAt);
  const dated = withYearsTold(assemblePlan(ofPlan, words), views, ofFile);
  const assembled = identify({ ...dated, yearsOfTwo: yearsOfTwoIn(dated) });
  const rest = tables.filter((other) => !ofPlan.some((table) => isSamePlace(placeOf(table), placeOf(other))));
  const nextTo = tablesBeside(ofPlan, rest, words);
  const plan = withReportedActuals(assembled, viewsWithoutVersions(views, nextTo), words);
  const workplan = readWorkplan(views, plan, words, span);
  const beside = rest.filter(
    (table) =>
      !isHeaderAgain(table, ofPlan, words) &&
      !isOfReports(table, plan) &&
      !isOfWorkplan(table, ofPlan, workplan),
  );
  if (namesNothing(plan, views) && workplan === null && mapped?.kind !== "table") {
    const without = said === null ? rest : [];
    return planAmong(without, [...lookedAt, ...ofPlan.map(lookedAtHeaderAlone)], { ...asked, said: null });
  }
  const shown = withCalendarsNotRead(withRowsOutside(plan, views, workplan), ofPlan, workplan);
  const whole = withLooksTold(shown, views);
  const isChosen = said !== null || mapped?.kind === "table" || choice.place !== undefined;
  const workplanSheet = workplan?.sheet ?? null;
  const signs = signsOfDoubt({ plan: whole, tables: ofPlan, views, workplanSheet, isChosen });
  return {
    kind: "plan",
    plan: whole,
    workplan,
    others: beside.map(placeOf),
    ...nextTo,
    ...(mapped?.kind === "table" ? { isMapped: true } : {}),
    confidence: confidenceOf(signs),
    tables: ofPlan.map(({ view, header }) => ({ sheet: view.grid.sheet, rows: header.rows })),
    explain: () => explainTables(ofPlan, signs, words),
    ...misfit,
  };
}

/** Whether nothing says what is to be done or measured: there are no actions, or errors stand in place of all of them. */
function namesNothing({ actions, indicators }: Plan, views: readonly SheetView[]): boolean {
  const viewOf = new Map(views.map((view) => [view.grid.sheet, view]));
  return [...actions, ...indicators].every(({ cell }) => {
    const value = viewOf.get(cell.sheet)?.cell(cell.row, cell.column).value ?? null;
    return isCellError(value);
  });
}

/** What a trial says of a plan. */
function trialReading(
  plan: Plan,
  tables: readonly FoundTable[],
  lookedAt: readonly SheetLookedAt[],
): Reading {
  if (plan.actions.length === 0) return { kind: "noPlan", lookedAt };
  return {
    kind: "plan",
    plan,
    tables: tables.map(({ view, header }) => ({ sheet: view.grid.sheet, rows: header.rows })),
    workplan: null,
    others: [],
    versions: [],
    sheetsLeftOut: [],
    confidence: 0,
    explain: () => [],
  };
}

/**
 * The tables that a person has named as the plan, in the order of the answer; `null` where nobody has, or where none of
 * them is there any more.
 */
function saidTables(
  views: readonly SheetView[],
  { answers }: Layout,
  tables: readonly FoundTable[],
): readonly FoundTable[] | null {
  const answer = answers.find(({ says }) => says === "tables");
  if (answer?.says !== "tables") return null;
  if (answer.tables.length === 0) return [];
  const found = placesOfTables(views, answer.tables).flatMap(({ view, rows }) => {
    const table = tables.find(
      ({ view: own, header }) =>
        own === view && header.rows.first === rows.first && header.rows.last === rows.last,
    );
    return table ?? [];
  });
  return found.length === 0 ? null : found;
}

/** The sheets that can report on a plan: another version of it says again what it plans, and reports nothing. */
function viewsWithoutVersions(
  views: readonly SheetView[],
  { versions }: ReturnType<typeof tablesBeside>,
): readonly SheetView[] {
  const ofVersions = new Set(versions.map(({ cell }) => cell.sheet));
  return views.filter(({ grid }) => !ofVersions.has(grid.sheet));
}

/**
 * The workplan that stands on sheets without a table of actions, read as one of a plan that stands elsewhere: its
 * numbers are those of that plan's actions. `null` where none has anything planned for a quarter.
 */
export function readWorkplanAlone(grids: readonly Grid[], plan: Plan): Workplan | null {
  const workplan = readWorkplan(
    grids.map((grid) => viewSheet(grid)),
    { ...plan, parts: [] },
    new HeaderWords(),
  );
  return workplan?.entries.some(({ quarter }) => quarter !== null) === true ? workplan : null;
}

/** All tables that can be the plan, the likeliest first, and what the sheets without one hold. */
function tablesOf(
  views: readonly SheetView[],
  words: HeaderWords,
  span: YearsOfTable | null,
): TablesOfWorkbook & { readonly lookedAt: readonly SheetLookedAt[] } {
  const tables: FoundTable[] = [];
  const weaker: FoundTable[] = [];
  const lookedAt: SheetLookedAt[] = [];
  for (const view of views) {
    const search = searchSheet(view, words, span);
    if (search.kind === "found") {
      tables.push(...withBounds(search, words, span));
      weaker.push(...search.weaker);
    } else lookedAt.push(search.lookedAt);
  }
  return { tables: tables.sort((a, b) => b.score - a.score), weaker, lookedAt };
}

/**
 * Whether a table was read as the workplan of a plan that sets targets, and sets none itself: the columns of quarters
 * that nothing is planned in yet are blank.
 */
function isOfWorkplan(table: FoundTable, ofPlan: readonly FoundTable[], workplan: Workplan | null): boolean {
  const { view, header } = table;
  if (workplan?.sheet !== view.grid.sheet || !ofPlan.some(setsTargets)) return false;
  const below = workplan.entries.filter(({ cell }) => cell.row > header.rows.last);
  const planned = new Set(below.map(({ cell: { row, column } }) => `${row} ${column}`));
  const isOfPlanning = (column: number): boolean =>
    Array.from({ length: view.lastRow - header.rows.last }, (_, place) => header.rows.last + 1 + place).every(
      (row) => view.text(row, column) === "" || planned.has(`${row} ${column}`),
    );
  return below.length > 0 && targetColumns(table).every(({ column }) => isOfPlanning(column));
}

function setsTargets(table: FoundTable): boolean {
  return targetColumns(table).length > 0;
}

function targetColumns({ header }: FoundTable): readonly HeaderColumn[] {
  return header.columns.filter(({ meaning }) => kindOfMeaning(meaning) === "target");
}

/** Whether a table holds reports on the plan, which were read as such, and sets no targets itself. */
function isOfReports(table: FoundTable, plan: Plan): boolean {
  return !setsTargets(table) && reportsOnSheets([table.view.grid], plan) !== null;
}

function inOrderOfSheets(tables: readonly FoundTable[], views: readonly SheetView[]): readonly FoundTable[] {
  return [...tables].sort(
    (a, b) => views.indexOf(a.view) - views.indexOf(b.view) || a.header.rows.first - b.header.rows.first,
  );
}

function chosenTable(
  tables: readonly FoundTable[],
  { place }: ReadingChoice,
  words: HeaderWords,
): FoundTable | undefined {
  const chosen = place === undefined ? undefined : tables.find((table) => isSamePlace(placeOf(table), place));
  return chosen ?? mainTable(tables, words);
}

type Place = Pick<TablePlace, "sheet" | "header">;

function isSamePlace(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && a.header.row === b.header.row;
}

function placeOf(table: FoundTable): TablePlace {
  return {
    sheet: table.view.grid.sheet,
    header: firstCellOf(table),
    score: likelihoodOf(table.score),
  };
}

/** A score on the scale from 0 to 1, where a table that may just be taken for a plan has a half. */
function likelihoodOf(score: number): number {
  return 1 / (1 + Math.exp(TABLE_THRESHOLDS.minForAPlan.value - score));
}
