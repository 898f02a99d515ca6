import { foldText } from "../../plan/language/text-folding";
import { levelsOf, numberOfObjective } from "./numbering";

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
