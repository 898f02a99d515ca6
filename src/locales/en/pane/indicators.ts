/** The view in which a person confirms how indicators are measured. */
export const paneIndicators = {
  "pane-indicators-all": "All ({count, number})",
  "pane-indicators-brought":
    "{count, plural, one {There is now # more error.} other {There are now # more errors.}}",
  "pane-indicators-cancel": "Cancel",
  "pane-indicators-cell": "Show {cell}",
  "pane-indicators-change": "Change",
  "pane-indicators-change-title": "Change {id}",
  "pane-indicators-confirm": "Confirm",
  "pane-indicators-confirm-all": "Confirm all {count, number}…",
  "pane-indicators-confirm-all-means":
    "{count, plural, one {One definition} other {# definitions}} will count as shown here. Where a target contradicts a confirmed definition, that is an error, no longer a warning. The sheet “{sheet}” is {isNew, select, true {made, which empties Excel’s undo list} other {changed in these rows}}; your plan is not touched.",
  "pane-indicators-confirm-all-now": "Confirm {count, number}",
  "pane-indicators-confirmed": "Confirmed",
  "pane-indicators-example":
    "{aggregation, select, sum {Years are added: {sum} = {made}.} average {The mean of {list} is {made}.} max {The highest of {list} counts: {made}.} constant {Each year counts the same: {made}.} other {The last of {list} counts: {made}.}} {overall, select, none {The plan has no overall target.} other {The plan says {overall}.}} {other, select, sum {Added up, it would be {otherwise}.} other {If only the last year counted, it would be {otherwise}.}}",
  "pane-indicators-failed": "Nothing was confirmed.",
  "pane-indicators-how":
    "How an indicator is measured decides whether its targets add up. What your plan does not say was inferred. Confirm what is right, change what is not.",
  "pane-indicators-measured":
    "{measure}; {aggregation, select, sum {periods add up} latest {the latest value counts} max {the highest value counts} average {the average counts} constant {the same each year} other {–}}; {direction, select, increase {more is better} decrease {less is better} maintain {to be kept} other {–}}{partyParts, select, sum {; parties add up} each {; each party reaches the target} joint {; reported once for all} other {}}{unit, select, none {} other {; unit: {unit}}}",
  "pane-indicators-no-objective": "Without an objective",
  "pane-indicators-none": "The plan has no indicators.",
  "pane-indicators-none-open": "All definitions are confirmed.",
  "pane-indicators-none-such": "No indicator matches.",
  "pane-indicators-open": "To confirm ({count, number})",
  "pane-indicators-save": "Save and confirm",
  "pane-indicators-saved":
    "{count, plural, one {Definition of {ids} written} other {# definitions written}} to the sheet “{sheet}”, and the plan checked again.",
  "pane-indicators-saving": "Writing to the Indicators sheet…",
  "pane-indicators-search": "Search indicators",
  "pane-indicators-show": "Show",
  "pane-indicators-show-errors": "Show the errors",
  "pane-indicators-take-back": "Take confirmation back",
  "pane-indicators-typed": "Typed in the Indicators sheet, not confirmed yet.",
  "pane-indicators-unknown": "The Indicators sheet says {texts} where a choice is due; it will be replaced.",
  "pane-indicators-why": "Why",
  "pane-indicators-year-wrong": "Give the year as four digits, such as 2023, or leave it blank.",
  "pane-means-aggregation-average": "The mean of the periods counts, as for scores.",
  "pane-means-aggregation-constant": "Each year has the whole target, as for shelters that stay open.",
  "pane-means-aggregation-latest": "The last value counts, as for a percentage or a running total.",
  "pane-means-aggregation-max": "The highest value counts: what was reached stays reached.",
  "pane-means-aggregation-sum": "The periods add up to the whole, as for courses held.",
  "pane-means-direction-decrease": "Less is better: the target is to be come down to.",
  "pane-means-direction-increase": "More is better.",
  "pane-means-direction-maintain": "The level is to be kept.",
  "pane-means-frequency-halfYearly": "A report is due every half year.",
  "pane-means-frequency-monthly": "A report is due every month.",
  "pane-means-frequency-once": "One report, when it is done.",
  "pane-means-frequency-quarterly": "A report is due every quarter.",
  "pane-means-frequency-yearly": "A report is due every year.",
  "pane-means-measure-milestone": "Done or not done: 1 or Yes when it is reached.",
  "pane-means-measure-number": "A number of things or people.",
  "pane-means-measure-percentage": "A share of a whole, in per cent.",
  "pane-means-measure-qualitative": "Described in words; nothing is computed.",
  "pane-means-partyParts-byMeasure":
    "Counts of the parties add up, percentages give their mean, and a milestone waits for the last party.",
  "pane-means-partyParts-each":
    "Every party is to reach the target: the one furthest behind counts, once all have reported.",
  "pane-means-partyParts-joint":
    "One value for all, with the party left blank. Parts of single parties do not count.",
  "pane-means-partyParts-sum": "What the parties report is added up.",
};
