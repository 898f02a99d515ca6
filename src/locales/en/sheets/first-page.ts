/** The texts of the first page of a summary, in English. */
export const firstPage = {
  "summary-brief-activities": "Activities",
  "summary-brief-activities-by-agency":
    "Activities by responsible agency{all, plural, =0 {} other { ({shown, number} of {all, number})}}",
  "summary-brief-activities-standing":
    "Status of the activities ({count, plural, one {# activity} other {# activities}})",
  "summary-brief-due-next": "Due by {by}, nothing achieved so far",
  "summary-brief-attention": "What needs attention",
  "summary-brief-attention-none": "No indicator is off track or at risk, and no report is missing.",
  "summary-brief-attention-unknown":
    "No indicator had a target due by now, so the numbers do not show how the plan stands.",
  "summary-brief-by-agency":
    "By responsible agency{all, plural, =0 {} other {, most missing reports first ({shown, number} of {all, number})}}",
  "summary-brief-by-party": "By party{all, plural, =0 {} other { ({shown, number} of {all, number})}}",
  "summary-brief-decide-behind":
    "{activity}, {done, number, integer} % done in {gone, number, integer} % of its time: what is to be done?",
  "summary-brief-decide-new-dates":
    "{count, plural, one {The activity whose time is over} other {The # activities whose time is over}}: until when?",
  "summary-brief-decide-off-track":
    "{actual, number}{unit} of {expected, number}{unit}{reason, select, none {, no reason given} other {: “{reason}”}}. What is to be done?",
  "summary-brief-decide-off-track-many":
    "{isGiven, select, yes {A reason} other {No reason}} is given for {count, plural, one {# indicator that is} other {# indicators that are}} off track. What is to be done?",
  "summary-brief-decisions": "Decisions asked for",
  "summary-brief-done": "Done in {period}",
  "summary-brief-done-so-far": "Done so far",
  "summary-brief-end-of": "End of {period}",
  "summary-brief-known": "What is known",
  "summary-brief-known-activities":
    "{count, plural, one {# activity has} other {# activities have}} a time, and the time of {over, number} is over.",
  "summary-brief-known-actuals":
    "{count, number} of the {total, plural, one {# indicator} other {# indicators}} have a reported value.",
  "summary-brief-known-agencies":
    "{count, number} of the {total, plural, one {# indicator} other {# indicators}} have a responsible agency.",
  "summary-brief-known-targets":
    "{count, number} of the {total, plural, one {# indicator} other {# indicators}} have a target.",
  "summary-brief-last-report": "Last report",
  "summary-brief-late": "{status}{isDated, select, yes {; its time ended on {day}} other {}}.",
  "summary-brief-late-head": "Late",
  "summary-brief-late-none": "No activity is said to be open after its time.",
  "summary-brief-missing": "What is missing, and where it goes",
  "summary-brief-missing-actuals":
    "What was achieved: write it into the sheet Actuals, or report it in the pane.",
  "summary-brief-missing-statuses":
    "How the activities stand: write the sheet Activities and fill in their statuses.",
  "summary-brief-missing-targets":
    "Targets that can be counted: write a number for each indicator, with its year, into a column of the plan.",
  "summary-brief-missing-years":
    "The years: write them into the plan’s title, such as “2023–2025”, or into the header of the targets, such as “Target 2024”.",
  "summary-brief-next": "Next: {period}",
  "summary-brief-no-party": "No party named",
  "summary-brief-not-reported": "Not reported",
  "summary-brief-awaited": "Report still to come",
  "summary-brief-not-reported-for":
    "{periods, select, none {Nothing reported, due by {due}.} other {Not reported for {periods}, due by {due}.}}{entered, select, none {} other { “{entered}” does not count.}}",
  "summary-brief-nothing-said": "Nothing said",
  "summary-brief-of-due": "{good, number} of {due, number}",
  "summary-brief-on-track-of-due": "On track or better, of those due",
  "summary-brief-over":
    "Time over, status not known ({count, plural, one {# activity} other {# activities}})",
  "summary-brief-owes": "{agency}: {count, plural, one {# report missing} other {# reports missing}}",
  "summary-brief-parties-share": "An indicator that several parties report on is counted for each of them.",
  "summary-brief-reached":
    "{direction, select, decrease {At {actual, number}{unit}{parts}; by now it was to be down to {expected, number}{unit}.} other {{actual, number}{unit}{parts} of {expected, number}{unit} expected by now.}}",
  "summary-brief-since": "Since the last meeting",
  "summary-brief-since-year": "Since the end of {period}",
  "summary-brief-standing":
    "{objectives, select, none {Where the {count, plural, one {# indicator stands} other {# indicators stand}}} other {Where each objective stands}}",
  "summary-brief-work":
    "{done, plural, =0 {} one {# activity is done. } other {# activities are done. }}{moved, plural, =0 {} one {# was moved. } other {# were moved. }}{dropped, plural, =0 {} one {# was dropped.} other {# were dropped.}}",
  "summary-decision-action": "What is done",
  "summary-decision-date": "Date, place",
  "summary-decision-report": "Report",
  "summary-decision-target": "Target",
  "summary-decision-wording": "Wording",
  "summary-year-start-doubt":
    "Nothing says when the year of “{text}” begins ({cell}): it was taken to begin in {month, select, 1 {January} 4 {April} 7 {July} other {October}}. If that is wrong, write the month into the title, such as “fiscal year begins in July”.",
};
