import type { CellReference } from "@plan-of-action/xlsx/grid";

/** What an amount of money is: what an action needs, what there is for it, what was spent on it. */
export const MONEY_KINDS = ["required", "available", "spent"] as const;
export type MoneyKind = (typeof MONEY_KINDS)[number];

/** An amount of money that the plan has for an action. It is no target, and counts in no progress. */
export interface MoneyAmount {
  readonly kind: MoneyKind;
  readonly amount: number;
  /** Its code ("USD"), or its sign where several currencies have it ("$"); `null` where nothing says it. */
  readonly currency: string | null;
  /** The first of its cells. */
  readonly cell: CellReference;
}
