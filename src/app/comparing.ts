/** The use cases of two drafts of a plan, apart from the others, so that the pane fetches them when they are asked for. */
export {
  comparePlans,
  takenTable,
  writeComparison,
  type Compared,
  type ComparedPlans,
  type DraftPlace,
} from "./compare-plans";
export type {
  Comparison,
  Difference,
  DifferenceKind,
  PlacedValue,
  TakenTable,
  TakeObstacle,
} from "../compare";
export { DIFFERENCE_KINDS } from "../compare/difference";
export { differenceInWords, differingWords } from "../compare/word-difference";
export { differenceName, placedText } from "../sheets/comparison";
