import { dimensionOfName, partNamed, type NamedPart } from "../../plan/language/breakdown-words";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { Message } from "../../plan/message";
import type { Doubt, Indicator } from "../../plan/plan";
import { isLabel } from "../../reading/own-sheets/parts-of-reports";
import type { TypedActual } from "./typed-actual";

/** A part as it is typed; a blank dimension follows from the category, and a blank category is the whole. */
export interface EnteredPart {
  readonly dimension: string;
  readonly category: string;
}

/** Checks of parts, of the plan's values as well as of those reported. */
export const CHECKS_OF_PARTS: readonly string[] = ["parts-mismatch", "part-above-whole"];

/** What of an entry tells whether it is of a part. */
interface PartEntry {
  readonly actual: string;
  readonly part?: EnteredPart;
}

/** The part that an entry is about; `null` where it is about the whole. */
export function partEntered(
  { part }: Pick<PartEntry, "part">,
  { breakdowns = [] }: Indicator,
): NamedPart | null {
  if (part === undefined || !isLabel(part.category)) return null;
  if (part.dimension === "") return partNamed(part.category, breakdowns);
  return { dimension: dimensionOfName(part.dimension), category: onOneLine(part.category) };
}

/** What is wrong with an entry of a part; of a whole that is no number the checks know whether one is due. */
export function faultOfPart(
  { actual, part }: PartEntry,
  { text: indicator }: Indicator,
  typed: TypedActual | undefined,
): Message | null {
  if (part === undefined) return null;
  if (part.category === "")
    return part.dimension === ""
      ? null
      : { id: "actuals-refused-no-category", values: { dimension: part.dimension } };
  if (!isLabel(part.category) || typed?.fault !== "notNumber") return null;
  return { id: "actuals-refused-part", values: { text: actual.trim(), part: part.category, indicator } };
}

/**
 * What the parts of a report make together, where nobody reported the whole, by the place of the first part's entry.
 * @param places the places of the entries by their rows
 */
export function sumsOfParts(
  doubts: readonly Doubt[],
  places: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, Message> {
  return new Map(
    doubts.flatMap(({ cell, text, taken }) => {
      const [place] = places.get(cell.row) ?? [];
      const message: Message = { id: "actuals-sum-of-parts", values: { parts: text, sum: taken } };
      return place === undefined ? [] : [[place, message] as const];
    }),
  );
}
