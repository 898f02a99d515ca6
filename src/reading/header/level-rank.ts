import { rankOfLevel } from "../../plan/language/level-ranks";
import { foldText } from "../../plan/language/spelling/text-folding";
import { levelsOf, numberOfObjective } from "./numbering";

/** Levels of a results chain by their label: an output stands below an outcome, a goal above, activities below all. */
export function rankOfLabel(text: string): number {
  return rankOfLevel(foldText(text));
}

/** Whether a title stands above another one, by their numbers or the names of their levels. */
export function isAboveHeading(text: string, other: string): boolean {
  const [number, otherNumber] = [numberOfObjective(text), numberOfObjective(other)];
  if (number !== null && otherNumber !== null && levelsOf(number) !== levelsOf(otherNumber))
    return levelsOf(number) < levelsOf(otherNumber);
  return rankOfLabel(text) < rankOfLabel(other);
}
