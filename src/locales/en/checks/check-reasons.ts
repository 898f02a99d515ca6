/** Why each check is made, by its id. They are fetched when somebody asks. */
export const checkReasons = {
  "action-number-duplicate":
    "Workplans, minutes and summaries name an action by its number. Two actions with one number cannot be distinguished.",
  "action-number-gap":
    "A number that is left out raises the question in the meeting whether an action was lost.",
  "action-number-style":
    "Numbers written in two ways look untidy, and a search for the one misses the other.",
  "action-under-wrong-objective":
    "An action is counted with the objective that it is under. If its number names another one, one of the two is wrong.",
  "action-without-targets":
    "An action with neither indicator nor target can be neither done nor late: it drops out of every summary.",
  "action-without-words":
    "A number with nothing next to it is a row that was begun and forgotten, or an action that was lost.",
  "activity-done-early":
    "What is done cannot lie ahead. Either the status or the time is wrong, and a summary would count the activity in the wrong period.",
  "activity-past-open":
    "An activity whose time is over was held, moved or dropped. Until somebody says which, the meeting cannot know what is left to do.",
  "activity-tentative-soon":
    "Four weeks before a workshop rooms, journeys and invitations have to be arranged. What is still tentative by then is usually late.",
  "actual-ambiguous":
    "Half of the world writes a thousand as 1.000, and the other half means one by it. Typed as a text nothing shows which is meant.",
  "actual-duplicate":
    "Two values for one indicator, period and party cannot both be right, and adding them up would count twice.",
  "actual-falls": "A running total cannot shrink. Most often the new number is that of the period alone.",
  "actual-far-over":
    "More than one and a half times a target is most often a mistyped digit, a total entered for a period, or a target that was set too low.",
  "actual-fractional-count":
    "Half an officer cannot be trained. A fraction comes from a percentage in the cell of a count or from a slip of the decimal point.",
  "actual-in-future":
    "What has not happened cannot have been achieved. Most often the year is wrong, or a target was typed into the column of actuals.",
  "actual-missing": "A period with a target is over and nobody has reported yet.",
  "actual-negative":
    "Nobody trained fewer than no officers. A minus sign comes from a dash before the number, or from a correction entered as a difference.",
  "actual-not-number":
    "A text where a number is due cannot be added or compared, so the period counts as not reported, though somebody did report.",
  "actual-outside-plan":
    "What was reported of a year that the plan does not have is compared with no target. Either its year is wrong, or the plan was read as of another year: where no column header names one, the title or the file name decides.",
  "actual-overdue":
    "The days of grace after the period's end are over. Without the report the indicator counts as not reported in the summary.",
  "actual-parties-mismatch":
    "Where a number of all parties together is given next to their parts, it has to be what the parts give.",
  "actual-percent-over-100":
    "Nobody can reach more than all. Most often a count was typed where a percentage is due.",
  "actual-percent-scale":
    "0.8 next to targets such as 80 counts as 0.8 %, and the indicator looks as if nothing had been done.",
  "actual-quarters-mismatch":
    "The actuals of the quarters have to add up to what is reported for their year, as months have to their quarter. Where it does not, one of the reports is wrong.",
  "actual-unchanged": "The same value in three reports running is often the last report with a new date.",
  "actual-unknown-indicator":
    "A report of an indicator that the plan does not have is left out of every figure, and nobody sees that it is missing.",
  "actual-unknown-party":
    "A mistyped name makes another party: its reports are counted next to those of the right one, and both look as if reports were missing.",
  "actual-unknown-period":
    "A report without a year, or of a period that was not understood, is left out of every figure.",
  "actual-without-evidence": "At the meeting somebody will ask how a number is known.",
  "actual-without-reason":
    "The indicator is off track, and the meeting will ask why. The reason belongs next to the number.",
  "agency-both-roles":
    "An agency that is both responsible and partner of one action is counted twice in the roll-up by agency.",
  "agency-missing": "An action for which nobody is responsible is reported on by nobody.",
  "agency-unknown": "Reports, forms and counts by party leave out an agency whose party is not named.",
  "agency-variant":
    "One agency in two spellings is counted as two: its actions are split in the summary, and neither part is right.",
  "baseline-missing": "Progress is measured from the baseline where there is one.",
  "baseline-not-number": "Progress from the baseline is computed only where the baseline is a number.",
  "baseline-year-outside":
    "A baseline is the value before the plan began. One from later hides what was achieved until then.",
  "blank-row":
    "Excel takes an empty row for the end of a table: sorting, filtering and selecting stop there, and the rows below stay behind.",
  "calculation-manual":
    "When calculation is set to manual, formulas show the results of the last calculation, whatever was typed since. What is checked, counted and printed may then be out of date, and nothing on the sheet shows it.",
  "changed-structure":
    "What was added, removed, moved or renumbered since the frozen summary is easily missed on paper.",
  "changed-target":
    "A frozen summary is what the meeting saw. If a target or a baseline has changed since, one side may not know.",
  "changed-wording":
    "Two governments sign the words. A reworded objective, action or indicator may promise something else.",
  "column-duplicate": "Of two columns with one meaning only one is read, and it may be the wrong one.",
  "column-missing": "Targets can be followed up only if it is said what they count.",
  "column-total-mismatch":
    "The total of a column is what is read out and signed. Where its rows give another number, one of them was changed and the total was not, or the total was typed wrong.",
  "column-unmapped":
    "What is in a column that was not understood is in no check and no summary. This one may be what the plan is measured by: its header names it, or it holds numbers that differ from row to row.",
  "date-in-target":
    "Excel makes dates of what looks like one: 1-2 becomes 1 February, and the cell then holds 45,000 and more where 1 or 2 was meant.",
  "definition-choice-unknown":
    "A word that is none of the choices says nothing that could be computed with, so the row is read as if that cell were blank.",
  "definition-id-duplicate":
    "By its id an indicator keeps its definition, its remarks and what was accepted about it. Two rows with one id cannot both decide.",
  "definition-not-in-force":
    "Only a confirmed row decides how an indicator is measured. This one differs from how the plan was read, and is not confirmed.",
  "definition-unconfirmed":
    "Whether an overall target is right can depend on how the years make it up. Here it is right only because of what was inferred; somebody who knows should confirm that.",
  "definition-without-indicator":
    "An indicator was taken out of the plan, or was reworded and renumbered at once, so that its row is no longer found.",
  "error-value":
    "A cell that shows #REF! or #DIV/0! has no value, and every sum that uses it has none either.",
  "external-link":
    "A value fetched from another workbook is the one that was there when the link was last updated, and cannot be checked without that file.",
  "formula-differs":
    "A formula that differs from those next to it was most often changed by hand, or slipped sideways when it was copied.",
  "formula-overwritten":
    "A number typed over a formula stays as it is when the targets that it was computed from change.",
  "formula-range-short":
    "A total that leaves out a year, counts one twice or takes in the baseline looks right and is wrong, and it stays wrong when the years are corrected.",
  "formula-typed-number":
    "A number inside a formula cannot be seen in the table, and it stays when what it was for has changed.",
  "frequency-mismatch":
    "Where the words promise a meeting twice a year and the targets plan one, the two cannot both be kept.",
  "hidden-in-plan":
    "Hidden rows are read and counted like all others. Whoever prints the plan does not see them, and wonders why the summary says more.",
  "indicator-compound": "Two measures that share one target cannot both be compared with it.",
  "indicator-duplicate":
    "The same indicator twice is reported twice, and its achievements are counted twice.",
  "indicator-in-wrong-column":
    "An indicator that slipped into another column is not read as one: it gets no target, and nobody reports on it.",
  "indicator-missing":
    "Targets without an indicator are numbers of nobody knows what, so they are not followed up.",
  "indicator-not-measurable":
    "“Improved cooperation” cannot be counted, so two people who report on it will say different things.",
  "joint-action-one-sided":
    "A joint action is done by both parties. One that names agencies of one of them only is either not joint, or somebody was forgotten and will not know that they are expected.",
  "milestone-target-implausible":
    "A guideline is developed and validated, or it is not: 1 or 0. Another number means that something else is counted, which the indicator then should say.",
  "number-as-text": "A number stored as text looks like any other, but sums and charts leave it out.",
  "objective-number-duplicate":
    "Summaries and minutes name an objective by its number. Two with one number cannot be distinguished.",
  "objective-wording":
    "Two delegations sign the objectives at the top of the plan and work by those in the table. Where the words differ, it is open which were agreed.",
  "own-sheet-header":
    "What the tracker writes and reads again it finds by its headers. Without one of them a whole sheet of reports can be missing from every figure, and nobody sees it.",
  "parts-mismatch":
    "Men and women, or other parts, are shown next to the whole. If they do not add up to it, one of the numbers is wrong.",
  "percent-stated-mismatch":
    "A percentage of what was met is typed next to the target and the actual. When one of these is corrected later, the percentage stays, and the meeting reads a number that no longer follows from the others.",
  "plan-not-found":
    "Checks, progress and summaries begin with a table of actions or indicators and their targets. Without one there is nothing to work on.",
  "plan-truncated":
    "A sheet is read up to 512 columns and 2,000,000 cells, which no plan fills. What lies beyond is in no check and no summary; most often it is a cell that somebody typed into by mistake. What Excel does not hand out, such as merged cells or the tracker’s own records, is named here as well.",
  "row-not-read":
    "A row whose text belongs to no action is in no check and no summary. Most often it is a note; it is reported so that nothing is left out silently.",
  "sheet-left-out":
    "A plan with a sheet for each objective or province is read as one where the header rows are the same. A column more on one sheet, or one that is called differently, leaves its rows out of all checks and numbers, and nobody sees it.",
  "target-against-direction":
    "An indicator that is to go down, with targets that go up, would have its progress scored upside down.",
  "target-behind-baseline": "A target that was met before the plan began asks for nothing.",
  "target-fractional-count":
    "There is no half workshop. A fraction comes from dividing an overall target by the years, or from a point typed instead of a comma.",
  "target-negative":
    "Nobody plans fewer than no workshops. A minus sign comes from a dash before the number or from a slip in a formula.",
  "target-not-number":
    "A target in words, such as “several” or “as needed”, cannot be compared with what was achieved.",
  "target-outlier": "One year that is far off the others is often a mistyped digit.",
  "target-outside-plan": "A target in a year that the plan does not cover is never reported on.",
  "target-percent-over-100":
    "A share of a whole cannot be more than the whole: it is a mistyped digit, or the indicator is not a share.",
  "target-percent-scale":
    "Excel stores 80% as 0.8. Where one target is written as 0.8 and another as 80, one of them is read as less than one per cent.",
  "target-quarters-mismatch":
    "The targets of the quarters have to give the target of their year. Where they do not, one of them is wrong.",
  "target-total-mismatch":
    "The overall target is what the parties signed; the targets of the years are what they work by. Where the two do not agree, one is wrong, and the report will be measured against the wrong one.",
  "target-total-missing":
    "Targets of the years without an overall target do not say what has to be reached in the end.",
  "target-undecided":
    "A target that is still to be decided is easily forgotten, and until then nothing is due.",
  "target-values-count":
    "A cell with several targets, one a line, belongs to the indicators of its row, one a line. With another number of indicators nobody can tell which belongs to which.",
  "target-years-missing":
    "An overall target without any target of a year cannot be followed up before the plan ends.",
  "target-zero":
    "Progress towards 0 cannot be computed, so the indicator never gets a status. Often 0 is written where NP is meant.",
  "unit-against-wording":
    "The unit decides how the numbers are read and added up. One that contradicts the words makes both doubtful.",
  "value-ambiguous":
    "A cell with two numbers, a range or a sum in words has to be read in one way. If it is the wrong one, the progress is wrong.",
  "verification-missing": "Without a means of verification nobody can show that a target was met.",
  "versions-in-workbook":
    "Where two drafts are in one workbook, only one of them is checked and counted. If it is the older one, the meeting works with numbers that no longer hold.",
  "workplan-action-unscheduled":
    "A target for a year needs an activity in that year; this action was probably forgotten in the workplan.",
  "workplan-activity-missing": "An output without planned activities will not come about by itself.",
  "workplan-date-outside-quarter":
    "A meeting in June that is planned under Q3 will be reported late in one list and early in the other.",
  "workplan-dates-reversed":
    "An activity that ends before it begins is late on one list and never due on another.",
  "workplan-output-missing":
    "Activities serve an output; without one nobody can say in the review what they achieved.",
  "workplan-quarter-missing":
    "An activity without a quarter is never due, so it is missing from the list of what comes next.",
  "workplan-unknown-action":
    "An activity is counted with the action whose number it names. With another number it is not counted.",
  "workplan-year-outside": "What is planned for a year that the plan does not have appears in no summary.",
  "year-column-unclear":
    "The targets of the years are compared in the order of time. A column header without a year, out of order or outside the title makes the comparison wrong or leaves it out.",
};
