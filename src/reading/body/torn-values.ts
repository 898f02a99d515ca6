import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { Doubt, PlanColumn } from "../../plan/plan";
import type { Value, WrittenAs } from "../../plan/value";
import type { DigitGroups, SettledGroups } from "../values/digits-apart";
import { digitGroups, isWithThousands, settleGroups } from "../values/digits-apart";
import { saysNumber } from "../values/value-cell";

/** A value cell of an indicator's row with what stands in it, line by line. */
export interface ValueCell {
  readonly column: PlanColumn;
  readonly cell: CellReference;
  /** The whole text of the cell exactly as it stands; an empty string where it holds a number or nothing. */
  readonly cellText: string;
  readonly values: readonly Value[];
}

export interface Mended {
  readonly cells: readonly ValueCell[];
  readonly doubts: readonly Doubt[];
}

/**
 * Mends the numbers of a row that a pasted page has torn apart. `expected` is how many indicators
 * the row's text seems to have.
 */
export function mendTornDigits(asRead: readonly ValueCell[], expected: number): Mended {
  const lines = asRead.map(withLinesMended);
  const { cells, doubts } = mendTornCells(
    lines.map(({ cell }) => cell),
    expected,
  );
  return { cells, doubts: [...lines.flatMap(({ doubts: ofLines }) => ofLines), ...doubts] };
}

/** Of several lines each is one number, however its digits were torn apart. */
function withLinesMended(valueCell: ValueCell): {
  readonly cell: ValueCell;
  readonly doubts: readonly Doubt[];
} {
  if (valueCell.values.length < 2) return { cell: valueCell, doubts: [] };
  const doubts: Doubt[] = [];
  const values = valueCell.values.map((value): Value => {
    const groups = groupsOfValue(value);
    if (groups === null || groups.length < 2 || isWithThousands(groups)) return value;
    const joined = groups.join("");
    doubts.push({ cell: value.cell, text: value.raw, taken: joined, alternatives: [groups.join("; ")] });
    return numberOfGroups(value, Number(joined), "line");
  });
  return { cell: doubts.length === 0 ? valueCell : { ...valueCell, values }, doubts };
}

function mendTornCells(cells: readonly ValueCell[], expected: number): Mended {
  const groups = cells.map(groupsOfCell);
  const torn = groups.filter((cell) => cell !== null && cell.length > 1);
  if (torn.length === 0) return { cells, doubts: [] };
  const settled = settleRow(cells, groups, expected);
  if (settled === null) return { cells, doubts: [] };
  const mended = cells.map((valueCell, place) => {
    const numbers = settled[place];
    return numbers === undefined || numbers === null ? valueCell : withNumbers(valueCell, numbers);
  });
  const doubts = mended.flatMap((valueCell, place) => {
    const before = groups[place];
    return before === null || before === undefined || before.length < 2 || isPlainThousands(before, valueCell)
      ? []
      : [doubtOf(valueCell, before)];
  });
  return { cells: mended, doubts };
}

function isPlainThousands(groups: DigitGroups, { values }: ValueCell): boolean {
  return values.length === 1 && isWithThousands(groups);
}

/** The groups of digits of a cell with one line of digits; `null` for any other cell. */
function groupsOfCell({ values }: ValueCell): DigitGroups | null {
  const [value] = values;
  return values.length === 1 && value !== undefined ? groupsOfValue(value) : null;
}

/** The groups of digits of a number, or of a text whose digits stand too far apart to be one. */
function groupsOfValue(value: Value): DigitGroups | null {
  return saysNumber(value) ? digitGroups(value.raw) : null;
}

function numberOfGroups(value: Value, number: number, written: WrittenAs, raw = value.raw): Value {
  const formula = value.state === "number" ? value.formula : null;
  const { cell } = value;
  return { cell, raw, state: "number", number, written, percent: false, formula, alternatives: [value.raw] };
}

function settleRow(
  cells: readonly ValueCell[],
  groups: readonly (DigitGroups | null)[],
  expected: number,
): readonly (readonly number[] | null)[] | null {
  const isTotal = (place: number): boolean => cells[place]?.column.meaning === "overallTarget";
  const total = groups.find((cell, place) => cell !== null && isTotal(place)) ?? null;
  const others = groups.filter((cell, place): cell is DigitGroups => cell !== null && !isTotal(place));
  const settled = settledCount(total, others, expected);
  if (settled === null) return null;
  const years = [...settled.years];
  return groups.map((cell, place) =>
    cell === null ? null : isTotal(place) ? settled.total : (years.shift() ?? null),
  );
}

/** With so many numbers as there are indicators; else with so many that the years give the total. */
function settledCount(
  total: DigitGroups | null,
  years: readonly DigitGroups[],
  expected: number,
): SettledGroups | null {
  const most = Math.max(0, ...[...(total === null ? [] : [total]), ...years].map((cell) => cell.length));
  if (expected > 1) {
    const asExpected = settleGroups(total, years, expected);
    if (asExpected !== null) return asExpected;
  }
  const single = settleGroups(total, years, 1);
  if (single?.addsUp === true) return single;
  for (let count = 2; count <= most; count++) {
    const settled = settleGroups(total, years, count);
    if (settled?.addsUp === true) return settled;
  }
  return single;
}

function withNumbers(valueCell: ValueCell, numbers: readonly number[]): ValueCell {
  const [value] = valueCell.values;
  const isNumber = value?.state === "number";
  if (value === undefined || (isNumber && value.written === "number")) return valueCell;
  const [first, ...others] = numbers;
  if (isNumber && others.length === 0 && first === value.number) return valueCell;
  const values = numbers.map((number) =>
    others.length === 0
      ? numberOfGroups(value, number, isNumber ? value.written : "text")
      : numberOfGroups(value, number, "line", String(number)),
  );
  return { ...valueCell, values };
}

function doubtOf({ cell, values }: ValueCell, groups: DigitGroups): Doubt {
  const taken = values
    .map((value) => (value.state === "number" ? String(value.number) : value.raw))
    .join("; ");
  const joined = groups.join("");
  const alternatives = [joined, groups.join("; ")].filter((other) => other !== taken);
  return { cell, text: groups.join(" "), taken, alternatives };
}
