import { textOfAgency, type KeptAgency } from "../../meeting/kept-agencies";
import { agencyKey } from "../../plan/agency";
import { isCountry } from "../../plan/language/countries";
import type { StudiedPlan } from "./study-plan";

/** The parties of the Agencies sheet, those that have reported, and the countries that the plan names as hosts of its titles. */
export function knownParties(
  { actuals, agencies, plan, contents }: StudiedPlan,
  kept: readonly KeptAgency[],
): readonly string[] {
  const names = [
    ...(agencies?.parties ?? []),
    ...kept.map((agency) => textOfAgency(agency, "party")),
    ...actuals.flatMap(({ party }) => party ?? []),
    ...countriesAbove(plan, contents),
  ];
  const byKey = new Map<string, string>();
  for (const name of names) if (name !== "" && !byKey.has(agencyKey(name))) byKey.set(agencyKey(name), name);
  return [...byKey.values()];
}

/** So many rows of a sheet can be its title. */
const MOST_TITLE_ROWS = 12;

/** The countries that stand in the titles of the workbook's sheets and above the plan's table. */
function countriesAbove(
  { columns, sheet }: StudiedPlan["plan"],
  { sheets }: StudiedPlan["contents"],
): readonly string[] {
  const head = columns[0]?.headCell.row ?? 0;
  const texts = sheets.flatMap(({ grid, marker }) => {
    if (marker !== null || grid.sheet !== sheet) return [];
    const rows = grid.values.slice(0, Math.min(MOST_TITLE_ROWS, Math.max(0, head - grid.firstRow)));
    return [grid.sheet, ...rows.flat().filter((value) => typeof value === "string")];
  });
  return texts.flatMap((text) =>
    text.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== "" && isCountry(word)),
  );
}
