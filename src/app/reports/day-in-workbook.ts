import type { Day } from "../../plan/period";
import { DAYS_TO_1904, serialOfDay } from "../../reading/sheet/date-serial";
import type { WorkbookContents } from "../../workbook/workbook";

/** The number by which a workbook keeps a day: by its own system of dates, which counts from 1900 or from 1904. */
export function serialInWorkbook(day: Day, { sheets }: Pick<WorkbookContents, "sheets">): number {
  const isFrom1904 = sheets.some(({ grid }) => grid.isFrom1904 === true);
  return serialOfDay(day) - (isFrom1904 ? DAYS_TO_1904 : 0);
}
