/** What is asked of how a plan was read, what can be answered, and what each answer gives. */
export const questions = {
  "questions-ask-tables":
    "The plan was read from {sheets}. It begins in row {row} with “{first}”. Is that the plan, and all of it?",
  "questions-ask-tables-none": "No plan was found. Which of these is the plan?",
  "questions-ask-texts":
    "The plan begins in row {row} with “{first}”{measured, select, yes {, measured by “{indicator}”} other {}}. Which column says what is done, and which what is measured?",
  "questions-ask-texts-none": "Which column says what is done, and which what is measured?",
  "questions-ask-labels": "Which column says who is responsible, and which has the unit?",
  "questions-ask-numbers": "What do the columns of numbers hold?",
  "questions-ask-rows": "What are the rows of the plan?",
  "questions-ask-agencies": "What divides the names of agencies that are in one cell?",
  "questions-keep": "As it is read now",
  "questions-table-headless": "{sheet} (without a header)",
  "questions-table": "{sheet} (header in {count, plural, one {row {rows}} other {rows {rows}}})",
  "questions-no-table": "None of these is a plan",
  "questions-column": "{column}: {meaning}",
  "questions-column-of": "{column}: {meaning} ({year})",
  "questions-no-column": "No column",
  "questions-rows-each": "Each row with a text is an entry of its own",
  "questions-rows-alone": "A text alone in its row is an entry",
  "questions-rows-headings": "A text alone in its row is a heading",
  "questions-rows-struck": "Text that is struck through counts",
  "questions-agencies-none": "Nothing: each cell is one agency",
  "questions-joint-and": "“and”",
  "questions-joint-comma": "a comma",
  "questions-joint-dash": "a dash",
  "questions-joint-line": "a new line",
  "questions-joint-semicolon": "a semicolon",
  "questions-joint-slash": "a slash",
  "questions-gives":
    "{actions, plural, one {# action} other {# actions}}, {indicators, plural, one {# indicator} other {# indicators}}{targets, select, none {} other {, targets {targets}}}{results, select, none {} other {, actuals {results}}}",
  "questions-gives-nothing": "nothing that is done or measured",
};
