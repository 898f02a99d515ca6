import { isPartOfYear } from "../../plan/language/time/period-words";
import { foldText } from "../../plan/language/spelling/text-folding";
import type { TableHeader } from "../header/table-header";
import type { HeaderColumn } from "../header/header-column";
import type { SheetView } from "../sheet/sheet-view";
import { TABLE_WEIGHTS, type TableWeightName } from "../weights/tables";
import { areTextsByGroup } from "./texts-by-group";
import { titleNamesPlan } from "./title-block";
import { isTemplate } from "./templates";
import { COLUMN_SIGNS, isTarget, says, type ColumnSign } from "./column-signs";
import { areLevels, isCatalogue, isToBeFollowed, isUnmeasured } from "./kinds-of-tables";

/** One thing that speaks for or against a table's being a plan, with what it counts. */
export interface TableEvidence {
  readonly weight: TableWeightName;
  readonly value: number;
}

/** What is seen of a table besides its columns. */
export interface TableSurroundings {
  /** How surely a further row belongs to its header: 0 for none, 2 for the four quarters or the twelve months. */
  readonly goesOn: 0 | 1 | 2;
  /** Whether the title over it speaks of money. */
  readonly isAboutMoney: boolean;
  /** The share of the texts in the lower rows of its header that look like the body's. */
  readonly otherTexts: number;
  /** The share of the texts of its header that are values of rows near by. */
  readonly values: number;
  /** Whether the row above its header is as full as the header. */
  readonly isAmidRows: boolean;
  /** Whether a header with far more known words stands right below its header. */
  readonly isAboveFullerHeader: boolean;
}

/** All that speaks for and against a table's being a plan of action. */
export function tableEvidence(
  view: SheetView,
  header: TableHeader,
  { goesOn, isAboutMoney, otherTexts, isAmidRows, isAboveFullerHeader, values }: TableSurroundings,
): readonly TableEvidence[] {
  const found: TableEvidence[] = [];
  const add = (weight: TableWeightName, strength: number): void => {
    if (strength !== 0) found.push({ weight, value: TABLE_WEIGHTS[weight].value * strength });
  };
  const { columns, rows } = header;
  for (const [weight, is] of Object.entries(COLUMN_SIGNS) as [
    ColumnSign,
    (column: HeaderColumn) => boolean,
  ][])
    add(weight, columns.some(is) ? 1 : 0);
  if (isColoured(columns)) add("schedule", 1);
  add("targetsFilled", Math.max(0, ...columns.filter(isTarget).map(shareOfNumbers)));
  const isTitled = titleNamesPlan(view, rows.first);
  add("titled", isTitled ? 1 : 0);
  add(
    "unknownColumns",
    shareOf(columns, ({ leftOut }) => leftOut === "columnWithoutMeaning"),
  );
  add("repeatedMeanings", Math.min(4, columns.filter(({ leftOut }) => leftOut === "duplicateColumn").length));
  const texts = textsOf(columns);
  add("noTexts", texts === 0 || isLeftEmpty(view, rows.last + 1, columns) ? 1 : 0);
  add("fewTexts", texts < MIN_TEXTS ? 1 - texts / MIN_TEXTS : 0);
  add("rows", Math.min(1, Math.log10(1 + texts) / 1.6));
  add("titleRows", rows.last - rows.first);
  add("amidRows", isAmidRows ? 1 : 0);
  add("fullerHeadBelow", isAboveFullerHeader ? 1 : 0);
  add("bodyInHead", otherTexts);
  add("valuesInHead", values);
  add("headGoesOn", goesOn);
  const areYearsAlone = isWithoutWords(columns);
  add("yearsAlone", areYearsAlone ? 1 : 0);
  add("moneyTitle", areYearsAlone && isAboutMoney ? 1 : 0);
  add("hidden", view.grid.visibility === "visible" ? 0 : 1);
  add("repeatedTexts", doTextsRepeat(view, rows.last + 1, columns) ? 1 : 0);
  add("hiddenRows", shareOfHiddenRows(view, rows.last + 1));
  add("columnsToList", areColumnsToList(columns) ? 1 : 0);
  add("beginsAndEnds", beginsAndEnds(columns) ? 1 : 0);
  const ofDays = columns.filter(({ content, meaning }) => content.dates > 0.5 && meaning !== "workplan");
  add("projectSchedule", ofDays.length >= MANY_DATES ? 1 : 0);
  const isYetToFollow = isToBeFollowed(columns, isTitled);
  add("toBeFollowed", isYetToFollow ? 1 : 0);
  const isOfLevels = isTitled && areLevels(columns);
  add("levels", isOfLevels ? 1 : 0);
  const isFollowed = isYetToFollow || isColoured(columns) || isOfLevels;
  add("unmeasured", isUnmeasured(columns, isTitled) && !isFollowed ? 1 : 0);
  add("catalogue", isCatalogue(columns) ? 1 : 0);
  add(
    "strayWords",
    shareOf(columns, ({ sense }) => sense.isStray === true),
  );
  add(
    "sentencesInHead",
    shareOf(columns, ({ header }) => wordsIn(header) >= WORDS_OF_SENTENCE),
  );
  add("lettersOfQuestions", haveLettersOfQuestions(columns) ? 1 : 0);
  add("headsOfDataBase", areHeadersOfDataBase(columns) ? 1 : 0);
  const hasValues = columns.some((column) => isOfValues(column) && column.content.filled > 0);
  const shown = { texts, actions: hasValues ? [] : columns.filter(says("action")) };
  add("placeholders", isTemplate(view, rows.last + 1, shown) ? 1 : 0);
  return found;
}

