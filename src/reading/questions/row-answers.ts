import type { Plan } from "../../plan/plan";
import type { RowHabit } from "../answers/answer";
import type { PlacedAnswer, PlacedTable } from "../answers/placed-answer";

/** An answer on how rows or names are read, with how much less speaks for it: what is seen in the plan makes it likelier. */
export interface HabitAnswer {
  readonly answer: PlacedAnswer;
  readonly margin: number;
}

/** Something in the plan asks for it, or nothing does. */
const SEEN = 0;
const UNSEEN = 4;

const HABITS: readonly (readonly RowHabit[])[] = [
  ["valued"],
  ["struck"],
  ["headings"],
  ["each"],
  ["alone"],
  ["each", "struck"],
  ["each", "alone"],
];

/** How else the rows of a plan can be read; the likeliest first. */
export function rowAnswers(plan: Plan, table: PlacedTable): readonly HabitAnswer[] {
  const seen = new Set<RowHabit>([
    ...(plan.notRead.some(({ why }) => why === "struck") ? (["struck"] as const) : []),
    ...(plan.indicators.some((indicator) => !hasValue(indicator)) ? (["valued"] as const) : []),
  ]);
  return HABITS.map((are): HabitAnswer => {
    const isSeen = are.some((habit) => seen.has(habit));
    return { answer: { says: "rows", table, are }, margin: isSeen ? SEEN : UNSEEN };
  }).sort((a, b) => a.margin - b.margin);
}

function hasValue({ overallTarget, baseline, targets, actuals }: Plan["indicators"][number]): boolean {
  return [overallTarget, baseline, ...targets.values(), ...actuals.values()].some(
    (value) => value !== null && value.state !== "blank",
  );
}

/** What can divide the names of agencies in a cell. */
const DIVIDED = [
  [],
  ["comma"],
  ["comma", "and"],
  ["comma", "semicolon", "slash", "line"],
  ["line"],
  ["slash"],
  ["semicolon"],
  ["comma", "semicolon", "slash", "dash", "and", "line"],
] as const;

/** How else the names in the cells of agencies can be divided. */
export function agencyAnswers(): readonly HabitAnswer[] {
  return DIVIDED.map((dividedBy) => ({ answer: { says: "agencies", dividedBy }, margin: UNSEEN }));
}
