/** The next plan: its sheet, and the list of what comes in, what stays out, and why. */
export const nextPlan = {
  "nextPlan-head-actual": "Actual",
  "nextPlan-head-from": "From",
  "nextPlan-head-indicator": "Indicator",
  "nextPlan-head-next": "Next target",
  "nextPlan-head-origin": "Remarks on the former plan",
  "nextPlan-head-resources": "Resources",
  "nextPlan-head-target": "Target",
  "nextPlan-head-what": "What becomes of it",
  "nextPlan-head-why": "Why",
  "nextPlan-kind-carried": "carried over",
  "nextPlan-kind-leftOut": "left out",
  "nextPlan-kind-recurring": "comes again",
  "nextPlan-left-columns":
    "These columns of the former sheet do not come along: {columns}. Copy what you need.",
  "nextPlan-left-emptied": "These come along blank, since they are about the former years: {columns}.",
  "nextPlan-left-texts": "These texts around the former table do not come along: {texts}.",
  "nextPlan-list-note":
    "{carried} carried over, {recurring} coming again, {leftOut} left out. Change the sheet of the plan where you decide otherwise.",
  "nextPlan-list-tab": "From the former plan",
  "nextPlan-list-title": "What comes from the plan of {span}",
  "nextPlan-note": "Made from the former plan. The last column says where each row comes from.",
  "nextPlan-note-byHand":
    "{hasProposed, select, yes {The target was set by hand; {proposed} was proposed.} other {The target was set by hand.}}",
  "nextPlan-note-disputed":
    "The overall target is {total}, but the years add up to {years}: settle which one is meant.",
  "nextPlan-note-doubtful": "{cell} was read with doubt (“{text}”): check the target.",
  "nextPlan-note-evenly": "The former plan did not say in which years, so it is spread evenly.",
  "nextPlan-note-notNumber":
    "{state, select, error {{cell} has the error {text}: set a target.} date {{cell} has a date ({text}): set a new one.} undecided {{cell} is still undecided ({text}).} other {{cell} says “{text}”, which no number can be held against.}}",
  "nextPlan-note-reachedOnce":
    "Each of {periods} periods has 1, taken for one thing that is reached once: if there is one each time, the overall target is {periods}.",
  "nextPlan-note-roundedUp": "{rest} remain, rounded up to {rounded}.",
  "nextPlan-note-said": "The plan says “{said}”.",
  "nextPlan-note-yearsMissing":
    "Not all of {years} was reported: what was achieved then still has to be taken off.",
  "nextPlan-origin": "{hasSpan, select, yes {{id} of {span}:} other {{id}:}}",
  "nextPlan-reason-chosen": "decided by hand.",
  "nextPlan-reason-done": "the plan says that it is done.",
  "nextPlan-reason-dropped": "the plan says that it was dropped.",
  "nextPlan-reason-frequency":
    "happens again; {isReported, select, yes {{actual} of {target} reached.} other {nothing was reported.}}",
  "nextPlan-reason-held":
    "is to be held; {isReported, select, yes {last reported {actual}.} other {nothing was reported.}}",
  "nextPlan-reason-noTarget": "it has no target.",
  "nextPlan-reason-notDone": "not done yet.",
  "nextPlan-reason-notReached": "{actual} of {target} reached.",
  "nextPlan-reason-nothingReported": "no number was reported, so the whole target of {target} comes in.",
  "nextPlan-reason-nothingTells": "nothing in the plan says whether it was done.",
  "nextPlan-reason-partiesMissing": "not every party has reported, so the whole target of {target} comes in.",
  "nextPlan-reason-reached": "reached ({actual} of {target}).",
  "nextPlan-reason-targetNotNumber": "no number says whether the target was reached.",
  "nextPlan-tab": "Plan {span}",
};
