import { agencyKey, agencyLookup, type AgencyDirectory } from "../plan/agency";
import { partyKey } from "../indicators/measuring/parties";
import { isCountry } from "../plan/language/countries";
import type { Indicator, Plan } from "../plan/plan";

/** The agencies that are responsible for actions of a plan. */
export interface ResponsibleAgencies {
  /** Each once, in the order of the plan. */
  readonly names: readonly string[];
  /** The names for each action, by its id. */
  readonly ofAction: ReadonlyMap<string, readonly string[]>;
}

/**
 * The responsible agencies. Spellings that differ in case and spacing only are one agency, named as the
 * plan names it most often; which other spellings mean the same is for the checks to ask.
 */
export function responsibleAgencies(plan: Pick<Plan, "actions">): ResponsibleAgencies {
  const names = agencyNames(plan);
  const ofAction = plan.actions.map(({ id, responsibleAgencies: mentions }): [string, string[]] => {
    const keys = new Set(mentions.map(({ name }) => agencyKey(name)));
    return [id, Array.from(keys, (key) => names.get(key) ?? key)];
  });
  return { names: [...names.values()], ofAction: new Map(ofAction) };
}

/** The commonest spelling of each agency, the first of equally common ones, in the order of the plan. */
function agencyNames({ actions }: Pick<Plan, "actions">): Map<string, string> {
  const spellings = new Map<string, Map<string, number>>();
  for (const { name } of actions.flatMap((action) => action.responsibleAgencies)) {
    const counts = spellings.get(agencyKey(name)) ?? new Map<string, number>();
    counts.set(name, (counts.get(name) ?? 0) + 1);
    spellings.set(agencyKey(name), counts);
  }
  return new Map(
    Array.from(spellings, ([agency, counts]) => {
      const commonest = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best));
      return [agency, commonest[0]];
    }),
  );
}

/** The parties of the action of each indicator, by its id; [] if nobody has said them. */
export function partiesOfIndicators(
  plan: Pick<Plan, "actions" | "indicators">,
  directory: AgencyDirectory | null,
): (indicator: string) => readonly string[] {
  const ofAction = partiesOfActions(plan, directory);
  const actionOf = new Map(plan.indicators.map(({ id, action }) => [id, action]));
  return (indicator) => ofAction.get(actionOf.get(indicator) ?? "") ?? [];
}

/**
 * The parties of each action, by its id: those of its responsible agencies, or, where it names none, of its partners;
 * none if nobody has said them.
 */
export function partiesOfActions(
  { actions }: Pick<Plan, "actions">,
  directory: AgencyDirectory | null,
): ReadonlyMap<string, readonly string[]> {
  if (directory === null) return new Map();
  const { partiesOf } = agencyLookup(directory);
  return new Map(
    actions.map(({ id, responsibleAgencies: responsible, implementingPartners: partners }) => {
      const mentions = responsible.length > 0 ? responsible : partners;
      return [id, [...new Set(mentions.flatMap(({ name }) => partiesOf(name)))]];
    }),
  );
}

/**
 * The parties that the plan names for an indicator: those of its action's agencies, else the responsible agencies that
 * are themselves parties, since one of them reports, else those for which the plan has columns of actuals.
 * @param reporting all that report on the plan
 */
export function partiesNamed(
  plan: Pick<Plan, "actions">,
  directory: AgencyDirectory | null,
  reporting: Iterable<string>,
): (indicator: Pick<Indicator, "action" | "partyActuals">) => readonly string[] {
  const ofAgencies = partiesOfActions(plan, directory);
  const { ofAction } = responsibleAgencies(plan);
  const keys = new Set(Array.from(reporting, partyKey));
  const isReporting = (name: string): boolean => keys.has(partyKey(name));
  return ({ action, partyActuals = [] }) => {
    const known = ofAgencies.get(action) ?? [];
    if (known.length > 0) return known;
    const responsible = ofAction.get(action) ?? [];
    if (responsible.some(isReporting))
      return responsible.filter((name) => isReporting(name) || isCountry(name));
    return [...new Set(partyActuals.map(({ party }) => party))];
  };
}

/**
 * Who answers for the reports of an action: its responsible agencies; where some parties owe them and others do not, the
 * agencies of those, or the parties where nobody says which agencies are theirs.
 */
export function debtorsIn(
  plan: Pick<Plan, "actions">,
  directory: AgencyDirectory | null,
): (action: string, owing: readonly string[]) => readonly string[] {
  const { ofAction } = responsibleAgencies(plan);
  const partiesOf = directory === null ? () => [] : agencyLookup(directory).partiesOf;
  return (action, owing) => {
    const agencies = ofAction.get(action) ?? [];
    if (owing.length === 0) return agencies;
    const ofParties = owing.flatMap((party) => {
      const isOfIt = (name: string): boolean => partyKey(name) === partyKey(party);
      const own = agencies.filter((agency) => [agency, ...partiesOf(agency)].some(isOfIt));
      return own.length > 0 ? own : [party];
    });
    return [...new Set(ofParties)];
  };
}
