/** The views in which forms are handed out and taken back, and many plans are laid side by side. */
export const paneExchange = {
  "pane-answers-answered": "Answered",
  "pane-answers-others": "Not asked",
  "pane-answers-waiting": "No answer yet",
  "pane-ask-all": "All {count, number}",
  "pane-ask-all-there": "{count, plural, one {# indicator} other {# indicators}}, all reported",
  "pane-ask-as-before": "{unchanged, number} as before, {blank, number} blank",
  "pane-ask-asked": "Asked on {on}, answer by {by}",
  "pane-ask-both": "Together: {value}",
  "pane-ask-by": "Answer by",
  "pane-ask-by-over": "Choose today or a later day.",
  "pane-ask-can":
    "{count, plural, =0 {No value can be recorded} one {# value can be recorded} other {# values can be recorded}}{open, plural, =0 {} one {, # needs you} other {, # need you}}",
  "pane-ask-copy": "Copy the letter",
  "pane-ask-count":
    "{count, number} of {all, number} have answered{when, select, over {} today { · today is the last day} other { · {days, plural, one {# day left} other {# days left}}}}",
  "pane-ask-each": "A workbook for each",
  "pane-ask-in-one": "One workbook, a sheet for each: all see one another’s forms",
  "pane-ask-keep": "Keep {value}",
  "pane-ask-late": "{count, number} late",
  "pane-ask-late-only": "Only {count, number} with late reports",
  "pane-ask-leave-out": "Leave out",
  "pane-ask-make": "{count, plural, one {Make # form and the letter} other {Make # forms and the letter}}",
  "pane-ask-missing": "{count, number} of {all, number} missing: {indicators}",
  "pane-ask-needs-you": "Needs you",
  "pane-ask-not-saved": "Who was asked could not be saved in the workbook.",
  "pane-ask-nothing-yet":
    "{count, plural, one {# file} other {# files}} read, on this computer only. Nothing is recorded yet.",
  "pane-ask-open-all": "Open the forms",
  "pane-ask-own": "The right value",
  "pane-ask-reminder": "Copy reminder",
  "pane-ask-rows": "{count, plural, one {# indicator} other {# indicators}}",
  "pane-ask-take-in": "Take in files…",
  "pane-ask-undo": "Undo “asked”",
  "pane-ask-use": "Use it",
  "pane-ask-value": "{value}, {by}",
  "pane-ask-way": "How the forms are sent",
  "pane-ask-which-sheet": "{file}: several forms are filled in. Whose are to be taken?",
  "pane-ask-who": "Ask {count, number} of {all, number}",
  "pane-exchange-choose-plans": "Choose plan workbooks, or drop them here…",
  "pane-exchange-heads-gone":
    "The column headers of “{sheet}” were not found, so nothing was recorded. Put them back as they were, then try again.",
  "pane-exchange-letter": "Letter, in three languages",
  "pane-exchange-no-plan": "The plan has no indicators or no years, so nothing can be asked for.",
  "pane-exchange-no-targets":
    "No indicator has a target, so there is nothing to report in numbers. Report the status of the activities under Activities.",
  "pane-exchange-not-asked":
    "Nobody is asked about {count, plural, one {# indicator} other {# indicators}} with nothing due: {indicators}",
  "pane-exchange-nothing-due": "Nothing is due in {period}. Choose another period.",
  "pane-exchange-open": "Open",
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
  "pane-exchange-record": "{count, plural, one {Record # value} other {Record # values}}",
  "pane-exchange-recorded":
    "{count, plural, =0 {Nothing was recorded} one {# value was recorded} other {# values were recorded}}; {unchanged, plural, one {# was} other {# were}} recorded before; {conflicts, plural, =0 {nothing was left out} one {# entry was left out} other {# entries were left out}}.",
  "pane-exchange-recording": "Recording…",
  "pane-exchange-take-back-failed": "The files could not be taken in.",
};
