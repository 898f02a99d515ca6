import type { WorkbookFile } from "@plan-of-action/xlsx";
import type { Language } from "../src/locales/languages";
import { createTranslator } from "../src/locales/translator";
import { placeOf, placesOf } from "./cells-of-sheet";

const HEADERS = {
  breakdown: "indicatorSheet-breakdown",
  parties: "indicatorSheet-parties",
  partyParts: "indicatorSheet-partyParts",
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
  const sheet = file.sheets.find((each) => placesOf(each, breakdown).length > 0);
  if (sheet === undefined) throw new Error(`No sheet has ${breakdown}`);
  const { row } = placeOf(sheet, indicator);
  const type = (header: string, value: string) =>
    sheet.setCell(row, placeOf(sheet, header).column, { value, formula: null });
  for (const name of ["breakdown", "parties", "partyParts"] as const)
    if (typed[name] !== undefined) type(translate({ id: HEADERS[name] }), typed[name]);
  type(translate({ id: "indicatorSheet-confirmed" }), translate({ id: "confirmed-yes" }));
}
