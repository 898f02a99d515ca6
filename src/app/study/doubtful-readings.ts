import type { Acceptance } from "../../checks";
import type { Fix } from "../../checks/finding";
import { formatCell, type CellReference } from "@plan-of-action/xlsx/grid";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { Message } from "../../plan/message";
import { YEAR_STARTS, yearStartText, type YearStart } from "../../plan/plan-year";
import { COLUMN_MEANINGS, type ColumnMeaning } from "../../plan/column-meaning";
import type { Doubt, NotRead, NotReadReason, Plan } from "../../plan/plan";
import type { StudiedPlan } from "./studied-plan";

/** What a reading touches, in the order in which a wrong one does harm. */
export const TOUCHED = ["values", "indicators", "actions", "columns", "rows", "around"] as const;
export type Touched = (typeof TOUCHED)[number];

/** Something that was read with doubt, or not at all, in one cell or in several with the same text. */
export interface ReadingToLookAt {
  /** Stays the same while the text and its reading do, also where rows are put in: by it an answer is kept. */
  readonly key: string;
  readonly rule: "reading-doubt" | "not-read";
  readonly touches: Touched;
  /** At least one. */
  readonly cells: readonly CellReference[];
  readonly text: string;
  /** As what it was read; `null` if it was not. */
  readonly taken: string | null;
  /** The month that was taken for the beginning of the plan's year, where that is in doubt. */
  readonly yearStart: YearStart | null;
  /** What alone tells the year that was taken, where no header does. */
  readonly yearFrom: Required<Doubt>["yearFrom"] | null;
  /** The text that tells it; `null` if that is not known, or the name of the file does. */
  readonly yearText: Required<Doubt>["yearText"] | null;
  /** As what a column was read, where that is in doubt. */
  readonly meaning: ColumnMeaning | null;
  /** Why it was not read; `null` if it was. */
  readonly why: NotReadReason | null;
  /** What it could be instead, with what would then be written into its cell. */
  readonly alternatives: readonly { readonly text: string; readonly fix: Fix }[];
  /** What else it could be than its own text, where it was read as that; [] where it was read as another. */
  readonly others: readonly string[];
  /** Whether another column could be said to hold it. */
  readonly isOfColumn: boolean;
  /** That a person has said that it is right; `null` if nobody has. */
  readonly answer: Acceptance | null;
}

/** All that was read with doubt, and what was not read, of a plan: by what it touches, then as it is. */
export function readingsToLookAt({ plan, settings }: StudiedPlan): readonly ReadingToLookAt[] {
  const places = placesIn(plan);
  const answers = new Map(settings.accepted.map((acceptance) => [acceptance.key, acceptance]));
  const readings = new Map<string, ReadingToLookAt>();
  const add = (reading: Omit<ReadingToLookAt, "answer">) => {
    const same = readings.get(reading.key);
    const cells = [...(same?.cells ?? []), ...reading.cells];
    // What would be written into one cell is not written into others that merely look the same.
    const alternatives = same === undefined ? reading.alternatives : [];
    readings.set(reading.key, { ...reading, cells, alternatives, answer: answers.get(reading.key) ?? null });
  };
  for (const doubt of plan.doubts) add(ofDoubt(doubt, places));
  for (const notRead of plan.notRead) add(ofNotRead(notRead));
  return [...readings.values()].sort(
    (one, other) => TOUCHED.indexOf(one.touches) - TOUCHED.indexOf(other.touches),
  );
}

/** Readings of these could make another number of what a summary shows. */
const BEHIND_NUMBERS: ReadonlySet<Touched> = new Set(["values", "indicators"]);

/**
 * That numbers are on readings that nobody has answered, or on a plan that may not have been read right; else `null`.
 */
export function doubtOfNumbers(study: StudiedPlan): Message | null {
  const open = readingsToLookAt(study).filter(
    ({ answer, touches }) => answer === null && BEHIND_NUMBERS.has(touches),
  );
  const count = open.reduce((sum, { cells }) => sum + cells.length, 0);
  if (count === 0 && !study.isUnsure) return null;
  const values = { count, isUnsure: study.isUnsure ? "yes" : "no", sheet: study.plan.sheet };
  return { id: "summary-reading-doubt", values };
}

/** That nothing tells in which month the years of a plan begin. */
export interface YearStartDoubt {
  /** The month that was taken. */
  readonly month: YearStart;
  readonly alternatives: readonly YearStart[];
  /** The column header of the first such year. */
  readonly cell: CellReference;
  readonly text: string;
  /** The same in words, with what to do. */
  readonly message: Message;
}

