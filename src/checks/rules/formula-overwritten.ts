import type { IndicatorDefinitions, NumberValue } from "../../indicators";
import type { ColumnMeaning, IndicatorRow, PlanColumn } from "../../plan/plan";
import { formatValue } from "../phrasing";
import { groupBy } from "../plan-index";
import type { PlanRule } from "../rule";

/** From here on the numbers of a column are computed, and a number among them was typed over a formula. */
const LEAST_FORMULAS = 3;
const LEAST_SHARE = 0.7;

export const formulaOverwritten: PlanRule = {
  id: "formula-overwritten",
  severity: "warning",
  needs: "plan",
  *find({ plan: { indicatorRows }, definitions }) {
    if (!indicatorRows.some(hasFormula)) return;
    const placed = [...placedNumbers(indicatorRows, definitions)];
    const examples = groupsOfFormulas(placed);
    for (const { value, row, column, group } of placed) {
      const formula = examples.get(group);
      if (formula === undefined || value.formula !== null || isTotalWithoutParts(row, column)) continue;
      yield {
        cell: value.cell,
        about: `${row.indicators[0] ?? row.action} ${column.head}`,
        message: {
          id: "formula-overwritten",
          values: { number: formatValue(value), head: column.head, formula },
        },
      };
    }
  },
};

/** A number of the plan, and which other numbers should have a formula where it has one. */
interface PlacedNumber {
  readonly value: NumberValue;
  readonly row: IndicatorRow;
  readonly column: PlanColumn;
  readonly group: string;
}

/**
 * The numbers of a column belong together; in one of totals those only that are made alike, since the sum
 * that holds for counts is rightly left out for a percentage.
 */
function* placedNumbers(
  rows: readonly IndicatorRow[],
  definitions: IndicatorDefinitions,
): Iterable<PlacedNumber> {
  for (const row of rows) {
    for (const { column, values } of row.valueCells) {
      for (const [place, value] of values.entries()) {
        if (value.state !== "number") continue;
        const id = row.indicators[place] ?? row.indicators[0] ?? "";
        const made = PARTS[column.meaning] === undefined ? "" : (definitions.get(id)?.aggregation ?? "");
        yield { value, row, column, group: `${column.column} ${made}` };
      }
    }
  }
}

/** What a total is added up from. */
const PARTS: Readonly<Partial<Record<ColumnMeaning, readonly ColumnMeaning[]>>> = {
  overallTarget: ["annualTarget", "quarterTarget"],
  overallActual: ["annualActual", "quarterActual"],
  annualTarget: ["quarterTarget"],
  annualActual: ["quarterActual"],
};

/** A total whose parts are left blank in its row has nothing to be computed from: it is rightly typed. */
function isTotalWithoutParts({ valueCells }: IndicatorRow, { meaning, year }: PlanColumn): boolean {
  const ofParts = valueCells.filter(
    ({ column }) =>
      PARTS[meaning]?.includes(column.meaning) === true && (year === null || column.year === year),
  );
  return ofParts.length > 0 && ofParts.every(({ values }) => values.every(({ state }) => state === "blank"));
}

function hasFormula({ valueCells }: IndicatorRow): boolean {
  return valueCells.some(({ values }) =>
    values.some((value) => value.state === "number" && value.formula !== null),
  );
}

/** The groups whose numbers are mostly computed, each with the first of its formulas. */
function groupsOfFormulas(placed: readonly PlacedNumber[]): ReadonlyMap<string, string> {
  const examples = new Map<string, string>();
  for (const [group, numbers] of groupBy(placed, (number) => number.group)) {
    const formulas = numbers.flatMap(({ value }) => value.formula ?? []);
    const [first] = formulas;
    const isMost = formulas.length >= Math.max(LEAST_FORMULAS, numbers.length * LEAST_SHARE);
    if (first !== undefined && isMost) examples.set(group, first);
  }
  return examples;
}
