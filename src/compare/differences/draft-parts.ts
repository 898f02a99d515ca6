import { objectiveWords } from "../../plan/objective-title";
import type { Indicator, JointAction, Objective, Plan } from "../../plan/plan";
import type { Difference, PlacedValue } from "./difference";
import type { Split } from "../pairing/splits";

/** What of a difference is recognized by the part that it is about. */
export type About = Pick<Difference, "of" | "ids" | "objective" | "title"> & { readonly identity: string };

export function aboutObjective(objective: Objective, other: Objective | undefined): About {
  return {
    of: "objective",
    ids: { ours: objective.id, theirs: other?.id ?? null },
    objective: objective.id,
    title: objective.title,
    identity: (other ?? objective).title,
  };
}

export function titleOf({
  title,
  cell,
  titleCell = cell,
}: Pick<JointAction, "title" | "cell" | "titleCell">): PlacedValue {
  return { cell: titleCell, value: title };
}

/** Whether an action has the words of its objective, out of its cell. */
export function isOfObjective({ objectives }: Plan, { titleCell, objective }: JointAction): boolean {
  const cell = objectives.find(({ id }) => id === objective)?.cell;
  return titleCell !== undefined && cell?.row === titleCell.row && cell.column === titleCell.column;
}

export function wordsOf({ title, cell }: Objective): PlacedValue {
  return { cell, value: objectiveWords(title) };
}

export function textOf({ text, cell }: Indicator): PlacedValue {
  return { cell, value: text };
}

export function placesByAction(indicators: readonly Indicator[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { action }] of indicators.entries()) {
    const known = places.get(action);
    if (known === undefined) places.set(action, [place]);
    else known.push(place);
  }
  return places;
}

export function splitsByWhole(splits: readonly Split[]): ReadonlyMap<number, readonly number[]> {
  const parts = new Map<number, number[]>();
  for (const { whole, part } of splits) parts.set(whole, [...(parts.get(whole) ?? []), part]);
  return parts;
}

/** The ids of indicators that have the words of their action, out of its cell, as where a table has no column for them. */
export function namelessIndicators({ actions, indicators }: Plan): ReadonlySet<string> {
  const byId = new Map(actions.map((action) => [action.id, action]));
  const nameless = indicators.filter(({ action: id, cell, text }) => {
    const action = byId.get(id);
    return action?.title === text && action.cell.row === cell.row && action.cell.column === cell.column;
  });
  return new Set(nameless.map(({ id }) => id));
}
