import type { HeaderWords } from "../../plan/language/header-words";
import type { NotRead, PlacedText, Plan } from "../../plan/plan";
import { yearFromBikramSambat } from "../../plan/language/time/bikram-sambat";
import { phrases } from "../../plan/language/phrases";
import { isLabelledObjective, numberedAction, numberOfObjective } from "../header/numbering";
import { gregorianYear } from "../../plan/language/time/gregorian-years";
import { withoutYearsOfOthers } from "../../plan/language/time/years-of-others";
import { compareDays } from "../../plan/period";
import { datesInText } from "../activities/dates-in-text";
import { yearSpanIn, type YearSpan } from "../../plan/language/time/period-words";
import { textsAbove, textsInFirstRows, textsOfTitle } from "../sheet/texts-above";
import type { SheetView } from "../sheet/sheet-view";
import { withWesternDigits } from "../../plan/language/numbers/digits";
import { foldText, onOneLine } from "../../plan/language/spelling/text-folding";

/** An objective as the title block words it, with the number that it gives. */
export interface StatedObjective extends PlacedText {
  readonly number: string | null;
}

/** What stands above the table. */
export interface TitleBlock {
  readonly title: PlacedText | null;
  readonly span: Plan["span"];
  readonly statedObjectives: readonly StatedObjective[];
  readonly notRead: readonly NotRead[];
}

/** What stands above a header, from a row on where another table stands higher up. */
export function readTitleBlock(view: SheetView, headerRow: number, firstRow = view.firstRow): TitleBlock {
  const texts = textsAbove(view, headerRow).filter(({ cell }) => cell.row >= firstRow);
  const title = titleAmong(texts);
  const [name = "", part = ""] = title === null ? [] : atPart(title.text);
  const statedObjectives = statedAmong(texts);
  const used = new Set([title?.cell, ...statedObjectives.map(({ cell }) => cell)]);
  const left = texts.flatMap(({ text, cell }) => {
    const unread = cell === title?.cell ? part : used.has(cell) ? "" : text;
    return unread === "" ? [] : [{ cell, text: unread, why: "titleBlock" } as const];
  });
  return {
    title: title === null ? null : { text: onOneLine(name), cell: title.cell },
    span: spanOf(title, texts, view),
    statedObjectives,
    notRead: left,
  };
}

/** A title, and what follows it from the line on that has the numbered name of the plan's first part; "" for nothing. */
function atPart(title: string): readonly [title: string, part: string] {
  const lines = title.split("\n");
  const part = lines.findIndex((line, place) => place > 0 && isNameOfPart(line.trim()));
  return part < 0 ? [title, ""] : [lines.slice(0, part).join("\n"), lines.slice(part).join("\n")];
}

function isNameOfPart(line: string): boolean {
  return numberedAction(line) !== null || isLabelledObjective(line);
}

const LONGEST_TITLE = 250;
/** So much of a paragraph above the table is looked through for years. */
const LONGEST_PARAGRAPH = 2000;

/** The first text that names a plan, best with its years; else the first text of all. */
function titleAmong(texts: readonly PlacedText[]): PlacedText | null {
  const short = texts.filter(({ text }) => text.length <= LONGEST_TITLE && /\p{L}/u.test(text));
  const isSentence = (text: string): boolean => text.length > 60 && /[.:;]$/.test(text);
  const named = short.filter(({ text }) => phrases.planTitle().isWithin(foldText(text)) && !isSentence(text));
  const dated = named.find(({ text }) => yearSpanIn(text) !== null);
  return dated ?? named[0] ?? short.find(({ text }) => yearSpanIn(text) !== null) ?? short[0] ?? null;
}

/** The years that the title names, or another text of the block, or the sheet's name. */
function spanOf(title: PlacedText | null, texts: readonly PlacedText[], view: SheetView): Plan["span"] {
  const candidates = [title?.text ?? "", ...texts.map(({ text }) => text), view.grid.sheet];
  for (const text of candidates) {
    const span = yearSpanIn(withoutYearsOfOthers(text.slice(0, LONGEST_PARAGRAPH)));
    if (span !== null) return span;
  }
  const year =
    singleYearIn([title?.text ?? ""]) ??
    singleYearIn([view.grid.sheet]) ??
    singleYearIn(shortTexts(outsideTables(texts)));
  return year === null ? null : { first: year, last: year };
}

