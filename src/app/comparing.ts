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
export { differenceInWords } from "../compare/word-difference";
