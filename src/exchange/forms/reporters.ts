import type { AgencyDirectory } from "../../plan/agency";
import type { IndicatorDefinitions } from "../../indicators/definition";
import { countingReports, partyKey } from "../../indicators/measuring/parties";
import { reportingParties, type Actual } from "../../plan/actual";
import type { Plan } from "../../plan/plan";
import { partiesNamed, responsibleAgencies } from "../../progress";
import { addTo } from "../../progress/grouping";

/** Whoever reports on some of a plan's indicators. */
export interface Reporter {
  /** Of the agency or party; `null` if the plan names nobody. */
  readonly name: string | null;
  /** The party that its reports are of; `null` if they are of all together, as those of agencies are. */
  readonly party: string | null;
  /** Ids, in the plan's order. */
  readonly indicators: readonly string[];
}

interface Reported {
  readonly plan: Plan;
  readonly definitions: IndicatorDefinitions;
  readonly actuals: readonly Actual[];
  readonly agencies?: AgencyDirectory | null;
}

/**
 * Who is asked about which of the indicators: the parties that a person named for an indicator, that have reported on
 * it, or that the plan names for it (`partiesNamed`); else the responsible agencies of its action, or, where there are none, its partners. An
 * indicator of several agencies is asked of each; what none names comes last, under no name.
 */
export function reportersOf(subject: Reported, asked: (indicator: string) => boolean): readonly Reporter[] {
  const agenciesOf = agenciesByAction(subject.plan);
  const partiesOf = partiesByIndicator(subject);
  const reporters = new Map<string, { name: string | null; party: string | null; indicators: string[] }>();
  const add = (name: string | null, party: string | null, indicator: string): void => {
    const key = JSON.stringify([party === null ? "agency" : "party", name === null ? null : partyKey(name)]);
    const reporter = reporters.get(key) ?? { name, party, indicators: [] };
    reporters.set(key, reporter);
    reporter.indicators.push(indicator);
  };
  for (const { id, action } of subject.plan.indicators) {
    if (!asked(id)) continue;
    const parties = partiesOf(id);
    const agencies = agenciesOf.get(action) ?? [];
    for (const party of parties) add(party, party, id);
    if (parties.length > 0) continue;
    for (const agency of agencies.length > 0 ? agencies : [null]) add(agency, null, id);
  }
  const all = [...reporters.values()];
  return [...all.filter(({ name }) => name !== null), ...all.filter(({ name }) => name === null)];
}

/** Under one spelling each, as elsewhere; the partners where an action names nobody who is responsible. */
function agenciesByAction(plan: Plan): ReadonlyMap<string, readonly string[]> {
  const actions = plan.actions.map((action) =>
    action.responsibleAgencies.length > 0
      ? action
      : { ...action, responsibleAgencies: action.implementingPartners },
  );
  return responsibleAgencies({ actions }).ofAction;
}

function partiesByIndicator({
  plan,
  definitions,
  actuals,
  agencies = null,
}: Reported): (indicator: string) => readonly string[] {
  const namedFor = partiesNamed(plan, agencies, reportingParties(actuals));
  const byId = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const reports = new Map<string, Actual[]>();
  for (const actual of actuals) addTo(reports, actual.indicator, actual);
  const namedOf = (id: string): readonly string[] => {
    const indicator = byId.get(id);
    return indicator === undefined ? [] : namedFor(indicator);
  };
  return (indicator) => {
    const definition = definitions.get(indicator);
    if (definition === undefined || definition.partyParts === "joint") return [];
    // A blank of the plan's own columns asks nobody: whose they are, the plan says of all its rows at once.
    const reporting = countingReports(definition, reports.get(indicator) ?? []).filter(
      ({ value, report }) => value.state !== "blank" || report !== undefined,
    );
    const names = [
      ...(definition.parties ?? []),
      ...reporting.flatMap(({ party }) => party ?? []),
      ...namedOf(indicator),
    ];
    const byKey = new Map<string, string>();
    for (const name of names) if (!byKey.has(partyKey(name))) byKey.set(partyKey(name), name);
    return [...byKey.values()];
  };
}
