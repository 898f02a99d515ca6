/** The sheet of two drafts. */
export const comparison = {
  "comparison-agreed": "Agreed",
  "comparison-by-quarter":
    "{theirs} is set out as outputs and activities by quarter. They are paired with the joint actions by the numbers that they name, otherwise by their words: check these. What does not pair is listed.",
  "comparison-counts":
    "{count, plural, =0 {Nothing differs{isWhole, select, no { in the columns that both have} other {}}} one {# difference} other {# differences}}, {agreed, number} agreed; {same, plural, one {# entry is} other {# entries are}} the same{lines, plural, =0 {} one {; in the workplans # output or activity is the same} other {; in the workplans # outputs and activities are the same}}",
  "comparison-decision": "Decision",
  "comparison-decision-choices": "Choose “{ours}” or “{theirs}”, or type what is agreed.",
  "comparison-difference": "Difference",
  "comparison-field": "What differs",
  "comparison-in-plan": "In the plan",
  "comparison-kind":
    "{kind, select, wording {{part, select, output {Workplan: wording of the output} activity {Workplan: wording of the activity} other {Wording}}} target {{field, select, overall {Overall target} other {Target {name}}}} baseline {Baseline} agency {{field, select, responsible {Responsible agency} other {Implementing partners}}} date {{name}} unit {Unit} direction {Direction} verification {{field, select, named {Means of verification – {name}} other {Means of verification}}} resources {{field, select, named {Resources – {name}} other {Resources}}} remark {{name}} actual {{field, select, overall {Actual} other {Actual {name}}}} added {{part, select, objective {Objective only in {theirs}} action {Action only in {theirs}} output {Workplan: output only in {theirs}} activity {Workplan: activity only in {theirs}} other {Indicator only in {theirs}}}} removed {{part, select, objective {Objective only in {ours}} action {Action only in {ours}} output {Workplan: output only in {ours}} activity {Workplan: activity only in {ours}} other {Indicator only in {ours}}}} moved {{part, select, action {Under another objective} output {Workplan: quarters of the output} activity {Workplan: quarters of the activity} other {Under another action}}} split {Split in two} merged {Merged with another} format {{field, select, words {Indicators and outputs, paired by their words} other {Indicators and outputs}}} years {Years planned} other {{name}}}",
  "comparison-not-compared": "Not compared, since only {side} has a column for it: {columns}",
  "comparison-not-in-plan": "Agreed, not in the plan yet",
  "comparison-not-read": "Not compared, since the tracker does not read these columns of {side}: {columns}",
  "comparison-number": "No.",
  "comparison-open": "Open",
  "comparison-part": "Action or indicator",
  "comparison-remarks": "Remarks",
  "comparison-renamed-column":
    "The column “{ours}” is called “{theirs}” in {side}; its entries were compared.",
  "comparison-settled": "No longer different",
  "comparison-state": "State",
  "comparison-state-choices": "Choose “{open}” or “{agreed}”.",
  "comparison-tab": "Comparison",
  "comparison-title": "Two drafts side by side: {ours} and {theirs}",
  "comparison-workplan-of-one": "Only {side} has a workplan, so the workplans were not compared.",
  "wording-count":
    "{count, plural, =0 {Nothing has been changed by agreement.} one {# change was agreed} other {# changes were agreed}}",
  "wording-head-by": "Agreed by",
  "wording-head-from": "From",
  "wording-head-of": "Part of the plan",
  "wording-head-on": "On",
  "wording-head-to": "To",
  "wording-head-what": "What was changed",
  "wording-line":
    "{part}{what, select, none {} other { ({what})}}: {how, select, added {added {to}} removed {taken out {from}} other {from {from} to {to}}}",
  "wording-not-in-plan":
    "{count, plural, one {One change was agreed and is} other {# changes were agreed and are}} not in the plan as it is now:",
  "wording-part":
    "{part, select, objective {Specific objective} action {Action} indicator {Indicator} output {Output} other {Activity}}{number, select, none {} other { {number}}}",
  "wording-quoted": "“{text}”",
  "wording-tab": "Wording",
  "wording-title": "History of the wording",
};
