import type { WordedUnit } from "../../../languages/words/beside-words";

/** A unit of measure, by which two numbers of one thing differ: 25 m are not 25 km. */
export type MeasuringUnit =
  | WordedUnit
  | "millimetre"
  | "centimetre"
  | "squareKilometre"
  | "cubicMetre"
  | "gram"
  | "second"
  | "kilowatt"
  | "megawatt"
  | "gigawatt"
  | "kilowattHour"
  | "megawattHour"
  | "gigawattHour";

/** The symbols of the International System and what is used with it, as they are written everywhere. */
const SYMBOLS: ReadonlyMap<string, MeasuringUnit> = new Map([
  ["mm", "millimetre"],
  ["cm", "centimetre"],
  ["m", "metre"],
  ["km", "kilometre"],
  ["m2", "squareMetre"],
  ["m²", "squareMetre"],
  ["km2", "squareKilometre"],
  ["km²", "squareKilometre"],
  ["ha", "hectare"],
  ["m3", "cubicMetre"],
  ["m³", "cubicMetre"],
  ["l", "litre"],
  ["g", "gram"],
  ["kg", "kilogram"],
  ["t", "tonne"],
  ["s", "second"],
  ["min", "minute"],
  ["h", "hour"],
  ["kw", "kilowatt"],
  ["mw", "megawatt"],
  ["gw", "gigawatt"],
  ["kwh", "kilowattHour"],
  ["mwh", "megawattHour"],
  ["gwh", "gigawattHour"],
]);

/** The unit that a text is the symbol of; `null` for any other text. */
export function unitOfSymbol(text: string): MeasuringUnit | null {
  return SYMBOLS.get(text.toLowerCase().replace(/\.$/, "")) ?? null;
}
