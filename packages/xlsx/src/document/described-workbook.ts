import { formatCell } from "../grid/cell-reference";
import type {
  ConditionalFormatDescription,
  DescribedSheet,
  SheetCell,
  ValidationDescription,
} from "../grid/sheet-description";
import type { SheetFile, SheetValidation, WorkbookFile } from "../workbook-file";
import { newWorkbookFile } from "./new-workbook";

/**
 * The bytes of a new workbook with these sheets and no other, the first in view. `finish` does to a sheet what its
 * description does not say.
 */
export function describedWorkbook<Sheet extends DescribedSheet>(
  sheets: readonly Sheet[],
  finish?: (file: WorkbookFile, sheet: SheetFile, description: Sheet) => void,
): Uint8Array {
  const file = newWorkbookFile();
  const [blank] = file.sheets;
  for (const [place, description] of sheets.entries()) {
    const sheet = place === 0 && blank !== undefined ? blank : file.addSheet(description.title);
    sheet.name = description.title;
    fillSheet(sheet, description);
    finish?.(file, sheet, description);
  }
  return file.save();
}

function fillSheet(sheet: SheetFile, description: DescribedSheet): void {
  fillCells(sheet, description);
  for (const area of description.merges) sheet.merge(area);
  description.columnWidths.forEach((width, column) => sheet.setColumnWidth(column, column, width));
  for (const column of description.hiddenColumns) sheet.setColumnsHidden(column, column, true);
  for (const { name, area, style, filterButtons } of description.tables) {
    sheet.addTable({ name, area, style, filterButtons, hasHead: true });
  }
  for (const validation of description.validations) {
    sheet.setValidation(validation.area, validationOf(validation));
  }
  for (const format of description.conditionalFormats) sheet.addConditionalFormat(formatOf(format));
  for (const chart of description.charts) {
    sheet.addChart({ name: chart.name, description: chart, dataSheet: sheet.name });
  }
  sheet.tabColor = description.tabColor ?? null;
  sheet.showGridlines = description.showGridlines;
  sheet.frozen = description.frozen;
  sheet.print = description.print;
  if (description.openAreas === undefined) return;
  for (const area of description.openAreas) sheet.setStyle(area, { locked: false });
  sheet.protect(["autoFilter", "formatColumns", "formatRows"]);
}

function fillCells(sheet: SheetFile, { rows, styles }: DescribedSheet): void {
  rows.forEach(({ height, cells }, row) => {
    if (height !== null) sheet.setRowHeight(row, row, height);
    cells.forEach((cell, column) => {
      if (cell === null) return;
      const { value, formula = null } = cell;
      if (value !== null || formula !== null) sheet.setCell(row, column, { value, formula });
      putLink(sheet, row, column, cell);
    });
    for (const { style, first, last } of runsOf(cells)) {
      const look = styles[style];
      if (look !== undefined) {
        sheet.setStyle({ firstRow: row, lastRow: row, firstColumn: first, lastColumn: last }, look);
      }
    }
  });
}

function putLink(sheet: SheetFile, row: number, column: number, { link }: SheetCell): void {
  if (link === undefined) return;
  const leads =
    "address" in link
      ? { place: null, address: link.address, tip: null }
      : { place: formatCell(link.to), address: null, tip: link.hint };
  sheet.setHyperlink({ row, column, ...leads });
}

/** Cells side by side that have one style. */
function runsOf(cells: readonly (SheetCell | null)[]) {
  const runs: { readonly style: string; readonly first: number; last: number }[] = [];
  cells.forEach((cell, column) => {
    const style = cell?.style;
    if (style === undefined) return;
    const run = runs.at(-1);
    if (run?.style === style && run.last === column - 1) run.last = column;
    else runs.push({ style, first: column, last: column });
  });
  return runs;
}

/** Numbers of Excel's own, where a limit is open. */
const LEAST = -1e15;

function validationOf({ rule, errorTitle, errorMessage, strict }: ValidationDescription) {
  const shared = {
    errorTitle,
    errorMessage,
    errorStyle: strict ? ("stop" as const) : ("warning" as const),
    showDropDown: true,
  };
  return { ...ruleOf(rule), ...shared };
}

function ruleOf(
  rule: ValidationDescription["rule"],
): Pick<SheetValidation, "type" | "operator" | "formula1" | "formula2"> {
  switch (rule.kind) {
    case "list": {
      const choices = rule.choices.join(",").replaceAll('"', '""');
      return { type: "list", operator: null, formula1: `"${choices}"`, formula2: null };
    }
    case "listFromArea":
      return { type: "list", operator: null, formula1: rule.formula.replace(/^=/u, ""), formula2: null };
    case "number": {
      const type = rule.whole ? "whole" : "decimal";
      const { min, max } = rule;
      if (max === null) {
        return { type, operator: "greaterThanOrEqual", formula1: String(min ?? LEAST), formula2: null };
      }
      if (min === null) return { type, operator: "lessThanOrEqual", formula1: String(max), formula2: null };
      return { type, operator: "between", formula1: String(min), formula2: String(max) };
    }
  }
}

function formatOf({ area, rule }: ConditionalFormatDescription) {
  if (rule.kind === "dataBar") return { ...rule, area };
  const { formula, fill = null, color = null, bold = false } = rule;
  return { kind: "expression" as const, area, formula: formula.replace(/^=/u, ""), fill, color, bold };
}
