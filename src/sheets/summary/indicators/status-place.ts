import type { StatusPlace } from "../../layout/status-text";
import type { SummaryContext } from "../subject";

/** What the status of an indicator is said of on a summary. */
export function statusPlace(
  {
    period,
    plan,
    definitions,
    settings,
  }: Pick<SummaryContext, "period" | "plan" | "definitions" | "settings">,
  id: string,
): StatusPlace {
  const definition = definitions.get(id);
  return {
    period,
    yearStart: plan.yearStart,
    daysOfGrace: settings.daysOfGrace,
    direction: definition?.direction ?? "increase",
    unit: definition?.measure === "percentage" ? "\u00a0%" : "",
  };
}
