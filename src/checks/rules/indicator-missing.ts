import { quote } from "../phrasing";
import type { ActionRule } from "../rule";
import { statedTargets } from "../targets";

export const indicatorMissing: ActionRule = {
  id: "indicator-missing",
  severity: "error",
  needs: "action",
  *find({ plan, index }) {
    for (const row of plan.indicatorRows) {
      const { action, indicatorCell, indicators } = row;
      if (indicators.length > 0) continue;
      const stated = statedTargets(row);
      // Sums of nothing stand in rows of titles, too.
      if (stated.every((value) => value.state === "number" && value.number === 0)) continue;
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