/** The years that one text names, such as "Workplan 2026" or "Strategy 2024-2028"; `null` where it names none, or several years apart. */
export function spanNamed(text: string): YearSpan | null {
  const year = singleYearIn([text]);
  return yearSpanIn(text) ?? (year === null ? null : { first: year, last: year });
}

/** Rows with many cells are another table's. */
function outsideTables(texts: readonly PlacedText[]): readonly PlacedText[] {
  const counts = new Map<number, number>();
  for (const { cell } of texts) counts.set(cell.row, (counts.get(cell.row) ?? 0) + 1);
  return texts.filter(({ cell }) => (counts.get(cell.row) ?? 0) <= 2);
}

/** "Vigencia: 2024" dates a plan; a year in a sentence is that of a law or of a meeting. */
function shortTexts(texts: readonly PlacedText[]): readonly string[] {
  return texts.map(({ text }) => text).filter((text) => text.length <= 40);
}

function singleYearIn(texts: readonly string[]): number | null {
  const years = texts.flatMap((text) =>
    [
      ...withoutDayAlone(withWesternDigits(withoutYearsOfOthers(text))).matchAll(
        /(?<!\d)(\d{4})(?:\s?[/–-]\s?(\d{2}))?(?!\d)/g,
      ),
    ].flatMap(([, digits, next]) => {
      const year = gregorianYear(Number(digits) + (isNextYear(digits, next) ? 1 : 0));
      return year === null ? [] : yearFromBikramSambat(year, text);
    }),
  );
  return new Set(years).size === 1 ? (years[0] ?? null) : null;
}

/**
 * "In force from 09/01/2026", "Reporting as of 31 December 2024" have a day of the document; two days begin and end what
 * the plan covers.
 */
function withoutDayAlone(text: string): string {
  const [date, ...others] = datesInText(text, null);
  const isDay = date !== undefined && compareDays(date.first, date.last) === 0;
  return isDay && others.length === 0 ? text.replace(date.text, "") : text;
}

/** "2025/26" is the year that ends in 2026. */
function isNextYear(digits: string | undefined, next: string | undefined): boolean {
  return next !== undefined && (Number(digits) + 1) % 100 === Number(next);
}

/**
 * The years that stand above a sheet's tables, for dating "Year 1": in its first rows, and right above
 * the header where that is given.
 */
export function spanAbove(view: SheetView, headerRow = view.lastRow + 1): Plan["span"] {
  const texts = textsOfTitle(view, headerRow);
  return spanOf(titleAmong(texts), texts, view);
}

/** Numbered lines below a label that says "Objectives", and lines that name themselves one. */
function statedAmong(texts: readonly PlacedText[]): readonly StatedObjective[] {
  const stated: StatedObjective[] = [];
  let isUnderLabel = false;
  for (const { text, cell } of texts) {
    const lines = text.split("\n").map(onOneLine).filter(Boolean);
    const [first = ""] = lines;
    const isLabel = first.length <= 60 && phrases.objectivesLabel().isStart(foldText(first));
    if (isLabel && lines.length === 1 && numberOfObjective(first) === null) {
      isUnderLabel = true;
      continue;
    }
    const numbered = lines.filter((line) => numberOfObjective(line) !== null);
    const isLabelled = phrases.objectivesLabel().isStart(foldText(first)) && numbered.length > 0;
    if ((isUnderLabel || isLabelled) && numbered.length > 0) {
      for (const line of numbered) stated.push({ text: line, cell, number: numberOfObjective(line) });
    } else if (
      isUnderLabel &&
      lines.length === 1 &&
      first.length <= 60 &&
      !/[.:]$/.test(first) &&
      stated.length > 0
    ) {
      isUnderLabel = false;
    }
  }
  return stated;
}

/** Whether the sheet's name or what is above its header says that it is about money, and not a plan. */
export function isAboutMoney(view: SheetView, headerRow: number, words: HeaderWords): boolean {
  const saysMoney = (text: string): boolean => words.says(text, "resources");
  if (saysMoney(view.grid.sheet)) return true;
  const texts = textsInFirstRows(view, headerRow).map(({ text }) => text);
  return texts.some(saysMoney) && !texts.some((text) => phrases.planTitle().isWithin(foldText(text)));
}

/** Whether the sheet's name or a title right above the header says that it is a plan. */
export function titleNamesPlan(view: SheetView, headerRow: number): boolean {
  const texts = textsInFirstRows(view, headerRow).map(({ text }) => text);
  return [view.grid.sheet, ...texts].some(
    (text) => text.length <= LONGEST_TITLE && phrases.planTitle().isWithin(foldText(text)),
  );
}
