/** The form of an activity. */
export const paneActivities = {
  "pane-activities-confirm": "Confirm that it belongs to {id}",
  "pane-activities-gone":
    "The plan no longer has this activity in these words and at this time, so nothing was written. Check again, and choose it once more.",
  "pane-activities-how":
    "Set the status of each activity of the workplan. It is written to the Activities sheet, from which the brief, the summary and the calendar take it.",
  "pane-activities-moved-to-hint":
    "A quarter, a month or a date, such as 2024 Q3; blank where nobody knows it yet.",
  "pane-activities-no-action": "None",
  "pane-activities-none": "The workplan has no activity in {period}. Choose another period.",
  "pane-activities-not-said": "Nobody has said",
  "pane-activities-proposed": "Proposed by its words",
  "pane-activities-recorded": "Recorded on the sheet “{sheet}”.",
  "pane-activities-unsaid": "Not said yet",
};
