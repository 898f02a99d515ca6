/** The sheet of open points. */
export const openPoints = {
  "openPoint-blankDate": "The cell for its date is blank.",
  "openPoint-bracket": "{mark} is in square brackets: the wording is not agreed.",
  "openPoint-difference": "Both drafts differ here, and nobody has agreed on it yet.",
  "openPoint-lateActivity":
    "Its time is over, and it is {status, select, underWay {still under way} other {not done}}. Say whether it was done, moved or dropped.",
  "openPoint-partyRemark": "{mark} is a remark of a party that was left in the text.",
  "openPoint-question": "{mark} marks something that is not decided.",
  "openPoint-statusUnknown":
    "{count, plural, one {The time of # activity is} other {The time of # activities is}} over, and the status is not known. This is the first. Write the Activities sheet and fill in the statuses.",
  "openPoint-tentative": "“{mark}”: it is not confirmed.",
  "openPoint-unconfirmed":
    "{count, plural, one {How # indicator is measured was} other {How # indicators are measured was}} inferred and is not confirmed. Confirm it on the Indicators sheet.",
  "openPoint-undecided": "“{mark}”: it is not decided.",
  "openPointKind-error": "To be corrected in the plan",
  "openPointKind-unconfirmed": "Not confirmed",
  "openPointSheet-byWhen": "By when",
  "openPointSheet-byWhom": "By whom",
  "openPointSheet-cell": "Cell",
  "openPointSheet-count":
    "{open, plural, =0 {Nothing is open} one {# open point} other {# open points}}, {settled, number} settled",
  "openPointSheet-decision": "Decision",
  "openPointSheet-note":
    "Type the decision, by whom and by when. Settled points leave the list when it is next written; everything else that you type stays.",
  "openPointSheet-point": "Point",
  "openPointSheet-settled": "Settled",
  "openPointSheet-tab": "Open points",
  "openPointSheet-title": "Open points",
  "openPointSheet-why": "Why",
};
