/** The form in which a person shows where a plan is that was not found. */
export const panePointing = {
  "pane-columns-refused": "Nothing was saved.",
  "pane-point": "Show where the plan is",
  "pane-point-begun": "Say where the plan is and what its columns hold. The sheet “{sheet}” is chosen.",
  "pane-point-nothing": "All sheets are empty. Open the workbook that holds the plan, then check again.",
  "pane-point-offer":
    "Is there a plan, with column headers in other words or in another language? Show where it is, and say what its columns hold.",
  "pane-point-title": "Where the plan is",
  "pane-point-use": "Use it",
  "pane-refused-columnsMissing":
    "With these choices there is no plan on “{sheet}”. A plan needs a column of actions or indicators, and one of targets. Lacking: {columns}. Choose a column for it.",
  "pane-refused-headChanged":
    "{cell} says “{found}” now; it said “{expected}” when you opened this. Go back and begin again.",
  "pane-refused-noActions":
    "Read like this, no action is below the header row of “{sheet}”. Look at the first row below it, and at the columns of actions and indicators.",
  "pane-refused-rowsOutsideSheet":
    "These rows are outside the filled part of “{sheet}”. Give rows that hold something.",
  "pane-refused-sheetMissing": "The sheet “{sheet}” is gone. Choose another one.",
};
