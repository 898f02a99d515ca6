import type { ReportingOrganisation } from "../../../app/exchange";
import { CannotBeDone } from "../cannot-be-done";
import { plansAsked, type Command, type PlansRequest } from "../command";
import type { OptionValues } from "../options";
import { suppressBelowAsked } from "../suppress-below";

export interface ExportRequest extends PlansRequest {
  readonly suppressBelow: number | null;
  /** Whose activities the plans are, where they are written by the IATI standard; `null` for a table. */
  readonly organisation: ReportingOrganisation | null;
}

export const exportValues: Command = {
  name: "export",
  does: "Writes the baselines, targets and actuals of plans as one table with a row for each value.",
  more:
    "FILES are workbooks, or folders that hold them. The table is CSV or, where OUT ends in .xlsx, an Excel table. " +
    "With --format iati it is a file of results by the IATI standard 2.03.",
  asked: [
    "FILES… --out TABLE.csv|TABLE.xlsx [--suppress-below 11] [--on YYYY-MM-DD] [--json]",
    "FILES… --format iati --reporting-org REF --reporting-org-name NAME [--reporting-org-type 10] --out RESULTS.xml [--suppress-below 11] [--on YYYY-MM-DD] [--json]",
  ],
  prepare: (given) => {
    const { values } = given;
    const request = {
      ...plansAsked(given),
      suppressBelow: suppressBelowAsked(values),
      organisation: organisationAsked(values),
    };
    return async () => (await import("../many/export-command")).exportPlans(request);
  },
};

const GOVERNMENT = "10";

/** Who publishes: the standard wants its identifier, its name and its kind, none of which a plan says. */
function organisationAsked(values: OptionValues): ReportingOrganisation | null {
  const { format = "table", "reporting-org": ref, "reporting-org-name": name } = values;
  if (format !== "table" && format !== "iati")
    throw new CannotBeDone(`There is no format “${format}”. Choose table or iati.`);
  if (format === "table") return null;
  if (ref === undefined || name === undefined) {
    throw new CannotBeDone(
      "An IATI file says who publishes it: give --reporting-org with its identifier, such as KH-GOV-NCCT, and --reporting-org-name with its name.",
    );
  }
  if (!/^[^\s/&|?]+$/.test(ref))
    throw new CannotBeDone(`“${ref}” is no identifier of an organisation: it has no spaces, /, &, | or ?.`);
  const type = values["reporting-org-type"] ?? GOVERNMENT;
  if (!/^\d\d$/.test(type))
    throw new CannotBeDone(`“${type}” is no code of a kind of organisation, such as 10 of a government.`);
  return { ref, name, type };
}
