import { formatNumber } from "../../checks/phrasing";
import type { LeftOutEntry, NextEntry, NextPlan } from "../../next-plan";
import { formerYears } from "../../next-plan/year-slots";
import type { Translate } from "../../plan/message";
import type { Plan } from "../../plan/plan";

/** The years of the former plan: "2023–2025"; an empty text where it names none. */
export function formerSpan(plan: Plan): string {
  const years = formerYears(plan).map(({ year }) => year);
  const first = plan.span?.first ?? years[0];
  const last = plan.span?.last ?? years.at(-1);
  if (first === undefined || last === undefined) return "";
  return first === last ? String(first) : `${first}–${last}`;
}

/** A number in the words of a message; "–" for none. */
export function shownNumber(number: number | null, isPercentage: boolean): string {
  return number === null ? "–" : formatNumber(number, isPercentage);
}

/** Where an entry comes from and why it comes in or stays out: "1.4-1 of 2023–2025: 2 of 4 reached." */
export function originWords(entry: NextEntry | LeftOutEntry, span: string, translate: Translate): string {
  const { action, indicator, definition, target, actual, reason, notes } = entry;
  const isPercentage = definition?.measure === "percentage";
  const values = {
    id: indicator?.id ?? action.id,
    span,
    hasSpan: span === "" ? "no" : "yes",
    target: shownNumber(target, isPercentage),
    actual: shownNumber(actual, isPercentage),
    isReported: actual === null ? "no" : "yes",
  };
  const origin = translate({ id: "nextPlan-origin", values });
  const why = translate({ id: `nextPlan-reason-${reason}`, values });
  return [`${origin} ${why}`, ...notes.map(translate)].join(" ");
}

/** How many entries there are of each kind. */
export function countsOf({
  entries,
}: NextPlan): Readonly<Record<"carried" | "recurring" | "leftOut", number>> {
  const counts = { carried: 0, recurring: 0, leftOut: 0 };
  for (const { kind } of entries) counts[kind]++;
  return counts;
}
