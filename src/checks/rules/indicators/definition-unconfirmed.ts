import { numberOf } from "../../../plan/value";
import { agrees, periodTargets, readWording } from "../../../indicators";
import { quote } from "../../phrasing";
import type { ActionRule } from "../../rule";

export const definitionUnconfirmed: ActionRule = {
  id: "definition-unconfirmed",
  severity: "info",
  needs: "action",
  *find({ plan, definitions, index }) {
    for (const indicator of plan.indicators) {
      const definition = definitions.get(indicator.id);
      const total = indicator.overallTarget;
      if (
        definition?.inferred !== true ||
        definition.measure !== "number" ||
        total?.state !== "number" ||
        index.isMisaligned(indicator.id)
      )
        continue;
      const parts = periodTargets(indicator).flatMap(({ value }) =>
        value.state === "number" ? [value] : [],
      );
      // Nobody takes percentages, rates and averages for sums; counts can be either.
      const { kind, cumulative, standing } = readWording(indicator.text);
      if (kind !== "count" && kind !== null) continue;
      // What there was before the plan goes on in the years, and is not added up.
      const runsOn = definition.aggregation === "latest" && (numberOf(indicator.baseline) ?? 0) > 0;
      if (runsOn || (cumulative ?? standing) !== null) continue;
      // Where the years add up as well, nothing depends on how they combine.
      const hangsOnIt =
        parts.length > 1 && !agrees("sum", parts, total) && agrees(definition.aggregation, parts, total);
      if (!hangsOnIt) continue;
      yield {
        cell: indicator.cell,
        about: indicator.id,
        message: {
          id: "definition-unconfirmed",
          values: { indicator: quote(indicator.text), aggregation: definition.aggregation },
        },
      };
    }
  },
};
