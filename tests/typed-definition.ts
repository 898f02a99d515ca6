import type { WorkbookFile } from "@plan-of-action/xlsx";
import type { Language } from "../src/locales/languages";
import { createTranslator } from "../src/locales/translator";

const HEADERS = {
  breakdown: "indicatorSheet-breakdown",
  parties: "indicatorSheet-parties",
} as const;

/** Types into the row of an indicator on the sheet Indicators, as a person does who then confirms it. */
export function typeDefinition(
  file: WorkbookFile,
  indicator: string,
  typed: Readonly<Partial<Record<keyof typeof HEADERS, string>>>,
  language: Language = "en",
): void {
  const translate = createTranslator(language);
  const breakdown = translate({ id: HEADERS.breakdown });
  const sheet = file.sheets.find((each) => filled(each).some(({ value }) => value === breakdown));
  if (sheet === undefined) throw new Error(`No sheet has ${breakdown}`);
  const cells = filled(sheet);
  const placeOf = (text: string) => {
    const found = cells.find(({ value }) => value === text);
    if (found === undefined) throw new Error(`There is no ${text}`);
    return found;
  };
  const { row } = placeOf(indicator);
  const type = (header: string, value: string) =>
    sheet.setCell(row, placeOf(header).column, { value, formula: null });
  for (const name of ["breakdown", "parties"] as const)
    if (typed[name] !== undefined) type(translate({ id: HEADERS[name] }), typed[name]);
  type(translate({ id: "indicatorSheet-confirmed" }), translate({ id: "confirmed-yes" }));
}

function filled(sheet: WorkbookFile["sheets"][number]) {
  return [...sheet.filledCells()].map(({ row, column }) => ({
    ...{ row, column },
    value: sheet.cell(row, column).value,
  }));
}
