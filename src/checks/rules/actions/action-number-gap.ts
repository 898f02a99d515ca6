import { actionNumbers, formatParts, isCode, numbersAbove, type ActionNumber } from "../../action-numbers";
import { groupBy } from "../../plan-index";
import { defineRule } from "../../rule";

/** A greater leap is a numbering by codes, or an extract of a plan. */
const MAX_MISSING = 3;

/** Nobody counts so far: it is the code of a register. */
const HIGHEST_COUNTED = 9999;

export const actionNumberGap = defineRule({
  id: "action-number-gap",
  matter: "form",
  severity: "warning",
  inDoubtfulPlan: "waits",
  needs: "plan",
  *find({ plan }) {
    const numbers = actionNumbers(plan.actions);
    const groups = groupBy(numbers, ({ whole }) => whole);
    const headings = numbersAbove(numbers);
    for (const group of groups.values()) {
      if (group.some(({ parts }) => parts.some((part) => part > HIGHEST_COUNTED))) continue;
      const gaps = gapsIn(group, headings);
      // Where numbers are left out again and again, the plan is an extract of another, or of a register.
      if (gaps.length > slipsIn(group)) continue;
      const areCodes = group.every(isCode);
      for (const { before, number, missing } of gaps) {
        yield {
          cell: number.cell,
          about: number.action.id,
          severity: areCodes ? "info" : undefined,
          message: "action-number-gap",
          values: {
            before: before.text,
            number: number.text,
            missing: missing.map((last) => formatParts([...number.parts.slice(0, -1), last])).join(", "),
          },
        };
      }
    }
  },
});

/** How many gaps may be slips: one of a few numbers, two of more, then one in ten; of a register's plain numbers a few. */
function slipsIn({ length, 0: first }: readonly ActionNumber[]): number {
  const slips = length < FEW ? 1 : Math.max(2, SHARE_OF_SLIPS * length);
  return first?.parts.length === 1 ? Math.min(slips, MAX_OF_REGISTER) : slips;
}

const MAX_OF_REGISTER = 3;

const FEW = 6;
const SHARE_OF_SLIPS = 0.1;

interface Gap {
  readonly before: ActionNumber;
  readonly number: ActionNumber;
  readonly missing: readonly number[];
}

function gapsIn(group: readonly ActionNumber[], headings: ReadonlySet<string>): readonly Gap[] {
  const lasts = groupBy(group, lastPart);
  return group.flatMap((number, place) => {
    const before = group[place - 1];
    const left = before === undefined ? [] : missingBetween(before, number, group[place + 1]);
    const missing = left.filter((last) => !headings.has(formatParts([...number.parts.slice(0, -1), last])));
    if (before === undefined || missing.length === 0 || missing.some((last) => lasts.has(last))) return [];
    // One number given twice leaves out the next: that is one mistake, and the duplicate is said.
    const isOfDuplicate = missing.length === 1 && [before, number].some((one) => isDuplicate(one, lasts));
    return isOfDuplicate || missing.length > group.length ? [] : [{ before, number, missing }];
  });
}

function isDuplicate(number: ActionNumber, byLast: ReadonlyMap<number, readonly ActionNumber[]>): boolean {
  return (byLast.get(lastPart(number)) ?? []).length > 1;
}

/** 3.6, 3.8 leave out 3.7; in 3.6, 3.17, 3.8 a digit slipped in. */
function missingBetween(
  before: ActionNumber,
  number: ActionNumber,
  next: ActionNumber | undefined,
): readonly number[] {
  const missing = between(lastPart(before), lastPart(number));
  const isSlip = next !== undefined && lastPart(next) === lastPart(before) + 2;
  if (missing.length > MAX_MISSING) return isSlip ? [lastPart(before) + 1] : [];
  return missing;
}

function lastPart({ parts }: ActionNumber): number {
  return parts.at(-1) ?? 0;
}

function between(first: number, last: number): readonly number[] {
  return Array.from(
    { length: Math.max(0, Math.min(last - first - 1, MAX_MISSING + 1)) },
    (_, step) => first + step + 1,
  );
}
