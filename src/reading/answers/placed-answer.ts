import { columnFromLetters, columnLetters } from "@plan-of-action/xlsx/grid";
import { COLUMN_MEANINGS } from "../../plan/column-meaning";
import { partAt, PART_SPANS, type PartSpan, type PeriodPart } from "../../plan/period";
import type { HeaderRows } from "../header/header-paths";
import { COLUMN_TOPICS, JOINTS, ROW_HABITS, type AnswerNaming, type ColumnSaid } from "./answer";

/** A table by its place in a workbook; one without a header has its first row there, and a last one above it. */
export interface PlacedTable {
  readonly sheet: string;
  readonly rows: HeaderRows;
}

/** What a column, by its number from 0, holds. */
export type PlacedColumn = ColumnSaid<number>;

/** An answer by places of the workbook that it is given for. */
export type PlacedAnswer = AnswerNaming<PlacedTable, number>;

/** The id of the question that an answer is to: `tables`, `texts`, `numbers`, `column-F`, `rows`, `agencies`. */
function questionOf(answer: PlacedAnswer): string {
  if (answer.says === "kept") return answer.question;
  if (answer.says !== "columns") return answer.says;
  if (answer.topic !== "column") return answer.topic;
  return `column-${answer.columns.map(({ column }) => columnLetters(column)).join("-")}`;
}

/** All that an answer says as the command line has it: what its question asks first, then other things with their names. */
export function idOfAnswers([first, ...others]: readonly PlacedAnswer[]): string {
  if (first === undefined) return KEEP;
  return [idOfAnswer(first), ...others.map((other) => `${questionOf(other)}=${idOfAnswer(other)}`)].join("&");
}

/** What a question's id and an answer's say; `null` if they say nothing. */
export function answersOfId(question: string, id: string): readonly PlacedAnswer[] | null {
  const [first = "", ...others] = id.split("&");
  return all([
    answerOfId(question, first),
    ...others.map((other) => {
      const at = other.indexOf("=");
      return at < 0 ? null : answerOfId(other.slice(0, at), other.slice(at + 1));
    }),
  ]);
}

/** An answer as the command line has it, by which it is known again: `tables`, `Plan!5-6;Plan 2!5-6`. */
export function idOfAnswer(answer: PlacedAnswer): string {
  switch (answer.says) {
    case "tables":
      return answer.tables.length === 0 ? NONE : answer.tables.map(idOfTable).join(";");
    case "columns":
      return `${idOfTable(answer.table)}:${answer.columns.map(idOfColumn).join(",")}`;
    case "kept":
      return KEEP;
    case "rows":
      return `${idOfTable(answer.table)}:${answer.are.join("+") || AS_READ}`;
    case "agencies":
      return answer.dividedBy === null ? AS_READ : answer.dividedBy.join("+") || NONE;
  }
}

const NONE = "none";
const KEEP = "keep";
const AS_READ = "as-read";

function idOfTable({ sheet, rows }: PlacedTable): string {
  const name = sheet.replace(/[%!;:,=&]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, "0")}`);
  return `${name}!${rows.first + 1}-${rows.last + 1}`;
}

function idOfColumn({ column, is, year, part }: PlacedColumn): string {
  const time = [
    ...(year === undefined ? [] : [String(year)]),
    ...(part === undefined ? [] : [`${part.span}${part.index}`]),
  ].join(".");
  return `${columnLetters(column)}=${is}${time === "" ? "" : `@${time}`}`;
}

/** The answer that a question's id and an answer's say; `null` if they say none. */
export function answerOfId(question: string, id: string): PlacedAnswer | null {
  if (id === KEEP) return { says: "kept", question };
  if (question === "tables") {
    const tables = id === NONE ? [] : all(id.split(";").map(tableOfId));
    return tables === null ? null : { says: "tables", tables };
  }
  if (question === "agencies") {
    if (id === AS_READ) return { says: "agencies", dividedBy: null };
    const dividedBy = id === NONE ? [] : all(id.split("+").map((one) => oneOf(JOINTS, one)));
    return dividedBy === null ? null : { says: "agencies", dividedBy };
  }
  const [, placed = "", said = ""] = /^(.+![\d-]+):(.*)$/u.exec(id) ?? [];
  const table = tableOfId(placed);
  if (table === null) return null;
  if (question === "rows") {
    const are = said === AS_READ ? [] : all(said.split("+").map((one) => oneOf(ROW_HABITS, one)));
    return are === null ? null : { says: "rows", table, are };
  }
  const topic = oneOf(COLUMN_TOPICS, question.replace(/-.*$/u, ""));
  const columns = all(said.split(",").map(columnOfId));
  return topic === null || columns === null ? null : { says: "columns", topic, table, columns };
}

function all<Item>(items: readonly (Item | null)[]): readonly Item[] | null {
  const found = items.filter((item) => item !== null);
  return found.length === items.length ? found : null;
}

function oneOf<const Choice extends string>(choices: readonly Choice[], text: string): Choice | null {
  return choices.find((choice) => choice === text) ?? null;
}

function tableOfId(id: string): PlacedTable | null {
  const [, name = "", from = "", to = from] = /^(.+)!(\d{1,7})(?:-(\d{1,7}))?$/u.exec(id) ?? [];
  if (name === "") return null;
  const sheet = name.replace(/%([\da-f]{2})/giu, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  const rows = { first: Number(from) - 1, last: Number(to) - 1 };
  return rows.first >= 0 && rows.last >= rows.first - 1 && rows.last < rows.first + MAX_ROWS
    ? { sheet, rows }
    : null;
}

/** No header has more rows. */
const MAX_ROWS = 30;

function columnOfId(id: string): PlacedColumn | null {
  const [, letters = "", meaning = "", time = ""] = /^([A-Za-z]{1,3})=(\w+)(?:@([\w.]+))?$/u.exec(id) ?? [];
  const column = columnFromLetters(letters);
  const is = oneOf(COLUMN_MEANINGS, meaning);
  if (column === null || is === null) return null;
  const year = /(?:^|\.)(\d{4})(?:\.|$)/u.exec(time)?.[1];
  const part = partOfId(time);
  return {
    column,
    is,
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(part === null ? {} : { part }),
  };
}

function partOfId(time: string): PeriodPart | null {
  const [, name = "", index = ""] = /([a-z]+)(\d+)$/u.exec(time) ?? [];
  const span: PartSpan | null = oneOf(PART_SPANS, name);
  return span === null ? null : partAt(span, Number(index));
}
