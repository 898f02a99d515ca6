import type { ColumnMeaning, IndicatorRow, PlanColumn } from "../../plan/plan";
import { formatValue } from "../phrasing";
import type { PlanRule } from "../rule";

/** From here on a column is one of formulas, and a number in it was typed over one. */
const LEAST_FORMULAS = 3;
const LEAST_SHARE = 0.7;

export const formulaOverwritten: PlanRule = {
  id: "formula-overwritten",
  severity: "warning",
  needs: "plan",
  *find({ plan: { indicatorRows } }) {
    if (!indicatorRows.some(hasFormula)) return;
    const examples = columnsOfFormulas(indicatorRows);
    for (const row of indicatorRows) {
      const { action, indicators, valueCells } = row;
      for (const { column, values } of valueCells) {
        const formula = isTotalWithoutParts(row, column) ? undefined : examples.get(column.column);
        for (const value of formula === undefined ? [] : values) {
          if (value.state !== "number" || value.formula !== null) continue;
          const said = { number: formatValue(value), head: column.head, formula: formula ?? "" };
          yield {
            cell: value.cell,
            about: `${indicators[0] ?? action} ${column.head}`,
            message: { id: "formula-overwritten", values: said },
          };
        }
      }
    }
  },
};

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

/** The columns whose numbers are mostly computed, each with the first of its formulas. */
function columnsOfFormulas(rows: readonly IndicatorRow[]): ReadonlyMap<number, string> {
  const numbers: number[] = [];
  const formulas = new Map<number, string[]>();
  for (const { valueCells } of rows) {
    for (const { column, values } of valueCells) {
      for (const value of values) {
        if (value.state !== "number") continue;
        numbers[column.column] = (numbers[column.column] ?? 0) + 1;
        if (value.formula !== null) addTo(formulas, column.column, value.formula);
      }
    }
  }
  const ofFormulas = [...formulas].filter(
    ([column, { length }]) => length >= Math.max(LEAST_FORMULAS, (numbers[column] ?? 0) * LEAST_SHARE),
  );
  return new Map(ofFormulas.map(([column, [first = ""]]) => [column, first]));
}

function addTo(formulas: Map<number, string[]>, column: number, formula: string): void {
  const ofColumn = formulas.get(column);
  if (ofColumn === undefined) formulas.set(column, [formula]);
  else ofColumn.push(formula);
}
