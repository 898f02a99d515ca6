import { MONEY_KINDS, type MoneyAmount } from "./money";
import { withoutNoise } from "./number-noise";

/** What a plan has of one kind and currency, and of how many actions. */
export interface MoneyTotal extends Pick<MoneyAmount, "kind" | "amount" | "currency"> {
  readonly actions: number;
}

/** The money of actions together: a sum for each kind and currency, which are never added to one another. */
export function moneyTogether(
  actions: readonly { readonly money?: readonly MoneyAmount[] }[],
): readonly MoneyTotal[] {
  const totals = new Map<string, MoneyTotal>();
  for (const { money = [] } of actions) {
    for (const { kind, amount, currency } of money) {
      const key = `${kind} ${currency ?? ""}`;
      const before = totals.get(key) ?? { kind, currency, amount: 0, actions: 0 };
      totals.set(key, {
        ...before,
        amount: withoutNoise(before.amount + amount),
        actions: before.actions + 1,
      });
    }
  }
  const order = ({ kind }: MoneyTotal): number => MONEY_KINDS.indexOf(kind);
  return [...totals.values()].sort((one, other) => order(one) - order(other));
}
