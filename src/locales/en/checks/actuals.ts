/** The checks of what was reported: of each its title, why it is made, and what it says. */
export const actuals = {
  "ruleTitle-actual-ambiguous": "A report whose number can be another",
  "ruleReason-actual-ambiguous":
    "Half of the world writes a thousand as 1.000, and the other half means one by it. Typed as a text nothing shows which is meant.",
  "actual-ambiguous":
    "“{text}” was read as {taken}; if the mark is a decimal point or comma, it is {other}. Enter it as a number.",
  "actual-ambiguous-beside":
    "“{text}” was read as {taken}, but “{beside}” in {cellBeside} uses the same mark before decimals; then this is {other}. Enter both as numbers.",
  "actual-beside-words":
    "“{text}” was read as {taken}; it is not clear what “{words}” next to the number means. Enter the number alone, and words in the comment.",
  "ruleTitle-actual-duplicate": "Two actuals for one period",
  "ruleReason-actual-duplicate":
    "Two values for one indicator, period and party cannot both be right, and adding them up would count twice.",
  "actual-duplicate":
    "{period} of “{indicator}” is reported twice by the same party: {first} in {cellFirst}, {number} here. Keep one of the two rows; until then the smaller counts.",
  "actual-duplicate-plan":
    "{period} of “{indicator}” is {number} here, and {own} in the plan's own cell {cellOwn}. This one counts; correct whichever is wrong.",
  "ruleTitle-actual-falls": "A cumulative actual that falls",
  "ruleReason-actual-falls":
    "A running total cannot shrink. Most often the new number is that of the period alone.",
  "actual-falls":
    "“{indicator}” is carried on from period to period, but falls from {former} in {formerPeriod} to {number} in {period}. Enter the total so far, or correct the former number.",
  "ruleTitle-actual-far-over": "An actual far above its target",
  "ruleReason-actual-far-over":
    "More than one and a half times a target is most often a mistyped digit, a total entered for a period, or a target that was set too low.",
  "actual-far-over":
    "“{indicator}” has {number} in {period}, {percent}% of its target of {target}. Check for a mistyped digit; if the number is right, the target may be too low.",
  "ruleTitle-actual-fractional-count": "An actual with a part of one",
  "ruleReason-actual-fractional-count":
    "Half an officer cannot be trained. A fraction comes from a percentage in the cell of a count or from a slip of the decimal point.",
  "actual-fractional-count":
    "The actual is {number}, but “{indicator}” counts whole things. Correct the number.",
  "ruleTitle-actual-in-future": "An actual for a period that has not begun",
  "ruleReason-actual-in-future":
    "What has not happened cannot have been achieved. Most often the year is wrong, or a target was typed into the column of actuals.",
  "actual-in-future":
    "{period} has not begun on {cellDay}, but “{indicator}” has an actual for it. Correct the year or the quarter.",
  "ruleTitle-actual-missing": "A report that is due",
  "ruleReason-actual-missing": "A period with a target is over and nobody has reported yet.",
  "actual-missing":
    "“{indicator}” has a target in {periods}, which {count, plural, one {is} other {are}} over, and {lastPeriod, select, none {nothing was reported} other {nothing was reported after {lastPeriod}}}. Enter the actual, 0 if it was nothing.",
  "actual-missing-party":
    "“{indicator}” has a target in {periods}{isWhole, select, yes {} other { that every party is to reach}}, and the report of {parties} is missing. {isWhole, select, yes {Others have reported.} other {Until it is there the whole is not known.}} Enter the actual, 0 if it was nothing.",
  "actual-missing-together":
    "These indicators have targets in {periods}, and nothing was reported for {ofParties, select, yes {{parties} yet} other {it yet}}. Enter the actuals, 0 if it was nothing.",
  "ruleTitle-actual-negative": "An actual below zero",
  "ruleReason-actual-negative":
    "Nobody trained fewer than no officers. A minus sign comes from a dash before the number, or from a correction entered as a difference.",
  "actual-negative":
    "The actual is {number}, but “{indicator}” cannot be below zero. Remove the minus sign or correct the number.",
  "actual-negative-code":
    "{number} stands in the place of an actual in several rows, so it looks like a code for “no data”. Leave such cells blank, or write N/A.",
  "ruleTitle-actual-not-number": "An actual that is not a number",
  "ruleReason-actual-not-number":
    "A text where a number is due cannot be added or compared, so the period counts as not reported, though somebody did report.",
  "actual-not-number":
    "“{text}” is not a number, so {period} of “{indicator}” counts as not reported. Enter the number, and words in the comment.",
  "actual-not-number-dropped":
    "“{text}” says that “{indicator}” was dropped, while {period} still counts as not reported. Write N/A where nothing is due any more, or take its row out of the plan.",
  "actual-not-number-yesNo":
    "“{text}” is neither a number nor Yes or No, so {period} of “{indicator}” counts as not reported. Enter Yes or No, or how many were reached, and words in the comment.",
  "actual-not-number-fraction":
    "“{text}” is {numerator} of {denominator}, but “{indicator}” is not a percentage, so {period} counts as not reported. Enter {numerator}, or confirm the measure as a percentage.",
  "actual-not-number-of-nothing": "“{text}” of “{indicator}” divides by zero. Enter N/A if there were none.",
  "actual-not-number-other-percentage":
    "“{text}” contradicts itself: {numerator} of {denominator} is {percent}. {period} of “{indicator}” counts as not reported.",
  "actual-refused":
    "“{text}” {kind, select, planned {says what is expected, not what was achieved} atMost {is an upper limit, not the number that was achieved} atLeast {is a lower limit, not the number that was achieved} undone {says what was not done} part {is about a part only} remaining {says what is still missing} other {is in another unit}}, so {period} of “{indicator}” counts as not reported. Enter {kind, select, unit {the number in the indicator’s unit} other {what was achieved}}, and words in the comment.",
  "date-in-actual":
    "The cell holds the date {date}, but the actual for {period} of “{indicator}” should be a number, so it counts as not reported. Excel makes dates of entries such as 12/10: set the cell’s number format to General and type the number.",
  "ruleTitle-actual-outside-plan": "Reports of years that are not the plan’s",
  "ruleReason-actual-outside-plan":
    "What was reported of a year that the plan does not have is compared with no target. Either its year is wrong, or the plan was read as of another year: where no column header names one, the title or the file name decides.",
  "actual-outside-plan":
    "This report{others, plural, =0 { is} one { and # more are} other { and # more are}} of {year}, but the plan is of {span, select, one {{first}} other {{first} to {last}}}. Correct the year here, or write the plan’s own year into its title.",
  "ruleTitle-actual-overdue": "A report that is overdue",
  "ruleReason-actual-overdue":
    "The days that there are for the report after the period's end are over. Without it the indicator counts as not reported in the summary.",
  "actual-overdue":
    "“{indicator}” has a target in {periods}, and the report is overdue{days, plural, =0 {} one {: the one day for it is over} other {: the # days for it are over}}. Enter the actual, 0 if it was nothing.",
  "actual-overdue-party":
    "“{indicator}” has a target in {periods}{isWhole, select, yes {} other { that every party is to reach}}, and the report of {parties} is overdue{days, plural, =0 {} one {: the one day for it is over} other {: the # days for it are over}}. {isWhole, select, yes {Others have reported.} other {Until it is there the whole is not known.}} Enter the actual, 0 if it was nothing.",
  "actual-overdue-together":
    "These indicators have targets in {periods}, and the reports{ofParties, select, yes { of {parties}} other {}} are overdue{days, plural, =0 {} one {: the one day for them is over} other {: the # days for them are over}}. Enter the actuals, 0 if it was nothing.",
  "actual-overdue-most":
    "Reports on {late} of the {all} indicators with targets are overdue, so it seems that actuals are not kept up to date here. Enter the actuals, 0 if it was nothing.",
  "ruleTitle-actual-parties-mismatch": "Parts that do not give the whole",
  "ruleReason-actual-parties-mismatch":
    "Where a number of all parties together is given next to their parts, it has to be what the parts give.",
  "actual-parties-mismatch":
    "{period} of “{indicator}” is {whole} for all parties together, but their parts ({parts}) give {sum}. Correct the whole or a part.",
  "actual-parties-mismatch-joint":
    "{party} has reported {number} for {period} of “{indicator}”, which is entered once for all parties, so this part does not count. If {number} is the value for all parties, clear the party; otherwise enter that value and delete this row.",
  "actual-parties-mismatch-percentage":
    "{period} of “{indicator}” is {whole} for all parties together, but no mean of their parts ({parts}) can give that. Correct the whole or a part.",
  "ruleTitle-actual-percent-over-100": "An actual of more than all",
  "ruleReason-actual-percent-over-100":
    "Nobody can reach more than all. Most often a count was typed where a percentage is due.",
  "actual-percent-over-100":
    "The actual is {number}, but “{indicator}” cannot be more than all of them (100%). Correct the number, or the wording if it is not a share of a whole.",
  "ruleTitle-actual-percent-scale": "An actual in another scale than its targets",
  "ruleReason-actual-percent-scale":
    "0.8 next to targets such as 80 counts as 0.8 %, and the indicator looks as if nothing had been done.",
  "actual-percent-scale":
    "The actual is {number}, but the targets of “{indicator}” are written as {target}. If {meant} is meant, write it in the same way.",
  "actual-percent-scale-of-count":
    "The actual is {number}, but “{indicator}” is counted, so progress leaves it out. Enter the number; if it is a percentage, confirm that as its measure on the Indicators sheet.",
  "actual-percent-scale-of-milestone":
    "The actual is {number}, but “{indicator}” is reached or not. Enter Yes or No, or how many were reached, and the percentage in the comment.",
  "ruleTitle-actual-quarters-mismatch": "A period’s report that its parts do not give",
  "ruleReason-actual-quarters-mismatch":
    "The actuals of the quarters have to add up to what is reported for their year, as months have to their quarter. Where it does not, one of the reports is wrong.",
  "actual-quarters-mismatch":
    "{period} of “{indicator}” is {whole}, but its {span, select, half {halves} quarter {quarters} month {months} other {parts}} give {parts} = {sum}. Correct the {of, select, half {half} quarter {quarter} other {year}} or the {span, select, half {half} quarter {quarter} month {month} other {part}} that is off, or delete the {of, select, half {half} quarter {quarter} other {year}}, which they give anyway.",
  "actual-quarters-mismatch-part":
    "{period} of “{indicator}” is {whole}, but {partPeriod} alone is {sum} already. Correct the {of, select, half {half} quarter {quarter} other {year}} or the {span, select, half {half} quarter {quarter} month {month} other {part}} that is off.",
  "actual-quarters-mismatch-unclear":
    "“{indicator}” has {parts} in the {span, select, half {halves} quarter {quarters} month {months} other {parts}} of {year}. Nothing says whether these are to be added up ({sum}) or each counts on from the year’s beginning ({last}); progress adds them up. {hasYear, select, yes {Report the {span, select, half {halves} quarter {quarters} month {months} other {parts}} that are missing} other {Report the year so far too, as {sum} or {last}}}, or accept this if they are to be added up.",
  "ruleTitle-actual-unchanged": "An actual that does not change",
  "ruleReason-actual-unchanged":
    "The same value in three reports running is often the last report with a new date.",
  "actual-unchanged":
    "“{indicator}” was {number} in {periods}. If that was carried over from the former report, enter what was achieved.",
  "ruleTitle-actual-unknown-indicator": "A report that belongs nowhere",
  "ruleReason-actual-unknown-indicator":
    "A report of an indicator that the plan does not have is left out of every figure, and nobody sees that it is missing.",
  "actual-unknown-indicator":
    "“{text}” is not an indicator of the plan, so this report is not counted. Choose the indicator from the list, or write its id.",
  "actual-unknown-indicator-ambiguous":
    "“{text}” fits several indicators, so this report is not counted. Choose one from the list, or write its id.",
  "actual-unknown-indicator-blank":
    "This row names no indicator, so it is not counted. Choose the indicator from the list, or delete the row.",
  "actual-unknown-indicator-fix": "Count it for “{indicator}”",
  "actual-unknown-indicator-gone":
    "“{text}” is no longer in the plan, so its report ({value}) is not counted. If it belongs to another indicator now, choose that one; otherwise delete the row.",
  "actual-unknown-indicator-number":
    "“{text}” was the number of more than one indicator, since the plan was renumbered, so this report ({value}) is not counted. Choose the indicator from the list, so that its wording is there too.",
  "actual-unknown-indicator-other-words":
    "“{text}” has the number of one indicator but the wording of none, so this report ({value}) is not counted. Choose the indicator that it is about from the list.",
  "ruleTitle-actual-unknown-party": "Reports of a party that is named nowhere else",
  "ruleReason-actual-unknown-party":
    "A mistyped name makes another party: its reports are counted next to those of the right one, and both look as if reports were missing.",
  "actual-unknown-party":
    "“{party}” reports in {count, plural, one {# row} other {# rows}}, but neither the plan nor the Agencies sheet has that name. Check it; if it is one that they have, write it as they do.",
  "actual-unknown-party-fix":
    "Write “{usual}” instead of “{written}” {count, plural, one {in this row} other {in all # rows}}",
  "actual-unknown-party-near":
    "“{written}” reports in {count, plural, one {# row} other {# rows}} and reads like “{usual}”. Write it so if that is meant; until then it counts as another party.",
  "ruleTitle-actual-unknown-period": "A report of no period",
  "ruleReason-actual-unknown-period":
    "A report without a year, or of a period that was not understood, is left out of every figure.",
  "actual-unknown-period":
    "“{text}” was not understood as a period, so this report is not counted. Enter the year as 2024 and the quarter as 1 to 4, or the month by its name.",
  "actual-unknown-period-blank":
    "This row names no year, so it is not counted. Enter the year, and the quarter if it is one.",
  "ruleTitle-actual-without-evidence": "Actuals without evidence",
  "ruleReason-actual-without-evidence": "At the meeting somebody will ask how a number is known.",
  "actual-without-evidence":
    "{count, plural, one {The actual in row {cellRows} of “{cellSheet}” names} other {{count} actuals (rows {cellRows} of “{cellSheet}”) name}} nothing that shows it. Say where it can be looked up: minutes, a list of participants, a link.",
  "ruleTitle-actual-without-reason": "Behind without a reason",
  "ruleReason-actual-without-reason":
    "The indicator is behind, and the meeting will ask why. The reason belongs next to the number.",
  "actual-without-reason":
    "“{indicator}” has {number} in {period} where {target} was due, and no reason is given. Say why it is less, next to the number.",
  "ruleTitle-part-missing": "A report without its parts",
  "ruleReason-part-missing":
    "Parts that are asked for, such as women and men, can hardly be found out later, when the meeting asks for them.",
  "part-missing":
    "“{indicator}” is to be reported by {dimension, select, sex {sex} age {age} nationality {nationality} exploitation {form of exploitation} place {place} other {“{dimension}”}}, and {period} has no such part. Add a row for each part, with its name in the column Part.",
  "part-missing-some":
    "“{indicator}” is to be reported by {dimension, select, sex {sex} age {age} nationality {nationality} exploitation {form of exploitation} place {place} other {“{dimension}”}}, and {period} lacks {parts}. Add a row for each, with 0 where there were none.",
  "ruleTitle-part-unknown": "A part that the indicator does not have",
  "ruleReason-part-unknown":
    "A name that is written otherwise counts as another part, and is in no table by category.",
  "part-unknown":
    "“{part}” is no part that is known. Write it as the column Breakdown of Indicators has it, or add it there.",
  "part-unknown-of":
    "“{part}” is none of the parts of this indicator: {known}. Write it as one of them, or add it in the column Breakdown of Indicators.",
};
