import { statedPercent } from "./fraction-in-cells";
import { readValueText } from "./value-cell";

/** The text of a report whose numerator and denominator are in fields of their own: "45/60", "45/60 = 75%". */
export function textWithFraction(
  actual: string,
  fields: { readonly numerator: string; readonly denominator: string },
): string {
  if (fields.numerator === "" && fields.denominator === "") return actual;
  const [numerator, denominator] = [plainNumber(fields.numerator), plainNumber(fields.denominator)];
  const written = `${numerator ?? (fields.numerator || "–")}/${denominator ?? (fields.denominator || "–")}`;
  if (actual === "") return written;
  const number = plainNumber(actual);
  if (number === null || numerator === null || denominator === null) return `${written} = ${actual}`;
  return `${written} = ${statedPercent({ number, percent: false }, { numerator, denominator })}%`;
}

/** The number of a field; `null` where it holds none, or more than a number. */
function plainNumber(text: string): number | null {
  const value = readValueText(text, { sheet: "", row: 0, column: 0 }, { written: "text", formula: null });
  const isPlain = value.state === "number" && !value.percent && value.beside === undefined;
  return isPlain && value.alternatives === undefined ? value.number : null;
}
