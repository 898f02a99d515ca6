/** The view in which two drafts of a plan are compared. */
export const paneComparison = {
  "pane-compare-again": "Compare again",
  "pane-compare-agree": "Agree on…",
  "pane-compare-agree-show": "Show the change",
  "pane-compare-agree-text": "What both sides agree on",
  "pane-compare-agreed":
    "Agreed: {choice, select, ours {as ours} theirs {as theirs} other {“{text}”}} ({by, select, none {} other {{by}, }}{on})",
  "pane-compare-busy": "Comparing…",
  "pane-compare-by": "Your name",
  "pane-compare-by-hint":
    "It is saved in the workbook with what you decide, so that others know whom to ask.",
  "pane-compare-conflict":
    "Somebody else has agreed on “{text}” since{by, select, none {} other { ({by})}}, so nothing was changed. Compare again to see it.",
  "pane-compare-conflict-open":
    "Somebody else has opened this difference again since, so nothing was changed. Compare again to see it.",
  "pane-compare-counts":
    "{count, plural, =0 {Nothing differs{isWhole, select, no { in the columns that both have} other {}}} one {# difference} other {# differences}}; {same, plural, one {# entry is} other {# entries are}} the same.",
  "pane-compare-damaged":
    "Some of what was decided before in this workbook could not be read. It stays in the workbook as a copy and is not shown here.",
  "pane-compare-decide-failed": "Nothing was decided.",
  "pane-compare-deciding": "Saving what was decided…",
  "pane-compare-failed": "The drafts could not be compared.",
  "pane-compare-file": "Choose an .xlsx file, or drop it here…",
  "pane-compare-file-problem":
    "{why, select, notThere {“{file}” could not be read: it was changed, moved or locked after it was chosen. Choose it again.} legacyXls {“{file}” is in the format of Excel 97–2003 (.xls). Open it in Excel and save it as “Excel Workbook (.xlsx)”.} encrypted {“{file}” is locked with a password. Open it in Excel, remove the password and save it.} strict {“{file}” is saved as “Strict Open XML Spreadsheet”. Open it in Excel and save it as “Excel Workbook (.xlsx)”.} binaryWorkbook {“{file}” is a binary workbook (.xlsb). Open it in Excel and save it as “Excel Workbook (.xlsx)”.} notAWorkbook {“{file}” is an archive without a workbook in it. Choose the .xlsx file itself.} damaged {“{file}” is damaged. Open it in Excel, let Excel repair it, and save it.} tooLarge {“{file}” is too large to be read safely. Save the plan’s sheets as a workbook of their own.} other {“{file}” is not an Excel workbook (.xlsx). Open it in Excel and save it as “Excel Workbook (.xlsx)”.}}",
  "pane-compare-file-sheet": "Sheet of “{file}”",
  "pane-compare-go-ours": "Go to our cell, {cell}",
  "pane-compare-go-theirs": "Go to their cell, {cell}",
  "pane-compare-how":
    "Compare the plan with another draft of it: another sheet of this workbook, or a file. The file is read on this machine only.",
  "pane-compare-keep": "Keep ours",
  "pane-compare-kind":
    "{kind, select, wording {Wording} target {Targets} baseline {Baselines} agency {Agencies} date {Dates} unit {Units} direction {Directions} verification {Means of verification} resources {Resources} remark {Other columns} actual {Actuals} added {Only in theirs} removed {Only in ours} moved {Moved} split {Split} format {Indicators and outputs} years {Years} other {Merged}} ({count, number})",
  "pane-compare-kind-all": "All ({count, number})",
  "pane-compare-minutes": "For the minutes",
  "pane-compare-minutes-hint":
    "What was changed in the plan by agreement, in the order in which it was agreed.",
  "pane-compare-name-ours": "Name of our side",
  "pane-compare-name-theirs": "Name of the other side",
  "pane-compare-names-same": "Give the two sides different names: each becomes a column header of the sheet.",
  "pane-compare-newer":
    "The workbook has decisions that were saved by a newer version of the tracker. They were left as they are, and nothing was saved. Ask your administrator for that version.",
  "pane-compare-no-objective": "No objective",
  "pane-compare-no-plan":
    "{file, select, none {No plan was found on the other sheet} other {No plan was found in “{file}”}}. Choose one that has a table of objectives, actions and indicators with a header row, or outputs and activities by quarter.",
  "pane-compare-no-plan-on-sheet":
    "{file, select, none {No plan was found on the sheet “{sheet}” of this workbook} other {No plan was found on the sheet “{sheet}” of “{file}”}}. Check the plan again, or choose another sheet.",
  "pane-compare-no-sheets": "No other sheet of this workbook has a plan that can be compared.",
  "pane-compare-no-values":
    "{count, plural, one {# formula} other {# formulas}} of “{file}” came without a value and were compared as blank, first {cell}. Open the file in Excel, save it, and choose it again.",
  "pane-compare-not-compared":
    "{side, select, ours {Not compared, since only our draft has a column for it:} other {Not compared, since only the other draft has a column for it:}} {columns}",
  "pane-compare-not-in-plan": "The plan does not say so yet.",
  "pane-compare-not-there": "(nothing)",
  "pane-compare-objective": "Objective",
  "pane-compare-objective-all": "All objectives",
  "pane-compare-only-open": "Only what is open",
  "pane-compare-ours": "Ours:",
  "pane-compare-preamble":
    "Above the table: {ours, select, none {only in theirs, “{theirs}”} other {{theirs, select, none {only in ours, “{ours}”} other {ours “{ours}”, theirs “{theirs}”}}}}",
  "pane-compare-preview":
    "{what, select, edit {This changes one cell of your plan:} isInPlan {Your plan says so already. Only the agreement is saved.} rows {Rows have to be added, moved or removed for that, which you do in the plan yourself. Only the agreement is saved.} other {This cannot be put into the plan by changing one cell safely: it holds a formula, or other entries would change with it. Only the agreement is saved; type it into the plan yourself.}}",
  "pane-compare-progress": "{agreed, number} of {total, number} agreed",
  "pane-compare-proposed": "On the sheet, not agreed yet: “{text}”",
  "pane-compare-put": "Put it into the plan",
  "pane-compare-record": "Save as agreed",
  "pane-compare-renumbered":
    "{count, plural, one {# action has another number} other {# actions have other numbers}}; that was not counted as a difference: {numbers}",
  "pane-compare-reopen": "Open again",
  "pane-compare-same-sheet": "“{sheet}” is the plan itself. Choose another sheet or a file.",
  "pane-compare-sheet": "Another sheet of this workbook",
  "pane-compare-sheet-choose": "Choose a sheet",
  "pane-compare-sheet-failed": "The sheet of the comparison could not be written.",
  "pane-compare-sheet-how":
    "The sheet shows each difference with both drafts and has room for what is agreed. What is typed there stays when it is written again.",
  "pane-compare-sheet-title": "Sheet for the meeting",
  "pane-compare-show": "Differences shown",
  "pane-compare-stale":
    "The workbook has been read again since. Compare again to see how the drafts differ now.",
  "pane-compare-take": "Take theirs",
  "pane-compare-theirs": "Theirs:",
  "pane-compare-title": "“{ours}” and “{theirs}”",
  "pane-compare-unrelated":
    "These do not seem to be drafts of one plan: hardly any action of one is in the other. Check that you chose the right sheet or file.",
  "pane-compare-unsure":
    "It is uncertain whether “{theirs}” was read correctly. Look at the differences with care.",
  "pane-compare-workplan": "Workplan",
  "pane-compare-workplan-kind":
    "{kind, select, moved {In other quarters} wording {Reworded} added {Only in theirs} other {Only in ours}}",
  "pane-compare-workplan-only":
    "{side, select, ours {Only our draft has a workplan.} other {Only the other draft has a workplan.}}",
  "pane-compare-workplan-part": "{part, select, output {Output} other {Activity}}",
  "pane-compare-workplan-shared":
    "Both drafts have one workplan, on “{sheet}”, so there is nothing to compare it with.",
  "pane-compare-write": "Write the sheet",
  "pane-compare-writing": "Writing the sheet…",
  "pane-compare-written": "“{sheet}” was written.",
  "pane-compare-written-go": "Go to “{sheet}”",
  "pane-compare-written-title-taken":
    "Another sheet has the usual name already, so this one is called “{sheet}”.",
  "pane-word-comparison": "Copy the comparison for Word",
};
