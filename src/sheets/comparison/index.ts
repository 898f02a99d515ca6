export { comparisonEntries } from "./comparison-entries";
export {
  COMPARISON_MARKER,
  comparisonSheet,
  differenceName,
  placedText,
  type ComparisonSubject,
} from "./comparison-sheet";