/** Whether the same few texts stand for all actions and indicators, in rows that no column dates or groups. */
function doTextsRepeat(view: SheetView, firstRow: number, columns: readonly HeaderColumn[]): boolean {
  const texts = columns.filter(says("action", "indicator"));
  return (
    texts.length > 0 &&
    !columns.some(({ datesRows }) => datesRows === true) &&
    texts.every(({ content }) => content.filled >= MANY_ROWS && content.distinct < FEW_DIFFERENT) &&
    !(columns.some(isTarget) && texts.some((column) => areTextsByGroup(view, firstRow, column, columns)))
  );
}

const MANY_ROWS = 20;
const FEW_DIFFERENT = 0.3;

/** The share of the rows below a header that are hidden, from half of them on. */
function shareOfHiddenRows(view: SheetView, firstRow: number): number {
  const hidden = view.grid.hiddenRows.filter((row) => row >= firstRow && row <= view.lastRow).length;
  const share = hidden / Math.max(1, view.lastRow - firstRow + 1);
  return share > 0.5 ? share : 0;
}

/** Whether nothing stands in a calendar: it says by colours alone when something is done. */
function isColoured(columns: readonly HeaderColumn[]): boolean {
  const calendar = columns.filter(({ meaning }) => meaning === "workplan");
  const isBlank = calendar.every(({ content }) => content.filled === 0);
  return isBlank && calendar.length >= MIN_OF_CALENDAR && !columns.some(isTarget);
}

const MIN_OF_CALENDAR = 3;

/**
 * Whether two columns say on which days something begins and ends, be there how long it takes beside them or not; four
 * columns of days are another thing.
 */
function beginsAndEnds(columns: readonly HeaderColumn[]): boolean {
  const times = columns.filter(isOfDays);
  const days = columns.filter(({ content }) => content.dates > 0.5);
  return times.length === 2 || (days.length === 2 && days.every(isOfDays));
}

/** Whether a column says on which day something begins or ends. */
function isOfDays({ sense, content }: HeaderColumn): boolean {
  return content.filled > 0 && sense.kinds[0] === "schedule" && sense.period === null;
}

function isOfValues(column: HeaderColumn): boolean {
  return isTarget(column) || column.meaning.endsWith("Actual");
}

