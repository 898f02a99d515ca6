/** The views in which forms are handed out and taken back, and many plans are laid side by side. */
export const paneExchange = {
  "pane-exchange-brings":
    "{added, number} new, {changed, number} changed, {unchanged, number} as before, {blank, number} blank",
  "pane-exchange-choose-forms": "Choose the files that came back, or drop them here…",
  "pane-exchange-choose-plans": "Choose plan workbooks, or drop them here…",
  "pane-exchange-foreseen":
    "{count, plural, =0 {Nothing new in these files} one {# report can be recorded} other {# reports can be recorded}}; {unchanged, plural, one {# is} other {# are}} recorded already; {conflicts, plural, =0 {nothing is doubtful} one {# entry cannot be recorded} other {# entries cannot be recorded}}.",
  "pane-exchange-hand-out": "Hand out forms",
  "pane-exchange-hand-out-how":
    "Each form is a workbook of its own with the indicators of one agency or party. Open it, save it, and send it with the text.",
  "pane-exchange-heads-gone":
    "The column headers of “{sheet}” were not found, so nothing was recorded. Put them back as they were, then try again.",
  "pane-exchange-indicators": "{count, plural, one {# indicator} other {# indicators}}",
  "pane-exchange-letter": "Text to send",
  "pane-exchange-letter-named": "Text to send with {file}",
  "pane-exchange-no-plan": "The plan has no indicators or no years, so nothing can be asked for.",
  "pane-exchange-no-targets":
    "No indicator has a target, so there is nothing to report in numbers. Report the status of the activities under Activities.",
  "pane-exchange-not-asked":
    "Nobody is asked about {count, plural, one {# indicator} other {# indicators}} with nothing due: {indicators}",
  "pane-exchange-nothing-due": "Nothing is due in {period}. Choose another period.",
  "pane-exchange-open": "Open the form",
  "pane-exchange-open-failed": "The workbook could not be opened.",
  "pane-exchange-open-named": "Open the form {file}",
  "pane-exchange-open-overview": "Open the overview",
  "pane-exchange-opened":
    "Opened in a window of its own. Save it as “{file}”. On a Mac it may lie behind this window.",
  "pane-exchange-overview": "Many plans in one view",
  "pane-exchange-overview-failed": "The overview could not be made.",
  "pane-exchange-overview-how":
    "Choose the workbooks of several plans. They are read on this machine only, and the overview opens as a workbook of its own.",
  "pane-exchange-overview-opened":
    "The overview of {plans, plural, one {# plan} other {# plans}} was opened in a window of its own. Save it there. On a Mac it may lie behind this window.",
  "pane-exchange-overview-read":
    "{plans, plural, one {# plan was} other {# plans were}} read{unread, plural, =0 {} one {; # file could not be} other {; # files could not be}}.",
  "pane-exchange-plan-stands":
    "Of {due, plural, one {# indicator} other {# indicators}} that were due, {onTrackOrBetter, number} on track or better, {reported, number} reported",
  "pane-exchange-reading": "Reading the files…",
  "pane-exchange-reading-plans": "Reading the files: {read, number} of {of, number}…",
  "pane-exchange-record": "{count, plural, one {Record # report} other {Record # reports}}",
  "pane-exchange-recorded":
    "{count, plural, =0 {Nothing was recorded} one {# report was recorded} other {# reports were recorded}}; {unchanged, plural, one {# was} other {# were}} recorded before; {conflicts, plural, =0 {nothing was left out} one {# entry was left out} other {# entries were left out}}.",
  "pane-exchange-recording": "Recording…",
  "pane-exchange-refused": "Refused: nothing of this file is recorded.",
  "pane-exchange-take-back": "Take forms back",
  "pane-exchange-take-back-failed": "The files could not be taken back.",
  "pane-exchange-take-back-how":
    "Choose the files that came back: renamed, sorted, or saved as CSV. They are read on this machine only, and nothing is recorded before you have seen what each brings.",
};
