import type { Doubt, Plan } from "../../plan/plan";
import type { SheetView } from "../sheet/sheet-view";
import { textNamingYear } from "../tables/years-of-workbook";
import type { YearSpan } from "../../plan/language/time/period-words";

/**
 * The plan with what is known of the years that no header of it tells: the text that does, and the year of the file's
 * name as what else the columns can be of. A plan that is made again each year keeps the title of the last one as easily
 * as the name.
 */
export function withYearsTold(plan: Plan, views: readonly SheetView[], ofFile: YearSpan | null): Plan {
  if (!plan.doubts.some(({ yearFrom }) => yearFrom === "workbook")) return plan;
  const isOther = ofFile !== null && ofFile.first === ofFile.last && !plan.years.includes(ofFile.first);
  const inOrder = [...views].sort((a, b) => placeAmong(plan, a) - placeAmong(plan, b));
  const doubts = plan.doubts.map((doubt): Doubt => {
    if (doubt.yearFrom !== "workbook") return doubt;
    const yearText = textNamingYear(inOrder, Number(YEAR.exec(doubt.taken)?.[0]));
    return {
      ...doubt,
      ...(isOther ? { alternatives: [doubt.taken.replace(YEAR, String(ofFile.first))] } : {}),
      ...(yearText === null ? {} : { yearText }),
    };
  });
  return { ...plan, doubts };
}

/** The plan's own sheets come first. */
function placeAmong(plan: Plan, { grid }: SheetView): number {
  return plan.parts.some(({ sheet }) => sheet === grid.sheet) ? 0 : 1;
}

const YEAR = /^\d{4}/;
