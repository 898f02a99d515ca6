/** The checks of the workplan and its activities: of each its title, why it is made, and what it says. */
export const workplan = {
  "ruleTitle-activity-done-early": "An activity that is done before it began",
  "ruleReason-activity-done-early":
    "What is done cannot lie ahead. Either the status or the time is wrong, and a summary would count the activity in the wrong period.",
  "activity-done-early":
    "“{activity}” is marked as done, but it begins only on {begin}. Correct its status or its date.",
  "activity-done-early-together":
    "{count, plural, =1 {An activity is} other {# activities are}} marked as done, but {count, plural, =1 {begins} other {begin}} only later. Look whether the dates or the statuses are wrong.",
  "ruleTitle-activity-past-open": "An activity that is over and still open",
  "ruleReason-activity-past-open":
    "An activity whose time is over was held, moved or dropped. Until somebody says which, the meeting cannot know what is left to do.",
  "activity-past-open":
    "“{activity}” was planned until {end}, and {status, select, none {nobody has reported its status} planned {it is still planned} other {it is still under way}}. Set it to done, moved or dropped.",
  "activity-past-open-many":
    "{count, plural, =1 {An activity is} other {# activities are}} past without a status, while few others have one: {named}{more, plural, =0 {} other { and # more}}. Set {count, plural, =1 {it} other {each}} to done, moved or dropped.",
  "activity-past-open-together":
    "{open, plural, =1 {An activity} other {# activities}} of {past} that are over {open, plural, =1 {is} other {are}} still planned, under way or without a status{isMost, select, yes {, so it seems that statuses are not kept up to date here} other {}}. Set each to done, moved or dropped.",
  "ruleTitle-activity-tentative-soon": "A tentative activity that is due soon",
  "ruleReason-activity-tentative-soon":
    "Four weeks before a workshop rooms, journeys and invitations have to be arranged. What is still tentative by then is usually late.",
  "activity-tentative-soon":
    "“{activity}” is only tentative and is due by {due}. Confirm its date and place, or move it.",
  "ruleTitle-workplan-action-unscheduled": "A target without an activity in the workplan",
  "ruleReason-workplan-action-unscheduled":
    "A target for a year needs an activity in that year; this action was probably forgotten in the workplan.",
  "workplan-action-unscheduled":
    "Action {action} has a target of {target} for {year}, but no activity of that year on “{sheet}” names it. Schedule it, or name its number in the activity that serves it.",
  "ruleTitle-workplan-activity-missing": "An output without activities",
  "ruleReason-workplan-activity-missing":
    "An output without planned activities will not come about by itself.",
  "workplan-activity-missing":
    "{year}{quarter, select, none {} other { Q{quarter}}} has an output (“{output}”) but no activity. Write what has to be done for it.",
  "ruleTitle-workplan-date-outside-quarter": "A date outside its quarter",
  "ruleReason-workplan-date-outside-quarter":
    "A meeting in June that is planned under Q3 will be reported late in one list and early in the other.",
  "workplan-date-outside-quarter":
    "“{date}” is under Q{quarter} {year}, but does not fall in that quarter. Correct the date or the quarter.",
  "ruleTitle-workplan-dates-reversed": "An end before its beginning",
  "ruleReason-workplan-dates-reversed":
    "An activity that ends before it begins is late on one list and never due on another.",
  "workplan-dates-reversed":
    "The end{cellEnd, select, none {} other { in {cellEnd}}} ({end}) is before the beginning ({begin}). Correct one of the two dates.",
  "ruleTitle-workplan-output-missing": "Activities without an output",
  "ruleReason-workplan-output-missing":
    "Activities serve an output; without one nobody can say in the review what they achieved.",
  "workplan-output-missing":
    "{year}{quarter, select, none {} other { Q{quarter}}} has activities (“{activity}”) but no output. Write what they are to bring about.",
  "ruleTitle-workplan-quarter-missing": "An activity without a quarter",
  "ruleReason-workplan-quarter-missing":
    "An activity without a quarter is never due, so it is missing from the list of what comes next.",
  "workplan-quarter-missing":
    "“{text}” is planned for {year} without a quarter, so it is never due. Write the quarter before it, such as “Q2 Activities:”, or into its column.",
  "ruleTitle-workplan-unknown-action": "A workplan that names no action of the plan",
  "ruleReason-workplan-unknown-action":
    "An activity is counted with the action whose number it names. With another number it is not counted.",
  "workplan-unknown-action":
    "No action of the plan has the number {number}. Correct the number, or add the action.",
  "workplan-unknown-action-none":
    "{rows, plural, =1 {A row of “{sheet}” has a number that is} other {# rows of “{sheet}” have numbers that are}} no action’s, so {rows, plural, =1 {it is} other {they are}} linked to none: {numbers}. If the workplan counts by itself, leave it; otherwise correct the numbers here or in the plan.",
  "workplan-unknown-action-fix": "Link it to “{action}”",
  "workplan-unknown-action-typed":
    "“{text}”, typed as the joint action of “{activity}”, {why, select, ambiguous {was the number of more than one action, since the plan was renumbered} gone {is an action that the plan no longer has} contradictory {is the number of an action with other words} numeric {is held by Excel as a number or a date, which may have changed it, such as 1.10 to 1.1} other {is not an action of the plan}}, so it is not used. Choose the action from the list, so that its wording is there too.",
  "ruleTitle-workplan-year-outside": "A workplan’s year outside the plan",
  "ruleReason-workplan-year-outside":
    "What is planned for a year that the plan does not have appears in no summary.",
  "workplan-year-outside":
    "The workplan has {year} here, but the plan runs from {first} to {last}. Correct the year.",
};
