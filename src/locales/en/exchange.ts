/** Report forms, what is said when they come back, and the overview of many plans. */
export const exchange = {
  "form-action": "Joint action",
  "form-agency": "Agency",
  "form-by": "Please answer by {by}.",
  "form-choose": "Choose from the list, or enter how many were reached. Put words into the comment.",
  "form-expected": "Expected by now",
  "form-file": "Forms {period}",
  "form-last": "Last reported",
  "form-letter-ask":
    "Please report on “{plan}” for {period}{by, select, none {} other { by {by}}}. {forms, select, one {The file {file} has a row for {count, plural, one {# indicator} other {each of # indicators}}.} shared {Your sheet in {file} has a row for each indicator.} other {The file with your name has a row for each indicator.}}",
  "form-letter-back": "When you have filled it in, save the file and send it back. You may rename it.",
  "form-letter-how":
    "Fill in the cells with a light background: what was achieved in {period} alone (for percentages and other levels, the value at its end), where that can be looked up, why it departs from the target, and anything else we should know. Leave a cell blank if you cannot report yet. A blank is never read as zero: enter 0 if nothing was achieved.",
  "form-letter-to": "To {agency}",
  "form-letter-to-nobody": "To whom it may concern",
  "form-no": "No",
  "form-note":
    "Fill in the cells with a light background: what was achieved in this period alone; for percentages and other levels, the value at its end. A blank means “not reported”, never zero. The other cells are closed.",
  "form-number": "No.",
  "form-reminder":
    "On {on} we asked you to report on “{plan}” for {period}. These reports are still missing{when, select, over {; they were expected by {by}} other {. Please send them by {by}}}:",
  "form-tab": "Report {quarter, select, none {{period}} other {{year} Q{quarter}}}",
  "form-target": "Target",
  "form-title": "Report for {period}",
  "form-unit": "Unit",
  "form-weekday":
    "{weekday, select, 0 {Sunday} 1 {Monday} 2 {Tuesday} 3 {Wednesday} 4 {Thursday} 5 {Friday} other {Saturday}} {day}",
  "form-yes": "Yes",
  "overview-agencies-note":
    "An agency or party counts under its own name in each plan; the same name in several plans is added up.",
  "overview-agencies-tab": "By agency and party",
  "overview-agency": "Agency",
  "overview-agency-or-party": "Agency or party",
  "overview-chart-agencies": "Agencies and parties with most off track or not reported",
  "overview-chart-plans": "Plans with most indicators off track or not reported",
  "overview-errors": "Errors",
  "overview-file": "File",
  "overview-indicators": "Indicators",
  "overview-parts-note":
    "What was reached in parts, added up over plans by unit: counts of one unit that add up, if every report of the whole tells the part.",
  "overview-parts-tab": "By part",
  "overview-headline":
    "{plans, plural, one {# plan} other {# plans}}: of {due, plural, one {# indicator that was due} other {# indicators that were due}} by the end of {period}, {good, number} are on track or better and {missing, number} were not reported.{unread, plural, =0 {} one { # file could not be read.} other { # files could not be read.}}",
  "overview-kind": "Kind",
  "overview-last-report": "Last report",
  "overview-not-read-note": "{count, plural, one {# file is} other {# files are}} not in this overview.",
  "overview-not-read-tab": "Not read",
  "overview-off-track-note":
    "{count, plural, =0 {No indicator is off track.} one {# indicator is off track.} other {# indicators are off track.}}",
  "overview-off-track-tab": "Off track",
  "overview-party": "Party",
  "overview-percentages-note":
    "Percentages that several plans have in the same words, put together as the sum of the numerators of the sum of the denominators.{count, plural, =0 {} one { # without these is a mean.} other { # without these are means.}}",
  "overview-percentages-tab": "By percentage",
  "overview-plan": "Plan",
  "overview-plans": "Plans",
  "overview-tab": "Overview",
  "overview-title": "Overview of plans, {period}",
  "overview-title-of-plan": "Title of the plan",
  "takeBack-ambiguous":
    "Several indicators have the wording “{text}”, and the row no longer says which of them it is about. Enter the value in the Actuals sheet.",
  "takeBack-beside":
    "“{text}” is in a column that the form does not have, so it was not recorded. Copy it into the comment or the Actuals sheet.",
  "takeBack-date":
    "The cell holds a date ({text}); Excel makes one of “2-3” or “1/2”. Enter the number with an apostrophe in front, or as a whole number.",
  "takeBack-error": "The cell holds the error {text}. Enter the number itself.",
  "takeBack-files-differ":
    "The file says {value}, but {file} ({cell}) says {other}. Nothing was recorded for this indicator. Ask which is right, correct one of the files, and take them back again.",
  "takeBack-no-actual":
    "The row has text but no actual, so nothing was recorded for it. Enter the actual (0 if nothing was achieved), or copy the text into the Actuals sheet.",
  "takeBack-no-form":
    "The file has no report form: no row of it has a column for the indicator and one for the actual. Choose the file that was handed out.",
  "takeBack-no-party":
    "The row does not say which party reports, and this indicator is reported by several. Enter the value in the Actuals sheet.",
  "takeBack-no-period": "The file does not say of which period it is. Name the period when you take it back.",
  "takeBack-not-number":
    "“{text}” is not a number, and “{indicator}” asks for one. Ask the agency for the number, or enter it yourself.",
  "takeBack-other-period":
    "The form was made for {made}, but the text above its headers says {stated}. Nothing of it was recorded. Hand out the form of {stated} and copy the values into it; if they are of {made}, change the text back and take the file back again.",
  "takeBack-other-row":
    "The row was made for indicator {id} but shows the words of {other}, as when only some of the columns are sorted. Nothing of this file was recorded. Undo the sorting, or enter the values in the Actuals sheet.",
  "takeBack-older":
    "This form says {value}, which was recorded before. Its agency has reported {newer} since, so nothing was changed. If {value} is right after all, enter it in the Actuals sheet.",
  "takeBack-plan-differs":
    "The file says {value}, but {standing} has been recorded meanwhile ({cell}{day, select, none {} other {, on {day}}}). Nothing was changed. If the file is right, enter its value there.",
  "takeBack-reworded":
    "The plan no longer has indicator {id} with the wording of this form. Hand the form out again, or enter the value in the Actuals sheet.",
  "takeBack-several-forms":
    "Several forms of the file are filled in ({sheets}), and it is not clear which is its sender’s. Take back only that sheet, saved as a file of its own, or take the file back in the pane, which asks.",
  "takeBack-unknown":
    "The plan has no indicator “{text}”. Correct the wording, or enter the value in the Actuals sheet.",
  "unread-damaged": "The file is damaged ({part}). Open it in Excel, let Excel repair it, and save it.",
  "unread-encrypted": "The file is locked with a password. Remove the password and save it.",
  "unread-file": "The file could not be opened. Check the name, the permissions and the drive.",
  "unread-form": "The file is a report form and not a plan. Take it back into the plan’s workbook.",
  "unread-format": "The file is not an Excel workbook (.xlsx). Save it as “Excel Workbook (.xlsx)”.",
  "unread-letters":
    "The encoding of the file is not recognized. Save it in Excel as “CSV UTF-8 (comma delimited)”.",
  "unread-no-plan":
    "No plan of action was found in the file. Check that it has columns for actions or indicators and for targets.",
  "unread-too-large":
    "The file is too large to be read safely. Save the plan’s sheets as a workbook of their own.",
  "unread-years": "The plan does not cover the period; it has the years {years}.",
};
