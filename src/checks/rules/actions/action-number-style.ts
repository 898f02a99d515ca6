import { actionNumbers, isCode, type ActionNumber } from "../../action-numbers";
import { rememberByText } from "../../../indicators";
import { withWesternDigits } from "../../../plan/language/numbers/digits";
import { groupBy } from "../../plan-index";
import { defineRule, type Found } from "../../rule";

export const actionNumberStyle = defineRule({
  id: "action-number-style",
  matter: "form",
  severity: "info",
  inDoubtfulPlan: "waits",
  needs: "plan",
  *find({ plan }) {
    // "1." above "1.1" and "1.2" is the way of a level, so that each level is looked at by itself.
    // A code is as its register has it, and nobody here chooses how it is written.
    const chosen = actionNumbers(plan.actions).filter((number) => !isCode(number));
    const levels = groupBy(chosen, ({ parts }) => parts.length);
    for (const numbers of levels.values()) yield* differencesIn(numbers);
  },
});

/** Said once for the level: the first action that is written differently, with the numbers of the rest. */
function* differencesIn(numbers: readonly ActionNumber[]): Iterable<Found> {
  const byStyle = groupBy(numbers, ({ written }) => styleOf(written));
  const [usual, ...others] = [...byStyle.values()].sort((a, b) => b.length - a.length);
  const [first, ...rest] = others.flat();
  if (usual?.[0] === undefined || first === undefined) return;
  yield {
    cell: first.cell,
    about: first.action.id,
    message: "action-number-style",
    values: {
      number: first.written,
      usual: usual[0].written,
      others: rest.length,
      otherNumbers: rest.map(({ written }) => `“${written}”`).join(", "),
    },
  };
}

/**
 * What is written around the digits, and in which: "1.2." and "1.3" are two styles, "១.២" is a third. Letters before
 * them are the code of a department or a field ("IT01", "HR02"), which is another for each.
 */
const styleOf = rememberByText((written) => {
  const western = withWesternDigits(written);
  const around = western
    .replace(CODE, "A")
    .replace(/\d+(?:([.-])\d+)*/u, (_, separator: string | undefined) => separator ?? "");
  return western === written ? around : `${around} in other digits`;
});

const CODE = /^\p{L}+(?=[ .-]?\d)/u;
