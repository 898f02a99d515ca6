import { readYesNo } from "../../../indicators";
import { commonCauses } from "../../common-causes";
import { quote } from "../../phrasing";
import { defineRule } from "../../rule";
import { numberIsDue, targetsOf, type PlacedTarget } from "../../targets";
import { fixSlippedDigits } from "../../value-edit";

export const targetNotNumber = defineRule({
  id: "target-not-number",
  matter: "entry",
  severity: "error",
  mayBeHabit: true,
  needs: "action",
  *find(context) {
    const wrong = targetsOf(context).flatMap((target) => {
      const due = isInWords(target) ? numberIsDue(target) : "no";
      return due === "no" ? [] : [{ target, due }];
    });
    const causes = commonCauses(
      wrong.map(({ target: { value, indicator } }) => ({
        cell: value.cell,
        text: value.raw,
        indicator: indicator.id,
      })),
    );
    for (const [place, { target, due }] of wrong.entries()) {
      const { value, indicator, definition, period } = target;
      const refused = value.state === "text" ? value.refused : undefined;
      const said = { text: quote(value.raw), indicator: quote(indicator.text), period };
      if (refused !== undefined) {
        yield {
          cell: value.cell,
          about: indicator.id,
          severity: "warning",
          message: "target-refused",
          values: { ...said, kind: refused.kind },
        };
        continue;
      }
      yield {
        cell: value.cell,
        about: indicator.id,
        leansOn: due === "inferred" ? definition : undefined,
        cause: causes[place] ?? indicator.id,
        message: "target-not-number",
        values: { ...said, kind: isNumberBehindWords(value.raw) ? "afterWords" : "words" },
        fixes: context.index.valueCell(value.cell)?.values.length === 1 ? fixSlippedDigits(value) : [],
      };
    }
  },
});

function isInWords({ value }: PlacedTarget): boolean {
  return value.state === "text" && readYesNo(value.raw) === null;
}

/** "Peru 20 clerks": one number behind words, which may say whose it is or mean another thing ("phase 2"). */
function isNumberBehindWords(text: string): boolean {
  const words = /^\P{Nd}*/u.exec(text)?.[0] ?? "";
  return /\p{L}/u.test(words) && ONLY_NUMBER.test(text.slice(words.length));
}

/** The number is taken as a whole, so that a long text is gone through once. */
const ONLY_NUMBER = /^(?=(\p{Nd}[\p{Nd}.,]*))\1%?\P{Nd}*$/u;
