import { isDated, kindOfMeaning } from "../../plan/column-meaning";
import type { HeaderColumn } from "./header-column";
import type { HeaderRows } from "./header-paths";
import type { HeaderWords } from "../../plan/language/header-words";
import { phrases } from "../../plan/language/phrases";
import { periodInHeader } from "../../plan/language/time/period-words";
import type { SheetView } from "../sheet/sheet-view";
import { foldText } from "../../plan/language/spelling/text-folding";
import { numbersBeside, sumOf } from "./numbers-beside";

/** Rows looked at; the rest of a long table looks like its beginning. */
const ROWS_LOOKED_AT = 200;
/** So many of the rows have to add up, since a few have slips. */
const MIN_SHARE = 0.6;

/**
 * Plans of several parties often have a target of each of them under a year, and no total of the year.
 * Where the overall targets are the sums of all these parts, the parts are added up: the first column of
 * a year gets the others for its parts. Otherwise nobody knows ("minimum" and "maximum"; "original" and
 * "revised"), and the columns stay as they are.
 */
export function withPartsOfParties(
  view: SheetView,
  { last }: HeaderRows,
  columns: readonly HeaderColumn[],
): readonly HeaderColumn[] {
  const overall = columns.find(({ meaning, leftOut }) => meaning === "overallTarget" && leftOut === null);
  const years = columns.filter(({ meaning }) => meaning === "annualTarget");
  const parts = new Map(years.map((year) => [year, partsOf(year, columns)]));
  const all = [...years, ...[...parts.values()].flat()];
  if (overall === undefined || all.length === years.length) return columns;
  if (!addUp(view, last + 1, all, overall)) return columns;
  return columns.map((column) => {
    const own = parts.get(column) ?? [];
    if (own.length > 0) return { ...column, parts: own.map((part) => part.column) };
    return all.includes(column) && column.leftOut !== null ? { ...column, leftOut: null } : column;
  });
}

/**
 * "Total target (people) | Total output": what is not counted in people has its total in the column beside that of those
 * who are told apart. No row has both, so that each row's target is what stands in either.
 */
export function withTotalBeside(
  view: SheetView,
  { last }: HeaderRows,
  columns: readonly HeaderColumn[],
): readonly HeaderColumn[] {
  const own = columns.find((column) => column.breakdown?.isSum === false && isTotal(column));
  const beside = columns.find((column) => column.column === (own?.column ?? 0) + 1);
  if (own?.meaning !== "overallTarget" || own.parts !== undefined || beside === undefined) return columns;
  if (!isTotal(beside) || !READ_AS_NO_VALUE.has(beside.meaning)) return columns;
  let [only, both] = [0, 0];
  for (let row = last + 1; row <= Math.min(view.lastRow, last + ROWS_LOOKED_AT); row++) {
    if (typeof view.value(row, beside.column) !== "number") continue;
    if (typeof view.value(row, own.column) === "number") both++;
    else only++;
  }
  if (both > 0 || only < MIN_ROWS_BESIDE) return columns;
  return columns.map((column) => {
    if (column === own) return { ...column, parts: [beside.column] };
    return column === beside ? { ...column, meaning: "ignored", leftOut: null } : column;
  });
}

function isTotal({ header }: HeaderColumn): boolean {
  return phrases.totals().isWithin(foldText(header));
}

const READ_AS_NO_VALUE: ReadonlySet<HeaderColumn["meaning"]> = new Set(["ignored", "remarks"]);
/** In fewer rows it can be a chance. */
const MIN_ROWS_BESIDE = 3;

/**
 * "2024 Actual – Cambodia" and "2024 Actual – Thailand": columns of actuals of one period whose headers differ
 * by a name only are those of parties. The first one gets them all; what they make together is for progress to say.
 */
export function withPartiesOfActuals(
  columns: readonly HeaderColumn[],
  words: HeaderWords,
): readonly HeaderColumn[] {
  const parties = new Map<HeaderColumn, NonNullable<HeaderColumn["parties"]>>();
  const others = new Set<HeaderColumn>();
  for (const kept of columns) {
    if (!isDated(kept.meaning) || kindOfMeaning(kept.meaning) !== "actual") continue;
    const own = columns.filter((column) => isActualBeside(column, kept));
    const all = [kept, ...own].sort((a, b) => a.column - b.column);
    const names = own.length === 0 ? null : namesApart(all, words);
    if (names === null) continue;
    parties.set(
      kept,
      all.map(({ column }, place) => ({ column, party: names[place] ?? "" })),
    );
    for (const column of own) others.add(column);
  }
  if (parties.size === 0) return columns;
  return columns.map((column) => {
    const ofParties = parties.get(column);
    if (ofParties !== undefined) return { ...column, parties: ofParties };
    return others.has(column) ? { ...column, leftOut: null } : column;
  });
}

function isActualBeside(column: HeaderColumn, kept: HeaderColumn): boolean {
  return (
    column.leftOut === "duplicateColumn" && column.sense.kinds[0] === "actual" && isOfTimeOf(column, kept)
  );
}

function isOfTimeOf({ year, part }: HeaderColumn, kept: HeaderColumn): boolean {
  return year === kept.year && part?.span === kept.part?.span && part?.index === kept.part?.index;
}

/** What each header has beside the words that all have, if it can name a party; `null` where one cannot. */
function namesApart(columns: readonly HeaderColumn[], words: HeaderWords): readonly string[] | null {
  const headers = columns.map(({ header }) => header.split(/[\s–—:/(),-]+/u).filter((word) => word !== ""));
  const isCommon = (word: string): boolean =>
    headers.every((header) => header.some((other) => foldText(other) === foldText(word)));
  const names = headers.map((header) => header.filter((word) => !isCommon(word)).join(" "));
  const isName = (name: string): boolean =>
    /^[\p{Lu}\p{Lo}]/u.test(name) &&
    !phrases.notParties().isWhole(foldText(name)) &&
    periodInHeader(name) === null &&
    words.matchLeniently(name).length === 0;
  return new Set(names).size === names.length && names.every(isName) ? names : null;
}

/** The columns of the same year under the same header that were left out, since one was kept. */
function partsOf(kept: HeaderColumn, columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  return columns.filter(
    (column) =>
      column.leftOut === "duplicateColumn" &&
      isOfTimeOf(column, kept) &&
      groupOf(column) === groupOf(kept) &&
      groupOf(column) !== "",
  );
}

function groupOf({ sense }: HeaderColumn): string {
  return sense.path.levels.slice(0, -1).join("|");
}

function addUp(
  view: SheetView,
  firstRow: number,
  parts: readonly HeaderColumn[],
  overall: HeaderColumn,
): boolean {
  const range = { first: firstRow, last: firstRow + ROWS_LOOKED_AT };
  let [rows, fitting] = [0, 0];
  for (const { whole, parts: numbers } of numbersBeside(view, range, overall, parts)) {
    rows++;
    if (Math.abs(sumOf(numbers) - whole) < 1e-9 * Math.max(1, whole)) fitting++;
  }
  return rows > 0 && fitting >= rows * MIN_SHARE;
}
