/** The view in which columns are corrected, and the form that says where the plan is. */
export const paneColumns = {
  "pane-columns-blank": "It is empty.",
  "pane-columns-by-itself": "Reset to automatic",
  "pane-columns-half": "Half",
  "pane-columns-head": "{column}: {header}",
  "pane-columns-how":
    "What each column of “{sheet}” is read as. Correct what is wrong; “{save}” then saves it in this workbook.",
  "pane-columns-month": "Month",
  "pane-columns-quarter": "Quarter",
  "pane-columns-save": "Read it this way",
  "pane-columns-year": "Year",
  "pane-columns-year-needed": "Give the year as four digits, such as 2025.",
  "pane-point-back": "Back",
  "pane-point-firstHeaderRow": "Header row from",
  "pane-point-firstRow": "First row below the header",
  "pane-point-how":
    "Choose the sheet and the rows of the table's header, then say what each column holds. A plan needs a column of actions or indicators, and one of targets. It is saved in this workbook; your cells are not touched.",
  "pane-point-lastHeaderRow": "Header row to",
  "pane-point-row-needed": "Give the number of a row, such as 5.",
  "pane-point-row-too-high": "Give row {row} or one below it.",
  "pane-point-sheet": "Sheet",
};
