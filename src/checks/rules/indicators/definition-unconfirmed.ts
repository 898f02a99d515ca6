import { numberOf } from "../../../plan/value";
import type { Indicator } from "../../../plan/plan";
import { agrees, periodTargets, readWording, type IndicatorDefinition } from "../../../indicators";
import { fallsYearByYear } from "../../../indicators/inference/figures";
import { formatValue, quote } from "../../phrasing";
import { defineRule, type Found } from "../../rule";

export const definitionUnconfirmed = defineRule({
  id: "definition-unconfirmed",
  matter: "words",
  severity: "info",
  inDoubtfulPlan: "waits",
  needs: "action",
  *find({ plan, definitions, index }) {
    for (const indicator of plan.indicators) {
      const definition = definitions.get(indicator.id);
      const total = indicator.overallTarget;
      if (
        definition?.inferred !== true ||
        definition.measure !== "number" ||
        index.isMisaligned(indicator.id)
      )
        continue;
      if (isAnyonesGuess(indicator)) yield falling(indicator, definition);
      if (total?.state !== "number") continue;
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
        message: "definition-unconfirmed",
        values: { indicator: quote(indicator.text), aggregation: definition.aggregation },
      };
    }
  },
});

/** Counts of which only the course of the targets tells whether less is better; with a baseline it tells for sure. */
function isAnyonesGuess(indicator: Indicator): boolean {
  const { kind, direction } = readWording(indicator.text);
  const isCount = kind === "count" || kind === null;
  return (
    isCount &&
    direction === null &&
    indicator.direction === null &&
    indicator.baseline?.state !== "number" &&
    fallsYearByYear(indicator)
  );
}

function falling(indicator: Indicator, { direction }: IndicatorDefinition): Found {
  const numbers = periodTargets(indicator).flatMap(({ value }) => (value.state === "number" ? [value] : []));
  const [first, last] = [numbers[0], numbers.at(-1)].map((value) =>
    value === undefined ? "" : formatValue(value),
  );
  return {
    cell: indicator.cell,
    about: indicator.id,
    message: "definition-unconfirmed-falls",
    values: { indicator: quote(indicator.text), direction, first: first ?? "", last: last ?? "" },
  };
}
