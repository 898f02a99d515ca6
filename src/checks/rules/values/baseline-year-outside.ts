import { withWesternDigits } from "../../../plan/language/numbers/digits";
import type { Indicator, Plan, PlacedText } from "../../../plan/plan";
import { yearsOfValues } from "../../../plan/period-values";
import { quote } from "../../phrasing";
import { defineRule } from "../../rule";

export const baselineYearOutside = defineRule({
  id: "baseline-year-outside",
  matter: "entry",
  severity: "warning",
  inDoubtfulPlan: "waits",
  mayBeHabit: true,
  needs: "action",
  *find({ plan }) {
    for (const indicator of plan.indicators) {
      const stated = indicator.baselineYear;
      const year = stated === undefined ? null : yearIn(stated);
      const last = lastYear(plan, indicator);
      // A plan that goes on may be measured from its own first year.
      if (stated === undefined || year === null || last === null || year <= last) continue;
      yield {
        cell: stated.cell,
        about: indicator.id,
        message: "baseline-year-outside",
        values: { year: String(year), last: String(last), indicator: quote(indicator.text) },
      };
    }
  },
});

const BUDDHIST_ERA = 543;

/** "2023", "2566"; `null` if it names no year, or several. */
function yearIn({ text }: PlacedText): number | null {
  const [written, other] = withWesternDigits(text).match(/(?<!\d)(?:19|20|25)\d\d(?!\d)/gu) ?? [];
  if (written === undefined || other !== undefined) return null;
  const year = Number(written);
  return year >= 2500 ? year - BUDDHIST_ERA : year;
}

/** The year in which the plan begins, by its title, else by the indicator's first target; `null` if nothing tells. */
function lastYear({ span }: Pick<Plan, "span">, { targets, yearStart }: Indicator): number | null {
  return span?.first ?? [...yearsOfValues(targets, yearStart)].sort((a, b) => a - b)[0] ?? null;
}
