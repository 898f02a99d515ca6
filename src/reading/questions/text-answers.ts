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
      return { columns: placedColumns(texts, choice.roles), margin: choice.margin };
    }),
  );
  return answers.sort((a, b) => a.margin - b.margin);
}
