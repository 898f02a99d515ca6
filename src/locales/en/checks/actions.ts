/** The checks of actions and objectives: of each its title, why it is made, and what it says. */
export const actions = {
  "ruleTitle-action-number-date": "A number that became a date",
  "ruleReason-action-number-date":
    "Excel makes a date of “1.2” in some countries. What names the action by its number, such as the workplan, does not find it then.",
  "action-number-date":
    "Excel made the date {date} of this action’s number, so what names the action by its number does not find it. Give the column the format Text, and type the number again.",
  "ruleTitle-action-number-duplicate": "One number for two actions",
  "ruleReason-action-number-duplicate":
    "Workplans, minutes and summaries name an action by its number. Two actions with one number cannot be distinguished.",
  "action-number-duplicate":
    "The number {number} is used in {cellFirst} already. Give this action a number of its own.",
  "ruleTitle-action-number-gap": "A number left out",
  "ruleReason-action-number-gap":
    "A number that is left out raises the question in the meeting whether an action was lost.",
  "action-number-gap":
    "{before} is followed by {number}, without {missing}. Put back what was left out, or number the actions again.",
  "ruleTitle-action-number-style": "Numbers written in two ways",
  "ruleReason-action-number-style":
    "Numbers written in two ways look untidy, and a search for the one misses the other.",
  "action-number-style":
    "“{number}” is written differently from “{usual}”{others, plural, =0 {} other {; so are {otherNumbers}}}. Write all numbers in one way.",
  "ruleTitle-action-under-wrong-objective": "An action under another objective",
  "ruleReason-action-under-wrong-objective":
    "An action is counted with the objective that it is under. If its number names another one, one of the two is wrong.",
  "action-under-wrong-objective":
    "Action {number} is under “{objective}”. Move it to the objective of its number, or correct the number.",
  "ruleTitle-action-without-targets": "An action with neither indicator nor target",
  "ruleReason-action-without-targets":
    "An action with neither indicator nor target can be neither done nor late: it drops out of every summary.",
  "action-without-targets":
    "{count, plural, one {“{action}” has} =2 {“{action}” and 1 other action have} other {“{action}” and most other actions ({count} in all) have}} neither an indicator nor a target, so nobody can tell when it is done. Add them, or take the action out.",
  "ruleTitle-action-without-words": "A number without an action",
  "ruleReason-action-without-words":
    "A number with nothing next to it is a row that was begun and forgotten, or an action that was lost.",
  "action-without-words":
    "{number} has no text, so nobody knows what has to be done. Write the action, or delete the number.",
  "ruleTitle-objective-number-duplicate": "A number of an objective used twice",
  "ruleReason-objective-number-duplicate":
    "Summaries and minutes name an objective by its number. Two with one number cannot be distinguished.",
  "objective-number-duplicate":
    "“{number}” is in {cellFirst} already. Give this objective a number of its own.",
  "ruleTitle-objective-wording": "An objective in two wordings",
  "ruleReason-objective-wording":
    "Two delegations sign the objectives at the top of the plan and work by those in the table. Where the words differ, it is open which were agreed.",
  "objective-wording":
    "Objective {objective} is worded differently in {cellTable}. {here, plural, =0 {} other {Words only here: {onlyHead}. }}{there, plural, =0 {} other {Words only there: {onlyTable}. }}Agree on one wording and use it in both places.",
};