/**
 * What is doubtful about when the plan's years begin; `null` if something tells, or a person has said that it is right.
 */
export function yearStartDoubt({
  plan: { doubts, yearStart: month },
  settings,
}: Pick<StudiedPlan, "plan" | "settings">): YearStartDoubt | null {
  const doubt = doubts.find(({ taken }) => taken === yearStartText(month));
  if (doubt === undefined || settings.accepted.some(({ key }) => key === keyOfDoubt(doubt))) return null;
  const { cell, text } = doubt;
  const values = { text: onOneLine(text), cell: formatCell(cell), month };
  return {
    month,
    alternatives: YEAR_STARTS.filter((start) => start !== month),
    ...{ cell, text, message: { id: "summary-year-start-doubt", values } },
  };
}

function keyOfDoubt({ text, taken }: Doubt): string {
  return JSON.stringify(["doubt", text, taken]);
}

/** The cells of a plan by what they hold. */
type Places = ReadonlyMap<string, Touched>;

function placesIn(plan: Plan): Places {
  const places = new Map<string, Touched>();
  const put = (cell: CellReference, touched: Touched) => places.set(keyOf(cell), touched);
  for (const { cell } of plan.objectives) put(cell, "actions");
  for (const { cell } of plan.actions) put(cell, "actions");
  for (const { cell } of plan.indicators) put(cell, "indicators");
  for (const { valueCells } of plan.indicatorRows) for (const { cell } of valueCells) put(cell, "values");
  return places;
}

function ofDoubt(doubt: Doubt, places: Places): Omit<ReadingToLookAt, "answer"> {
  const { cell, text, taken, alternatives } = doubt;
  const touches = places.get(keyOf(cell)) ?? "columns";
  return {
    key: keyOfDoubt(doubt),
    rule: "reading-doubt",
    touches,
    cells: [cell],
    text,
    taken,
    yearFrom: doubt.yearFrom ?? null,
    yearText: doubt.yearText ?? null,
    yearStart: YEAR_STARTS.find((start) => taken === yearStartText(start)) ?? null,
    meaning: COLUMN_MEANINGS.find((meaning) => taken === meaning) ?? null,
    why: null,
    // Elsewhere than in a value an alternative says how to read, not what would be there.
    alternatives:
      touches === "values"
        ? alternatives.map((alternative) => ({ text: alternative, fix: written(cell, alternative) }))
        : [],
    others:
      doubt.yearFrom !== undefined || onOneLine(taken) === onOneLine(text) ? alternatives.map(onOneLine) : [],
    isOfColumn: touches === "columns",
  };
}

/** Several values in a cell are below one another there, and behind one another in a reading. */
function written(cell: CellReference, alternative: string): Fix {
  const text = alternative.split("; ").join("\n");
  const value = /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
  return { label: { id: "pane-doubts-is", values: { alternative } }, edits: [{ cell, value }] };
}

function ofNotRead({ cell, text, why }: NotRead): Omit<ReadingToLookAt, "answer"> {
  const { touches, isOfColumn = false } = NOT_READ[why];
  return {
    key: JSON.stringify(["not-read", why, text]),
    rule: "not-read",
    touches,
    cells: [cell],
    text,
    taken: null,
    yearFrom: null,
    yearText: null,
    yearStart: null,
    meaning: null,
    why,
    alternatives: [],
    others: [],
    isOfColumn,
  };
}

const NOT_READ: Readonly<
  Record<NotReadReason, { readonly touches: Touched; readonly isOfColumn?: boolean }>
> = {
  unreadableValue: { touches: "values" },
  struck: { touches: "values" },
  withdrawn: { touches: "values" },
  valueWithoutIndicator: { touches: "values" },
  noIndicator: { touches: "indicators" },
  belongsToNoAction: { touches: "actions" },
  leftOver: { touches: "rows" },
  partOfTotal: { touches: "rows" },
  totalsRow: { touches: "rows" },
  repeatedHead: { touches: "rows" },
  columnWithoutMeaning: { touches: "columns", isOfColumn: true },
  duplicateColumn: { touches: "columns", isOfColumn: true },
  note: { touches: "around" },
  outsideTable: { touches: "around" },
  titleBlock: { touches: "around" },
};

function keyOf({ sheet, row, column }: CellReference): string {
  return `${row} ${column} ${sheet}`;
}