/** Starts and finishes, planned and actual. */
const MANY_DATES = 4;

/** So many rows make a table. */
const MIN_TEXTS = 3;

/** How many rows have an action, an indicator or an objective, as far as they were looked at. */
function textsOf(columns: readonly HeaderColumn[]): number {
  const texts = columns.filter(says("action", "indicator", "objective"));
  return Math.max(0, ...texts.map(({ content }) => content.filled * Math.min(1, content.distinct + 0.5)));
}

/** An empty form has signatures below it: its first text stands so many rows below the header. */
const ROWS_LEFT_EMPTY = 12;

function isLeftEmpty(view: SheetView, firstRow: number, columns: readonly HeaderColumn[]): boolean {
  const texts = columns.filter(says("action", "indicator", "objective"));
  const last = firstRow + ROWS_LEFT_EMPTY - 1;
  if (last > view.lastRow) return false;
  for (let row = firstRow; row <= last; row++)
    if (texts.some(({ column }) => view.text(row, column) !== "")) return false;
  return true;
}

/** "a.", "b.", "c." and again "a.", "b.": the questions of a survey, section by section. */
function haveLettersOfQuestions(columns: readonly HeaderColumn[]): boolean {
  const counts = new Map<string, number>();
  for (const { header } of columns) {
    const letter = /^\s*\(?(\p{L})[.)]\s/u.exec(header)?.[1]?.toLowerCase();
    if (letter !== undefined) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return ["a", "b"].every((letter) => (counts.get(letter) ?? 0) >= MIN_SECTIONS);
}

const MIN_SECTIONS = 3;

function shareOfNumbers({ content }: HeaderColumn): number {
  return content.filled > 0 ? content.values : 0;
}

function shareOf(columns: readonly HeaderColumn[], is: (column: HeaderColumn) => boolean): number {
  return columns.length === 0 ? 0 : columns.filter(is).length / columns.length;
}

/** Whether the targets are headed by years and nothing more. */
function isWithoutWords(columns: readonly HeaderColumn[]): boolean {
  const targets = columns.filter(isTarget);
  return targets.length > 0 && targets.every(({ sense }) => sense.kinds.length === 0);
}

/** Columns of one year under ever other names list projects, unless they say what was aimed at and achieved. */
function areColumnsToList(columns: readonly HeaderColumn[]): boolean {
  const dated = columns.filter(
    ({ sense: { period, kinds }, header }) =>
      period?.year != null &&
      !isPartOfYear(period) &&
      wordsIn(header) > 2 &&
      !kinds.some((kind) => kind === "target" || kind === "actual" || kind === "percentMet"),
  );
  const names = new Set(dated.map((column) => foldText(headerOfGroup(column)).replace(/\d+/g, "")));
  const years = new Set(dated.map(({ sense }) => sense.period?.year));
  return dated.length >= 8 && names.size > dated.length * 0.7 && years.size < dated.length / 3;
}

/** A header without its lowest text where that is a unit's: "Target K" and "Target Rp." are columns of one target. */
function headerOfGroup({ header, sense: { path } }: HeaderColumn): string {
  const [leaf = "", ...above] = [...path.levels].reverse();
  return above.length > 0 && leaf.length <= LONGEST_UNIT ? above.join(" ") : header;
}

const LONGEST_UNIT = 3;

function wordsIn(header: string): number {
  return (foldText(header).match(/\p{L}{3,}/gu) ?? []).length;
}

/** "target_2024", "responsible_unit": most headers with their words joined, and none with a space. */
function areHeadersOfDataBase(columns: readonly HeaderColumn[]): boolean {
  const headers = columns.map(({ header }) => header.trim()).filter((header) => header !== "");
  const joined = headers.filter((header) => header.includes("_")).length;
  return joined > headers.length / 2 && !headers.some((header) => /\s/u.test(header));
}

/** So many words of three letters and more say something, and name nothing. */
const WORDS_OF_SENTENCE = 8;
