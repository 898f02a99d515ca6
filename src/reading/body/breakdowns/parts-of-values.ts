import type { BreakdownDimension, IndicatorPart } from "../../../plan/breakdown";
import { kindOfMeaning } from "../../../plan/column-meaning";
import { dimensionOf } from "../../../plan/language/breakdown-words";
import { withoutNoise } from "../../../plan/number-noise";
import type { Doubt, PlanColumn } from "../../../plan/plan";
import { numberWithoutCell, partsInText, type Value } from "../../../plan/value";
import type { ValueCell } from "../torn-values";

/** A cell with a part of the value of another cell. */
export interface PartCell {
  readonly dimension: BreakdownDimension;
  readonly category: string;
  readonly cell: ValueCell;
}

/**
 * The cell of a whole: what it says itself. Where it is blank, the sum of the parts of one dimension is proposed in
 * doubt; of percentages and of words there is no sum, and the whole stays blank.
 */
export function wholeOf(
  whole: ValueCell,
  parts: readonly PartCell[],
  doubted: "cell" | "header" = "cell",
): ValueCell {
  const isBlank = whole.values.every(({ state }) => state === "blank");
  const sum = isBlank ? sumOf(parts) : null;
  if (sum === null) return whole;
  const { alternatives, ...plain } = sum;
  const value = doubted === "header" || alternatives === undefined ? plain : { ...plain, alternatives };
  return { ...whole, cell: sum.cell, cellText: "", values: [value] };
}

function sumOf(parts: readonly PartCell[]): Value | null {
  const sums = [...new Set(parts.map(({ dimension }) => dimension))].flatMap((dimension) => {
    const values = parts.flatMap((part) => (part.dimension === dimension ? singleOf(part.cell) : []));
    const numbers = values.flatMap((value) => (value.state === "number" && !value.percent ? [value] : []));
    const [first] = numbers;
    const isWhole = numbers.length === values.filter(({ state }) => state !== "blank").length;
    if (first === undefined || numbers.length < 2 || !isWhole) return [];
    const number = withoutNoise(numbers.reduce((sum, value) => sum + value.number, 0));
    return [{ first, number, raws: numbers.map(({ raw }) => raw) }];
  });
  const [sum, ...others] = sums;
  if (sum === undefined) return null;
  const different = others.filter(({ number }) => number !== sum.number).map(({ number }) => String(number));
  return {
    ...numberWithoutCell(sum.first.cell, sum.number, { raw: sum.raws.join(" + ") }),
    alternatives: [...different, ...sum.raws],
  };
}

function singleOf({ values }: ValueCell): readonly Value[] {
  return values.length === 1 ? values : [];
}

/** Parts that make no sum, such as shares, leave the whole blank: nobody knows what it is. */
export function doubtsOfBlankWhole(whole: ValueCell, parts: readonly PartCell[]): readonly Doubt[] {
  const filled = parts.flatMap(({ cell }) => singleOf(cell)).filter(({ state }) => state !== "blank");
  const [first, second] = filled;
  if (first === undefined || second === undefined) return [];
  if (whole.values.some(({ state }) => state !== "blank")) return [];
  const alternatives = filled.map(({ raw }) => raw);
  return [{ cell: first.cell, text: alternatives.join("; "), taken: "", alternatives }];
}

/** The parts that stand in cells of their own, each under the kind and the period of its column. */
export function partsInCells(cells: readonly PartCell[]): readonly IndicatorPart[] {
  return cells.flatMap(({ dimension, category, cell }) =>
    singleOf(cell).flatMap((value) =>
      value.state === "blank" ? [] : partsOfKind(cell.column, { dimension, category, value }),
    ),
  );
}

/** The parts that stand in the text of a whole's own cell: "120 (60 women)". */
export function partsInValues(
  cells: readonly ValueCell[],
  values: readonly Value[],
): readonly IndicatorPart[] {
  return cells.flatMap(({ column }, place) => {
    const value = values[place];
    if (value === undefined) return [];
    return partsInText(value).flatMap(({ label: category, number, percent = false }) =>
      partsOfKind(column, {
        dimension: dimensionOf(category, null),
        category,
        value: numberWithoutCell(value.cell, number, { percent }),
      }),
    );
  });
}

function partsOfKind(
  { meaning, period, party }: PlanColumn,
  part: Omit<IndicatorPart, "kind" | "period">,
): readonly IndicatorPart[] {
  const kind = meaning === "baseline" ? "baseline" : kindOfMeaning(meaning);
  // What one party has is a part of its own.
  return kind === null || party !== undefined ? [] : [{ kind, period: period ?? "overall", ...part }];
}
