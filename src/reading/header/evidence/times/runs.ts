import type { PeriodSpan } from "../../../../plan/period";
import { foldText } from "../../../../plan/language/spelling/text-folding";
import { periodInHeader } from "../../../../plan/language/time/period-words";
import { canSay, oncePerTable, says, type ColumnFacts, type TableFacts } from "../../column-facts";
import type { ColumnContent } from "../../column-content";
import { wordsApart } from "../../sense/words-apart";
import { spanNamed } from "../../time/time-of-header";

/** Columns of times of one length with the same words beside them: "Plan 2024 | Plan 2025", "Jan_e | Feb_e | …". */
export interface RunOfTimes {
  readonly span: PeriodSpan;
  /** What their headers say besides. */
  readonly affix: string;
  readonly columns: readonly ColumnFacts[];
  /** Their times, to tell which other run is of the same. */
  readonly times: readonly string[];
  /** Whether a word says what they are; else they are decided together. */
  readonly isNamed: boolean;
}

/** The runs of a table, from the left. */
export const runsOfTimes = oncePerTable(({ columns }: TableFacts): readonly RunOfTimes[] => {
  const runs = new Map<string, ColumnFacts[]>();
  for (const column of columns) {
    const span = spanOf(column);
    if (span === null) continue;
    const key = `${span} ${column.sense.kinds[0] ?? ""} ${affixOf(column)}`;
    const run = runs.get(key);
    if (run === undefined) runs.set(key, [column]);
    else run.push(column);
  }
  return [...runs.values()].flatMap((own): readonly RunOfTimes[] => {
    const [first] = own;
    const span = first === undefined ? null : spanOf(first);
    if (first === undefined || span === null) return [];
    const isNamed = first.sense.kinds.length > 0;
    const times = own.map(timeOf);
    // "2027 | 2027": what is of one time twice is of two things.
    if (new Set(times).size < own.length)
      return own.map((column, place) => ({
        span,
        affix: affixOf(first),
        columns: [column],
        times: times.slice(place, place + 1),
        isNamed,
      }));
    return [{ span, affix: affixOf(first), columns: own, times, isNamed }];
  });
});

/** The run that a column is of; `undefined` where its header names no time, or something else than values. */
export const runOf = (column: ColumnFacts, table: TableFacts): RunOfTimes | undefined =>
  runByColumn(table).get(column);

const runByColumn = oncePerTable(
  (table) =>
    new Map(runsOfTimes(table).flatMap((run) => run.columns.map((column) => [column, run] as const))),
);

/** How long the times are that a column of values, or of nothing but a time, is of. */
function spanOf(column: ColumnFacts): PeriodSpan | null {
  const { kinds, period } = column.sense;
  const canBeOfValues = kinds.length === 0 || says(column, "target", "actual");
  return period === null || !canBeOfValues ? null : spanNamed(period);
}

/** What a header says besides its time, folded. */
function affixOf({ sense: { path } }: ColumnFacts): string {
  const words = path.levels.flatMap(wordsApart).map(foldText);
  return words.filter((word) => !/\d/u.test(word) && !isOfTime(word)).join(" ");
}

const ROMAN = /^(?:i{1,3}|iv)$/u;

function isOfTime(word: string): boolean {
  return word === "" || ROMAN.test(word) || periodInHeader(word) !== null;
}

function timeOf({ sense: { period } }: ColumnFacts): string {
  const { year, yearOfPlan, part, months } = period ?? {};
  return [year, yearOfPlan, part?.span, part?.index, part == null ? months?.first : ""].join(" ");
}

/** What stands in the columns of a run, together: a blank month among filled ones is no calendar, and three days among numbers no dates. */
export function contentOfRun(run: RunOfTimes): Pick<ColumnContent, Pooled> & { readonly filled: number } {
  const filled = run.columns.reduce((sum, { content }) => sum + content.filled, 0);
  const share = (of: Pooled): number =>
    filled === 0
      ? 0
      : run.columns.reduce((sum, { content }) => sum + content[of] * content.filled, 0) / filled;
  return {
    filled,
    values: share("values"),
    numbers: share("numbers"),
    dates: share("dates"),
    marks: share("marks"),
    money: share("money"),
  };
}

type Pooled = "values" | "numbers" | "dates" | "marks" | "money";

/** Whether some column says that it is of what was achieved. */
export const saysAchieved = oncePerTable(({ columns }: TableFacts) =>
  columns.some((column) => canSay(column, "actual")),
);
