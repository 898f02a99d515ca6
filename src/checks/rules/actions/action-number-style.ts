import { actionNumbers } from "../../action-numbers";
import { rememberByText } from "../../../indicators";
import { withWesternDigits } from "../../../plan/language/numbers/digits";
import { groupBy } from "../../plan-index";
import type { PlanRule } from "../../rule";

export const actionNumberStyle: PlanRule = {
  id: "action-number-style",
  severity: "info",
  needs: "plan",
  *find({ plan }) {
    const numbers = actionNumbers(plan.actions);
    const byStyle = groupBy(numbers, ({ written }) => styleOf(written));
    const styles = [...byStyle.values()].sort((a, b) => b.length - a.length);
    const [usual, ...others] = styles;
    // Said once for the plan: the first action that is written otherwise, with the numbers of the rest.
    const [first, ...rest] = others.flat();
    if (usual?.[0] === undefined || first === undefined) return;
    yield {
      cell: first.cell,
      about: first.action.id,
      message: {
        id: "action-number-style",
        values: {
          number: first.written,
          usual: usual[0].written,
          others: rest.length,
          otherNumbers: rest.map(({ written }) => `“${written}”`).join(", "),
        },
      },
    };
  },
};

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
