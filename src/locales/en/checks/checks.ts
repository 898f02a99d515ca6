export const checks = {
  "action-number-duplicate":
    "The number {number} is used in {cellFirst} already. Give this action a number of its own.",
  "action-number-gap":
    "{before} is followed by {number}, without {missing}. Put back what was left out, or number the actions again.",
  "action-number-style":
    "“{number}” is written differently from “{usual}”{others, plural, =0 {} other {; so are {otherNumbers}}}. Write all numbers in one way.",
  "action-under-wrong-objective":
    "Action {number} is under “{objective}”. Move it to the objective of its number, or correct the number.",
  "action-without-targets":
    "{count, plural, one {“{action}” has} =2 {“{action}” and 1 other action have} other {“{action}” and most other actions ({count} in all) have}} neither an indicator nor a target, so nobody can tell when it is done. Add them, or take the action out.",
  "action-without-words":
    "{number} has no text, so nobody knows what has to be done. Write the action, or delete the number.",
  "activity-done-early":
    "“{activity}” is marked as done, but it begins only on {begin}. Correct its status or its date.",
  "activity-past-open":
    "“{activity}” was planned until {end}, and {status, select, none {nobody has reported its status} planned {it is still planned} other {it is still under way}}. Set it to done, moved or dropped.",
  "activity-tentative-soon":
    "“{activity}” is only tentative and is due by {due}. Confirm its date and place, or move it.",
  "actual-ambiguous":
    "“{text}” was read as {taken}; if the mark is a decimal point or comma, it is {other}. Enter it as a number.",
  "actual-ambiguous-beside":
    "“{text}” was read as {taken}, but “{beside}” in {cellBeside} uses the same mark before decimals; then this is {other}. Enter both as numbers.",
  "actual-beside-words":
    "“{text}” was read as {taken}; it is not clear what “{words}” next to the number means. Enter the number alone, and words in the comment.",
  "actual-duplicate":
    "{period} of “{indicator}” is reported twice by the same party: {first} in {cellFirst}, {number} here. Keep one of the two rows; until then the smaller counts.",
  "actual-duplicate-plan":
    "{period} of “{indicator}” is {number} here, and {own} in the plan's own cell {cellOwn}. This one counts; correct whichever is wrong.",
  "actual-falls":
    "“{indicator}” is carried on from period to period, but falls from {former} in {formerPeriod} to {number} in {period}. Enter the total so far, or correct the former number.",
  "actual-far-over":
    "“{indicator}” has {number} in {period}, {percent}% of its target of {target}. Check for a mistyped digit; if the number is right, the target may be too low.",
  "actual-fractional-count":
    "The actual is {number}, but “{indicator}” counts whole things. Correct the number.",
  "actual-in-future":
    "{period} has not begun on {cellDay}, but “{indicator}” has an actual for it. Correct the year or the quarter.",
  "actual-missing":
    "“{indicator}” has a target in {periods}, which {count, plural, one {is} other {are}} over, and {lastPeriod, select, none {nothing was reported} other {nothing was reported after {lastPeriod}}}. Enter the actual, 0 if it was nothing.",
  "actual-missing-party":
    "“{indicator}” has a target in {periods} that every party is to reach, and the report of {parties} is missing. Until it is there the whole is not known. Enter the actual, 0 if it was nothing.",
  "actual-negative":
    "The actual is {number}, but “{indicator}” cannot be below zero. Remove the minus sign or correct the number.",
  "actual-not-number":
    "“{text}” is not a number, so {period} of “{indicator}” counts as not reported. Enter the number, and words in the comment.",
  "actual-not-number-yesNo":
    "“{text}” is neither a number nor Yes or No, so {period} of “{indicator}” counts as not reported. Enter Yes or No, or how many were reached, and words in the comment.",
  "actual-outside-plan":
    "This report{others, plural, =0 { is} one { and # more are} other { and # more are}} of {year}, but the plan is of {span, select, one {{first}} other {{first} to {last}}}. Correct the year here, or write the plan’s own year into its title.",
  "actual-overdue":
    "“{indicator}” has a target in {periods}, and the report is overdue{days, plural, =0 {} one { by more than the one day of grace} other { by more than the # days of grace}}. Enter the actual, 0 if it was nothing.",
  "actual-overdue-party":
    "“{indicator}” has a target in {periods} that every party is to reach, and the report of {parties} is overdue{days, plural, =0 {} one { by more than the one day of grace} other { by more than the # days of grace}}. Until it is there the whole is not known. Enter the actual, 0 if it was nothing.",
  "actual-parties-mismatch":
    "{period} of “{indicator}” is {whole} for all parties together, but their parts ({parts}) give {sum}. Correct the whole or a part.",
  "actual-parties-mismatch-joint":
    "{party} has reported {number} for {period} of “{indicator}”, which is entered once for all parties, so this part does not count. If {number} is the value for all parties, clear the party; otherwise enter that value and delete this row.",
  "actual-parties-mismatch-percentage":
    "{period} of “{indicator}” is {whole} for all parties together, but no mean of their parts ({parts}) can give that. Correct the whole or a part.",
  "actual-percent-over-100":
    "The actual is {number}, but “{indicator}” cannot be more than all of them (100%). Correct the number, or the wording if it is not a share of a whole.",
  "actual-percent-scale":
    "The actual is {number}, but the targets of “{indicator}” are written as {target}. If {meant} is meant, write it in the same way.",
  "actual-percent-scale-of-count":
    "The actual is {number}, but “{indicator}” is counted, so progress leaves it out. Enter the number; if it is a percentage, confirm that as its measure on the Indicators sheet.",
  "actual-percent-scale-of-milestone":
    "The actual is {number}, but “{indicator}” is reached or not. Enter Yes or No, or how many were reached, and the percentage in the comment.",
  "actual-quarters-mismatch":
    "{period} of “{indicator}” is {whole}, but its {span, select, half {halves} quarter {quarters} month {months} other {parts}} give {parts} = {sum}. Correct the {of, select, half {half} quarter {quarter} other {year}} or the {span, select, half {half} quarter {quarter} month {month} other {part}} that is off, or delete the {of, select, half {half} quarter {quarter} other {year}}, which they give anyway.",
  "actual-quarters-mismatch-part":
    "{period} of “{indicator}” is {whole}, but {partPeriod} alone is {sum} already. Correct the {of, select, half {half} quarter {quarter} other {year}} or the {span, select, half {half} quarter {quarter} month {month} other {part}} that is off.",
  "actual-quarters-mismatch-unclear":
    "“{indicator}” has {parts} in the {span, select, half {halves} quarter {quarters} month {months} other {parts}} of {year}. Nothing says whether these are to be added up ({sum}) or each counts on from the year’s beginning ({last}); progress adds them up. {hasYear, select, yes {Report the {span, select, half {halves} quarter {quarters} month {months} other {parts}} that are missing} other {Report the year so far too, as {sum} or {last}}}, or accept this if they are to be added up.",
  "actual-refused":
    "“{text}” {kind, select, planned {says what is expected, not what was achieved} atMost {is an upper limit, not the number that was achieved} atLeast {is a lower limit, not the number that was achieved} undone {says what was not done} part {is about a part only} remaining {says what is still missing} other {is in another unit}}, so {period} of “{indicator}” counts as not reported. Enter {kind, select, unit {the number in the indicator’s unit} other {what was achieved}}, and words in the comment.",
  "actual-unchanged":
    "“{indicator}” was {number} in {periods}. If that was carried over from the former report, enter what was achieved.",
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
  "actual-unknown-party":
    "“{party}” reports in {count, plural, one {# row} other {# rows}}, but neither the plan nor the Agencies sheet has that name. Check it; if it is one that they have, write it as they do.",
  "actual-unknown-party-fix":
    "Write “{usual}” instead of “{written}” {count, plural, one {in this row} other {in all # rows}}",
  "actual-unknown-party-near":
    "“{written}” reports in {count, plural, one {# row} other {# rows}} and reads like “{usual}”. Write it so if that is meant; until then it counts as another party.",
  "actual-unknown-period":
    "“{text}” was not understood as a period, so this report is not counted. Enter the year as 2024 and the quarter as 1 to 4, or the month by its name.",
  "actual-unknown-period-blank":
    "This row names no year, so it is not counted. Enter the year, and the quarter if it is one.",
  "actual-without-evidence":
    "{count, plural, one {The actual in row {cellRows} of “{cellSheet}” names} other {{count} actuals (rows {cellRows} of “{cellSheet}”) name}} nothing that shows it. Say where it can be looked up: minutes, a list of participants, a link.",
  "actual-without-reason":
    "“{indicator}” has {number} in {period} where {target} was due, and no reason is given. Say why in the column for the variance reason.",
  "agency-both-roles":
    "{agencies}: named as responsible and as partner of one action. Leave out one of the two if the role is clear.",
  "agency-missing": "No agency is responsible for “{action}”. Name one.",
  "agency-unknown":
    "“{agency}” is not on the Agencies sheet, so its party is not known. Write the sheet Agencies again and say to which party it belongs, or enter the name there among the spellings of the agency that is meant.",
  "agency-variant":
    "“{written}” is written “{usual}” in {cells, plural, one {# other cell} other {# other cells}}. Write the agency in one way, so that it is counted as one.",
  "agency-variant-fix": "Write “{usual}” instead of “{written}” in this cell",
  "agency-variant-tie":
    "“{written}” and “{usual}” look like one agency, and both are used as often. If they are one, write it in one way.",
  "baseline-missing":
    "“{indicator}” has no baseline, though others have. Enter the value at the start, 0 if there was nothing, or N/A.",
  "baseline-not-number":
    "The baseline “{text}” of “{indicator}” is not a number, so progress from it cannot be computed. Enter a number, and the words as a remark.",
  "baseline-refused":
    "The baseline “{text}” of “{indicator}” {kind, select, planned {says what is expected} undone {says what was not done} other {is in another unit}}, so progress from it cannot be computed. Enter the number {kind, select, unit {in the indicator’s unit} other {alone}}, and the words as a remark.",
  "baseline-year-outside":
    "The baseline of “{indicator}” is of {year}, but the plan begins in {last}. Correct the year, or take a value from before the plan.",
  "blank-row":
    "{count, plural, one {Row {cellRows} inside the plan is} other {Rows {cellRows} inside the plan are}} empty. Sorting and filtering in Excel stop there: delete what is not needed.",
  "calculation-manual":
    "This workbook is calculated only when somebody asks for it (F9), and {count, plural, one {one number} other {# numbers}} of the plan {count, plural, one {comes} other {come}} from formulas, so what they show may be old. Choose Formulas, Calculation Options, Automatic.",
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
  "changed-target":
    "{target, select, baseline {The baseline} overallTarget {The overall target} other {The target of {target}}} of “{indicator}” was {former} when the summary of {period} was frozen on {day}, and is {present} now. If nobody agreed to that, put the former value back.",
  "changed-target-added":
    "{target, select, baseline {The baseline} overallTarget {The overall target} other {The target of {target}}} of “{indicator}” is {present} now. When the summary of {period} was frozen on {day} it had none.",
  "changed-target-removed":
    "{target, select, baseline {The baseline} overallTarget {The overall target} other {The target of {target}}} of “{indicator}” was {former} when the summary of {period} was frozen on {day}, and is gone now. If nobody agreed to that, put it back.",
  "changed-wording":
    "{of, select, objective {Objective {number}} action {Joint action {number}} unit {The unit of indicator {number}} other {Indicator {number}}} has been reworded since the summary of {period} was frozen on {day}. Only then: {former}. Only now: {present}.",
  "column-duplicate":
    "“{head}” means the same as the column with its header in {cellRead}, and only that one is read. Correct the header that is wrong, or delete the extra column.",
  "column-missing":
    "The table on “{sheet}” has no column that was understood as indicators. If it has one, give it the header “Indicators”; otherwise add one.",
  "column-total-mismatch":
    "“{label}”: {cells} add up to {sum}, but the total is {total}. Correct the total or the row that is off.",
  "column-unmapped":
    "“{head}” was not understood, so this column is not read. If it belongs to the plan, give it a header that says what it holds, such as “Target 2024” or “Remarks”; if not, it can stay.",
  "date-in-actual":
    "The cell holds the date {date}, but the actual for {period} of “{indicator}” should be a number, so it counts as not reported. Excel makes dates of entries such as 12/10: set the cell’s number format to General and type the number.",
  "date-in-target":
    "The cell holds the date {date}, but {period, select, overall {the overall target} other {the target for {period}}} of “{indicator}” should be a number. Excel makes dates of entries such as 1-2: set the cell’s number format to General and type the number.",
  "definition-average": "“{words}” names an average, and averages are not added up.",
  "definition-averageFits": "The average of the periods is the overall target.",
  "definition-carriedOn": "“{words}”: the value is carried on from period to period.",
  "definition-ceiling": "“{words}” is not to be passed.",
  "definition-choice-unknown":
    "“{text}” is none of the choices for {column, select, measure {the measure} aggregation {the aggregation} direction {the direction} frequency {the frequency} partyParts {the parts of parties} other {Confirmed, which is Yes or No}}. Choose one from the list of the cell; until then the row does not count as confirmed.",
  "definition-count": "“{words}” counts.",
  "definition-countsAddUp": "Counts of the periods are added up.",
  "definition-decreasing": "It is to decrease, so the last value counts.",
  "definition-direction-decrease": "“{words}”: it is to go down.",
  "definition-direction-increase": "“{words}”: it is to go up.",
  "definition-direction-maintain": "“{words}”: it is to stay as it is.",
  "definition-duration": "“{words}” names a length of time, and these are not added up.",
  "definition-eachParty": "“{words}”: each party is to reach the target.",
  "definition-everyYear": "Every period has the overall target.",
  "definition-fallsToTotal": "The targets fall to the overall target.",
  "definition-fallsYearByYear":
    "The targets fall from year to year, which those of things that are added up seldom do.",
  "definition-heldButOnce": "All periods but one have the overall target, so the same level is to be held.",
  "definition-id-duplicate":
    "The id {id} is in {cellFirst} too, and that row counts. Delete this row, or clear its id if it is for another indicator.",
  "definition-increaseUsual": "Nothing says otherwise, so more is better.",
  "definition-latestText": "Targets in words: the last one counts.",
  "definition-level": "Percentages, rates and averages are not added up: the last value counts.",
  "definition-levelFromBaseline": "The targets go on from the baseline: a level, which is not added up.",
  "definition-levelHeld": "The same level is to be held.",
  "definition-maintained": "It is to stay as it is, so every period has the same target.",
  "definition-milestone": "“{words}” is reached or not reached.",
  "definition-milestoneByHundred": "“{words}”, with a target of 100: parts of the way in per cent.",
  "definition-milestonesCounted": "“{words}”, with targets above 1: they are counted.",
  "definition-noWords": "The targets are numbers, and the words name no other measure.",
  "definition-not-in-force":
    "The {column, select, measure {measure} aggregation {aggregation} other {direction}} of “{indicator}” is not what the plan was read as. The row is not confirmed, so it does not count: set Confirmed to Yes, or clear what you do not want.",
  "definition-not-in-force-baseline":
    "The row says that the baseline of “{indicator}” is {ofRow}, the plan says {ofPlan} ({cellPlan}). The plan’s own baseline counts: correct one of the two.",
  "definition-numbersFall": "The numbers go down.",
  "definition-numbersRise": "The numbers go up.",
  "definition-percentShown": "The targets are shown in per cent.",
  "definition-percentage": "“{words}” names a percentage.",
  "definition-rate": "“{words}” names a rate or an index.",
  "definition-reachedOnce": "What was reached once stays reached.",
  "definition-risesToTotal": "The targets rise to the overall target, so they carry on from year to year.",
  "definition-sumFits": "The periods add up to the overall target.",
  "definition-textTargets": "The targets are words.",
  "definition-unconfirmed":
    "The overall target of “{indicator}” agrees with its years {aggregation, select, latest {because the last one counts} constant {because it is the same each year} max {because the highest one counts} average {because their average counts} other {because they are added up}}. That was inferred: confirm it in the Indicators sheet.",
  "definition-unconfirmed-falls":
    "“{indicator}” has targets that fall from {first} to {last}. It is taken {direction, select, decrease {to go down, so that less is better} other {to be added up, so that more is better}}. That was inferred: confirm it in the Indicators sheet.",
  "definition-unit-milestone": "The unit is “{words}”.",
  "definition-unit-percentage": "The unit is “{words}”.",
  "definition-without-indicator":
    "The plan has no indicator for this row, “{indicator}”. Delete the row, or give it the wording that the plan has.",
  "definition-yesNo": "“{words}” is answered by yes or no.",
  "error-value":
    "The cell shows {code} under “{head}”, so its value is not known. Correct the formula, or type the value.",
  "external-link":
    "The value comes from another workbook ({workbook}). It is not updated where that file is missing: copy the value here.",
  "external-link-unnamed":
    "The value comes from another workbook. It is not updated where that file is missing: copy the value here.",
  "formula-differs":
    "{cells}{more, plural, =0 {} other { and {more} more}}: {formula} differs from {alike} of {all} formulas that should do the same, such as {usual} in {cellUsual}. Copy the formula, or accept this with the reason.",
  "formula-overwritten":
    "{number} was typed, while the other rows under “{head}” have a formula (such as {formula}). Copy the formula into this cell if the number is not meant to stay.",
  "formula-range-short":
    "{cells}{more, plural, =0 {} other { and {more} more}}: {formula} {kind, select, missing {leaves out {what}} twice {counts {what} twice} takesIn {takes in “{what}”, which is not one of its parts} other {reads row {what} instead of its own}}. Correct the cells that it names.",
  "formula-typed-number":
    "{cells}{more, plural, =0 {} other { and {more} more}}: the number {number} was typed into {formula}, so nobody sees where it comes from. Put it into a cell of its own, or correct the formula.",
  "formula-typed-number-only":
    "{cells}{more, plural, =0 {} other { and {more} more}}: {formula} computes nothing from the plan: it is a typed number. Type the number, or copy the formula that is meant.",
  "frequency-mismatch":
    "“{words}” asks for {times} a year, but the targets are {targets} (“{indicator}”). Correct the targets or the words.",
  "hidden-in-plan-column":
    "{count, plural, one {Column {cellColumn} (“{head}”) is hidden. It was read anyway. Show it or delete it if it is} other {Columns {cellColumn} (“{head}” to “{lastHead}”) are hidden. They were read anyway. Show them or delete them if they are}} not meant.",
  "hidden-in-plan-rows":
    "{count, plural, one {Row {cellRows} of the plan is hidden. It was} other {Rows {cellRows} of the plan are hidden. They were}} read anyway and will be in the summary. Show or delete what is not meant.",
  "indicator-compound":
    "“{indicator}” joins two measures that share one target. Write each on a line of its own, with a target of its own.",
  "indicator-duplicate": "“{indicator}” is in {cellFirst} already. Delete one, or say how they differ.",
  "indicator-in-wrong-column":
    "“{text}” reads like an indicator, but it is under “{head}”. {cellIndicators, select, none {Move it to the column of the indicators, with a target of its own.} other {Move it to the indicators in {cellIndicators}, with a target of its own; delete it here if it is there already.}}",
  "indicator-missing":
    "There are targets ({targets}) but no indicator for “{action}”. Write here what the targets count.",
  "indicator-not-measurable":
    "“{indicator}” says what is wanted, but not what is counted or confirmed. Word it so that two people would find the same number, for example “Number of …” or “… adopted”.",
  "joint-action-one-sided":
    "“{action}” names agencies of {party} only, and none of {others}.{count, plural, =0 {} other { These have no party on the Agencies sheet: {open}.}} Name who takes part for {others}, or accept it where {party} does this alone.",
  "milestone-target-implausible":
    "The target is {number}, but “{indicator}” can only be reached (1) or not (0). Write 1, or say in the indicator what is counted.",
  "number-as-text": "“{raw}” is stored as text, so Excel leaves it out of sums. Make it the number {number}.",
  "number-as-text-apart":
    "“{raw}” is stored as text with its digits apart, and is read as {number}. Make it that number, or type what is meant.",
  "number-as-text-fix": "Make it the number {number}",
  "number-as-text-percent":
    "“{raw}” is stored as text, so Excel leaves it out of sums. Set the cell’s number format to Percentage and type {number} again.",
  "number-as-text-unsure":
    "“{raw}” is stored as text and is read as {number}; it could also mean {other}. Type the number that is meant.",
  "objective-number-duplicate":
    "“{number}” is in {cellFirst} already. Give this objective a number of its own.",
  "objective-wording":
    "Objective {objective} is worded differently in {cellTable}. {here, plural, =0 {} other {Words only here: {onlyHead}. }}{there, plural, =0 {} other {Words only there: {onlyTable}. }}Agree on one wording and use it in both places.",
  "own-sheet-header":
    "“{sheet}” no longer has the header “{expected}”, so nothing on it is counted. Type “{expected}” above its column again.",
  "own-sheet-header-blank":
    "The header of this column of “{sheet}” is blank. It is read as “{expected}”, which belongs in this place. Type “{expected}” there again.",
  "own-sheet-header-nameless":
    "This column of “{sheet}” has no header, and there is no longer a column “{expected}”, so its values are not counted. If it is one of these, type its header there again.",
  "own-sheet-header-renamed":
    "“{head}” is not a header of “{sheet}”. Its column is read as “{expected}”, which belongs in this place. Type “{expected}” there again.",
  "own-sheet-header-twice":
    "Two columns of “{sheet}” have the header “{expected}”. The values in this one are not counted. Give it another header, or type its former header again.",
  "own-sheet-header-unknown":
    "“{sheet}” no longer has a column “{expected}”. If “{head}” is that column, its values are not counted: type the header there again. A column of your own can stay as it is.",
  "parts-mismatch": "{parts} = {sum}, but the whole is {whole}. Correct the whole or the part that is off.",
  "percent-stated-mismatch":
    "The plan states {stated} for “{indicator}”, but {actual} of {target} is {percent}. Correct the percentage, or let a formula compute it.",
  "plan-not-found":
    "No sheet has a plan of action: a table with column headers for actions or indicators and for targets, and rows below them.{withoutTargets, select, none {} other { Without targets: {withoutTargets}.}}{withoutActions, select, none {} other { Without actions or indicators: {withoutActions}.}}{withoutRows, select, none {} other { With a header row, but nothing below it: {withoutRows}.}}{withoutHead, select, none {} other { Without such a header row: {withoutHead}.}}{empty, select, none {} other { Empty: {empty}.}}{own, select, none {} other { Written by the tracker: {own}.}}{forms, select, none {} other { A report form, to be taken back into the plan’s workbook: {forms}.}} Open the workbook that holds the plan, or name the columns in its header row, such as “Action”, “Indicator”, “Overall target”, “2025”.",
  "plan-truncated":
    "“{sheet}” holds something in {cellArea}, so far from the rest that it was not read. Delete it if it is there by mistake; if it belongs to the plan, move it next to the table.",
  "plan-truncated-merges":
    "Excel did not say which cells of “{sheet}” are merged, so each was read by itself: a value in a merged cell counts in its first row and column only. Check that the plan was read correctly; unmerge the cells that need not be merged.",
  "plan-truncated-records":
    "Excel did not return what the tracker has saved in this workbook: settings, accepted findings and earlier summaries do not count in this check. Nothing is lost. Save the workbook, which Excel on iPad needs first, then check the plan again.",
  "row-not-read":
    "“{text}” belongs to no action, so it was not read. If it is part of the plan, write its action in the row.",
  "row-not-read-withdrawn":
    "“{text}” is below “{heading}”, so it is not part of the plan and was not read. If it still is, move it above that heading.",
  "row-not-read-dropped":
    "“{text}” is not due any more, since its row says “{status}”. If it still is, delete that.",
  "row-not-read-postponed":
    "The row of “{text}” says “{status}”, but its targets still count. If it is due later, move its targets to that time.",
  "row-not-read-struck":
    "“{text}” is struck through, so it was left out. If it is still part of the plan, remove the strikethrough.",
  "row-not-read-partlyStruck":
    "Part of “{text}” is struck through; the rest was read: “{taken}”. Delete what no longer applies.",
  "row-not-read-someStruck":
    "Some of “{text}” is struck through or raised, and Excel does not say which, so all of it was read. Delete what no longer applies, or write the note’s mark in brackets.",
  "sheet-left-out":
    "“{sheet}” has nearly the same header row as “{read}”, but was not read with it: only one of both has {heads}{more, plural, =0 {} one { and one more column} other { and # more columns}}. If it belongs to the plan, give both sheets the same columns; if it does not, accept this.",
  "sheet-left-out-reports":
    "“{sheet}” seems to report on the plan’s indicators, but its headers do not say which numbers are the actuals, or of which year, so nothing on it counts. If the numbers {head, select, none {below this cell} other {below “{head}”}} are actuals, write “Actual” above them and “Year” above their years; if they are not, accept this.",
  "target-against-direction":
    "“{indicator}” is to {direction, select, decrease {go down} other {go up}}, but the target is {first} for {firstPeriod} and {last} for {lastPeriod}. Correct the targets, or the direction in the Indicators sheet.",
  "target-behind-baseline":
    "“{indicator}” is to {direction, select, decrease {go down} other {go up}}, but its baseline of {baseline} meets the target of {target} already. Correct one of the two.",
  "target-behind-baseline-year":
    "“{indicator}” is to {direction, select, decrease {go down} other {go up}} from {baseline}, but the target for {period} is {target}. Correct one of the two.",
  "target-fractional-count":
    "The target is {number}, but “{indicator}” counts whole things. Enter a whole number.",
  "target-negative":
    "The target is {number}, but “{indicator}” cannot be below zero. Remove the minus sign or correct the number.",
  "target-not-number":
    "{kind, select, afterWords {The words before the number in “{text}” are not known, so it was not read as} other {“{text}” is not a number, so}} {period, select, overall {the overall target} other {the target for {period}}} of “{indicator}”{kind, select, afterWords {. Enter the number alone, and the words as a remark.} other { cannot be followed up. Enter a number, NP if nothing is planned, or TBD if it is not decided.}}",
  "target-outlier":
    "The target for {period} is {target}, while the usual one of “{indicator}” is {usual}. Check for a mistyped digit.",
  "target-outside-plan":
    "The target for {period} is {number}{others, plural, =0 {} one {, and # more is there} other {, and # more are there}}, but the title says that the plan runs from {first} to {last} (“{indicator}”). Move the targets to a year of the plan, or correct the year or the title.",
  "target-percent-over-100":
    "The target is {number}, but “{indicator}” cannot be more than all of them (100%). Correct the number, or the wording if it is not a share of a whole.",
  "target-percent-scale":
    "The target is {number}, but another target of “{indicator}” is {example}. If {meant} is meant, write both in the same way.",
  "target-percent-scale-fix": "Set the target to {meant}",
  "target-quarters-mismatch-fix": "Set the target for {year} to {given}",
  "target-quarters-mismatch-latest":
    "The {span, select, half {halves} month {months} other {quarters}} are {terms}, so {year} ends at {given}, but its target is {target} (“{indicator}”). Correct the target of the year or that of its last {span, select, half {half} month {month} other {quarter}}.",
  "target-quarters-mismatch-sum":
    "{terms} = {given} in the {span, select, half {halves} month {months} other {quarters}}, but the target for {year} is {target} (“{indicator}”). Correct the target of the year or the {span, select, half {half} month {month} other {quarter}} that is off.",
  "target-refused":
    "“{text}” {kind, select, unit {is in a different unit from the indicator} other {says what is not done}}, so {period, select, overall {the overall target} other {the target for {period}}} of “{indicator}” cannot be followed up. Enter the number {kind, select, unit {in the indicator’s unit} other {alone}}, and the words as a remark.",
  "target-total-mismatch-average":
    "({terms}) ÷ {count} = {given}, but the overall target is {total} (“{indicator}”). Correct the overall target or the target that is off. If the overall target is not the average, say in the pane, under More › Indicators, how the targets combine.",
  "target-total-mismatch-constant":
    "The targets for {periods} are {terms}, but the overall target is {total}, and each of them should be the same (“{indicator}”). {suspect, select, none {Correct the overall target or the targets that are off.} other {Correct the target for {suspect}.}} If they need not be the same, say in the pane, under More › Indicators, how the targets combine.",
  "target-total-mismatch-latest":
    "The targets are {terms}, so by {last} it is {given}, but the overall target is {total} (“{indicator}”). Correct the overall target or the target for {last}. If the last target is not what counts, say in the pane, under More › Indicators, how the targets combine.",
  "target-total-mismatch-max":
    "The targets are {terms}, the highest is {given}, but the overall target is {total} (“{indicator}”). Correct the overall target or the target that is off. If the highest is not what counts, say in the pane, under More › Indicators, how the targets combine.",
  "target-total-mismatch-setPeriod": "Set the target for {period} to {target}",
  "target-total-mismatch-setTotal": "Set the overall target to {total}",
  "target-total-mismatch-single":
    "Only {periods} has a target ({terms}), but the overall target is {total} (“{indicator}”). Correct one of the two, or enter the targets that are missing.",
  "target-total-mismatch-sum":
    "{terms} = {given}, but the overall target is {total} (“{indicator}”). {suspect, select, none {Correct the overall target or the target that is off.} other {Correct the overall target, or the target for {suspect}, which would have to be {shouldBe}.}} If the targets are not to be added up, say in the pane, under More › Indicators, how they combine.",
  "target-total-missing":
    "“{indicator}” has targets by period ({periods}) but no overall target. Enter the overall target, or NP if none is meant.",
  "target-total-missing-year":
    "“{indicator}” has targets for the parts of {year} ({periods}) but none for the year. Enter the target of the year, or NP if none is meant.",
  "target-undecided":
    "“{text}”: {period, select, overall {the overall target} other {the target for {period}}} of “{indicator}” is not decided. Agree on it, or write NP if nothing is planned.",
  "target-values-count":
    "{values, plural, one {There is # value} other {There are # values}} {cellsOfValues, select, here {here} other {in {cellsOfValues}}} ({shown}), but {indicators, plural, one {# indicator} other {# indicators}} in {cellIndicators}{others, plural, =0 {} other {; the same in {cellsOthers}}}. Write one indicator and one value a line, in the same order.",
  "target-years-missing":
    "“{indicator}” has an overall target of {total} but no target for any year. Enter what is planned for each year, or NP where nothing is.",
  "target-zero":
    "The overall target of “{indicator}” is 0, so no progress towards it can be computed. If nothing is planned, write NP.",
  "unit-against-wording":
    "The unit is “{unit}”, but “{indicator}” says {words}. Correct the unit or the wording.",
  "value-ambiguous": "“{text}” was read as {taken}; it could also be “{other}”. Write one number.",
  "value-beside-words":
    "“{text}” was read as {taken}; it is not clear what “{words}” next to the number means. Write the number alone, and the words as a remark.",
  "value-footnote": "“{text}” was read as {taken}; “{words}” leads to a note.",
  "verification-missing":
    "“{indicator}” has no means of verification, though others have. Name the document that shows what was achieved.",
  "versions-in-workbook":
    "“{sheet}”{hidden, select, true {, a hidden sheet,} other {}} has the same actions and periods as the plan on “{read}”, so it is another version of it and was not read. Make sure that “{read}” is the version that counts. On the command line, compare with --other-sheet lists what differs.",
  "versions-in-workbook-year":
    "“{sheet}” has the same actions as the plan on “{read}” and is named for another year, so it was not read. To work with that year, choose its sheet under “Correct the columns”.",
  "workplan-action-unscheduled":
    "Action {action} has a target of {target} for {year}, but no activity of that year on “{sheet}” names it. Schedule it, or name its number in the activity that serves it.",
  "workplan-activity-missing":
    "{year}{quarter, select, none {} other { Q{quarter}}} has an output (“{output}”) but no activity. Write what has to be done for it.",
  "workplan-date-outside-quarter":
    "“{date}” is under Q{quarter} {year}, but does not fall in that quarter. Correct the date or the quarter.",
  "workplan-dates-reversed":
    "The end{cellEnd, select, none {} other { in {cellEnd}}} ({end}) is before the beginning ({begin}). Correct one of the two dates.",
  "workplan-output-missing":
    "{year}{quarter, select, none {} other { Q{quarter}}} has activities (“{activity}”) but no output. Write what they are to bring about.",
  "workplan-quarter-missing":
    "“{text}” is planned for {year} without a quarter, so it is never due. Write the quarter before it, such as “Q2 Activities:”, or into its column.",
  "workplan-unknown-action":
    "No action of the plan has the number {number}. Correct the number, or add the action.",
  "workplan-unknown-action-fix": "Link it to “{action}”",
  "workplan-unknown-action-typed":
    "“{text}”, typed as the joint action of “{activity}”, {why, select, ambiguous {was the number of more than one action, since the plan was renumbered} gone {is an action that the plan no longer has} contradictory {is the number of an action with other words} numeric {is held by Excel as a number or a date, which may have changed it, such as 1.10 to 1.1} other {is not an action of the plan}}, so it is not used. Choose the action from the list, so that its wording is there too.",
  "workplan-year-outside":
    "The workplan has {year} here, but the plan runs from {first} to {last}. Correct the year.",
  "year-column-unclear-all-undated":
    "“{head}” and {others, plural, one {# more column name} other {# more columns name}} no year, and no title does, so their values are in no check and no progress. Write the year into the title, such as “Plan 2024”, or into the headers.",
  "year-column-unclear-gap":
    "{year} follows {first}, and the years between have no column. Correct the year, or add what is missing.",
  "year-column-unclear-order": "{year} comes after {first}. Put the years in order, or correct the year.",
  "year-column-unclear-outside":
    "The column is for {year}, but the title says that the plan runs from {first} to {last}. Correct the year or the title.",
  "year-column-unclear-undated": "“{head}” names no known year. Write the year, such as 2024, in the header.",
};
