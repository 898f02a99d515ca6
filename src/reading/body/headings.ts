import type { FilledCell } from "./body-rows";
import type { Numbered } from "../header/numbering";
import { numberAlone, numberOfObjective, numberedAction, withoutLabel } from "../header/numbering";
import { onOneLine } from "../../plan/language/spelling/text-folding";

/** A band's cells together; the number right before the title is left out where the title repeats it, and others always. */
export function textOfBand(cells: readonly FilledCell[]): string {
  const own = withOneNumber(cells);
  const texts = own.map(({ text }) => onOneLine(text));
  const [number = "", title = ""] = texts;
  const isRepeated =
    texts.length === 2 &&
    numberAlone(number) !== null &&
    numberOfObjective(title) === numberOfObjective(number);
  return isRepeated ? title : texts.join(" ");
}

/** Without a number that only counts the rows, left of another. */
function withOneNumber([first, second, ...others]: readonly FilledCell[]): readonly FilledCell[] {
  if (first === undefined || second === undefined) return first === undefined ? [] : [first];
  const areNumbers = numberAlone(first.text) !== null && numberAlone(second.text) !== null;
  return areNumbers ? [second, ...others] : [first, second, ...others];
}

/** The number in a cell of its own before the title; `null` where there is none. */
export function numberOfBand(cells: readonly FilledCell[]): string | null {
  const [first, second] = withOneNumber(cells);
  if (first === undefined || second === undefined || numberAlone(first.text) === null) return null;
  return numberOfObjective(first.text);
}

/** The number that a heading gives to the action that it is, and its text without. */
export function numberOfHeading(text: string): Numbered | null {
  const ofAction = numberedAction(text);
  if (ofAction !== null && ofAction.rest !== "") return ofAction;
  const id = numberOfObjective(text);
  return id === null ? null : { written: id, id, rest: withoutLabel(text) };
}
