import { isStated } from "../plan-index";
import { quote } from "../phrasing";
import type { ActionRule } from "../rule";

export const indicatorMissing: ActionRule = {
  id: "indicator-missing",
  severity: "error",
  needs: "action",
  *find({ plan, index }) {
    for (const { action, indicatorCell, indicators, valueCells } of plan.indicatorRows) {
      if (indicators.length > 0) continue;
      const stated = valueCells.flatMap(({ values }) => values).filter(isStated);
      if (stated.length === 0) continue;
      yield {
        cell: indicatorCell,
        about: action,
        message: {
          id: "indicator-missing",
          values: {
            targets: quote(stated.map(({ raw }) => raw).join(", ")),
            action: quote(index.action(action)?.title ?? action),
          },
        },
      };
    }
  },
};
