/** The view of the next plan. */
export const paneNextPlan = {
  "pane-next-counts": "{carried} carried over, {recurring} coming again, {leftOut} left out.",
  "pane-next-decide": "{id}: what becomes of it",
  "pane-next-done":
    "The next plan is open in a workbook of its own, with the list of where each row comes from. Save it there. On a Mac it may lie behind this window.",
  "pane-next-failed": "The next plan could not be opened",
  "pane-next-first": "First year",
  "pane-next-from-plan": "As proposed",
  "pane-next-how":
    "Each indicator with what becomes of it and why. Change what you decide otherwise, then open the plan. This workbook is not touched.",
  "pane-next-in": "Take in",
  "pane-next-last": "Last year",
  "pane-next-misread":
    "{count, plural, one {# row} other {# rows}} would be read differently from what is meant: {rows}. Look at them in the new plan.",
  "pane-next-open": "Open the next plan",
  "pane-next-out": "Leave out",
  "pane-next-target": "{id}: overall target",
  "pane-next-target-not-number":
    "“{text}” is not a number. Type one, such as 4 or 35, or leave it blank for the proposed target.",
  "pane-next-years": "The last year must not be before the first, and up to ten years can be planned.",
};
