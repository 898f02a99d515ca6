import { onOneLine } from "../../../app";
import type { Plan } from "../../../app";
import type { Fold } from "./folded-list";

/** Things by the objective that they belong to, in the order of the plan; those of none come last, under another title. */
export function foldByObjective<Item>(
  { objectives }: Pick<Plan, "objectives">,
  items: readonly Item[],
  objectiveOf: (item: Item) => string,
  titleOfNone: string,
): Fold<Item>[] {
  const groups = new Map<string, Item[]>(objectives.map(({ id }) => [id, []]));
  groups.set("", []);
  for (const item of items) groups.get(objectiveOf(item))?.push(item);
  const titles = new Map(objectives.map(({ id, title }) => [id, onOneLine(title)]));
  return Array.from(groups, ([key, members]) => ({
    key,
    title: titles.get(key) ?? titleOfNone,
    items: members,
  })).filter((fold) => fold.items.length > 0);
}
