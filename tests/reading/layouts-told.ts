import type { PeriodSpan } from "../../src/plan/period";
import { valuesOfSpan } from "../../src/plan/period-values";
import type { Plan } from "../../src/plan/plan";
import type { Value } from "../../src/plan/value";
import type { IntendedPlan, Layout } from "./plan-layouts";
import { namesOfParts, partsOf } from "./plan-layouts";

/** What a plan in some layout says, a line for each objective, action and indicator. */
export interface Told {
  readonly objectives: readonly string[];
  readonly actions: readonly string[];
  readonly indicators: readonly string[];
}

/** What was meant, in the words in which `read` tells what was read. */
export function intended(plan: IntendedPlan, layout: Layout): Told {
  const hasNumbers = layout.numbers !== "none";
  return {
    objectives: plan.objectives.map(({ number, title }) => `${number} ${title}`),
    actions: plan.objectives.flatMap((objective) =>
      objective.actions.map(
        ({ number, title, responsible }) =>
          `${objective.number}/${hasNumbers ? number : "-"} ${title} [${responsible.join("; ")}]`,
      ),
    ),
    indicators: plan.objectives.flatMap(({ actions }) =>
      actions.flatMap(({ title, indicators }) =>
        indicators.map((indicator) => {
          const isOneOfLines =
            layout.indicators === "lines" && layout.form === "across" && indicators.length > 1;
          const word = (value: number | null): string =>
            value === null ? (isOneOfLines ? "-" : "blank") : String(value);
          const parts = namesOfParts(layout).length;
          const years = parts === 0 || layout.hasTotalOfParts ? indicator.byYear.map(word) : [];
          const ofParts = indicator.byYear.flatMap((value) => partsOf(value, parts).map(word));
          return `${title}: ${indicator.text} (${indicator.unit}) ${indicator.baseline} ${indicator.total} = ${years.join(" + ")} | ${ofParts.join(" + ")}`;
        }),
      ),
    ),
  };
}

/** What was read, in the same words. */
export function told(plan: Plan, layout: Layout): Told {
  const titles = new Map(plan.actions.map(({ id, title }) => [id, title]));
  return {
    objectives: plan.objectives.map(({ id, title }) => `${id} ${title}`),
    actions: plan.actions.map(
      ({ id, objective, title, responsibleAgencies }) =>
        `${objective}/${layout.numbers === "none" ? "-" : id} ${title} [${responsibleAgencies.map(({ name }) => name).join("; ")}]`,
    ),
    indicators: plan.indicators.map((indicator) => {
      const { action, text, unit, baseline, overallTarget, targets } = indicator;
      const wordsOf = (...spans: readonly PeriodSpan[]): readonly string[] =>
        spans.flatMap((span) => valuesOfSpan(targets, span).map(([, value]) => wordOf(value)));
      const years = wordsOf("year");
      const quarters = wordsOf("half", "quarter", "month");
      return `${titles.get(action)}: ${text} (${unit?.text}) ${wordOf(baseline)} ${wordOf(overallTarget)} = ${years.join(" + ")} | ${quarters.join(" + ")}`;
    }),
  };
}

function wordOf(value: Value | null): string {
  if (value === null) return "no column";
  if (value.state === "number") return String(value.number);
  return value.state === "notApplicable" ? "-" : value.state;
}
