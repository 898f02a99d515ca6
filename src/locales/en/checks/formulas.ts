/** The checks of formulas: of each its title, why it is made, and what it says. */
export const formulas = {
  "ruleTitle-formula-differs": "A formula that differs from those next to it",
  "ruleReason-formula-differs":
    "A formula that differs from those next to it was most often changed by hand, or slipped sideways when it was copied.",
  "formula-differs":
    "{cells}{more, plural, =0 {} other { and {more} more}}: {formula} differs from {alike} of {all} formulas that should do the same, such as {usual} in {cellUsual}. Copy the formula, or accept this with the reason.",
  "ruleTitle-formula-overwritten": "A number typed over a formula",
  "ruleReason-formula-overwritten":
    "A number typed over a formula stays as it is when the targets that it was computed from change.",
  "formula-overwritten":
    "{number} was typed, while the other rows under “{head}” have a formula (such as {formula}). Copy the formula into this cell if the number is not meant to stay.",
  "ruleTitle-formula-range-short": "A sum over the wrong cells",
  "ruleReason-formula-range-short":
    "A total that leaves out a year, counts one twice or takes in the baseline looks right and is wrong, and it stays wrong when the years are corrected.",
  "formula-range-short":
    "{cells}{more, plural, =0 {} other { and {more} more}}: {formula} {kind, select, missing {leaves out {what}} twice {counts {what} twice} takesIn {takes in “{what}”, which is not one of its parts} other {reads row {what} instead of its own}}. Correct the cells that it names.",
  "ruleTitle-formula-typed-number": "A number typed into a formula",
  "ruleReason-formula-typed-number":
    "A number inside a formula cannot be seen in the table, and it stays when what it was for has changed.",
  "formula-typed-number":
    "{cells}{more, plural, =0 {} other { and {more} more}}: the number {number} was typed into {formula}, so nobody sees where it comes from. Put it into a cell of its own, or correct the formula.",
  "formula-typed-number-only":
    "{cells}{more, plural, =0 {} other { and {more} more}}: {formula} computes nothing from the plan: it is a typed number. Type the number, or copy the formula that is meant.",
};
