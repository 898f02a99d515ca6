import type { ColumnMeaning } from "../../plan/plan";
import type { PeriodPart } from "../../plan/period";

/** A table by the words of its header, wherever it stands: its rows from the top, each with its texts, folded. */
export interface TableName {
  /** The sheet's name when it was named; of several tables with one header it tells which, and need not be there. */
  readonly sheet: string;
  readonly rows: readonly (readonly string[])[];
  /** Its place, from 1, among the tables of its sheet with the same header. */
  readonly nth: number;
}

/** A column by the words over it, folded and with # for digits; "" where it has none. */
export interface ColumnName {
  readonly header: string;
  /** Its place, from 1, among the columns of its table that are called the same. */
  readonly nth: number;
}

/** What a person says that a column holds; the column is named by its words, or by its place. */
export interface ColumnSaid<Column> {
  readonly column: Column;
  readonly is: ColumnMeaning;
  /** Left out where the header's own time counts. */
  readonly year?: number;
  readonly part?: PeriodPart;
}

/** What an answer about columns was asked of. */
export const COLUMN_TOPICS = ["texts", "labels", "numbers", "column"] as const;
export type ColumnTopic = (typeof COLUMN_TOPICS)[number];

/**
 * How rows are read where a person has said so: each row with a text is an entry, and no part or rest of another; a text
 * alone in its row is an entry, or is a heading; a row without any value is a heading; what is struck through counts.
 */
export const ROW_HABITS = ["each", "alone", "headings", "valued", "struck"] as const;
export type RowHabit = (typeof ROW_HABITS)[number];

/** What divides the names of agencies in a cell. */
export const JOINTS = ["comma", "semicolon", "slash", "dash", "and", "line"] as const;
export type Joint = (typeof JOINTS)[number];

/**
 * One thing that a person has said of how a plan is read, with tables and columns named by words or by places. All that
 * nobody has said is decided around it.
 */
export type AnswerNaming<Table, Column> =
  /** These tables are the plan, with these header rows, and no others; none where the list is empty. */
  | { readonly says: "tables"; readonly tables: readonly Table[] }
  /** What columns hold, in every table with this header. */
  | {
      readonly says: "columns";
      readonly topic: ColumnTopic;
      readonly table: Table;
      readonly columns: readonly ColumnSaid<Column>[];
    }
  /** What the rows of every table with this header are. */
  | { readonly says: "rows"; readonly table: Table; readonly are: readonly RowHabit[] }
  /** What is read is right; of a table's columns and rows, or of which tables are the plan. */
  | { readonly says: "kept"; readonly question: string }
  /** Names of agencies are divided by these, and by nothing else; `null` as the words around them say. */
  | { readonly says: "agencies"; readonly dividedBy: readonly Joint[] | null };

/** An answer by the words of headers, as it is saved. */
export type Answer = AnswerNaming<TableName, ColumnName>;

/** Everything that was said of how a workbook's plan is read, in the order in which it was said. */
export interface Layout {
  readonly version: 1;
  readonly answers: readonly Answer[];
}

export const NOTHING_SAID: Layout = { version: 1, answers: [] };

/** A layout in which an answer stands in the place of what was said before of the same thing. */
export function withAnswer({ version, answers }: Layout, answer: Answer): Layout {
  return { version, answers: [...answers.filter((other) => !isInsteadOf(answer, other)), answer] };
}

function isInsteadOf(answer: Answer, other: Answer): boolean {
  if (answer.says !== other.says) return false;
  if (answer.says === "tables" || answer.says === "agencies") return true;
  if (answer.says === "kept") return other.says === "kept" && other.question === answer.question;
  if (other.says !== answer.says || !isSameTable(answer.table, other.table)) return false;
  if (answer.says === "rows" || other.says === "rows") return true;
  return answer.topic === other.topic && answer.topic !== "column";
}

function isSameTable(a: TableName, b: TableName): boolean {
  return JSON.stringify(a.rows) === JSON.stringify(b.rows);
}

/** What a person has said that concerns a sheet. */
export interface SaidOfSheet {
  readonly answers: readonly Answer[];
  /** The rows of the headers on it that the answers name. */
  readonly headers: readonly { readonly first: number; readonly last: number }[];
}
