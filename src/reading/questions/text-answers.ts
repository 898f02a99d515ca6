import type { ColumnFacts } from "../header/column-facts";
import type { ColumnRole } from "../header/evidence/evidence";
import type { PlacedColumn } from "../answers/placed-answer";
import { holdsTexts, placedColumns, type ColumnChoices } from "./column-choices";

export interface ColumnAnswer {
  readonly columns: readonly PlacedColumn[];
  /** How much less speaks for it than for the best choice. */
  readonly margin: number;
}

/** Columns of texts that are looked at, from the left. */
const MAX_TEXTS = 9;

/** What the columns of texts can be: every pair of columns, or one alone, that can have two roles, the likeliest first. */
export function pairAnswers(
  choices: ColumnChoices,
  [one, other]: readonly [ColumnRole, ColumnRole],
): readonly ColumnAnswer[] {
  const texts = choices.open.filter(holdsTexts).slice(0, MAX_TEXTS);
  const places = [...texts.map(({ place }) => place), null];
  const answers = places.flatMap((first) =>
    places.flatMap((second) => {
      if (first === second) return [];
      const roles = new Map<number, ColumnRole>();
      const barred = new Set<ColumnRole>();
      if (first === null) barred.add(one);
      else roles.set(first, one);
      if (second === null) barred.add(other);
      else roles.set(second, other);
      const choice = choices.with(roles, barred);
      const unlike = [...roles].reduce(
        (sum, [place, role]) => sum + unlikeness(choices.table.columns[place], role),
        0,
      );
      return {
        columns: placedColumns(texts, { roles: choice.roles, given: roles, present: choices.present }),
        margin: choice.margin,
        order: choice.margin + unlike,
      };
    }),
  );
  return answers.sort((a, b) => a.order - b.order);
}

/** How little the texts of a column are like those of a role, where no header tells: it says in which order is asked. */
function unlikeness(column: ColumnFacts | undefined, role: ColumnRole): number {
  if (column === undefined) return 0;
  const { distinct, longTexts } = column.content;
  if (role === "action" || role === "indicator") return 2 * (1 - distinct) + 1 - longTexts;
  return (role === "unit" ? 4 : 2) * distinct + 4 * longTexts;
}
