import { areaContains, isCellError } from "@plan-of-action/xlsx/grid";
import { parseArea, splitSheet } from "@plan-of-action/office-host/host";
import type { SheetFile, WorkbookFile } from "@plan-of-action/xlsx";

const MOST = 200;

/** The entries that a cell's list offers; none if it has no list. */
export function choicesFor(file: WorkbookFile, sheet: SheetFile, row: number, column: number): string[] {
  const rule = sheet.validations.find(({ area }) => areaContains(area, row, column));
  if (rule?.type !== "list" || !rule.showDropDown) return [];
  const quoted = /^"([^]*)"$/.exec(rule.formula1)?.[1];
  return quoted === undefined ? cellsOf(file, sheet, rule.formula1) : quoted.split(",");
}

/** The contents of the cells that a formula such as `=Lists!$A$1:$A$9` or a name means. */
function cellsOf(file: WorkbookFile, own: SheetFile, formula: string): string[] {
  const name = file.names.find((candidate) => candidate.name === formula.replace(/^=/, ""));
  const { sheet: title, address } = splitSheet(name?.formula ?? formula);
  const sheet = title === null ? own : file.sheets.find((candidate) => candidate.name === title);
  const area = parseArea(address);
  if (sheet === undefined || area === null) return [];
  const choices: string[] = [];
  for (let row = area.firstRow; row <= area.lastRow && choices.length < MOST; row++) {
    const { value } = sheet.cell(row, area.firstColumn);
    if (value !== null && !isCellError(value)) choices.push(String(value));
  }
  return choices;
}
