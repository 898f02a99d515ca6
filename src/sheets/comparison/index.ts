export { comparisonEntries } from "./comparison-entries";
export { comparisonSheet, differenceName, type ComparisonSubject } from "./comparison-sheet";
export { wordingLine, wordingSheet, type WordingSubject } from "./wording-sheet";
