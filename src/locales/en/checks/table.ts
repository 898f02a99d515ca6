/** The checks of the workbook and its tables: of each its title, why it is made, and what it says. */
export const table = {
  "ruleTitle-blank-row": "An empty row inside the plan",
  "ruleReason-blank-row":
    "Excel takes an empty row for the end of a table: sorting, filtering and selecting stop there, and the rows below stay behind.",
  "blank-row":
    "{count, plural, one {Row {cellRows} inside the plan is} other {Rows {cellRows} inside the plan are}} empty. Sorting and filtering in Excel stop there: delete what is not needed.",
  "ruleTitle-calculation-manual": "Excel calculates by hand only",
  "ruleReason-calculation-manual":
    "When calculation is set to manual, formulas show the results of the last calculation, whatever was typed since. What is checked, counted and printed may then be out of date, and nothing on the sheet shows it.",
  "calculation-manual":
    "This workbook is calculated only when somebody asks for it (F9), and {count, plural, one {one number} other {# numbers}} of the plan {count, plural, one {comes} other {come}} from formulas, so what they show may be old. Choose Formulas, Calculation Options, Automatic.",
  "ruleTitle-column-duplicate": "Two columns of one meaning",
  "ruleReason-column-duplicate":
    "Of two columns with one meaning only one is read, and it may be the wrong one.",
  "column-duplicate":
    "“{head}” means the same as the column with its header in {cellRead}, and only that one is read. Correct the header that is wrong, or delete the extra column.",
  "ruleTitle-column-missing": "No column for indicators",
  "ruleReason-column-missing": "Targets can be followed up only if it is said what they count.",
  "column-missing":
    "The table on “{sheet}” has no column that was understood as indicators. If it has one, give it the header “Indicators”; otherwise add one.",
  "ruleTitle-column-unmapped": "A column that is not used",
  "ruleReason-column-unmapped":
    "What is in a column that was not understood is in no check and no summary. This one may be what the plan is measured by: its header names it, or it holds numbers that differ from row to row.",
  "column-unmapped":
    "“{head}” was not understood, so this column is not read. If it belongs to the plan, give it a header that says what it holds, such as “Target 2024” or “Remarks”; if not, it can stay.",
  "ruleTitle-hidden-in-plan": "Hidden rows or columns",
  "ruleReason-hidden-in-plan":
    "Hidden rows are read and counted like all others. Whoever prints the plan does not see them, and wonders why the summary says more.",
  "hidden-in-plan-column":
    "{count, plural, one {Column {cellColumn} (“{head}”) is hidden. It was read anyway. Show it or delete it if it is} other {Columns {cellColumn} (“{head}” to “{lastHead}”) are hidden. They were read anyway. Show them or delete them if they are}} not meant.",
  "hidden-in-plan-rows":
    "{count, plural, one {Row {cellRows} of the plan is hidden. It was} other {Rows {cellRows} of the plan are hidden. They were}} read anyway and will be in the summary. Show or delete what is not meant.",
  "ruleTitle-own-sheet-header": "A changed header of the tracker’s own sheet",
  "ruleReason-own-sheet-header":
    "What the tracker writes and reads again it finds by its headers. Without one of them a whole sheet of reports can be missing from every figure, and nobody sees it.",
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
  "ruleTitle-plan-not-found": "No plan of action",
  "ruleReason-plan-not-found":
    "Checks, progress and summaries begin with a table of actions or indicators and their targets. Without one there is nothing to work on.",
  "plan-not-found":
    "No sheet has a plan of action: a table with column headers for actions or indicators and for targets, and rows below them.{withoutTargets, select, none {} other { Without targets: {withoutTargets}.}}{withoutActions, select, none {} other { Without actions or indicators: {withoutActions}.}}{withoutRows, select, none {} other { With a header row, but nothing below it: {withoutRows}.}}{withoutHead, select, none {} other { Without such a header row: {withoutHead}.}}{empty, select, none {} other { Empty: {empty}.}}{own, select, none {} other { Written by the tracker: {own}.}}{forms, select, none {} other { A report form, to be taken back into the plan’s workbook: {forms}.}} Open the workbook that holds the plan, or name the columns in its header row, such as “Action”, “Indicator”, “Overall target”, “2025”.",
  "ruleTitle-plan-truncated": "Something that was not read",
  "ruleReason-plan-truncated":
    "A sheet is read up to 512 columns and 2,000,000 cells, which no plan fills. What lies beyond is in no check and no summary; most often it is a cell that somebody typed into by mistake. What Excel does not hand out, such as merged cells or the tracker’s own records, is named here as well.",
  "plan-truncated":
    "“{sheet}” holds something in {cellArea}, so far from the rest that it was not read. Delete it if it is there by mistake; if it belongs to the plan, move it next to the table.",
  "plan-truncated-merges":
    "Excel did not say which cells of “{sheet}” are merged, so each was read by itself: a value in a merged cell counts in its first row and column only. Check that the plan was read correctly; unmerge the cells that need not be merged.",
  "plan-truncated-records":
    "Excel did not return what the tracker has saved in this workbook: settings, what was accepted and earlier summaries do not count in this check. Nothing is lost. Save the workbook, which Excel on iPad needs first, then check the plan again.",
  "ruleTitle-row-not-read": "A row that belongs to no action",
  "ruleReason-row-not-read":
    "A row whose text belongs to no action is in no check and no summary. Most often it is a note; it is reported so that nothing is left out silently.",
  "row-not-read":
    "“{text}” belongs to no action, so it was not read. If it is part of the plan, write its action in the row.",
  "row-not-read-dropped":
    "“{text}” is not due any more, since its row says “{status}”. If it still is, delete that.",
  "row-not-read-partlyStruck":
    "Part of “{text}” is struck through; the rest was read: “{taken}”. Delete what no longer applies.",
  "row-not-read-postponed":
    "The row of “{text}” says “{status}”, but its targets still count. If it is due later, move its targets to that time.",
  "row-not-read-someStruck":
    "Some of “{text}” is struck through or raised, and Excel does not say which, so all of it was read. Delete what no longer applies, or write the note’s mark in brackets.",
  "row-not-read-struck":
    "“{text}” is struck through, so it was left out. If it is still part of the plan, remove the strikethrough.",
  "row-not-read-withdrawn":
    "“{text}” is below “{heading}”, so it is not part of the plan and was not read. If it still is, move it above that heading.",
  "ruleTitle-sheet-left-out": "A sheet that looks like a part of the plan",
  "ruleReason-sheet-left-out":
    "A plan with a sheet for each objective or province is read as one where the header rows are the same. A column more on one sheet, or one that is called differently, leaves its rows out of all checks and numbers, and nobody sees it.",
  "sheet-left-out":
    "“{sheet}” has nearly the same header row as “{read}”, but was not read with it: only one of both has {heads}{more, plural, =0 {} one { and one more column} other { and # more columns}}. If it belongs to the plan, give both sheets the same columns; if it does not, accept this.",
  "sheet-left-out-reports":
    "“{sheet}” seems to report on the plan’s indicators, but its headers do not say which numbers are the actuals, or of which year, so nothing on it counts. If the numbers {head, select, none {below this cell} other {below “{head}”}} are actuals, write “Actual” above them and “Year” above their years; if they are not, accept this.",
  "ruleTitle-versions-in-workbook": "Another version of the plan",
  "ruleReason-versions-in-workbook":
    "Where two drafts are in one workbook, only one of them is checked and counted. If it is the older one, the meeting works with numbers that no longer hold.",
  "versions-in-workbook":
    "“{sheet}”{hidden, select, true {, a hidden sheet,} other {}} has the same actions and periods as the plan on “{read}”, so it is another version of it and was not read. Make sure that “{read}” is the version that counts. On the command line, compare with --other-sheet lists what differs.",
  "versions-in-workbook-year":
    "“{sheet}” has the same actions as the plan on “{read}” and is named for another year, so it was not read. To work with that year, choose its sheet under “How it was read”.",
  "ruleTitle-year-column-unclear": "A year that is unclear",
  "ruleReason-year-column-unclear":
    "The targets of the years are compared in the order of time. A column header without a year, out of order or outside the title makes the comparison wrong or leaves it out.",
  "year-column-unclear-all-undated":
    "“{head}” and {others, plural, one {# more column name} other {# more columns name}} no year, and no title does, so their values are in no check and no progress. Write the year into the title, such as “Plan 2024”, or into the headers.",
  "year-column-unclear-gap":
    "{year} follows {first}, and the years between have no column. Correct the year, or add what is missing.",
  "year-column-unclear-order": "{year} comes after {first}. Put the years in order, or correct the year.",
  "year-column-unclear-outside":
    "The column is for {year}, but the title says that the plan runs from {first} to {last}. Correct the year or the title.",
  "year-column-unclear-undated": "“{head}” names no known year. Write the year, such as 2024, in the header.",
};
