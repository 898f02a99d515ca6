import { valuesOfSpan } from "../../../plan/period-values";
import type { Indicator } from "../../../plan/plan";
import { numberOf, type Value } from "../../../plan/value";
import { periodTargets, readWording } from "../../../indicators";
import { nameSameEvent, readFrequency, type Frequency } from "../../frequency";
import { formatNumber, quote } from "../../phrasing";
import { defineRule, type ActionContext } from "../../rule";

export const frequencyMismatch = defineRule({
  id: "frequency-mismatch",
  matter: "words",
  severity: "warning",
  inDoubtfulPlan: "holds",
  needs: "action",
  *find(context) {
    for (const indicator of context.plan.indicators) {
      const frequency = countsEvents(context, indicator) ? frequencyOf(context, indicator) : null;
      const years = valuesOfSpan(indicator.targets, "year");
      const numbers = years.map(([year, value]) => ({
        year,
        times: value.state === "number" ? value.number : 0,
      }));
      if (frequency === null || !numbers.some(({ times }) => times > 0) || !fallsShort(frequency, numbers))
        continue;
      if (years.some(([, value]) => isUnclear(value))) continue;
      const first = periodTargets(indicator).find(({ value }) => value.state === "number")?.value;
      const total = indicator.overallTarget?.state === "number" ? indicator.overallTarget : first;
      if (total === undefined) continue;
      yield {
        cell: total.cell,
        about: indicator.id,
        message: "frequency-mismatch",
        values: {
          words: frequency.words,
          times: frequency.timesAYear,
          targets: numbers.map(({ year, times }) => `${year}: ${formatNumber(times)}`).join(", "),
          indicator: quote(indicator.text),
        },
      };
    }
  },
});

/** What other rules report. */
function isUnclear(value: Value): boolean {
  return ["undecided", "text", "error"].includes(value.state) || (numberOf(value) ?? 0) < 0;
}

/** Only counts of each period can be held against "twice a year". */
function countsEvents({ definitions, index }: ActionContext, { id, text }: Indicator): boolean {
  const definition = definitions.get(id);
  const adds = definition?.aggregation === "sum" || definition?.aggregation === "constant";
  const kind = readWording(text).kind;
  return (
    adds && definition.measure === "number" && (kind === "count" || kind === null) && !index.isMisaligned(id)
  );
}

/** In the indicator's words, else in the action's where these speak of the same event. */
function frequencyOf({ index }: ActionContext, { action, text }: Indicator): Frequency | null {
  const own = nameSameEvent(text, text) ? readFrequency(text) : null;
  if (own !== null) return own;
  const title = index.action(action)?.title ?? "";
  return nameSameEvent(text, title) ? readFrequency(title) : null;
}

/**
 * No year reaches the number, or one between the first and the last does not; these two may be parts of a year. More
 * than the words ask for is not a mistake.
 */
function fallsShort({ timesAYear }: Frequency, years: readonly { readonly times: number }[]): boolean {
  const most = Math.max(...years.map(({ times }) => times));
  return most < timesAYear || years.slice(1, -1).some(({ times }) => times < timesAYear);
}
