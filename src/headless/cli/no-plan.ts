import type { NoPlan, SheetLookedAt } from "../../app";
import { formatCell } from "../../plan/cell-reference";
import type { ColumnMeaning } from "../../plan/plan";

const MEANINGS: Readonly<Record<ColumnMeaning, string>> = {
  action: "actions",
  actionNumber: "numbers of actions",
  annualActual: "actuals per year",
  annualTarget: "targets per year",
  baseline: "baselines",
  baselineYear: "years of baselines",
  direction: "directions of change",
  halfActual: "actuals per half-year",
  halfTarget: "targets per half-year",
  ignored: "columns of no meaning",
  implementingPartners: "implementing partners",
  indicator: "indicators",
  meansOfVerification: "means of verification",
  monthActual: "actuals per month",
  monthTarget: "targets per month",
  objective: "objectives",
  overallActual: "overall actuals",
  overallTarget: "overall targets",
  percentMet: "percentages met",
  quarterActual: "actuals per quarter",
  quarterTarget: "targets per quarter",
  remarks: "remarks",
  resources: "resources",
  responsibleAgencies: "responsible agencies",
  unit: "units",
  workplan: "a workplan",
};

function named(meanings: readonly ColumnMeaning[]): string {
  return [...new Set(meanings)].map((meaning) => MEANINGS[meaning]).join(", ");
}

function whatWasFound({ why, bestHead, found, missing }: SheetLookedAt): string {
  switch (why) {
    case "empty":
      return "it is empty";
    case "own":
      return "the tracker wrote it";
    case "noHead":
      return "no row looks like the head of a plan";
    case "headIncomplete": {
      const where = bestHead === null ? "" : ` (${formatCell(bestHead)})`;
      return `its head${where} has ${named(found) || "nothing of a plan"} but not ${named(missing)}`;
    }
    case "noBody":
      return "it has a head, but no action or indicator below it";
  }
}

/** In words: that no sheet holds a plan, what each was found to hold, and what to do. */
export function explainNoPlan(file: string, { lookedAt }: NoPlan): string {
  const sheets = lookedAt.map((looked) => `  - ${looked.sheet}: ${whatWasFound(looked)}`);
  return [
    `No plan of action was found in ${file}. Looked for a table with actions or indicators, and with targets:`,
    ...(sheets.length === 0 ? ["  - the workbook has no sheet with cells"] : sheets),
    "Give the columns of the plan heads such as “Action”, “Indicator”, “Target” and the years, and try again.",
  ].join("\n");
}

/** In words: which years a plan has. */
export function explainYears(file: string, years: readonly number[]): string {
  return `The plan in ${file} has ${years.length === 0 ? "no years" : `the years ${years.join(", ")}`}`;
}
