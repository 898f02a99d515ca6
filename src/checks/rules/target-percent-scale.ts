import type { Indicator } from "../../plan/plan";
import type { NumberValue } from "../../indicators";
import { formatNumber, formatValue, quote } from "../phrasing";
import type { ActionContext, Found, ActionRule } from "../rule";
import { targetsOf } from "../targets";
import { groupBy } from "../plan-index";
import { editNumber } from "../value-edit";

/** Below 1 it reads as a part of one, from 10 on as points; a rate that falls from 2 to 0.8 is neither. */
const HIGHEST_PART = 1;
const LOWEST_POINTS = 10;

export const targetPercentScale: ActionRule = {
  id: "target-percent-scale",
  severity: "warning",
  needs: "action",
  *find(context) {
    const percentages = [...targetsOf(context)].filter(
      ({ definition }) => definition.measure === "percentage",
    );
    for (const [indicator, targets] of groupBy(percentages, (target) => target.indicator)) {
      const numbers = targets.flatMap(({ value }) => (value.state === "number" ? [value] : []));
      const parts = numbers.filter(({ number }) => number > 0 && number < HIGHEST_PART);
      const points = numbers.filter(({ number }) => number >= LOWEST_POINTS);
      const [example] = points;
      if (example === undefined) continue;
      for (const part of parts) yield report(context, indicator, part, example);
    }
  },
};

function report(
  { index }: ActionContext,
  indicator: Indicator,
  part: NumberValue,
  example: NumberValue,
): Found {
  const meant = Number((part.number * 100).toPrecision(12));
  const edit = editNumber(index, part, meant);
  return {
    cell: part.cell,
    about: indicator.id,
    message: {
      id: "target-percent-scale",
      values: {
        number: formatValue(part),
        example: formatValue(example),
        meant: formatNumber(meant, true),
        indicator: quote(indicator.text),
      },
    },
    fixes:
      edit === null
        ? []
        : [
            {
              label: { id: "target-percent-scale-fix", values: { meant: formatNumber(meant, part.percent) } },
              edits: [edit],
            },
          ],
  };
}
