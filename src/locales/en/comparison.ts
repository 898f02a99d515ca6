/** The sheet of two drafts. */
export const comparison: Readonly<Record<string, string>> = {
  "comparison-agreed": "Agreed",
  "comparison-agreed-text": "Agreed text",
  "comparison-counts":
    "{count, plural, =0 {Nothing differs} one {# difference} other {# differences}}, {agreed, number} agreed; {same, number} entries are the same",
  "comparison-difference": "Difference",
  "comparison-field": "What differs",
  "comparison-kind":
    "{kind, select, wording {Wording} target {{field, select, overall {Overall target} other {Target {name}}}} baseline {Baseline} agency {{field, select, responsible {Responsible agency} other {Implementing partners}}} date {{name}} unit {Unit} direction {Direction} verification {Means of verification} resources {Resources} remark {{name}} actual {{field, select, overall {Actual} other {Actual {name}}}} added {{part, select, objective {Objective only here} action {Action only here} other {Indicator only here}}} removed {{part, select, objective {Objective only here} action {Action only here} other {Indicator only here}}} moved {{part, select, action {Under another objective} other {Under another action}}} split {Split in two} merged {Merged with another} other {{name}}}",
  "comparison-not-compared": "Not compared, since only {side} has a column for it: {columns}",
  "comparison-number": "No.",
  "comparison-open": "Open",
  "comparison-part": "Action or indicator",
  "comparison-remarks": "Remarks",
  "comparison-settled": "No longer different",
  "comparison-state": "Agreed or open",
  "comparison-state-choices": "Choose “{open}” or “{agreed}”.",
  "comparison-tab": "Comparison",
  "comparison-title": "Two drafts side by side: {ours} and {theirs}",
};
