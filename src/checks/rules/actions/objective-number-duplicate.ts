import { foldText } from "../../../plan/language/spelling/text-folding";
import { withoutAtEnd } from "../../../plan/language/spelling/text-ends";
import { withWesternDigits } from "../../../plan/language/numbers/digits";
import { addressFrom } from "../../phrasing";
import { groupBy } from "../../plan-index";
import { defineRule } from "../../rule";

export const objectiveNumberDuplicate = defineRule({
  id: "objective-number-duplicate",
  matter: "entry",
  severity: "warning",
  needs: "plan",
  *find({ plan }) {
    const numbered = plan.objectives.flatMap((objective) => {
      const label = LABEL.exec(withWesternDigits(objective.title))?.[0];
      return label === undefined ? [] : [{ ...objective, label: foldText(label) }];
    });
    const groups = [...groupBy(numbered, ({ label }) => label)].filter(([, { length }]) => length > 1);
    // Where several numbers come again, they are counted from 1 again under each of another level.
    if (groups.length > 1) return;
    for (const [label, [first, ...others]] of groups) {
      if (first === undefined || others.length !== 1) continue;
      for (const other of others) {
        if (foldText(other.title) === foldText(first.title)) continue;
        yield {
          cell: other.cell,
          about: label,
          message: "objective-number-duplicate",
          values: {
            number: withoutAtEnd(label, /[\s.:)]/u),
            cellFirst: addressFrom(other.cell, first.cell),
          },
        };
      }
    }
  },
});

/** "Specific Objective 2:", "2)", "Outcome 1.1". */
const LABEL = /^(?:[\p{L}\p{M}]+\s+){0,3}\d+(?:\.\d+)*(?!\.?\d)\s*(?=[:.)–-]|$)/u;
