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
export { takeTheirs } from "./take-theirs";
export type { PlacedDraft, TakenTable, TakeObstacle } from "./taken-table";
export {
  compareWorkplans,
  type WorkplanComparison,
  type WorkplanDifference,
} from "./workplans/compare-workplans";
export type { WorkplanLine } from "./workplans/workplan-lines";
