/** The checks of indicators and their definitions: of each its title, why it is made, and what it says. */
export const indicators = {
  "ruleTitle-definition-choice-unknown": "A choice that is not in the list",
  "ruleReason-definition-choice-unknown":
    "A word that is none of the choices says nothing that could be computed with, so the row is read as if that cell were blank.",
  "definition-choice-unknown":
    "“{text}” is none of the choices for {column, select, measure {the measure} aggregation {the aggregation} direction {the direction} frequency {the frequency} partyParts {the parts of parties} other {Confirmed, which is Yes or No}}. Choose one from the list of the cell; until then the row does not count as confirmed.",
  "ruleTitle-definition-id-duplicate": "One id for two rows of the Indicators sheet",
  "ruleReason-definition-id-duplicate":
    "By its id an indicator keeps its definition, its remarks and what was accepted about it. Two rows with one id cannot both decide.",
  "definition-id-duplicate":
    "The id {id} is in {cellFirst} too, and that row counts. Delete this row, or clear its id if it is for another indicator.",
  "ruleTitle-definition-not-in-force": "A definition that does not count yet",
  "ruleReason-definition-not-in-force":
    "Only a confirmed row decides how an indicator is measured. This one differs from how the plan was read, and is not confirmed.",
  "definition-not-in-force":
    "The {column, select, measure {measure} aggregation {aggregation} other {direction}} of “{indicator}” is not what the plan was read as. The row is not confirmed, so it does not count: set Confirmed to Yes, or clear what you do not want.",
  "definition-not-in-force-baseline":
    "The row says that the baseline of “{indicator}” is {ofRow}, the plan says {ofPlan} ({cellPlan}). The plan’s own baseline counts: correct one of the two.",
  "ruleTitle-definition-unconfirmed": "A total that depends on an inferred definition",
  "ruleReason-definition-unconfirmed":
    "Whether an overall target is right can depend on how the years make it up. Here it is right only because of what was inferred; somebody who knows should confirm that.",
  "definition-unconfirmed":
    "The overall target of “{indicator}” agrees with its years {aggregation, select, latest {because the last one counts} constant {because it is the same each year} max {because the highest one counts} average {because their average counts} other {because they are added up}}. That was inferred: confirm it in the Indicators sheet.",
  "definition-unconfirmed-falls":
    "“{indicator}” has targets that fall from {first} to {last}. It is taken {direction, select, decrease {to go down, so that less is better} other {to be added up, so that more is better}}. That was inferred: confirm it in the Indicators sheet.",
  "ruleTitle-definition-without-indicator": "A definition without an indicator",
  "ruleReason-definition-without-indicator":
    "An indicator was taken out of the plan, or was reworded and renumbered at once, so that its row is no longer found.",
  "definition-without-indicator":
    "The plan has no indicator for this row, “{indicator}”. Delete the row, or give it the wording that the plan has.",
  "ruleTitle-frequency-mismatch": "More often in words than in targets",
  "ruleReason-frequency-mismatch":
    "Where the words promise a meeting twice a year and the targets plan one, the two cannot both be kept.",
  "frequency-mismatch":
    "“{words}” asks for {times} a year, but the targets are {targets} (“{indicator}”). Correct the targets or the words.",
  "ruleTitle-indicator-compound": "Two measures in one indicator",
  "ruleReason-indicator-compound": "Two measures that share one target cannot both be compared with it.",
  "indicator-compound":
    "“{indicator}” joins two measures that share one target. Write each on a line of its own, with a target of its own.",
  "ruleTitle-indicator-duplicate": "The same indicator twice",
  "ruleReason-indicator-duplicate":
    "The same indicator twice is reported twice, and its achievements are counted twice.",
  "indicator-duplicate": "“{indicator}” is in {cellFirst} already. Delete one, or say how they differ.",
  "ruleTitle-indicator-in-wrong-column": "An indicator in another column",
  "ruleReason-indicator-in-wrong-column":
    "An indicator that slipped into another column is not read as one: it gets no target, and nobody reports on it.",
  "indicator-in-wrong-column":
    "“{text}” reads like an indicator, but it is under “{head}”. {cellIndicators, select, none {Move it to the column of the indicators, with a target of its own.} other {Move it to the indicators in {cellIndicators}, with a target of its own; delete it here if it is there already.}}",
  "ruleTitle-indicator-missing": "Targets without an indicator",
  "ruleReason-indicator-missing":
    "Targets without an indicator are numbers of nobody knows what, so they are not followed up.",
  "indicator-missing":
    "There are targets ({targets}) but no indicator for “{action}”. Write here what the targets count.",
  "ruleTitle-indicator-not-measurable": "An indicator that cannot be measured",
  "ruleReason-indicator-not-measurable":
    "“Improved cooperation” cannot be counted, so two people who report on it will say different things.",
  "indicator-not-measurable":
    "“{indicator}” says what is wanted, but not what is counted or confirmed. Word it so that two people would find the same number, for example “Number of …” or “… adopted”.",
  "ruleTitle-verification-missing": "No evidence asked for",
  "ruleReason-verification-missing": "Where no evidence is asked for, nobody can show that a target was met.",
  "verification-missing":
    "“{indicator}” does not say what evidence is asked for, though others do. Name the document that shows what was achieved.",
};
