/** Files of reports, and the view in which they are recorded. */
export const reportsFile = {
  "pane-file-changed-since":
    "Somebody has changed the reports on {indicators} meanwhile. Look at the Actuals sheet.",
  "pane-file-choose": "Choose a CSV file, or drop it here…",
  "pane-file-failed": "Nothing was recorded.",
  "pane-file-faults": "The table was not understood, so nothing was recorded:",
  "pane-file-foreseen":
    "{count, plural, one {# report} other {# reports}}{refused, plural, =0 {} other {, # refused}}{unclear, plural, =0 {} other {, # to look at}}.",
  "pane-file-how":
    "One row is one report: indicator, period, actual, and if you like party, evidence, reason and comment. You see first what would be recorded. All of it is recorded, or nothing.",
  "pane-file-look": "See what would be recorded",
  "pane-file-looking": "Reading the reports…",
  "pane-file-none-while-refused": "Nothing is recorded while a row is refused. Correct it and look again.",
  "pane-file-not-undone": "Nothing was taken back.",
  "pane-file-paste": "Or paste the table here",
  "pane-file-record": "{count, plural, one {Record # report} other {Record all # reports}}",
  "pane-file-recorded":
    "{added, plural, =0 {} one {# report recorded. } other {# reports recorded. }}{corrected, plural, =0 {} one {# value replaced; the former one is in the comment.} other {# values replaced; the former ones are in the comments.}}",
  "pane-file-recording": "Recording…",
  "pane-file-replaces": "{actual} in place of {replaces}",
  "pane-file-row": "Line {line}: {indicator}, {period}{party, select, none {} other {, {party}}}",
  "pane-file-title-clear": "Would be recorded",
  "pane-file-title-refused": "Refused",
  "pane-file-title-unclear": "To look at",
  "pane-file-undoing": "Taking the reports back…",
  "pane-file-undone":
    "{count, plural, one {# report} other {# reports}} taken back. The rows say what they said before.",
  "reports-file-empty": "It has no actuals below its column headers.",
  "reports-file-lacks":
    "It has no column “{column}”. The columns are indicator, period (or year and quarter), party, actual, evidence, variance reason and comment, in any order.",
  "reports-file-more-fields":
    "It has more fields than column headers in line {lines}. Put a number or a text that holds a comma in quotation marks.",
  "reports-file-no-heads":
    "None of its column headers is known. The columns are indicator, period (or year and quarter), party, actual, evidence, variance reason and comment, in any order.",
  "reports-file-too-many":
    "It has more than {limit, number} rows, and no more are recorded at once. Split it, and record one part after the other.",
  "reports-file-twice": "It has two columns “{header}”. Keep one.",
  "reports-file-unknown": "“{header}” is not a known column. Rename or delete it.",
  "reports-file-without-head": "A column has no header. Give it one, or delete it.",
};
