import { placeOf } from "../../plan/period";
import { anyPhrase, NUMBER_MARK } from "../../plan/language/level-labels";
import { words } from "../../plan/language/phrases";
import { withoutAccents } from "../../plan/language/spelling/text-folding";
import type { Plan } from "../../plan/plan";
import type { Workplan, WorkplanEntry } from "../../plan/workplan";
import { datesInText } from "./dates-in-text";
import { withWesternDigits } from "../../plan/language/numbers/digits";
import { periodInHeader, type YearSpan } from "../../plan/language/time/period-words";
import { quarterBlocks } from "./quarter-blocks";
import type { HeaderWords } from "../../plan/language/header-words";
import type { SheetView } from "../sheet/sheet-view";
import { spanAbove } from "../tables/title-block";
import { rowsOfSignatures } from "./signatures-below";
import type { EntryDraft } from "./workplan-dates";
import { periodRowEntries } from "./workplan-matrix";
import { quarterColumnEntries } from "./workplan-rows";
import { calendarEntries } from "./workplan-table";
import { ofLanguages } from "../../languages/in-use";

/** Finds the workplan, in whichever of its forms and on whichever sheet has the most entries for quarters. */
export function readWorkplan(
  views: readonly SheetView[],
  plan: Plan,
  words: HeaderWords,
  ofWorkbook: YearSpan | null = null,
): Workplan | null {
  const ids = new Set(plan.actions.map(({ id }) => id));
  let best: Workplan | null = null;
  for (const view of views) {
    const span = spanAbove(view) ?? plan.span ?? ofWorkbook;
    const rows = rowsOutside(view, plan);
    const signed = rowsOfSignatures(view);
    for (const found of [
      blockEntries(view, rows, plan),
      calendarEntries(view, words, span, plan),
      quarterColumnEntries(view, words, span, plan),
      periodRowEntries(view, rows, words, span),
    ]) {
      const drafts = found.filter(({ cell }) => !signed.has(cell.row));
      if (worthOf(drafts) <= worthOf(best?.entries ?? [])) continue;
      const entries = drafts.map((draft) => entryOf(draft, ids)).sort(byTime);
      best = { sheet: view.grid.sheet, entries };
    }
  }
  return best;
}

/** Entries for quarters say more than those for years, however many those are. */
function worthOf(entries: readonly { readonly quarter: number | null }[]): number {
  const ofQuarters = entries.filter(({ quarter }) => quarter !== null).length;
  return ofQuarters + entries.length / (entries.length + 1);
}

/** The rows of a sheet that are not the plan's table. */
function rowsOutside(view: SheetView, { parts }: Plan): readonly number[] {
  const rows = Array.from({ length: view.lastRow - view.firstRow + 1 }, (_, place) => view.firstRow + place);
  const extent = parts.find(({ sheet }) => sheet === view.grid.sheet)?.extent;
  return extent === undefined
    ? rows
    : rows.filter((row) => row < extent.firstHeaderRow || row > extent.lastRow);
}

/** Of "1.1.2" the action that it is a step of, 1.1; the number itself where it has no more than one point. */
function actionOfStep(number: string): string {
  const last = number.lastIndexOf(".");
  return number.indexOf(".") < last && /^\d+$/.test(number.slice(last + 1)) ? number.slice(0, last) : number;
}

function entryOf({ number, ...draft }: EntryDraft, ids: ReadonlySet<string>): WorkplanEntry {
  const named = namedIn([...draft.outputs, ...draft.activities], draft.year, ids);
  // "1.1.2" is a step of action 1.1.
  const own =
    [number, number === null ? null : actionOfStep(number)].find((id) => id != null && ids.has(id)) ?? [];
  const actions = [...new Set([own, named.actions].flat())];
  return {
    ...named,
    ...draft,
    dates: draft.dates ?? named.dates,
    actions,
    ...(number !== null && actions.length === 0 ? { unknownNumber: number } : {}),
  };
}

