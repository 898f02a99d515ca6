import { kindOfMeaning } from "../../plan/column-meaning";
import { periodOfKey, spanOfKey } from "../../plan/period";
import type { ColumnMeaning, Doubt } from "../../plan/plan";
import { textBeside, type Value } from "../../plan/value";
import { besideMillions, hasOpenM, settledM } from "../values/millions";
import { readValueText } from "../values/value-cell";
import { isRatio, withRatios } from "../values/ratios";
import { settledValue, type AskedValue } from "../values/settled-value";
import { wantedFor, type WantedNumber } from "../values/wanted-number";
import type { NumberHabit } from "../values/written-digits";
import type { Paired } from "./pairing";
import type { ValueCell } from "./torn-values";

/**
 * Indicators with their values, of which those in doubt are read again for what each indicator asks: of "2 workshops,
 * 60 participants" the number of participants, of "3 of 4" the share. `units` are those of the indicators, in order.
 * Whatever stays in doubt is among the doubts.
 */
export function withChosenValues(
  paired: Paired,
  units: readonly (string | null)[],
  habit: NumberHabit,
): Paired {
  const chosen = new Map<Value, Value>();
  const values = paired.values.map((asRead, place) => {
    if (!asRead.some((value) => isToBeAsked(value) || isToBeSettled(value) || hasOpenM(value))) return asRead;
    const counted = { text: paired.texts[place] ?? "", unit: units[place] ?? null };
    const wanted = wantedFor(counted.text, counted.unit);
    const own = wanted.percent ? asRead : withRatios(asRead);
    return own.map((ratio, cell) => {
      const value = asRead[cell] ?? ratio;
      if (ratio !== value) {
        chosen.set(value, ratio);
        return ratio;
      }
      const beside = isToBeAsked(value) ? readAgain(value, wanted, habit) : besideMillions(value, own);
      const settled = settledIn(paired.valueCells[cell], beside, counted, own);
      const again = beside === value || isInDoubt(value) ? settledM(settled, counted) : settled;
      if (again !== value) chosen.set(value, again);
      return again;
    });
  });
  const valueCells =
    chosen.size === 0 ? paired.valueCells : paired.valueCells.map((cell) => withValues(cell, chosen));
  return {
    ...paired,
    values,
    valueCells,
    doubts: [...paired.doubts, ...doubtsOfValues(valueCells, paired.doubts)],
  };
}

function isToBeSettled(value: Value): boolean {
  return value.beside !== undefined || (value.state === "text" && LETTER.test(value.raw));
}

/** The value of a cell by what its column asks for. */
function settledIn(
  valueCell: ValueCell | undefined,
  value: Value,
  counted: { readonly text: string; readonly unit: string | null },
  planned: readonly Value[],
): Value {
  if (valueCell === undefined) return value;
  const { meaning, period } = valueCell.column;
  const span = period === null ? null : spanOfKey(period);
  return settledValue(value, { kind: kindAsked(meaning), ...counted, span, planned });
}

function kindAsked(meaning: ColumnMeaning): AskedValue["kind"] {
  if (meaning === "baseline") return "baseline";
  return kindOfMeaning(meaning) === "actual" ? "actual" : "target";
}

/** Words with a number are a value where they are names of what is counted: "Kenya 20". */
function isToBeAsked(value: Value): boolean {
  if (value.state === "text" && isRatio(value.raw)) return true;
  return isInDoubt(value) || (value.state === "text" && LETTER.test(value.raw) && DIGIT.test(value.raw));
}

const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;

function isInDoubt({ alternatives }: Value): boolean {
  return alternatives !== undefined;
}

function withValues(valueCell: ValueCell, chosen: ReadonlyMap<Value, Value>): ValueCell {
  return valueCell.values.some((value) => chosen.has(value))
    ? { ...valueCell, values: valueCell.values.map((value) => chosen.get(value) ?? value) }
    : valueCell;
}

/** A value whose number comes from more than its own text, as digits that were put together do, stays as it is. */
function readAgain(value: Value, wanted: WantedNumber, habit: NumberHabit): Value {
  const written = value.state === "number" && value.written === "text" ? "text" : "line";
  const how = { written, formula: value.state === "number" ? value.formula : null } as const;
  const plain = readValueText(value.raw, value.cell, how, habit);
  if (plain.state !== value.state || numberIn(plain) !== numberIn(value)) return value;
  const again = readValueText(value.raw, value.cell, how, habit, wanted);
  return again.state === "text" && !isInDoubt(again) ? value : again;
}

function numberIn(value: Value): number | null {
  return value.state === "number" ? value.number : null;
}

/** A doubt for each value that could be another one, in cells of which nothing else was doubted. */
function doubtsOfValues(valueCells: readonly ValueCell[], known: readonly Doubt[]): readonly Doubt[] {
  return valueCells.flatMap((valueCell) => {
    if (known.some(({ cell }) => isSameCell(cell, valueCell.cell))) return [];
    return valueCell.values.flatMap((value) => [...doubtOfValue(value), ...doubtOfYear(valueCell, value)]);
  });
}

function isSameCell(one: Doubt["cell"], other: Doubt["cell"]): boolean {
  return one.row === other.row && one.column === other.column && one.sheet === other.sheet;
}

function doubtOfValue(value: Value): readonly Doubt[] {
  const { cell, raw, alternatives = [] } = value;
  const beside = value.state === "number" ? textBeside(value.beside) : "";
  if (alternatives.length === 0 && beside === "") return [];
  const taken = value.state === "number" ? `${value.number}${value.percent ? " %" : ""}` : raw;
  return [{ cell, text: raw, taken, alternatives, ...(beside === "" ? {} : { beside }) }];
}

/** "5 (2023)" in the column of 2024. */
function doubtOfYear({ column: { period } }: ValueCell, value: Value): readonly Doubt[] {
  if (value.state !== "number" || value.year === undefined || period === null) return [];
  const { year } = periodOfKey(period);
  if (year === value.year) return [];
  return [{ cell: value.cell, text: value.raw, taken: String(year), alternatives: [String(value.year)] }];
}
