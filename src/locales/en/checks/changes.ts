/** The checks of what has changed since a summary was frozen: of each its title, why it is made, and what it says. */
export const changes = {
  "ruleTitle-changed-structure": "A change in the plan's structure since the last meeting",
  "ruleReason-changed-structure":
    "What was added, removed, moved or renumbered since the frozen summary is easily missed on paper.",
  "changed-structure-added":
    "{of, select, objective {Objective} action {Joint action} other {Indicator}} {number}, “{title}”, was not in the plan when the summary of {period} was frozen on {day}.",
  "changed-structure-agencies":
    "{role, select, responsible {Responsible agencies} other {Implementing partners}} of joint action {number} have changed since the summary of {period} was frozen on {day}. Only then: {former}. Only now: {present}.",
  "changed-structure-moved":
    "{of, select, action {Joint action {number}, “{title}”, was under objective {former}} other {Indicator {number}, “{title}”, was under joint action {former}}} when the summary of {period} was frozen on {day}. Now it is under {present}.",
  "changed-structure-removed":
    "{of, select, objective {Objective} action {Joint action} other {Indicator}} {number}, “{title}”, was in the plan when the summary of {period} was frozen on {day}, and is no longer there. If nobody agreed to that, put it back.",
  "changed-structure-renumbered":
    "{of, select, objective {Objective} other {Joint action}} {number}, “{title}”, had the number {former} when the summary of {period} was frozen on {day}.",
  "ruleTitle-changed-target": "A target changed since the last meeting",
  "ruleReason-changed-target":
    "A frozen summary is what the meeting saw. If a target or a baseline has changed since, one side may not know.",
  "changed-target":
    "{target, select, baseline {The baseline} overallTarget {The overall target} other {The target of {target}}} of “{indicator}” was {former} when the summary of {period} was frozen on {day}, and is {present} now. If nobody agreed to that, put the former value back.",
  "changed-target-added":
    "{target, select, baseline {The baseline} overallTarget {The overall target} other {The target of {target}}} of “{indicator}” is {present} now. When the summary of {period} was frozen on {day} it had none.",
  "changed-target-removed":
    "{target, select, baseline {The baseline} overallTarget {The overall target} other {The target of {target}}} of “{indicator}” was {former} when the summary of {period} was frozen on {day}, and is gone now. If nobody agreed to that, put it back.",
  "ruleTitle-changed-wording": "A wording changed since the last meeting",
  "ruleReason-changed-wording":
    "Two governments sign the words. A reworded objective, action or indicator may promise something else.",
  "changed-wording":
    "{of, select, objective {Objective {number}} action {Joint action {number}} unit {The unit of indicator {number}} other {Indicator {number}}} has been reworded since the summary of {period} was frozen on {day}. Only then: {former}. Only now: {present}.",
};
