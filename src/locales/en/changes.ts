/** Frozen summaries, and what has changed since the last one. */
export const changes = {
  "summary-changes": "Changes since {period} (frozen on {day})",
  "summary-changes-actual": "Actual of {name}{party, select, none {} other { ({party})}}:",
  "summary-changes-actuals": "Actuals reported or corrected afterwards",
  "summary-changes-added": "added",
  "summary-changes-agencies":
    "{role, select, responsible {Responsible agencies} other {Implementing partners}}:",
  "summary-changes-in-plan": "in the plan",
  "summary-changes-more": "{count, plural, one {# more of this kind} other {# more of this kind}}",
  "summary-changes-none":
    "Nothing has changed in the targets, the wording and the structure of the plan, nor in what was reported until then.",
  "summary-changes-now": "Now",
  "summary-changes-part":
    "{of, select, objective {Objective} action {Joint action} unit {Unit} other {Indicator}}:",
  "summary-changes-removed": "taken out",
  "summary-changes-structure": "Structure and agencies",
  "summary-changes-target":
    "{target, select, baseline {Baseline} overallTarget {Overall target} other {Target of {name}}}:",
  "summary-changes-targets": "Targets and baselines",
  "summary-changes-then": "Then",
  "summary-changes-under": "under {parent}",
  "summary-changes-value": "{value}",
  "summary-changes-what": "What has changed",
  "summary-changes-wordings": "Wording",
  "summary-frozen": "Frozen on {day}: the values of that day.",
};
