export { compareDrafts } from "./differences/compare-drafts";
export {
  type Comparison,
  type Difference,
  type DifferenceKind,
  type DifferencePart,
  type DraftPair,
  type NotCompared,
  type PlacedValue,
} from "./differences/difference";
export { compareFormats } from "./formats/compare-formats";
export { preambleDifferences, type PreambleDifference } from "./differences/preamble";
export { takeTheirs } from "./taking/take-theirs";
export type { PlacedDraft, TakenTable, TakeObstacle } from "./taking/taken-table";
export {
  compareWorkplans,
  type WorkplanComparison,
  type WorkplanDifference,
} from "./workplans/compare-workplans";
export { toDecide } from "./workplans/to-decide";
export type { WorkplanLine } from "./workplans/workplan-lines";
