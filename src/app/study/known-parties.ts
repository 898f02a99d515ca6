import { textOfAgency, type ListedAgency } from "../../meeting/listed-agencies";
import { agencyKey } from "../../plan/agency";
import { isCountry } from "../../plan/language/countries";
import type { StudiedPlan } from "./studied-plan";

/** The parties of the Agencies sheet, those that have reported, and the countries that the plan names as hosts of its titles. */
export function knownParties(study: StudiedPlan, kept: readonly ListedAgency[]): readonly string[] {
  const words = titlesAbove(study).flatMap((text) => text.split(/[^\p{L}\p{M}]+/u));
  return eachOnce([...statedParties(study, kept), ...words.filter(isCountry)]);
}

/** Those of which somebody has said that they are parties: on the Agencies sheet, or by reporting. */
export function statedParties(
  { actuals, agencies }: StudiedPlan,
  kept: readonly ListedAgency[],
): readonly string[] {
  return eachOnce([
    ...(agencies?.parties ?? []),
    ...kept.map((agency) => textOfAgency(agency, "party")),
    ...actuals.flatMap(({ party }) => party ?? []),
  ]);
}

function eachOnce(names: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const name of names) if (name !== "" && !byKey.has(agencyKey(name))) byKey.set(agencyKey(name), name);
  return [...byKey.values()];
}

/** So many rows of a sheet can be its title. */
const MAX_TITLE_ROWS = 12;

/** The title of the plan's sheet, and the texts above its table. */
export function titlesAbove({
  plan: { columns, sheet },
  contents,
}: Pick<StudiedPlan, "plan" | "contents">): readonly string[] {
  const header = columns[0]?.headerCell.row ?? 0;
  return contents.sheets.flatMap(({ grid, marker }) => {
    if (marker !== null || grid.sheet !== sheet) return [];
    const rows = grid.values.slice(0, Math.min(MAX_TITLE_ROWS, Math.max(0, header - grid.firstRow)));
    return [grid.sheet, ...rows.flat().filter((value) => typeof value === "string")];
  });
}
