import type { Message } from "../../plan/message";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { Period } from "../../plan/period";
import type { Plan } from "../../plan/plan";
import type { NamedIndicator } from "../../identity/indicator-finder";

/**
 * Why nobody can tell of which indicator or period an entry is, in the words of a file or of a form, which has no lists
 * as the Actuals sheet has; `null` if it is reported.
 */
export function namingFault(
  entry: { readonly indicator: string; readonly period: string },
  { named, period }: { readonly named: NamedIndicator; readonly period: Period | null },
  plan: Plan,
): Message | null {
  const example = plan.indicators[0]?.id ?? "1.1-1";
  if (named.kind !== "indicator") {
    const text = entry.indicator.trim();
    if (text === "") return { id: "actuals-refused-no-indicator", values: { example } };
    switch (named.kind) {
      case "ambiguousIndicator":
        return hasWords(text) || plan.gone === undefined || isOfSeveral(text, plan)
          ? { id: "actuals-refused-several", values: { text } }
          : { id: "actuals-refused-number", values: { text } };
      case "goneIndicator":
        return { id: "actuals-refused-gone", values: { text } };
      case "contradictoryIndicator": {
        const indicator = plan.indicators.find(({ id }) => id === named.id)?.text ?? named.id;
        return { id: "actuals-refused-other-words", values: { text, indicator: onOneLine(indicator) } };
      }
      case "unknownIndicator":
        return { id: "actuals-refused-indicator", values: { text, example } };
    }
  }
  if (period !== null) return null;
  const text = entry.period.trim();
  const year = String(plan.years[0] ?? 2024);
  return text === ""
    ? { id: "actuals-refused-no-period", values: { year } }
    : { id: "actuals-refused-period", values: { text, year } };
}

/** Whether a text is the number of an action with several indicators. */
function isOfSeveral(text: string, { indicators }: Plan): boolean {
  return indicators.filter(({ action }) => action === text).length > 1;
}

/** Whether more than a number is there. */
function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}
