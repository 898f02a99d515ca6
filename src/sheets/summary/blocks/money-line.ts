import { moneyTogether, type MoneyTotal } from "../../../plan/money-together";
import type { SummaryContext } from "../subject";

/** What the plan's actions need, have and have spent, in one line; "" where the plan has no amounts. */
export function moneyLine({ plan, words: { translate } }: Pick<SummaryContext, "plan" | "words">): string {
  const said = ({ kind, currency, amount, actions }: MoneyTotal): string =>
    translate({
      id: `summary-money-${kind}`,
      values: { amount: currency === null ? "" : `${currency} `, number: amount, actions },
    });
  const items = moneyTogether(plan.actions).map(said);
  return items.length === 0 ? "" : translate({ id: "summary-money", values: { items: items.join("; ") } });
}
