import { phrases } from "../../plan/language/phrases";
import { isPartOfYear } from "../../plan/language/time/period-words";
import { foldText } from "../../plan/language/spelling/text-folding";
import type { TableHeader } from "../header/table-header";
import type { HeaderColumn } from "../header/header-column";
import type { SheetView } from "../sheet/sheet-view";
import { TABLE_WEIGHTS, type TableWeightName } from "../weights/tables";
import { titleNamesPlan } from "./title-block";
import { isTemplate } from "./templates";
import { COLUMN_SIGNS, isColoured, isTarget, says, type ColumnSign } from "./column-signs";
import { agreementOf, isOfTime } from "./agreed-rows";

/** One thing that speaks for or against a table's being a plan, with what it counts. */
export interface TableEvidence {
  readonly weight: TableWeightName;
  readonly value: number;
}

/** What is seen of a table besides its columns. */
export interface TableSurroundings {
  /** How surely a further row belongs to its header: 0 for none, 2 for the four quarters or the twelve months. */
  readonly goesOn: 0 | 1 | 2;
  /** The share of the texts in the lower rows of its header that look like the body's. */
  readonly otherTexts: number;
  /** The share of the texts of its header that are values of rows near by. */
  readonly values: number;
  /** How many rows of its header stand above the last one and name no groups of columns. */
  readonly rowsAbove: number;
  /** Whether the row above its header is as full as the header. */
  readonly isAmidRows: boolean;
  /** Whether a header with far more known words stands right below its header. */
  readonly isAboveFullerHeader: boolean;
}

/** All that speaks for and against a table's being a plan of action. */
export function tableEvidence(
  view: SheetView,
  header: TableHeader,
  { goesOn, otherTexts, rowsAbove, isAmidRows, isAboveFullerHeader, values }: TableSurroundings,
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
    shareOf(columns, ({ leftOut, content }) => leftOut === "columnWithoutMeaning" && content.marks < 0.8),
  );
  add("repeatedMeanings", Math.min(4, columns.filter(({ leftOut }) => leftOut === "duplicateColumn").length));
  const texts = textsOf(columns);
  const hasValues = columns.some((column) => isOfValues(column) && column.content.filled > 0);
  const shown = { texts, actions: hasValues ? [] : columns.filter(says("action")) };
  const isForm = isLeftEmpty(view, rows.last + 1, columns) || isTemplate(view, rows.last + 1, shown);
  add("noTexts", texts === 0 || isForm ? 1 : 0);
  add("fewTexts", texts < MIN_TEXTS ? 1 - texts / MIN_TEXTS : 0);
  add("rows", Math.min(1, Math.log10(1 + texts) / 1.6));
  add("titleRows", rowsAbove);
  add("amidRows", isAmidRows ? 1 : 0);
  add("fullerHeadBelow", isAboveFullerHeader ? 1 : 0);
  add("bodyInHead", otherTexts);
  add("valuesInHead", values);
  add("headGoesOn", goesOn);
  const isBare = isWithoutWords(columns);
  add("yearsAlone", isBare && areMillions(view, header) ? OF_MONEY : Number(isBare));
  add("hidden", view.grid.visibility === "visible" ? 0 : 1);
  add("hiddenRows", shareOfHiddenRows(view, rows.last + 1));
  add("columnsToList", areColumnsToList(columns) ? 1 : 0);
  add("beginsAndEnds", new Set(columns.filter(isOfTime).map(({ header }) => header)).size > 1 ? 1 : 0);
  const agreement = agreementOf({ columns, isTitled });
  if (agreement === "done") add("agreed", 1);
  // What is asked for has no columns with something in them to speak for it.
  else if (agreement === "asked") add("agreed", 2);
  else if (agreement === "none") add("notAgreed", 1);
  add(
    "sentencesInHead",
    shareOf(columns, ({ header }) => wordsIn(header) >= WORDS_OF_SENTENCE),
  );
  return found;
}

/** The share of the rows below a header that are hidden, from half of them on. */
function shareOfHiddenRows(view: SheetView, firstRow: number): number {
  const hidden = view.grid.hiddenRows.filter((row) => row >= firstRow && row <= view.lastRow).length;
  const share = hidden / Math.max(1, view.lastRow - firstRow + 1);
  return share > 0.5 ? share : 0;
}

function isOfValues(column: HeaderColumn): boolean {
  return isTarget(column) || column.meaning.endsWith("Actual");
}

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

function shareOfNumbers({ content }: HeaderColumn): number {
  return content.filled > 0 ? content.values : 0;
}

function shareOf(columns: readonly HeaderColumn[], is: (column: HeaderColumn) => boolean): number {
  return columns.length === 0 ? 0 : columns.filter(is).length / columns.length;
}

/** Whether the targets are headed by years and totals and nothing more: "Final target" has a word. */
function isWithoutWords(columns: readonly HeaderColumn[]): boolean {
  const targets = columns.filter(isTarget);
  const isBare = ({ sense, header }: HeaderColumn): boolean =>
    sense.kinds.length === 0 && !phrases.target().isWithin(foldText(header));
  return targets.length > 0 && targets.every(isBare);
}

/** What makes years without a word a budget, and not a budget as likely as a plan. */
const OF_MONEY = 3;
const A_MILLION = 1_000_000;

/** Whether nearly all numbers of the targets are millions and more. */
function areMillions(view: SheetView, { columns, rows }: TableHeader): boolean {
  let [count, millions] = [0, 0];
  for (const { column } of columns.filter(isTarget)) {
    for (let row = rows.last + 1; row <= Math.min(view.lastRow, rows.last + ROWS_OF_MONEY); row++) {
      const { value } = view.cell(row, column);
      if (typeof value !== "number" || value === 0) continue;
      count++;
      if (Math.abs(value) >= A_MILLION) millions++;
    }
  }
  return millions >= MANY_MILLIONS && millions >= count * NEARLY_ALL;
}

const ROWS_OF_MONEY = 40;
const MANY_MILLIONS = 6;
const NEARLY_ALL = 0.8;

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

/** So many words of three letters and more say something, and name nothing. */
const WORDS_OF_SENTENCE = 8;
