import { areNumbers } from "../header/column-content";
import { factsOfTable, type ColumnFacts, type TableFacts, type YearsOfTable } from "../header/column-facts";
import { chooseRoles } from "../header/choice/assignment";
import { valueOf, type Question } from "../header/choice/question";
import type { ColumnRole } from "../header/evidence/evidence";
import { questionOf } from "../header/header";
import { withSaidTimes } from "../answers/said-columns";
import type { PlacedColumn } from "../answers/placed-answer";
import { COLUMN_MEANINGS, type ColumnMeaning } from "../../plan/column-meaning";
import type { FoundTable } from "../tables/found-table";
import { spanAbove } from "../tables/title-block";
import type { HeaderWords } from "../../plan/language/header-words";

/** What the columns of a table can be, with how much speaks for it. */
export interface ColumnChoice {
  /** The role of each column, by place. */
  readonly roles: readonly ColumnRole[];
  /** How much more speaks for the best choice. */
  readonly margin: number;
}

/** How much less likely a role is for which nothing speaks: its header is unknown. */
const OF_UNCLAIMED = 2;

/** The columns of a table, which can be chosen otherwise than they were. */
export class ColumnChoices {
  readonly table: TableFacts;
  private readonly question: Question;
  private readonly best: ColumnChoice;

  constructor({ view, header }: FoundTable, words: HeaderWords, span: YearsOfTable | null) {
    const facts = factsOfTable(view, header.rows, words, spanAbove(view, header.rows.first) ?? span);
    const { table, said } = withSaidTimes(facts);
    this.table = table;
    this.question = questionOf(table, said);
    const claims = this.question.evidence.filter((one) => valueOf(one) > 0);
    this.claims = new Set(claims.map(({ place, role }) => `${place} ${role}`));
    this.best = { ...this.choose(new Map(), new Set()), margin: 0 };
  }

  /** The columns of which nobody has said anything. */
  get open(): readonly ColumnFacts[] {
    return this.table.columns.filter(({ place }) => this.question.settled?.has(place) !== true);
  }

  /** What was chosen. */
  get present(): readonly ColumnRole[] {
    return this.best.roles;
  }

  /** The best choice in which some columns have these roles, and no other column has one of those that are barred. */
  with(roles: ReadonlyMap<number, ColumnRole>, barred: ReadonlySet<ColumnRole> = new Set()): ColumnChoice {
    return this.choose(roles, barred);
  }

  private choose(given: ReadonlyMap<number, ColumnRole>, barred: ReadonlySet<ColumnRole>): ColumnChoice {
    const { question } = this;
    const settled = new Map([...(question.settled ?? []), ...given]);
    const evidence =
      barred.size === 0
        ? question.evidence
        : question.evidence.filter(({ place, role }) => !barred.has(role) || settled.get(place) === role);
    const { chosen, score } = chooseRoles({ ...question, evidence, settled });
    const margin = (this.bestScore ??= score) - score + this.countUnclaimed(given) * OF_UNCLAIMED;
    return { roles: chosen.map(({ role }) => role), margin };
  }

  /** How many columns are given a role for which nothing speaks. */
  private countUnclaimed(given: ReadonlyMap<number, ColumnRole>): number {
    return [...given].filter(([place, role]) => role !== "ignored" && !this.claims.has(`${place} ${role}`))
      .length;
  }

  private bestScore: number | undefined;
  private readonly claims: ReadonlySet<string>;
}

/** Whether a column holds texts, and not numbers, days or marks. */
export function holdsTexts({ content }: ColumnFacts): boolean {
  const { filled, values, dates, marks, periods, numbered } = content;
  return (
    filled > 0 &&
    !areNumbers(content) &&
    values - numbered < MOSTLY &&
    dates < MOSTLY &&
    marks < MOSTLY &&
    periods < MOSTLY
  );
}

const MOSTLY = 0.6;

/**
 * What an answer has to say of a choice: the columns that were given a role, and those that have another one for it. All
 * others are what they are by themselves.
 */
export function placedColumns(
  columns: readonly ColumnFacts[],
  {
    roles,
    given,
    present,
  }: {
    readonly roles: readonly ColumnRole[];
    readonly given: ReadonlyMap<number, ColumnRole>;
    readonly present: readonly ColumnRole[];
  },
): readonly PlacedColumn[] {
  return columns.flatMap(({ place, column }) => {
    if (!given.has(place) && roles[place] === present[place]) return [];
    const is = meaningOf(roles[place] ?? "ignored");
    return is === null ? [] : [{ column, is }];
  });
}

function meaningOf(role: ColumnRole): ColumnMeaning | null {
  return COLUMN_MEANINGS.find((meaning) => meaning === role) ?? null;
}
