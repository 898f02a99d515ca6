import { isReportForm, type NoPlan, type SheetLookedAt, type StudiedPlan } from "../../app";
import { columnLetters, formatAddress, formatCell } from "@plan-of-action/xlsx/grid";
import { COLUMN_MEANINGS, type ColumnMeaning } from "../../plan/column-meaning";
import { POA, quoted } from "./program";

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
  thirdActual: "actuals per third of a year",
  thirdTarget: "targets per third of a year",
  unit: "units",
  workplan: "a workplan",
};

/** What columns hold, in words: "actions, indicators". */
export function named(meanings: readonly ColumnMeaning[]): string {
  return [...new Set(meanings)].map((meaning) => MEANINGS[meaning]).join(", ");
}

/** What speaks against a table's being a plan, by the name of the evidence. */
const AGAINST: Readonly<Record<string, string>> = {
  unknownColumns: "most of its column headers are not a plan’s",
  noTexts: "no action or indicator is below its headers, or only what has to be filled in",
  fewTexts: "hardly a row is below its headers",
  amidRows: "the row is among the rows of another table",
  fullerHeadBelow: "a row with more headers is right below it",
  bodyInHead: "rows of values are where headers are expected",
  yearsAlone: "its years do not say whether they are of targets",
  hidden: "it is hidden",
  columnsToList: "its columns list projects or texts of one year each",
  notAgreed:
    "its rows say nothing that is agreed: no distinct action with who or when, no indicator with how much",
  sentencesInHead: "sentences are where headers are expected",
  repeatedMeanings: "several of its headers mean the same",
};

const MAX_HEADERS_NAMED = 4;
const MAX_REASONS = 2;

function describeFound({
  why,
  bestHeader,
  found,
  missing,
  understood = [],
  against = [],
}: SheetLookedAt): string {
  switch (why) {
    case "empty":
      return "it is empty";
    case "own":
      return "the tracker wrote it";
    case "reportForm":
      return "it is a report form, which take-back records";
    case "noHead":
      return `no row looks like the column headers of a plan${nearest(understood)}`;
    case "headIncomplete": {
      const where = bestHeader === null ? "" : ` (${formatCell(bestHeader)})`;
      const [first, ...others] = against.slice(0, MAX_REASONS).flatMap((name) => AGAINST[name] ?? []);
      const reason =
        first === undefined ? `but not ${named(missing)}` : `but ${[first, ...others].join(", and ")}`;
      return `its header row${where} has ${named(found) || "nothing of a plan"}, ${reason}${nearest(understood)}`;
    }
    case "noBody":
      return "it has column headers, but no action or indicator below them";
  }
}

/** The headers that were understood: "; understood were “Task” (A3: actions)". */
function nearest(understood: NonNullable<SheetLookedAt["understood"]>): string {
  if (understood.length === 0) return "";
  const headers = understood
    .slice(0, MAX_HEADERS_NAMED)
    .map(({ cell, text, meaning }) => {
      const address = formatAddress(cell.row, cell.column);
      return `“${text.replaceAll(/\s+/gu, " ").trim().slice(0, 40)}” (${address}: ${named([meaning])})`;
    })
    .join(", ");
  const more = understood.length - MAX_HEADERS_NAMED;
  return `; understood: ${headers}${more > 0 ? ` and ${more} more` : ""}`;
}

/** In words: that no sheet holds a plan, what each was found to hold, and what to do. */
export function explainNoPlan(file: string, { lookedAt }: NoPlan): string {
  if (isReportForm(lookedAt)) {
    return `${file} is a report form and not a plan. To record what it says, take it back into the plan’s workbook: ${POA} take-back PLAN.xlsx ${quoted(file)} --out OUT.xlsx`;
  }
  const sheets = lookedAt.map((looked) => `  - ${looked.sheet}: ${describeFound(looked)}`);
  return [
    `No plan of action was found in ${file}. Looked on each sheet for a header row with actions or indicators, and with targets, agencies or times:`,
    ...(sheets.length === 0 ? ["  - the workbook has no sheet with cells"] : sheets),
    "Give the columns of the plan headers such as “Action”, “Indicator”, “Target 2025” and “Responsible”, and try again.",
    ...exampleOfMapping(file, lookedAt),
  ].join("\n");
}

