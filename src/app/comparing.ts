/** The use cases of two drafts of a plan, apart from the others, so that the pane fetches them when they are asked for. */
export {
  comparePlans,
  takenTable,
  type Compared,
  type ComparedPlans,
  type DraftPlace,
} from "./compare-plans";
export {
  contradictionsOf,
  resolutionOf,
  type Contradictions,
  type Resolution,
  type Side,
} from "./deciding/contradictions";
export { decide, putIntoPlan, saveAllTaken, withdraw, type DecisionRequest } from "./deciding/decide";
export { readDecided, type DecidedComparison, type DecidedRequest } from "./deciding/decided-comparison";
export { type DecisionsFault, type DecisionsSaved } from "./deciding/saved-decisions";
export {
  proposeEdit,
  proposeEdits,
  reversedEdit,
  wantedValue,
  type ProposedEdit,
  type ProposedEdits,
  type Wanted,
} from "./deciding/propose-edit";
export { newNumbersAfter } from "./deciding/new-numbers";
export { partiesOfDrafts, type DraftNames } from "./deciding/side-names";
export { copiedComparison, writeComparison, type ComparisonWritten } from "./deciding/write-comparison";
export {
  agreedWording,
  type AgreedWording,
  wordingLines,
  wordingOf,
  writeWording,
} from "./deciding/write-wording";
export { agreedText, type Choice, type Decision, type WordingChange } from "../compare/decided/decision";
export { isOfOneCell } from "../compare/decided/cell-edits";
export {
  DECISION_KINDS,
  jointDecisions,
  type DecisionKind,
  type DecisionStage,
  type JointDecision,
} from "../compare/decided/joint-decisions";
export type { DifferenceState } from "../compare/decided/decided-differences";
export type {
  Comparison,
  Difference,
  DifferenceKind,
  PlacedValue,
  TakenTable,
  TakeObstacle,
  WorkplanComparison,
  WorkplanDifference,
  WorkplanLine,
} from "../compare";
export { isWhole, placedText } from "../compare/differences/difference";
export { trackedChanges, type TrackedStretch } from "../compare/words/tracked-changes";
export { differenceInWords } from "../compare/words/word-difference";
export { differenceName } from "../sheets/comparison";
