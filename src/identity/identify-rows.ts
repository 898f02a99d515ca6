import type { PlanRows } from "./plan-rows";
import type { GoneRow, RowName } from "../plan/row-identity";
import { namesOf, type Roll, type RollRow } from "./roll";
import { freshKey, isSameName, numberKey, fullKey, presentRows, type PresentRow } from "./row-names";

/** For each present row of a plan the row of the roll that it is; `null` for a new one. */
export type RollPairs = readonly (RollRow | null)[];

/** Finds the rows of the plan on the roll, where some of them differ from it. */
export type RollPairing = (roll: Roll, plan: PlanRows) => RollPairs;

/** The rows of a plan that the workbook knows nothing of yet: each gets the key that its number and words make. */
export function withOwnKeys<Rows extends PlanRows>(plan: Rows): Rows {
  const rows = presentRows(plan);
  return withIdentities(
    plan,
    rows,
    rows.map(() => null),
    [],
  );
}

/**
 * The plan with the keys, the former names and the rows that are gone, by the roll. `pair` is asked only where a row
 * differs from the roll.
 */
export function identifyRows<Rows extends PlanRows>(plan: Rows, roll: Roll, pair: RollPairing): Rows {
  const rows = presentRows(plan);
  const pairs = unchangedRows(rows, roll) ?? pair(roll, plan);
  return withIdentities(plan, rows, pairs, roll.rows);
}

/** Whether each row of the plan is on the roll as it is, and none of the roll's is missing. */
export function isUnchanged(plan: PlanRows, roll: Roll): boolean {
  return unchangedRows(presentRows(plan), roll) !== null;
}

function unchangedRows(rows: readonly PresentRow[], { rows: known }: Roll): RollPairs | null {
  const live = known.filter(({ gone }) => gone !== true);
  if (live.length !== rows.length) return null;
  const byName = new Map(live.map((row) => [nameKey(row.kind, row), row]));
  if (byName.size !== rows.length) return null;
  const pairs = rows.map(({ kind, name }) => byName.get(nameKey(kind, name)) ?? null);
  return pairs.includes(null) ? null : pairs;
}

function nameKey(kind: RollRow["kind"], name: RowName): string {
  return `${kind}\n${numberKey(name.number)}\n${fullKey(name)}`;
}

function withIdentities<Rows extends PlanRows>(
  plan: Rows,
  rows: readonly PresentRow[],
  pairs: RollPairs,
  known: readonly RollRow[],
): Rows {
  const taken = new Set(known.map(({ key }) => key));
  const identities = rows.map((row, place) => {
    const partner = pairs[place] ?? null;
    const key = partner?.key ?? freshKey(row, taken);
    taken.add(key);
    const formerNames = partner === null ? [] : formerNamesOf(partner, row.name);
    return formerNames.length === 0 ? { key } : { key, formerNames };
  });
  const { actions, indicators } = plan;
  const paired = new Set(pairs);
  const gone = known.filter((row) => !paired.has(row)).map(goneRow);
  return {
    ...plan,
    actions: actions.map((action, place) => ({ ...action, ...identities[place] })),
    indicators: indicators.map((indicator, place) => ({
      ...indicator,
      ...identities[actions.length + place],
    })),
    ...(known.length === 0 ? {} : { gone }),
  };
}

/** What a row of the roll was known by, other than by its name now. */
function formerNamesOf(row: RollRow, now: RowName): readonly RowName[] {
  return namesOf(row).filter((name) => !isSameName(name, now));
}

function goneRow(row: RollRow): GoneRow {
  const { key, kind, action } = row;
  return { key, kind, ...(action === undefined ? {} : { action }), names: namesOf(row) };
}
