/** The form of an activity. */
export const paneActivities = {
  "pane-activities-all-done": "All {count, number} done",
  "pane-activities-clear": "Clear",
  "pane-activities-confirm": "Confirm that it belongs to {id}",
  "pane-activities-done": "Done",
  "pane-activities-more": "Evidence, reason, host",
  "pane-activities-moved-to-hint":
    "A quarter, a month or a date, such as 2024 Q3; blank where nobody knows it yet.",
  "pane-activities-no-action": "None",
  "pane-activities-none": "The plan has no activities.",
  "pane-activities-other": "Other…",
  "pane-activities-proposed": "Proposed by its words",
  "pane-activities-record":
    "{count, plural, =0 {Record activities} one {Record # activity} other {Record # activities}}",
  "pane-activities-recorded":
    "{count, plural, one {# activity} other {# activities}} recorded on the sheet “{sheet}”.",
  "pane-activities-said": "Said already",
  "pane-activities-to": "to",
  "pane-activities-to-come": "To come",
  "pane-activities-underWay": "Under way",
  "pane-activities-undone": "Taken back. What you said is here again, not recorded.",
  "pane-activities-undone-but":
    "Taken back, but for {count, plural, one {# cell} other {# cells}} that somebody has changed since.",
  "pane-activities-unsaid": "Not said yet",
};
