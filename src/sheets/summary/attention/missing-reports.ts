import { periodsWithoutReport } from "../../../checks";
import { agencyLookup, type AgencyDirectory } from "../../../plan/agency";
import type { IndicatorDefinitions } from "../../../indicators/definition";
import { reportsByIndicator, type Actual } from "../../../plan/actual";
import type { Day, Period } from "../../../plan/period";
import type { Plan } from "../../../plan/plan";
import { isReportOverdue, responsibleAgencies, type ProgressSettings } from "../../../progress";

/** A period that has ended, with a target of an indicator and without a report of it. */
export interface MissingReport {
  readonly indicator: string;
  readonly text: string;
  readonly period: Period;
  /** The days of grace after the period's end are over. */
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

interface ReportedPlan {
  readonly plan: Plan;
  readonly definitions: IndicatorDefinitions;
  readonly actuals: readonly Actual[];
  readonly settings: ProgressSettings;
  readonly agencies?: AgencyDirectory | null;
}

/**
 * The reports that are missing on a day, by responsible agency in the order of the plan: a report counts
 * for each agency of its action. Agencies that owe none are left out; those of one party stand together, those of none last.
 */
export function missingReportsByAgency(
  { plan, definitions, actuals, settings, agencies: directory = null }: ReportedPlan,
  on: Day,
): readonly AgencyReports[] {
  const { names, ofAction } = responsibleAgencies(plan);
  const groups = new Map<string | null, MissingReport[]>([...names, null].map((agency) => [agency, []]));
  const reportsOf = reportsByIndicator(actuals);
  for (const indicator of plan.indicators) {
    const definition = definitions.get(indicator.id);
    if (definition?.measure === "qualitative") continue;
    const periods = periodsWithoutReport(indicator, reportsOf(indicator.id), on, definition);
    const agencies = ofAction.get(indicator.action) ?? [];
    for (const period of periods) {
      const overdue = isReportOverdue(period, on, settings, plan.yearStart);
      const report = { indicator: indicator.id, text: indicator.text, period, overdue };
      for (const agency of agencies.length === 0 ? [null] : agencies) groups.get(agency)?.push(report);
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
