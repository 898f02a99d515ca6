import { readIndicatorTable, type IndicatorTable } from "../../indicators";
import { readIndicatorSheet } from "../../reading";
import { INDICATORS_MARKER } from "../../sheets/layout/markers";
import type { WorkbookContents } from "../../workbook/workbook";

/** What the workbook's Indicators sheet says; nothing if there is none or its headers are gone. */
export function tableOfIndicators({ sheets }: WorkbookContents): IndicatorTable | undefined {
  const own = sheets.find(({ marker }) => marker === INDICATORS_MARKER);
  const sheet = own === undefined ? null : readIndicatorSheet(own.grid);
  return sheet === null ? undefined : readIndicatorTable(sheet);
}
