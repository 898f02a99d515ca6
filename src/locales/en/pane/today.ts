/** Today: the day, the next meeting, and what is open until then. */
export const paneToday = {
  "pane-today-also": "Also here",
  "pane-today-ask":
    "Ask {agencies, plural, one {# agency} other {# agencies}} for {count, plural, one {# report} other {# reports}}",
  "pane-today-before": "Open until then",
  "pane-today-change": "Change",
  "pane-today-day": "Day of the next meeting",
  "pane-today-drafts": "Which of these is your plan?",
  "pane-today-drafts-read": "“{sheet}” has another version of the plan that was read from “{read}”.",
  "pane-today-empty": "This workbook is empty",
  "pane-today-found": "Your plan was found",
  "pane-today-meeting-days":
    "{days, plural, =0 {The meeting is today} one {Meeting in # day} other {Meeting in # days}}",
  "pane-today-meeting-period": "Meeting in {period}",
  "pane-today-missing":
    "{agencies, plural, =0 {Reports missing} one {Reports missing from # agency} other {Reports missing from # agencies}}",
  "pane-today-missing-due": "due {day}, {days, plural, one {# day} other {# days}} late",
  "pane-today-missing-none": "No report is missing",
  "pane-today-not-set": "The day of the meeting was not saved.",
  "pane-today-numbers-agree": "The numbers agree",
  "pane-today-pack": "Make the meeting pack",
  "pane-today-plan-ended": "This plan is over",
  "pane-today-plan-says": "The plan says: {meeting}",
  "pane-today-quarter-end":
    "{days, plural, =0 {{period} ends today} one {{period} ends in # day} other {{period} ends in # days}}",
  "pane-today-report": "{count, plural, one {Report # number} other {Report # numbers}}",
  "pane-today-say": "{count, plural, one {Say how # activity went} other {Say how # activities went}}",
  "pane-today-set": "Set",
  "pane-today-set-day": "Set the meeting’s day",
  "pane-today-settle": "{count, plural, one {Settle # number} other {Settle # numbers}}",
  "pane-today-sure": "read without doubt",
  "pane-today-tentative": "{place} (tentative)",
  "pane-today-unsaid": "Activities: how did they go?",
  "pane-today-unsure": "read with doubt",
  "pane-today-way": "Days until then",
  "pane-today-way-day":
    "{what, select, ended {quarter ended} due {reports due} today {today} day {meeting} period {meeting by then} other {quarter ends}}",
  "pane-today-when": "When is your next meeting?",
};
