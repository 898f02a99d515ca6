/** The Activities sheet. */
export const activities: Readonly<Record<string, string>> = {
  "activitySheet-action": "Joint action",
  "activitySheet-activity": "Activity",
  "activitySheet-date": "Date",
  "activitySheet-evidence": "Evidence",
  "activitySheet-host": "Host",
  "activitySheet-movedTo": "Moved to",
  "activitySheet-note-kept":
    "What you type here is kept and counts before what the workplan says. You may sort, filter, and add rows and columns of your own.",
  "activitySheet-note-proposed":
    "A joint action marked as proposed was found by its words: enter its number to confirm it, or – where there is none.",
  "activitySheet-note-purpose":
    "The activities of the workplan. Say at each meeting how they stand: done, under way, moved (to when, and why), or dropped. A blank status means that nobody has said it.",
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
