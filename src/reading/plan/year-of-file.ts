import type { Doubt, Plan } from "../../plan/plan";
import type { YearSpan } from "../../plan/language/time/period-words";

/**
 * The plan with the year of its file's name as what else columns can be of whose year a title or a sheet's name tells: a
 * plan that is made again each year keeps the title of the last one as easily as the name.
 */
export function withYearOfFile(plan: Plan, ofFile: YearSpan | null): Plan {
  if (ofFile === null || ofFile.first !== ofFile.last || plan.years.includes(ofFile.first)) return plan;
  const year = String(ofFile.first);
  const doubts = plan.doubts.map((doubt): Doubt =>
    doubt.yearFrom === "workbook" ? { ...doubt, alternatives: [doubt.taken.replace(YEAR, year)] } : doubt,
  );
  return { ...plan, doubts };
}

const YEAR = /^\d{4}/;
