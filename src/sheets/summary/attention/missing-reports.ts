import { agencyLookup, type AgencyDirectory } from "../../../plan/agency";
import type { Period } from "../../../plan/period";
import type { Indicator, Plan } from "../../../plan/plan";
import { debtorsIn, responsibleAgencies } from "../../../progress";

/** A report that an indicator owes for a period that has ended. */
export interface MissingReport {
  readonly indicator: string;
  readonly text: string;
  readonly period: Period;
  /** The days of grace after the period's end are over: it is missing. */
  readonly overdue: boolean;
}

/** What an agency has still to report. */
export interface AgencyReports {
  /** `null` for actions that name no responsible agency. */
  readonly agency: string | null;
  /** The party of the agency, where people have said it; of a body of several all of them. */
  readonly party: string | null;
  /** In the order of the plan, the periods of an indicator in that of time. */
  readonly reports: readonly MissingReport[];
}

/** The reports that an indicator owes; see `owedReports`. */
interface Owed {
  readonly indicator: Indicator;
  readonly missing: readonly Period[];
  readonly awaited: readonly Period[];
  /** Who owes them, where other parties do not. */
  readonly parties: readonly string[];
}

/**
 * The reports that are owed, by responsible agency in the order of the plan: a report counts
 * for each agency of its action. Agencies that owe none are left out; those of one party stand together, those of none last.
 */
export function owedByAgency(
  { plan, agencies: directory = null }: { readonly plan: Plan; readonly agencies?: AgencyDirectory | null },
  owed: readonly Owed[],
): readonly AgencyReports[] {
  const { names } = responsibleAgencies(plan);
  const debtorsOf = debtorsIn(plan, directory);
  const groups = new Map<string | null, MissingReport[]>([...names, null].map((agency) => [agency, []]));
  for (const { indicator, missing, awaited, parties } of owed) {
    const agencies = debtorsOf(indicator.action, parties);
    const { id, text } = indicator;
    const reports = [
      ...missing.map((period) => ({ indicator: id, text, period, overdue: true })),
      ...awaited.map((period) => ({ indicator: id, text, period, overdue: false })),
    ];
    for (const agency of agencies.length === 0 ? [null] : agencies) {
      const group = groups.get(agency) ?? [];
      groups.set(agency, group);
      group.push(...reports);
    }
  }
  const owing = Array.from(groups, ([agency, reports]) => ({
    agency,
    party: partyOfAgency(agency, directory),
    reports,
  })).filter(({ reports }) => reports.length > 0);
  return byParty(owing);
}

function partyOfAgency(agency: string | null, directory: AgencyDirectory | null): string | null {
  if (agency === null || directory === null) return null;
  const parties = agencyLookup(directory).partiesOf(agency);
  return parties.length === 0 ? null : parties.join(", ");
}

function byParty(agencies: readonly AgencyReports[]): readonly AgencyReports[] {
  const parties = [...new Set(agencies.map(({ party }) => party))];
  const named = parties.filter((party) => party !== null);
  return [...named, null].flatMap((party) => agencies.filter((each) => each.party === party));
}
