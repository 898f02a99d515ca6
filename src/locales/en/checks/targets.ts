/** The checks of targets: of each its title, why it is made, and what it says. */
export const targets = {
  "ruleTitle-date-in-target": "A date in the cell of a number",
  "ruleReason-date-in-target":
    "Excel makes dates of what looks like one: 1-2 becomes 1 February, and the cell then holds 45,000 and more where 1 or 2 was meant.",
  "date-in-target":
    "The cell holds the date {date}, but {period, select, overall {the overall target} other {the target for {period}}} of “{indicator}” should be a number. Excel makes dates of entries such as 1-2: set the cell’s number format to General and type the number.",
  "ruleTitle-milestone-target-implausible": "A number where something is reached or not",
  "ruleReason-milestone-target-implausible":
    "A guideline is developed and validated, or it is not: 1 or 0. Another number means that something else is counted, which the indicator then should say.",
  "milestone-target-implausible":
    "The target is {number}, but “{indicator}” can only be reached (1) or not (0). Write 1, or say in the indicator what is counted.",
  "ruleTitle-target-against-direction": "Targets that move the wrong way",
  "ruleReason-target-against-direction":
    "An indicator that is to go down, with targets that go up, would have its progress scored upside down.",
  "target-against-direction":
    "“{indicator}” is to {direction, select, decrease {go down} other {go up}}, but the target is {first} for {firstPeriod} and {last} for {lastPeriod}. Correct the targets, or the direction in the Indicators sheet.",
  "ruleTitle-target-behind-baseline": "A target that the baseline meets already",
  "ruleReason-target-behind-baseline": "A target that was met before the plan began asks for nothing.",
  "target-behind-baseline":
    "“{indicator}” is to {direction, select, decrease {go down} other {go up}}, but its baseline of {baseline} meets the target of {target} already. Correct one of the two.",
  "target-behind-baseline-year":
    "“{indicator}” is to {direction, select, decrease {go down} other {go up}} from {baseline}, but the target for {period} is {target}. Correct one of the two.",
  "ruleTitle-target-fractional-count": "A fraction of something that is counted",
  "ruleReason-target-fractional-count":
    "There is no half workshop. A fraction comes from dividing an overall target by the years, or from a point typed instead of a comma.",
  "target-fractional-count":
    "The target is {number}, but “{indicator}” counts whole things. Enter a whole number.",
  "ruleTitle-target-negative": "A target below zero",
  "ruleReason-target-negative":
    "Nobody plans fewer than no workshops. A minus sign comes from a dash before the number or from a slip in a formula.",
  "target-negative":
    "The target is {number}, but “{indicator}” cannot be below zero. Remove the minus sign or correct the number.",
  "target-negative-code":
    "{number} stands in the place of a target in several rows, so it looks like a code for “no data”. Leave such cells blank, or write N/A.",
  "ruleTitle-target-not-number": "Words where a number is due",
  "ruleReason-target-not-number":
    "A target in words, such as “several” or “as needed”, cannot be compared with what was achieved.",
  "target-not-number":
    "{kind, select, afterWords {The words before the number in “{text}” are not known, so it was not read as} other {“{text}” is not a number, so}} {period, select, overall {the overall target} other {the target for {period}}} of “{indicator}”{kind, select, afterWords {. Enter the number alone, and the words as a remark.} other { cannot be followed up. Enter a number, NP if nothing is planned, or TBD if it is not decided.}}",
  "target-refused":
    "“{text}” {kind, select, unit {is in a different unit from the indicator} ofParties {is a level of each party, and levels are not added up} other {says what is not done}}, so {period, select, overall {the overall target} other {the target for {period}}} of “{indicator}” cannot be followed up. {kind, select, ofParties {Enter one number that each party is to reach.} other {Enter the number {kind, select, unit {in the indicator’s unit} other {alone}}, and the words as a remark.}}",
  "ruleTitle-target-outlier": "A target far off the others",
  "ruleReason-target-outlier": "One year that is far off the others is often a mistyped digit.",
  "target-outlier":
    "The target for {period} is {target}, while the usual one of “{indicator}” is {usual}. Check for a mistyped digit.",
  "ruleTitle-target-outside-plan": "A target outside the years of the plan",
  "ruleReason-target-outside-plan": "A target in a year that the plan does not cover is never reported on.",
  "target-outside-plan":
    "The target for {period} is {number}{others, plural, =0 {} one {, and # more is there} other {, and # more are there}}, but the title says that the plan runs from {first} to {last} (“{indicator}”). Move the targets to a year of the plan, or correct the year or the title.",
  "ruleTitle-target-percent-over-100": "A percentage above 100",
  "ruleReason-target-percent-over-100":
    "A share of a whole cannot be more than the whole: it is a mistyped digit, or the indicator is not a share.",
  "target-percent-over-100":
    "The target is {number}, but “{indicator}” cannot be more than all of them (100%). Correct the number, or the wording if it is not a share of a whole.",
  "ruleTitle-target-percent-scale": "0.8 and 80 in one percentage",
  "ruleReason-target-percent-scale":
    "Excel stores 80% as 0.8. Where one target is written as 0.8 and another as 80, one of them is read as less than one per cent.",
  "target-percent-scale":
    "The target is {number}, but another target of “{indicator}” is {example}. If {meant} is meant, write both in the same way.",
  "target-percent-scale-fix": "Set the target to {meant}",
  "ruleTitle-target-quarters-mismatch": "Targets of the quarters do not give the year",
  "ruleReason-target-quarters-mismatch":
    "The targets of the quarters have to give the target of their year. Where they do not, one of them is wrong.",
  "target-quarters-mismatch-fix": "Set the target for {year} to {given}",
  "target-quarters-mismatch-latest":
    "The {span, select, half {halves} quarter {quarters} month {months} other {parts}} are {terms}, so {year} ends at {given}, but its target is {target} (“{indicator}”). Correct the target of the year or that of its last {span, select, half {half} quarter {quarter} month {month} other {part}}.",
  "target-quarters-mismatch-sum":
    "{terms} = {given} in the {span, select, half {halves} quarter {quarters} month {months} other {parts}}, but the target for {year} is {target} (“{indicator}”). Correct the target of the year or the {span, select, half {half} quarter {quarter} month {month} other {part}} that is off.",
  "ruleTitle-target-total-mismatch": "Targets of the years do not give the overall target",
  "ruleReason-target-total-mismatch":
    "The overall target is what the parties signed; the targets of the years are what they work by. Where the two do not agree, one is wrong, and the report will be measured against the wrong one.",
  "target-total-mismatch-average":
    "({terms}) ÷ {count} = {given}, but the overall target is {total} (“{indicator}”). Correct the overall target or the target that is off. If the overall target is not the average, say in the pane, under Plan › How it was read › How indicators are counted, how the targets combine.",
  "target-total-mismatch-constant":
    "The targets for {periods} are {terms}, but the overall target is {total}, and each of them should be the same (“{indicator}”). {suspect, select, none {Correct the overall target or the targets that are off.} other {Correct the target for {suspect}.}} If they need not be the same, say in the pane, under Plan › How it was read › How indicators are counted, how the targets combine.",
  "target-total-mismatch-latest":
    "The targets are {terms}, so by {last} it is {given}, but the overall target is {total} (“{indicator}”). Correct the overall target or the target for {last}. If the last target is not what counts, say in the pane, under Plan › How it was read › How indicators are counted, how the targets combine.",
  "target-total-mismatch-max":
    "The targets are {terms}, the highest is {given}, but the overall target is {total} (“{indicator}”). Correct the overall target or the target that is off. If the highest is not what counts, say in the pane, under Plan › How it was read › How indicators are counted, how the targets combine.",
  "target-total-mismatch-setPeriod": "Set the target for {period} to {target}",
  "target-total-mismatch-setTotal": "Set the overall target to {total}",
  "target-total-mismatch-single":
    "Only {periods} has a target ({terms}), but the overall target is {total} (“{indicator}”). Correct one of the two, or enter the targets that are missing.",
  "target-total-mismatch-sum":
    "{terms} = {given}, but the overall target is {total} (“{indicator}”). {suspect, select, none {Correct the overall target or the target that is off.} other {Correct the overall target, or the target for {suspect}, which would have to be {shouldBe}.}} If the targets are not to be added up, say in the pane, under Plan › How it was read › How indicators are counted, how they combine.",
  "ruleTitle-target-total-missing": "No overall target",
  "ruleReason-target-total-missing":
    "Targets of the years without an overall target do not say what has to be reached in the end.",
  "target-total-missing":
    "“{indicator}” has targets by period ({periods}) but no overall target. Enter the overall target, or NP if none is meant.",
  "target-total-missing-year":
    "“{indicator}” has targets for the parts of {year} ({periods}) but none for the year. Enter the target of the year, or NP if none is meant.",
  "ruleTitle-target-undecided": "A target that is not decided",
  "ruleReason-target-undecided":
    "A target that is still to be decided is easily forgotten, and until then nothing is due.",
  "target-undecided":
    "“{text}”: {period, select, overall {the overall target} other {the target for {period}}} of “{indicator}” is not decided. Agree on it, or write NP if nothing is planned.",
  "ruleTitle-target-values-count": "More or fewer values than indicators",
  "ruleReason-target-values-count":
    "A cell with several targets, one a line, belongs to the indicators of its row, one a line. With another number of indicators nobody can tell which belongs to which.",
  "target-values-count":
    "{values, plural, one {There is # value} other {There are # values}} {cellsOfValues, select, here {here} other {in {cellsOfValues}}} ({shown}), but {indicators, plural, one {# indicator} other {# indicators}} in {cellIndicators}{others, plural, =0 {} other {; the same in {cellsOthers}}}. Write one indicator and one value a line, in the same order.",
  "ruleTitle-target-years-missing": "An overall target without targets of the years",
  "ruleReason-target-years-missing":
    "An overall target without any target of a year cannot be followed up before the plan ends.",
  "target-years-missing":
    "“{indicator}” has an overall target of {total} but no target for any year. Enter what is planned for each year, or NP where nothing is.",
  "ruleTitle-target-zero": "An overall target of 0",
  "ruleReason-target-zero":
    "Progress towards 0 cannot be computed, so the indicator never gets a status. Often 0 is written where NP is meant.",
  "target-zero":
    "The overall target of “{indicator}” is 0, so no progress towards it can be computed. If nothing is planned, write NP.",
};
