import { datedMeaning, kindOfMeaning, overallMeaning } from "../../plan/column-meaning";
import { foldText } from "../../plan/language/spelling/text-folding";
import { areNumbers } from "../header/column-content";
import type { ColumnFacts } from "../header/column-facts";
import type { ColumnRole } from "../header/evidence/evidence";
import { spanNamed } from "../header/time/time-of-header";
import { namesYear } from "../header/time/period-of-column";
import { isPartOfYear } from "../../plan/language/time/period-words";
import { holdsTexts, placedColumns, type ColumnChoices } from "./column-choices";
import type { ColumnAnswer } from "./text-answers";

/** Columns of numbers that are called the same but for their times. */
type Run = readonly ColumnFacts[];

/** What a run can be. */
const AS = ["target", "actual", "overallTarget", "baseline", "nothing"] as const;
type RunAs = (typeof AS)[number];

/** Runs of which two are changed at once. */
const MAX_PAIRED = 8;

/** What the columns of numbers can be: one run, or two at once, something else than it was taken for, the likeliest first. */
export function numberAnswers(choices: ColumnChoices): readonly ColumnAnswer[] {
  const columns = choices.open.filter((column) => canHoldNumbers(column, choices.present));
  const runs = runsOf(columns);
  const answer = (roles: ReadonlyMap<number, ColumnRole>): ColumnAnswer => {
    const choice = choices.with(roles);
    return {
      columns: placedColumns(columns, { roles: choice.roles, given: roles, present: choices.present }),
      margin: choice.margin,
    };
  };
  const present = answer(new Map(columns.map(({ place }) => [place, choices.present[place] ?? "ignored"])));
  const single = runs.flatMap((run) =>
    AS.flatMap((as) => {
      const roles = rolesOf(run, as);
      if (roles === null || [...roles].every(([place, role]) => choices.present[place] === role)) return [];
      return { run, roles, ...answer(roles) };
    }),
  );
  const likely = [...single].sort((a, b) => a.margin - b.margin).slice(0, MAX_PAIRED);
  const pairs = likely.flatMap((one, at) =>
    likely
      .slice(at + 1)
      .filter(({ run }) => run !== one.run)
      .map((other) => answer(new Map([...one.roles, ...other.roles]))),
  );
  return [present, ...single, ...pairs].sort((a, b) => a.margin - b.margin);
}

function canHoldNumbers(column: ColumnFacts, present: readonly ColumnRole[]): boolean {
  const role = present[column.place] ?? "ignored";
  if (role === "actionNumber" || role === "action" || role === "indicator" || role === "objective")
    return false;
  if (kindOfRole(role) || role === "baseline") return true;
  const { content, sense } = column;
  return areNumbers(content) || (sense.period !== null && !holdsTexts(column));
}

function kindOfRole(role: ColumnRole): boolean {
  return role !== "rowPeriod" && role !== "rowKind" && role !== "levelLabel" && kindOfMeaning(role) !== null;
}

function runsOf(columns: readonly ColumnFacts[]): readonly Run[] {
  const runs = new Map<string, ColumnFacts[]>();
  for (const column of columns) {
    const { period } = column.sense;
    const span = period === null ? null : spanNamed(period);
    const words = foldText(column.sense.path.levels.map(withoutTime).join(" "));
    const key = period === null ? `${column.place}` : `${words} ${span}`;
    const run = runs.get(key);
    if (run === undefined) runs.set(key, [column]);
    else run.push(column);
  }
  return [...runs.values()];
}

/** A header without the digits of its time: "Target 2024", "Q1". */
function withoutTime(text: string): string {
  return text.length <= LONGEST_TIME ? "" : text.replace(/[\p{Nd}]+/gu, "");
}

const LONGEST_TIME = 4;

/** The roles of the columns of a run; `null` where it cannot be that. */
function rolesOf(run: Run, as: RunAs): ReadonlyMap<number, ColumnRole> | null {
  if (as === "nothing") return new Map(run.map(({ place }) => [place, "ignored"]));
  if (as === "overallTarget" || as === "baseline") {
    const [only] = run;
    return run.length > 1 || only === undefined ? null : new Map([[only.place, as]]);
  }
  return new Map(
    run.map(({ place, sense: { period } }) => {
      const span = period === null ? null : spanNamed(period);
      const isOfTime = period !== null && span !== null && (isPartOfYear(period) || namesYear(period));
      return [place, isOfTime ? datedMeaning(as, span) : overallMeaning(as)] as const;
    }),
  );
}
