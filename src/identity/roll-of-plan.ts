import type { GoneRow, RowName } from "../plan/row-identity";
import { nameWords, presentAction, presentIndicator } from "./row-names";
import type { PlanRows } from "./plan-rows";
import type { Roll, RollRow } from "./roll";

/** Of each row so many former names are kept, and so many rows that are gone: the latest. */
const MAX_FORMER_NAMES = 12;
const MAX_GONE = 1_000;

/** The roll that a plan leaves, whose rows have been identified. */
export function rollOfPlan(plan: PlanRows): Roll {
  const keys = new Map(plan.actions.map(({ id, key = "" }) => [id, key]));
  return {
    objectives: plan.objectives.map(({ id, title }) => ({ id, title: nameWords(title) })),
    rows: [
      ...plan.actions.map((action): RollRow => ({
        ...identityOf(action),
        kind: "action",
        ...presentAction(action).name,
        ...(action.objective === "" ? {} : { objective: action.objective }),
        ...(action.number === null ? { unnumbered: true } : {}),
      })),
      ...plan.indicators.map((indicator): RollRow => ({
        ...identityOf(indicator),
        kind: "indicator",
        ...presentIndicator(indicator).name,
        action: keys.get(indicator.action) ?? "",
      })),
      ...(plan.gone ?? []).slice(0, MAX_GONE).map(goneRow),
    ],
  };
}

function identityOf({
  key = "",
  formerNames = [],
}: {
  readonly key?: string;
  readonly formerNames?: readonly RowName[];
}): Pick<RollRow, "key" | "formerly"> {
  return { key, ...formerlyOf(formerNames) };
}

function goneRow({ key, kind, action, names }: GoneRow): RollRow {
  const last = names[names.length - 1] ?? names[0];
  const ofAction = action === undefined ? {} : { action };
  return { key, kind, ...last, ...ofAction, ...formerlyOf(names.slice(0, -1)), gone: true };
}

function formerlyOf(names: readonly RowName[]): Pick<RollRow, "formerly"> {
  return names.length === 0 ? {} : { formerly: names.slice(-MAX_FORMER_NAMES) };
}
