/** The checks of agencies: of each its title, why it is made, and what it says. */
export const agencies = {
  "ruleTitle-agency-both-roles": "One agency responsible and partner",
  "ruleReason-agency-both-roles":
    "An agency that is both responsible and partner of one action is counted twice in the roll-up by agency.",
  "agency-both-roles":
    "{agencies}: named as responsible and as partner of one action. Leave out one of the two if the role is clear.",
  "ruleTitle-agency-missing": "No responsible agency",
  "ruleReason-agency-missing": "An action for which nobody is responsible is reported on by nobody.",
  "agency-missing": "No agency is responsible for “{action}”. Name one.",
  "ruleTitle-agency-unknown": "An agency that the Agencies sheet does not have",
  "ruleReason-agency-unknown":
    "Reports, forms and counts by party leave out an agency whose party is not named.",
  "agency-unknown":
    "“{agency}” is not on the Agencies sheet, so its party is not known. Write the sheet Agencies again and say to which party it belongs, or enter the name there among the spellings of the agency that is meant.",
  "ruleTitle-agency-variant": "One agency in two spellings",
  "ruleReason-agency-variant":
    "One agency in two spellings is counted as two: its actions are split in the summary, and neither part is right.",
  "agency-variant":
    "“{written}” is written “{usual}” in {cells, plural, one {# other cell} other {# other cells}}. Write the agency in one way, so that it is counted as one.",
  "agency-variant-fix": "Write “{usual}” instead of “{written}” in this cell",
  "agency-variant-tie":
    "“{written}” and “{usual}” look like one agency, and both are used as often. If they are one, write it in one way.",
  "ruleTitle-joint-action-one-sided": "A joint action with agencies of one party only",
  "ruleReason-joint-action-one-sided":
    "A joint action is done by both parties. One that names agencies of one of them only is either not joint, or somebody was forgotten and will not know that they are expected.",
  "joint-action-one-sided":
    "“{action}” names agencies of {party} only, and none of {others}.{count, plural, =0 {} other { These have no party on the Agencies sheet: {open}.}} Name who takes part for {others}, or accept it where {party} does this alone.",
};
