export { compareDrafts } from "./compare-drafts";
export {
  type Comparison,
  type Difference,
  type DifferenceKind,
  type DifferencePart,
  type DraftPair,
  type NotCompared,
  type PlacedValue,
} from "./difference";
export { preambleDifferences, type PreambleDifference } from "./preamble";
export { takeTheirs, type PlacedDraft, type TakenTable, type TakeObstacle } from "./take-theirs";
