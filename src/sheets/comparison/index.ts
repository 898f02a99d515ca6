export { comparisonEntries } from "./comparison-entries";
export { COMPARISON_MARKER, comparisonSheet, type ComparisonSubject } from "./comparison-sheet";
