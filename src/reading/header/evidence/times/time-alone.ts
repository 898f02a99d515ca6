import type { ColumnMeaning } from "../../../../plan/column-meaning";
import { placeOf } from "../../../../plan/period";
import { namesPartOfYear, type ColumnFacts, type TableFacts } from "../../column-facts";
import { roleOfTime } from "../../time/period-of-column";
import { evidence, forEachColumn, type Evidence } from "../evidence";

/** A column headed by nothing but a year, a quarter or "Total" holds targets, unless its cells are marks of a calendar. */
export const timeAlone = forEachColumn((column) => {
  const role = column.sense.kinds.length === 0 ? roleOfBareTime(column) : null;
  if (role === null) return [];
  const found = [evidence(column, role, "timeAlone", { text: column.header })];
  return hasNameOfItsOwn(column) ? [...found, evidence(column, role, "namesBesideTime")] : found;
});

/** "2024 – Evaluation of the programme": four words and more beside a time say something else than how much. */
function hasNameOfItsOwn({ sense }: ColumnFacts): boolean {
  const leaf = sense.path.levels.at(-1) ?? "";
  return (
    (leaf.match(/\p{L}{3,}/gu) ?? []).length >= MANY_WORDS && sense.kinds.length === 0 && !sense.isOverall
  );
}

const MANY_WORDS = 4;

/** The role of a column of whose words nothing counts but the time: targets, a calendar or money, by its cells. */
export function roleOfBareTime({ sense, content }: ColumnFacts): ColumnMeaning | null {
  if (sense.period === null && !sense.isOverall) return null;
  // "Is it cumulative?" over "Yes" and "No" is not the total of anything; a target in words can be.
  if (sense.period === null && content.answers > 0.8) return null;
  const isCalendar =
    content.filled === 0
      ? sense.kinds[0] === "schedule" || placeOf(sense.period?.part, "month") !== null
      : content.values < 0.3;
  // A plan can have a tick as the target of a milestone, between numbers.
  const isMarked = content.marks > 0.3 && content.marks > content.numbers;
  if (!sense.isOverall && (isMarked || isCalendar || areDays(content))) return "workplan";
  return content.money > 0.5 ? "resources" : roleOfTime(sense, "target");
}

/** The days on which something is done, in the column of their month. */
function areDays({ dates }: ColumnFacts["content"]): boolean {
  return dates > 0.6;
}

/** "June | July | August" over days: where most columns of a calendar hold days, "17" in another one is a day, too. */
export function daysInCalendar({ columns }: TableFacts): readonly Evidence[] {
  const calendar = columns.filter(
    (column) => column.sense.kinds.length === 0 && namesPartOfYear(column) && column.content.filled > 0,
  );
  const ofDays = calendar.filter(({ content }) => areDays(content));
  if (ofDays.length < MIN_OF_DAYS || ofDays.length <= calendar.length / 2) return [];
  return calendar
    .filter(({ content }) => !areDays(content))
    .map((column) => evidence(column, "workplan", "daysInCalendar", { text: column.header }));
}

const MIN_OF_DAYS = 3;
