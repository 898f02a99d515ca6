import type { TableFilter } from "../../workbook-file";
import { numberArgument, oneOf, optionalText, recordArgument, textArgument } from "../../requests/arguments";
import { shownText } from "../../cells/reading";
import { invalidArgument, notImplemented } from "../../requests/host-error";
import { HostObject } from "../../requests/host-object";
import type { HeldTable } from "../../open/held-tables";
import type { OpenWorkbook } from "../../open/open-workbook";
import { bodyArea } from "./table-cells";
import { filterMembers } from "./table-members";

type Criteria = TableFilter["criteria"];

/** The filter of a table's column: the rows whose cells it does not let through are hidden. */
export class Filter extends HostObject {
  readonly className = "Filter";
  readonly members = filterMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly held: HeldTable,
    private readonly column: number,
  ) {
    super();
  }

  apply(criteria: unknown): void {
    this.set(readCriteria(recordArgument(criteria)));
  }

  applyValuesFilter(values: unknown): void {
    this.set(readCriteria({ filterOn: "Values", values }));
  }

  applyCustomFilter(criterion1: unknown, criterion2?: unknown, operator?: unknown): void {
    this.set(readCriteria({ filterOn: "Custom", criterion1, criterion2, operator }));
  }

  applyDynamicFilter(dynamicCriteria: unknown): void {
    this.set(readCriteria({ filterOn: "Dynamic", dynamicCriteria }));
  }

  applyTopItemsFilter(count: unknown): void {
    this.set(readCriteria({ filterOn: "TopItems", criterion1: String(numberArgument(count)) }));
  }

  applyBottomItemsFilter(count: unknown): void {
    this.set(readCriteria({ filterOn: "BottomItems", criterion1: String(numberArgument(count)) }));
  }

  clear(): void {
    this.set(null);
  }

  private set(criteria: Criteria | null): void {
    this.open.requireUnprotected(this.held.sheet);
    const others = this.held.filters.filter(({ column }) => column !== this.column);
    const filters = criteria === null ? others : [...others, { column: this.column, criteria }];
    this.open.tables.filter(this.held, filters);
    hideFilteredRows(this.open, this.held);
  }
}

/** Shows all rows that the filters of a table let through, and hides the others. */
export function hideFilteredRows(open: OpenWorkbook, held: HeldTable): void {
  open.calculation.settle();
  const { sheet, filters } = held;
  const body = bodyArea(held);
  sheet.setRowsHidden(body.firstRow, body.lastRow, false);
  const tests = filters.map(({ column, criteria }) => {
    const at = body.firstColumn + column;
    const cells = Array.from({ length: body.lastRow - body.firstRow + 1 }, (_, index) => {
      const row = body.firstRow + index;
      const { value } = sheet.cell(row, at);
      return { value, text: shownText(value, sheet.style(row, at).numberFormat, open.file.date1904) };
    });
    const isLetThrough = testOf(criteria, cells);
    return cells.map(isLetThrough);
  });
  for (let row = body.firstRow; row <= body.lastRow; row++) {
    if (!tests.every((test) => test[row - body.firstRow])) sheet.setRowsHidden(row, row, true);
  }
}

interface FilteredCell {
  readonly value: unknown;
  readonly text: string;
}

type Test = (cell: FilteredCell) => boolean;

function testOf(criteria: Criteria, cells: readonly FilteredCell[]): Test {
  const numbers = cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  switch (criteria.kind) {
    case "values": {
      const wanted = new Set(criteria.values.map((value) => value.toLowerCase()));
      return ({ text }) => (text === "" ? criteria.blanks : wanted.has(text.toLowerCase()));
    }
    case "average": {
      const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
      return ({ value }) => typeof value === "number" && (criteria.above ? value > average : value < average);
    }
    case "top": {
      const sorted = [...numbers].sort((one, other) => (criteria.top ? other - one : one - other));
      const last = sorted[Math.min(criteria.count, sorted.length) - 1];
      return ({ value }) =>
        typeof value === "number" && last !== undefined && (criteria.top ? value >= last : value <= last);
    }
    case "custom": {
      const tests = criteria.conditions.map(conditionTest);
      return (cell) => (criteria.and ? tests.every((test) => test(cell)) : tests.some((test) => test(cell)));
    }
  }
}

function conditionTest({ operator, value: wanted }: { operator: string; value: string }): Test {
  const number = wanted.trim() === "" ? Number.NaN : Number(wanted);
  const pattern = new RegExp(
    `^${wanted
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".")}$`,
    "is",
  );
  const isEqual: Test = ({ value, text }) => value === number || pattern.test(text);
  const compared = (test: (value: number) => boolean): Test => {
    return ({ value }) => typeof value === "number" && test(value);
  };
  switch (operator) {
    case "notEqual":
      return (cell) => !isEqual(cell);
    case "greaterThan":
      return compared((value) => value > number);
    case "greaterThanOrEqual":
      return compared((value) => value >= number);
    case "lessThan":
      return compared((value) => value < number);
    case "lessThanOrEqual":
      return compared((value) => value <= number);
    default:
      return isEqual;
  }
}

function readCriteria(given: Readonly<Record<string, unknown>>): Criteria {
  const { values, criterion1, criterion2, operator, dynamicCriteria } = given;
  const filterOn = textArgument(given.filterOn);
  switch (filterOn) {
    case "Values": {
      if (!Array.isArray(values)) throw invalidArgument();
      const texts = values.map((value: unknown) => {
        if (typeof value === "object") throw notImplemented("filters by parts of dates");
        return textArgument(value);
      });
      return { kind: "values", values: texts.filter((text) => text !== ""), blanks: texts.includes("") };
    }
    case "Dynamic":
      if (dynamicCriteria !== "AboveAverage" && dynamicCriteria !== "BelowAverage") {
        throw notImplemented(`the filter ${String(dynamicCriteria)}`);
      }
      return { kind: "average", above: dynamicCriteria === "AboveAverage" };
    case "TopItems":
    case "BottomItems": {
      const count = Number(textArgument(criterion1));
      if (!Number.isInteger(count) || count < 1 || count > 500) throw invalidArgument();
      return { kind: "top", top: filterOn === "TopItems", count };
    }
    case "Custom": {
      const second = optionalText(criterion2);
      const conditions = [textArgument(criterion1), ...(second === null ? [] : [second])].map(readCondition);
      return { kind: "custom", and: oneOf(operator ?? "And", ["And", "Or"]) === "And", conditions };
    }
    default:
      throw notImplemented(`filters by ${filterOn}`);
  }
}

const OPERATORS = {
  "<>": "notEqual",
  ">=": "greaterThanOrEqual",
  "<=": "lessThanOrEqual",
  ">": "greaterThan",
  "<": "lessThan",
  "=": "equal",
} as const;

/** A condition such as `>50` or `=*s`. */
function readCondition(text: string): { operator: string; value: string } {
  const [, sign = "=", value = ""] = /^(<>|>=|<=|>|<|=)?(.*)$/s.exec(text) ?? [];
  return { operator: OPERATORS[sign as keyof typeof OPERATORS], value };
}