function byTime(a: WorkplanEntry, b: WorkplanEntry): number {
  return a.year - b.year || (a.quarter ?? 0) - (b.quarter ?? 0) || a.cell.row - b.cell.row;
}

/**
 * Entries of cells in which each quarter has a heading, below a header with the year. Where there are such,
 * a cell with a heading for outputs and none for a quarter is one that lacks it, and one line is an entry too.
 */
function blockEntries(view: SheetView, rows: readonly number[], plan: Plan): readonly EntryDraft[] {
  const cells: CellOfBlocks[] = [];
  const years = new Map<number, number>();
  for (const row of rows) {
    for (let column = view.firstColumn; column <= view.lastColumn; column++) {
      const text = view.text(row, column);
      if (text === "") continue;
      const year = yearOfHeader(text, plan);
      if (year !== null) spread(view, row, column, years, year);
      else cells.push(...blocksOfCell(view, row, column, years.get(column) ?? plan.span?.first ?? null));
    }
  }
  const hasQuarters = cells.some(({ isClear }) => isClear);
  return hasQuarters ? cells.flatMap(({ entries }) => entries) : [];
}

interface CellOfBlocks {
  readonly entries: readonly EntryDraft[];
  /** Its lines have headings for quarters. */
  readonly isClear: boolean;
}

function blocksOfCell(
  view: SheetView,
  row: number,
  column: number,
  year: number | null,
): readonly CellOfBlocks[] {
  const text = view.text(row, column);
  if (year === null || !/[\n:：]/u.test(text)) return [];
  const blocks = quarterBlocks(text);
  const hasQuarter = blocks.some(({ quarter }) => quarter !== null);
  if (!hasQuarter && blocks.every(({ outputs }) => outputs.length === 0)) return [];
  const cell = view.reference(row, column);
  const entries = blocks.map((block) => ({ ...block, year, cell, number: null }));
  return [{ entries, isClear: hasQuarter && text.includes("\n") }];
}

/** A year over merged columns is that of all of them. */
function spread(
  view: SheetView,
  row: number,
  column: number,
  years: Map<number, number>,
  year: number,
): void {
  const lastColumn = view.merge(row, column)?.lastColumn ?? column;
  for (let covered = column; covered <= lastColumn; covered++) years.set(covered, year);
}

const LONGEST_HEADER = 40;

function yearOfHeader(text: string, plan: Plan): number | null {
  if (text.length > LONGEST_HEADER || text.includes("\n")) return null;
  const period = periodInHeader(text);
  if (period === null || placeOf(period.part, "quarter") !== null) return null;
  if (period.year !== null) return period.year;
  return period.yearOfPlan !== null && plan.span !== null ? plan.span.first + period.yearOfPlan - 1 : null;
}

/** "Action 3", "กิจกรรมที่ 3", in a text without accents. */
const LABELLED_NUMBER = ofLanguages(
  () =>
    new RegExp(
      String.raw`(?:${anyPhrase(words.actionLabels())})\s*${NUMBER_MARK()}\s*(\d{1,2})(?![\d.])`,
      "giu",
    ),
);

/** The joint actions and the dates that texts name. */
function namedIn(
  texts: readonly string[],
  year: number,
  ids: ReadonlySet<string>,
): Pick<WorkplanEntry, "actions" | "dates"> {
  const joined = withWesternDigits(texts.join("\n"));
  const numbers = [...joined.matchAll(/(?<![\d.])\d{1,2}(?:\.\d{1,2}){1,4}(?!\.?\d|\s?%)/g)].map(
    ([number]) => number,
  );
  const labelled = [...withoutAccents(joined).matchAll(LABELLED_NUMBER())].flatMap(
    ([, number]) => number ?? [],
  );
  return {
    actions: [...new Set([...numbers, ...labelled])].filter((number) => ids.has(number)),
    dates: texts.flatMap((text) => datesInText(text, year)),
  };
}
