import type { FilledCell } from "./body-rows";
import type { Numbered } from "./numbering";
import { levelsOf, numberAlone, numberOfObjective, numberedAction, withoutLabel } from "./numbering";
import { foldText, onOneLine } from "./text-folding";

/** A banner's cells together; a number in a cell of its own is left out where the title repeats it. */
export function textOfBanner(cells: readonly FilledCell[]): string {
  const texts = cells.map(({ text }) => onOneLine(text));
  const [number = "", title = ""] = texts;
  const isRepeated =
    texts.length === 2 &&
    numberAlone(number) !== null &&
    numberOfObjective(title) === numberOfObjective(number);
  return isRepeated ? title : texts.join(" ");
}

/** The number in a cell of its own before the title; `null` where there is none. */
export function numberOfBanner(cells: readonly FilledCell[]): string | null {
  const [first, second] = cells;
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

/** Levels of a results chain by their label: an output stands below an outcome, a goal above, activities below all. */
export function rankOfLabel(text: string): number {
  const folded = foldText(text);
  if (GOAL.test(folded)) return 0;
  if (/^(?:intermediate outcome|immediate outcome|resultat intermediaire|resultat immediat)/.test(folded))
    return 1;
  if (/^(?:activit|actividad|actions? \d|accion(?:es)? (?:[a-z]+ )?\d)/.test(folded)) return 3;
  return /^(?:output|intermediate|sub|sous|produit|producto|extrant|result)/.test(folded) ? 2 : 1;
}

const GOAL =
  /^(?:goal|impact|ultimate|resultat ultime|overall|general|fin |finalite|but |objetivo general|objectif general|objectif global)/;

/** Whether a title stands above another one, by their numbers or the names of their levels. */
export function isAboveHeading(text: string, other: string): boolean {
  const [number, otherNumber] = [numberOfObjective(text), numberOfObjective(other)];
  if (number !== null && otherNumber !== null && levelsOf(number) !== levelsOf(otherNumber))
    return levelsOf(number) < levelsOf(otherNumber);
  return rankOfLabel(text) < rankOfLabel(other);
}
