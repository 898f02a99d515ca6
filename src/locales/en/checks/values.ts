/** The checks of values: of each its title, why it is made, and what it says. */
export const values = {
  "ruleTitle-baseline-missing": "No baseline",
  "ruleReason-baseline-missing": "Progress is measured from the baseline where there is one.",
  "baseline-missing":
    "“{indicator}” has no baseline, though others have. Enter the value at the start, 0 if there was nothing, or N/A.",
  "ruleTitle-baseline-not-number": "A baseline that is not a number",
  "ruleReason-baseline-not-number":
    "Progress from the baseline is computed only where the baseline is a number.",
  "baseline-not-number":
    "The baseline “{text}” of “{indicator}” is not a number, so progress from it cannot be computed. Enter a number, and the words as a remark.",
  "baseline-refused":
    "The baseline “{text}” of “{indicator}” {kind, select, planned {says what is expected} undone {says what was not done} other {is in another unit}}, so progress from it cannot be computed. Enter the number {kind, select, unit {in the indicator’s unit} other {alone}}, and the words as a remark.",
  "ruleTitle-baseline-year-outside": "A baseline after the plan began",
  "ruleReason-baseline-year-outside":
    "A baseline is the value before the plan began. One from later hides what was achieved until then.",
  "baseline-year-outside":
    "The baseline of “{indicator}” is of {year}, but the plan begins in {last}. Correct the year, or take a value from before the plan.",
  "ruleTitle-column-total-mismatch": "A total that its rows do not give",
  "ruleReason-column-total-mismatch":
    "The total of a column is what is read out and signed. Where its rows give another number, one of them was changed and the total was not, or the total was typed wrong.",
  "column-total-mismatch":
    "“{label}”: {cells} add up to {sum}, but the total is {total}. Correct the total or the row that is off.",
  "ruleTitle-error-value": "An error value of Excel",
  "ruleReason-error-value":
    "A cell that shows #REF! or #DIV/0! has no value, and every sum that uses it has none either.",
  "error-value":
    "The cell shows {code} under “{head}”, so its value is not known. Correct the formula, or type the value.",
  "ruleTitle-external-link": "A value from another workbook",
  "ruleReason-external-link":
    "A value fetched from another workbook is the one that was there when the link was last updated, and cannot be checked without that file.",
  "external-link":
    "The value comes from another workbook ({workbook}). It is not updated where that file is missing: copy the value here.",
  "external-link-unnamed":
    "The value comes from another workbook. It is not updated where that file is missing: copy the value here.",
  "ruleTitle-number-as-text": "A number stored as text",
  "ruleReason-number-as-text":
    "A number stored as text looks like any other, but sums and charts leave it out.",
  "number-as-text": "“{raw}” is stored as text, so Excel leaves it out of sums. Make it the number {number}.",
  "number-as-text-apart":
    "“{raw}” is stored as text with its digits apart, and is read as {number}. Make it that number, or type what is meant.",
  "number-as-text-fix": "Make it the number {number}",
  "number-as-text-percent":
    "“{raw}” is stored as text, so Excel leaves it out of sums. Set the cell’s number format to Percentage and type {number} again.",
  "number-as-text-unsure":
    "“{raw}” is stored as text and is read as {number}; it could also mean {other}. Type the number that is meant.",
  "ruleTitle-part-above-whole": "A part that is more than its whole",
  "ruleReason-part-above-whole":
    "A part can be all of its whole, never more. Most often a digit was mistyped, or the two are of different periods.",
  "part-above-whole":
    "{part} is {number}, but the whole is {whole}, in {cell}. Correct the part or the whole.",
  "ruleTitle-parts-mismatch": "Parts that do not give the whole",
  "ruleReason-parts-mismatch":
    "Men and women, or other parts, are shown next to the whole. If they do not add up to it, one of the numbers is wrong.",
  "parts-mismatch": "{parts} = {sum}, but the whole is {whole}. Correct the whole or the part that is off.",
  "parts-mismatch-twice":
    "{part} is {first} in {cellFirst}, and {number} here, of the same whole. Keep one of the two.",
  "ruleTitle-percent-stated-mismatch": "Percentage met that its numbers do not give",
  "ruleReason-percent-stated-mismatch":
    "A percentage of what was met is typed next to the target and the actual. When one of these is corrected later, the percentage stays, and the meeting reads a number that no longer follows from the others.",
  "percent-stated-mismatch":
    "The plan states {stated} for “{indicator}”, but {actual} of {target} is {percent}. Correct the percentage, or let a formula compute it.",
  "ruleTitle-unit-against-wording": "A unit that contradicts the wording",
  "ruleReason-unit-against-wording":
    "The unit decides how the numbers are read and added up. One that contradicts the words makes both doubtful.",
  "unit-against-wording":
    "The unit is “{unit}”, but “{indicator}” says {words}. Correct the unit or the wording.",
  "ruleTitle-value-ambiguous": "A value that can be read in two ways",
  "ruleReason-value-ambiguous":
    "A cell with two numbers, a range or a sum in words has to be read in one way. If it is the wrong one, the progress is wrong.",
  "value-ambiguous": "“{text}” was read as {taken}; it could also be “{other}”. Write one number.",
  "value-beside-words":
    "“{text}” was read as {taken}; it is not clear what “{words}” next to the number means. Write the number alone, and the words as a remark.",
  "value-footnote": "“{text}” was read as {taken}; “{words}” leads to a note.",
};
