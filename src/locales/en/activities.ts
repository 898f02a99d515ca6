/** The Activities sheet. */
export const activities = {
  "activities-page-none": "The workplan has no activities.",
  "activities-page-subtitle": "Activities to the end of {period}",
  "activities-page-tab": "Activities {year}{quarter, select, none {} other { Q{quarter}}}",
  "activitySheet-action": "Joint action",
  "activitySheet-activity": "Activity",
  "activitySheet-date": "Date",
  "activitySheet-evidence": "Evidence",
  "activitySheet-host": "Host",
  "activitySheet-movedTo": "Moved to",
  "activitySheet-no-day":
    "“{text}” names no day, so nothing was written. Write a day or days, such as 12–13 June 2024, or leave it blank.",
  "activitySheet-no-time":
    "“{text}” names no time that the activity was moved to, so nothing was written. Write a quarter, a month or a date, such as 2024 Q3, or leave it blank.",
  "activitySheet-note-kept":
    "What you type here stays and takes precedence over the workplan; a cell that you clear gets the workplan’s words again, and – says that there is none. You may sort, filter, and add rows and columns of your own.",
  "activitySheet-note-proposed":
    "A joint action marked as proposed was found by its words: enter its number to confirm it, or – where there is none.",
  "activitySheet-note-purpose":
    "The activities of the workplan. Update their status at each meeting: done, under way, moved (to when, and why), or dropped. A blank status means that nobody has reported it.",
  "activitySheet-output": "Output",
  "activitySheet-place": "Place",
  "activitySheet-proposed": "{id} (proposed)",
  "activitySheet-quarter": "Quarter",
  "activitySheet-reason": "Reason",
  "activitySheet-status": "Status",
  "activitySheet-tab": "Activities",
  "activitySheet-tentative": "{date} (tentative)",
  "activitySheet-title": "Activities of the workplan",
  "activitySheet-year": "Year",
  "activityStatus-done": "Done",
  "activityStatus-dropped": "Dropped",
  "activityStatus-moved": "Moved",
  "activityStatus-planned": "Planned",
  "activityStatus-underWay": "Under way",
};
