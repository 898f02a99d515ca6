import type { SheetFile } from "@plan-of-action/xlsx";
import { textArgument } from "../requests/arguments";
import { invalidArgument, itemAlreadyExists } from "../requests/host-error";
import type { OpenWorkbook } from "../open/open-workbook";

const LONGEST = 31;

/** A name that a sheet may get: as Excel has it, of 31 characters, without `[]:*?/\`, not taken, not `History`. */
export function acceptableSheetName(open: OpenWorkbook, value: unknown, renamed: SheetFile | null): string {
  const name = textArgument(value);
  const isWellFormed = name !== "" && name.length <= LONGEST && !/[[\]:*?/\\]/.test(name);
  if (!isWellFormed || name.startsWith("'") || name.endsWith("'") || name.toLowerCase() === "history") {
    throw invalidArgument();
  }
  const isTaken = open.file.sheets.some(
    (sheet) => sheet !== renamed && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken) throw itemAlreadyExists();
  return name;
}

/** The first free name of the form `Sheet1`. */
export function nextSheetName(open: OpenWorkbook): string {
  const taken = new Set(open.file.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = open.file.sheets.length + 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
