import type { NumberValue } from "../../../indicators";
import { isDated, isOfPartOfYear, kindOfMeaning, spanOfMeaning } from "../../../plan/column-meaning";
import { periodOfKey } from "../../../plan/period";
import { contains, type YearStart } from "../../../plan/plan-year";
import type { IndicatorRow, PlanColumn } from "../../../plan/plan";
import { formatValue } from "../../phrasing";
import { levelOfCell } from "../../formulas/row-levels";
import { defineRule, type CheckContext } from "../../rule";

/** From here on the numbers of a column are computed, and a number among them was typed over a formula. */
const MIN_FORMULAS = 3;
const MIN_SHARE = 0.7;

export const formulaOverwritten = defineRule({
  id: "formula-overwritten",
  matter: "entry",
  severity: "warning",
  inDoubtfulPlan: "holds",
  mayBeHabit: true,
  needs: "plan",
  *find(context) {
    const { plan } = context;
    if (!plan.indicatorRows.some(hasFormula)) return;
    const { typed, byKind } = numbersIn(context);
    const examples = usualFormulas(byKind);
    for (const { value, row, column, kind } of typed) {
      const formula = examples.get(kind);
      if (formula === undefined || isTotalWithoutParts(row, column, plan.yearStart)) continue;
      yield {
        cell: value.cell,
        about: `${row.indicators[0] ?? row.action} ${column.header}`,
        cause: `${column.column}`,
        message: "formula-overwritten",
        values: { number: formatValue(value), head: column.header, formula },
      };
    }
  },
});

/** "=69/228" is a number that was typed with its arithmetic. */
const NAMES_A_CELL = /\p{L}\$?\d|[[!]/u;

/** A number of the plan, and by what kind it is: which other numbers should have a formula where it has one. */
interface PlacedNumber {
  readonly value: NumberValue;
  readonly row: IndicatorRow;
  readonly column: PlanColumn;
  readonly kind: string;
}

/** The numbers of a plan. */
interface PlacedNumbers {
  /** Those without a formula. */
  readonly typed: readonly PlacedNumber[];
  readonly byKind: ReadonlyMap<string, CountOfFormulas>;
}

/** How many numbers of a kind there are, how many of them are computed, and the first of their formulas. */
interface CountOfFormulas {
  numbers: number;
  formulas: number;
  first: string | null;
}

function numbersIn(context: CheckContext): PlacedNumbers {
  const typed: PlacedNumber[] = [];
  const byKind = new Map<string, CountOfFormulas>();
  for (const placed of placedNumbers(context)) {
    const { formula } = placed.value;
    const isComputed = formula !== null && NAMES_A_CELL.test(formula);
    addTo(byKind, placed.kind, {
      numbers: 1,
      formulas: isComputed ? 1 : 0,
      first: isComputed ? formula : null,
    });
    if (formula === null) typed.push(placed);
  }
  return { typed, byKind };
}

function addTo(byKind: Map<string, CountOfFormulas>, kind: string, more: CountOfFormulas): void {
  const count = byKind.get(kind);
  if (count === undefined) {
    byKind.set(kind, { ...more });
    return;
  }
  count.numbers += more.numbers;
  count.formulas += more.formulas;
  count.first ??= more.first;
}

/** The kinds whose numbers are mostly computed, each with the first of its formulas. */
function usualFormulas(byKind: PlacedNumbers["byKind"]): ReadonlyMap<string, string> {
  const examples = new Map<string, string>();
  for (const [kind, { numbers, formulas, first }] of byKind) {
    const isMost = formulas >= Math.max(MIN_FORMULAS, numbers * MIN_SHARE);
    if (first !== null && isMost) examples.set(kind, first);
  }
  return examples;
}

/**
 * The numbers of a column in rows of one level belong together; in a column of totals those only that are made alike,
 * since the sum that holds for counts is rightly left out for a percentage.
 */
function* placedNumbers(context: CheckContext): Iterable<PlacedNumber> {
  const { plan, definitions } = context;
  for (const row of plan.indicatorRows) {
    for (const { column, values } of row.valueCells) {
      for (const [place, value] of values.entries()) {
        if (value.state !== "number") continue;
        const id = row.indicators[place] ?? row.indicators[0] ?? "";
        const made = !isTotal(column) ? "" : (definitions.get(id)?.aggregation ?? "");
        yield { value, row, column, kind: `${column.column} ${levelOfCell(context, value.cell)} ${made}` };
      }
    }
  }
}

/** Whether a column's numbers are added up from others. */
function isTotal({ meaning }: PlanColumn): boolean {
  const isWhole = meaning === "overallTarget" || meaning === "overallActual";
  return isWhole || spanOfMeaning(meaning) === "year";
}

/** Whether the numbers of a total are made of those of another column. */
function isPartOf(total: PlanColumn, { meaning, period }: PlanColumn, yearStart: YearStart): boolean {
  if (!isTotal(total) || !isDated(meaning) || kindOfMeaning(meaning) !== kindOfMeaning(total.meaning))
    return false;
  if (!isDated(total.meaning)) return true;
  if (period === null || total.period === null || !isOfPartOfYear(meaning)) return false;
  return contains(periodOfKey(total.period), periodOfKey(period), yearStart);
}

/** A total whose parts are left blank in its row has nothing to be computed from: it is rightly typed. */
function isTotalWithoutParts({ valueCells }: IndicatorRow, total: PlanColumn, yearStart: YearStart): boolean {
  const ofParts = valueCells.filter(({ column }) => isPartOf(total, column, yearStart));
  return ofParts.length > 0 && ofParts.every(({ values }) => values.every(({ state }) => state === "blank"));
}

function hasFormula({ valueCells }: IndicatorRow): boolean {
  return valueCells.some(({ values }) =>
    values.some((value) => value.state === "number" && value.formula !== null),
  );
}
