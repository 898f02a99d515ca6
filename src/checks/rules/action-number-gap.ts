import { formatParts, type ActionNumber } from "../action-numbers";
import { groupBy } from "../plan-index";
import type { PlanRule } from "../rule";

/** A greater leap is a numbering by codes, or an extract of a plan. */
const MOST_MISSING = 3;

export const actionNumberGap: PlanRule = {
  id: "action-number-gap",
  severity: "warning",
  needs: "plan",
  *find({ numbers }) {
    const groups = groupBy(numbers, ({ whole }) => whole);
    for (const group of groups.values()) {
      const lasts = new Set(group.map(lastPart));
      // One number given twice leaves out the next: that is one mistake, and the duplicate is said.
      if (lasts.size < group.length) continue;
      for (const [place, number] of group.entries()) {
        const before = group[place - 1];
        const missing = before === undefined ? [] : between(lastPart(before), lastPart(number));
        const isGap =
          missing.length > 0 && missing.length <= MOST_MISSING && !missing.some((last) => lasts.has(last));
        if (before === undefined || !isGap) continue;
        yield {
          cell: number.action.cell,
          about: number.action.id,
          message: {
            id: "action-number-gap",
            values: {
              before: before.text,
              number: number.text,
              missing: missing.map((last) => formatParts([...number.parts.slice(0, -1), last])).join(", "),
            },
          },
        };
      }
    }
  },
};

function lastPart({ parts }: ActionNumber): number {
  return parts.at(-1) ?? 0;
}

function between(first: number, last: number): readonly number[] {
  return Array.from(
    { length: Math.max(0, Math.min(last - first - 1, MOST_MISSING + 1)) },
    (_, step) => first + step + 1,
  );
}
