import type { Area, FilterColumn, FilterRule, SheetFile } from "@plan-of-action/xlsx";
import type { OpenWorkbook } from "../open/open-workbook";
import { shownText } from "./reading";
import { wantedText } from "./searching";

/** Shows the rows of a filter's body that all its columns let be seen, and hides the others. */
export function hideFiltered(
  open: OpenWorkbook,
  sheet: SheetFile,
  body: Area,
  columns: readonly FilterColumn[],
): void {
  open.calculation.settle();
  if (body.firstRow > body.lastRow) return;
  sheet.setRowsHidden(body.firstRow, body.lastRow, false);
  const seen = columns.map(({ column, rule }) =>
    rowsSeen(open, sheet, body, body.firstColumn + column, rule),
  );
  for (let row = body.firstRow; row <= body.lastRow; row++) {
    if (!seen.every((rows) => rows.has(row))) sheet.setRowsHidden(row, row, true);
  }
}

function rowsSeen(
  open: OpenWorkbook,
  sheet: SheetFile,
  { firstRow, lastRow }: Area,
  column: number,
  rule: FilterRule,
): ReadonlySet<number> {
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
  const isSeen = testOf(open, sheet, rows, column, rule);
  return new Set(rows.filter(isSeen));
}

function testOf(
  open: OpenWorkbook,
  sheet: SheetFile,
  rows: readonly number[],
  column: number,
  rule: FilterRule,
): (row: number) => boolean {
  const numberIn = (row: number) => {
    const { value } = sheet.cell(row, column);
    return typeof value === "number" ? value : null;
  };
  const textIn = (row: number) =>
    shownText(sheet.cell(row, column).value, sheet.style(row, column).numberFormat, open.file.date1904);
  switch (rule.kind) {
    case "values": {
      const wanted = new Set(rule.values.map((value) => value.toLowerCase()));
      return (row) => {
        const text = textIn(row);
        return text === "" ? rule.blanks : wanted.has(text.toLowerCase());
      };
    }
    case "custom": {
      const tests = rule.conditions.map(({ operator, value }) => conditionOf(operator, value));
      const holds = (row: number) => (test: Condition) => test(numberIn(row), textIn(row));
      return (row) => (rule.all ? tests.every(holds(row)) : tests.some(holds(row)));
    }
    case "top": {
      const numbers = rows.map(numberIn).filter((number) => number !== null);
      numbers.sort((one, other) => (rule.bottom ? one - other : other - one));
      const share = Math.max(1, Math.floor((numbers.length * rule.count) / 100));
      const last = numbers[Math.min(numbers.length, rule.percent ? share : rule.count) - 1] ?? NaN;
      return among(numberIn, (number) => (rule.bottom ? number <= last : number >= last));
    }
    case "dynamic": {
      const numbers = rows.map(numberIn).filter((number) => number !== null);
      const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
      const isBelow = rule.type === "belowAverage";
      return among(numberIn, (number) => (isBelow ? number < average : number > average));
    }
    case "color":
      return (row) => {
        const { font, fill } = sheet.style(row, column);
        return rule.color === (rule.ofFont ? font?.color : fill);
      };
  }
}

function among(
  numberIn: (row: number) => number | null,
  isSeen: (number: number) => boolean,
): (row: number) => boolean {
  return (row) => {
    const number = numberIn(row);
    return number !== null && isSeen(number);
  };
}

type Condition = (number: number | null, text: string) => boolean;

/** As in Excel, a number is compared with numbers alone; a text may have `*` and `?` in it. */
function conditionOf(operator: string, value: string): Condition {
  const wanted = value.trim() === "" ? NaN : Number(value);
  const pattern = wantedText(value, { completeMatch: true }).pattern;
  const isSame: Condition = (number, text) =>
    (number !== null && number === wanted) || text.search(pattern) >= 0;
  switch (operator) {
    case "equal":
      return isSame;
    case "notEqual":
      return (number, text) => !isSame(number, text);
    default:
      return (number, text) => {
        if (Number.isNaN(wanted)) {
          return number === null && text !== "" && compares(operator, order(text, value), 0);
        }
        return number !== null && compares(operator, number, wanted);
      };
  }
}

function order(one: string, other: string): number {
  return one.localeCompare(other, "en", { sensitivity: "accent" });
}

function compares(operator: string, one: number, other: number): boolean {
  switch (operator) {
    case "greaterThan":
      return one > other;
    case "greaterThanOrEqual":
      return one >= other;
    case "lessThan":
      return one < other;
    default:
      return one <= other;
  }
}
