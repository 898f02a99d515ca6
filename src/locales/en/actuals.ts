/** The Actuals sheet, what is said when actuals are recorded, and the tracking table. */
export const actuals = {
  "actuals-actual": "Actual",
  "actuals-agreedBy": "Agreed or returned by",
  "actuals-ambiguous":
    "“{text}” is recorded as {number}; if the mark is a decimal point or comma, it is {other}. Check it.",
  "actuals-as-no-report":
    "“{text}” counts as no report for this period, and nobody is asked for it again. Enter 0 if nothing was achieved.",
  "actuals-as-no-report-yet":
    "“{text}” counts as no report yet, so the report of this period is asked for again. Enter 0 if nothing was achieved.",
  "actuals-choose-indicator": "Choose an indicator of the plan from the list.",
  "actuals-choose-quarter": "Enter the quarter as 1, 2, 3 or 4, or leave it blank for the whole year.",
  "actuals-choose-state": "Choose Draft, Submitted, Agreed or Returned from the list.",
  "actuals-choose-year": "Enter a year of the plan.",
  "actuals-comment": "Comment",
  "actuals-denominator": "Denominator",
  "actuals-evidence": "Evidence",
  "actuals-formerly": "formerly {value} ({day})",
  "actuals-formerly-undated": "formerly {value}",
  "actuals-indicator": "Indicator",
  "actuals-note":
    "One row for each indicator, period and party. A blank actual means “not reported”, never zero. Leave the quarter blank for a whole year, and the party blank for all together.",
  "actuals-numerator": "Numerator",
  "actuals-party": "Party",
  "actuals-party-first":
    "{others, select, none {“{party}” is the first party to report on this plan.} other {“{party}” reports on this plan for the first time, like {others}.}} Check its spelling.",
  "actuals-party-new": "“{party}” has not reported before; the parties are {known}. Check its spelling.",
  "actuals-quarter": "Quarter",
  "actuals-refused-blank":
    "The actual is blank. Enter what was achieved, 0 if it was nothing, or leave the row out.",
  "actuals-refused-gone":
    "“{text}” is no longer in the plan. If its report belongs to another indicator now, write that one’s id with its wording.",
  "actuals-refused-indicator":
    "“{text}” is not an indicator of the plan. Write its id, such as {example}, or its wording as in the plan.",
  "actuals-refused-large": "{number} has more digits than Excel can store. Correct the number.",
  "actuals-refused-long":
    "{field, select, evidence {The evidence has} varianceReason {The variance reason has} comment {The comment, with what it said before, has} party {The party has} other {The text has}} {count, number} characters, and a cell holds {limit, number}. Shorten it, or name the document that has it.",
  "actuals-refused-no-indicator":
    "The indicator is blank. Write its id, such as {example}, or its wording as in the plan.",
  "actuals-refused-no-period": "The period is blank. Write it as {year}-Q2, or as {year} for the whole year.",
  "actuals-refused-number":
    "“{text}” was the number of more than one indicator, since the plan was renumbered. Write the wording as well.",
  "actuals-refused-other": "Another value is there by now: {actual}. Look at it, then say it of that one.",
  "actuals-refused-other-words":
    "“{text}” has the number of “{indicator}” and other words. Write the wording of the indicator that is meant.",
  "actuals-refused-period":
    "“{text}” was not understood as a period. Write it as {year}-Q2, or as {year} for the whole year.",
  "actuals-refused-several": "“{text}” fits several indicators. Write the id of the one that is meant.",
  "actuals-refused-state": "“{text}” is no state of a report. Write Draft, Submitted, Agreed or Returned.",
  "actuals-refused-twice":
    "The file reports on this indicator, period and party in line {line} already. Delete one of the two.",
  "actuals-reportedOn": "Reported on",
  "actuals-state": "State",
  "actuals-tab": "Actuals",
  "actuals-title": "Actuals: {plan}",
  "actuals-type-number": "Enter a number of 0 or more; for percentages, with the % sign.",
  "actuals-varianceReason": "Variance reason",
  "actuals-words-kept": "“{text}” is saved in the comment, because the cell holds only the number.",
  "actuals-year": "Year",
  "report-state-agreed": "Agreed",
  "report-state-draft": "Draft",
  "report-state-returned": "Returned",
  "report-state-submitted": "Submitted",
  "summary-to-agree": "Reports to be agreed",
  "summary-to-agree-count":
    "{count, plural, one {# report is} other {# reports are}} not agreed yet{counted, select, all {, and counted all the same} submitted {; drafts and returned ones are not counted} other {, and not counted}}.",
  "summary-waits-for": "waits for {parties}",
  "tracking-baseline": "Baseline",
  "tracking-note":
    "% is actual / target (target / actual where the indicator is to decrease). A dash means that there is nothing to compare, a blank that there is no value; neither is zero.",
  "tracking-overall": "Overall",
  "tracking-tab": "Tracking table",
  "tracking-title": "Indicator tracking table: {plan}",
};