/** Where a sheet has something like a plan, how its columns are named by hand. */
function exampleOfMapping(file: string, lookedAt: NoPlan["lookedAt"]): readonly string[] {
  const looked = [...lookedAt]
    .filter(({ headerRows }) => headerRows !== undefined)
    .sort((a, b) => (b.understood?.length ?? 0) - (a.understood?.length ?? 0))[0];
  if (looked?.headerRows === undefined) return [];
  const { first, last } = looked.headerRows;
  const known = (looked.understood ?? []).filter(({ meaning }) => MAPPED.has(meaning));
  const columns = known.map(({ cell, meaning }) => ({ column: columnLetters(cell.column), meaning }));
  const taken = new Set(columns.map(({ column }) => column));
  const [one = "A", other = "B"] = ["A", "B", "C", "D", "E"].filter((letters) => !taken.has(letters));
  const example = {
    version: 1,
    sheet: looked.sheet,
    headRows: [first + 1, last + 1],
    firstRow: last + 2,
    columns: [
      ...columns.filter(({ column }, place) => columns.findIndex((one) => one.column === column) === place),
      ...(known.some(({ meaning }) => meaning === "action") ? [] : [{ column: one, meaning: "action" }]),
      ...(known.some(({ meaning }) => meaning === "overallTarget")
        ? []
        : [{ column: other, meaning: "overallTarget" }]),
    ],
  };
  return [
    `Or say which columns they are: write into a file M.json the following, with the letters as they are in the sheet, and run “${POA} read ${quoted(file)} --mapping M.json” (in the pane: How it was read). Meanings are ${COLUMN_MEANINGS.join(", ")}; a target of a year also needs "year": 2025.`,
    `  ${JSON.stringify(example)}`,
  ];
}

const MAPPED: ReadonlySet<ColumnMeaning> = new Set([
  "objective",
  "action",
  "indicator",
  "overallTarget",
  "baseline",
  "unit",
  "responsibleAgencies",
]);

/** In words: that a plan does not cover a period, which years it has, and what to do where it names none. */
export function explainYears(file: string, years: readonly number[], consequence: string): string {
  return years.length === 0
    ? `The plan in ${file} names no years, ${consequence}. ${YEARS_GO}`
    : `The plan in ${file} has the years ${years.join(", ")}, ${consequence}.`;
}

/** Says that a plan cannot be limited to its key indicators, since none is marked. */
export function explainNoKeyIndicators(file: string): string {
  return `No indicator of the plan in ${file} is marked as key, so --key has nothing to show. Mark some with \`indicators ${file} --mark-key ID --in-place\`, or in the column Key indicator of the sheet Indicators.`;
}

const YEARS_GO =
  "Write the years into its title, such as “2023–2025”, or into the header of the targets, such as “Target 2024”.";

/** A note that nothing can be due in a plan that names no years, else none. */
export function yearsNotes({ plan: { years } }: Pick<StudiedPlan, "plan">): readonly string[] {
  return years.length > 0
    ? []
    : [`The plan names no years, so it is not known what is due by when. ${YEARS_GO}`];
}

/** An own sheet has text and no longer the column headers by which it is read. */
export function explainMissingHeaders(sheet: string, headers: string): string {
  return `The sheet “${sheet}” has text but no longer its column headers (${headers}), so its contents would be lost. Put the headers back, or delete the sheet.`;
}

/** Some headers of the Actuals sheet, without which nothing on it can be read. */
export const ACTUALS_HEADERS = "Indicator, Actual";
