import { makePlanSheet, MEETING_SHEETS, prepareActuals, writeMeetingSheets } from "../../../src/app";
import { hostWorkbook } from "../../../src/headless/hosted-workbook";
import type { Language } from "../../../src/locales/languages";
import { createTranslator } from "../../../src/locales/translator";
import type { Workbook } from "../../../src/workbook/workbook";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { freezeSummary, writeIndicators } from "../../../tests/sheets-alone";

type Write = (workbook: Workbook, language: Language) => Promise<unknown>;

const requestIn = (language: Language) =>
  ({
    period: { year: 2024, quarter: 2 },
    asOf: { year: 2024, month: 7, day: 15 },
    translate: createTranslator(language),
  }) as const;

const progress = { next: () => true, written: () => undefined };

/** All that is written into a workbook, by name. */
const WRITERS: Readonly<Record<string, Write>> = {
  ...Object.fromEntries(
    MEETING_SHEETS.map((sheet): [string, Write] => [
      sheet,
      (workbook, language) =>
        writeMeetingSheets(workbook, { ...requestIn(language), sheets: [sheet] }, progress),
    ]),
  ),
  "frozen summary": (workbook, language) => freezeSummary(workbook, requestIn(language)),
  indicators: (workbook, language) => writeIndicators(workbook, requestIn(language)),
  actuals: (workbook, language) => prepareActuals(workbook, requestIn(language)),
  "new plan": (workbook, language) =>
    makePlanSheet(workbook, { kind: "empty", firstYear: 2024, translate: requestIn(language).translate }),
  "sample plan": (workbook, language) =>
    makePlanSheet(workbook, { kind: "sample", firstYear: 2024, translate: requestIn(language).translate }),
  "all sheets of a meeting": (workbook, language) =>
    writeMeetingSheets(workbook, { ...requestIn(language), sheets: MEETING_SHEETS }, progress),
};

export const KINDS = Object.keys(WRITERS);

/** The workbook with what a kind writes into it, as it is saved. */
export async function output(bytes: Uint8Array, kind: string, language: Language): Promise<Uint8Array> {
  const { file, workbook } = hostWorkbook(openWorkbookFile(bytes));
  const write = WRITERS[kind];
  if (write === undefined) throw new Error(`Nothing writes “${kind}”`);
  await write(workbook, language);
  return file.save();
}
