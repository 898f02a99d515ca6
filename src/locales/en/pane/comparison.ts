/** The view in which two drafts of a plan are compared. */
export const paneComparison = {
  "pane-compare-again": "Compare again",
  "pane-compare-agree": "Agree…",
  "pane-compare-agree-do": "Agree on this",
  "pane-compare-agree-text": "What both sides agree on",
  "pane-compare-agreed":
    "Agreed: {choice, select, side {{text}’s} other {“{text}”}} ({by, select, none {} other {{by}, }}{on})",
  "pane-compare-all-side": "{count, plural, one {{side}’s} =2 {Both {side}’s} other {All # {side}’s}}",
  "pane-compare-another": "Another draft…",
  "pane-compare-back": "Back",
  "pane-compare-baseline": "baseline",
  "pane-compare-busy": "Comparing…",
  "pane-compare-by": "Your name",
  "pane-compare-by-hand":
    "{what, select, rows {Rows have to come, go or move for that: do that in the plan, then compare again.} other {Changing one cell does not do it safely: it holds a formula, or other entries would change with it. Type it into the plan, then compare again.}}",
  "pane-compare-by-hint":
    "It is saved in the workbook with what you decide, so that others know whom to ask.",
  "pane-compare-conflict":
    "Somebody else has agreed on “{text}” since{by, select, none {} other { ({by})}}, so nothing was changed. Compare again to see it.",
  "pane-compare-conflict-open":
    "Somebody else has opened this difference again since, so nothing was changed. Compare again to see it.",
  "pane-compare-copy-minutes": "Copy the minutes",
  "pane-compare-counts":
    "{count, plural, =0 {Nothing differs{isWhole, select, no { in the columns that both have} other {}}} one {# difference} other {# differences}}; {same, plural, one {# entry is} other {# entries are}} the same.",
  "pane-compare-damaged":
    "Some of what was decided before in this workbook could not be read. It stays in the workbook as a copy and is not shown here.",
  "pane-compare-decide-failed": "Nothing was decided.",
  "pane-compare-decided": "{decided, number} of {total, number} decided",
  "pane-compare-deciding": "Saving what was decided…",
  "pane-compare-failed": "The drafts could not be compared.",
  "pane-compare-file": "Choose an .xlsx file, or drop it here…",
  "pane-compare-file-problem":
    "{why, select, notThere {“{file}” could not be read: it was changed, moved or locked after it was chosen. Choose it again.} legacyXls {“{file}” is in the format of Excel 97–2003 (.xls). Open it in Excel and save it as “Excel Workbook (.xlsx)”.} encrypted {“{file}” is locked with a password. Open it in Excel, remove the password and save it.} strict {“{file}” is saved as “Strict Open XML Spreadsheet”. Open it in Excel and save it as “Excel Workbook (.xlsx)”.} binaryWorkbook {“{file}” is a binary workbook (.xlsb). Open it in Excel and save it as “Excel Workbook (.xlsx)”.} notAWorkbook {“{file}” is an archive without a workbook in it. Choose the .xlsx file itself.} damaged {“{file}” is damaged. Open it in Excel, let Excel repair it, and save it.} tooLarge {“{file}” is too large to be read safely. Save the plan’s sheets as a workbook of their own.} other {“{file}” is not an Excel workbook (.xlsx). Open it in Excel and save it as “Excel Workbook (.xlsx)”.}}",
  "pane-compare-file-sheet": "Sheet of “{file}”",
  "pane-compare-go": "Go to {side}’s cell, {cell}",
  "pane-compare-how":
    "Another draft of this plan: a sheet of this workbook, or a file. Files are read on this computer only. Neither draft changes until you put decisions into the plan.",
  "pane-compare-in-all": "{count, plural, one {# difference} other {# differences}} in all",
  "pane-compare-keys": "↑↓ move · 1 2 A decide · Enter cell · Z reopen",
  "pane-compare-kind":
    "{kind, select, wording {Wording} agencies {Agencies} numbers {Numbers} rows {Rows} other {Other}} {count, number}",
  "pane-compare-kind-open":
    "{kind, select, wording {Wording} agencies {Agencies} numbers {Numbers} rows {Rows} other {Other}}: {count, number} open",
  "pane-compare-leaves": "Before you choose {side}’s: {finding}",
  "pane-compare-left":
    "{decided, number} of {total, number} decided. {left, plural, =0 {Nothing is} one {# is} other {# are}} open.",
  "pane-compare-letter": "The sheet says “{text}”: a single letter decides nothing. What is meant?",
  "pane-compare-minutes": "For the minutes",
  "pane-compare-minutes-hint":
    "What was changed by agreement and the plan says now, in the order in which it was agreed.",
  "pane-compare-name-ours": "Decisions go into the draft of",
  "pane-compare-name-theirs": "Changes proposed by",
  "pane-compare-names-same": "Give the two sides different names: each becomes a column header of the sheet.",
  "pane-compare-newer":
    "The workbook has decisions that were saved by a newer version of the tracker. They were left as they are, and nothing was saved. Ask your administrator for that version.",
  "pane-compare-no-plan":
    "{file, select, none {No plan was found on the other sheet} other {No plan was found in “{file}”}}. Choose one that has a table of objectives, actions and indicators with a header row, or outputs and activities by quarter.",
  "pane-compare-no-plan-on-sheet":
    "{file, select, none {No plan was found on the sheet “{sheet}” of this workbook} other {No plan was found on the sheet “{sheet}” of “{file}”}}. Check the plan again, or choose another sheet.",
  "pane-compare-no-sheets": "No other sheet of this workbook has a plan that can be compared.",
  "pane-compare-no-values":
    "{count, plural, one {# formula} other {# formulas}} of “{file}” came without a value and were compared as blank, first {cell}. Open the file in Excel, save it, and choose it again.",
  "pane-compare-numbers": "Numbers · {count, plural, one {one cell} other {# cells, one decision}}",
  "pane-compare-overall": "overall",
  "pane-compare-preamble":
    "Above the table: {ours, select, none {only {theirSide} has “{theirs}”} other {{theirs, select, none {only {ourSide} has “{ours}”} other {{ourSide} has “{ours}”, {theirSide} “{theirs}”}}}}",
  "pane-compare-proposed": "On the sheet, not agreed yet: “{text}”",
  "pane-compare-put": "Put {count, number} into the plan…",
  "pane-compare-put-clean": "Afterwards there is no new number to settle.",
  "pane-compare-put-new":
    "Afterwards {count, plural, one {a number is} other {# numbers are}} to be settled:",
  "pane-compare-put-title":
    "{count, plural, one {# decision} other {# decisions}}: {cells, plural, =0 {no cell changes} one {# cell changes} other {# cells change}}",
  "pane-compare-renumbered":
    "{count, plural, one {# action has another number} other {# actions have other numbers}}; that was not counted as a difference: {numbers}",
  "pane-compare-reopen": "Reopen",
  "pane-compare-resolve": "Choose {side}’s ({what}) and {otherSide}’s ({other})",
  "pane-compare-same-sheet": "“{sheet}” is the plan itself. Choose another sheet or a file.",
  "pane-compare-section-agreed": "Agreed, not in the plan yet",
  "pane-compare-section-inPlan": "In the plan",
  "pane-compare-sheet": "Another sheet of this workbook",
  "pane-compare-sheet-choose": "Choose a sheet",
  "pane-compare-sheet-failed": "The sheet of the comparison could not be written.",
  "pane-compare-sheet-how":
    "The sheet “Comparison” has a row for each difference. Under “Decision” the name of a side can be chosen, or what is agreed typed; it stays when the sheet is written again.",
  "pane-compare-sheet-title": "Names, sheet and Word",
  "pane-compare-side": "{side}’s",
  "pane-compare-stage":
    "{count, number} {stage, select, inPlan {in the plan} agreed {agreed, not in it yet} other {open}}",
  "pane-compare-stale":
    "The workbook has been read again since. Compare again to see how the drafts differ now.",
  "pane-compare-stays": "Stays agreed, not in the plan",
  "pane-compare-still-open": "Still open",
  "pane-compare-unrelated":
    "These do not seem to be drafts of one plan: hardly any action of one is in the other. Check that you chose the right sheet or file.",
  "pane-compare-unsure":
    "It is uncertain whether “{theirs}” was read correctly. Look at the differences with care.",
  "pane-compare-what": "What was compared",
  "pane-compare-workplan": "Workplan",
  "pane-compare-workplan-shared":
    "Both drafts have one workplan, on “{sheet}”, so there is nothing to compare it with.",
  "pane-compare-write": "Compare on a sheet",
  "pane-compare-write-again": "Write the sheet",
  "pane-compare-writing": "Writing the sheet…",
  "pane-compare-written": "“{sheet}” was written.",
  "pane-compare-written-go": "Go to “{sheet}”",
  "pane-compare-written-title-taken":
    "Another sheet has the usual name already, so this one is called “{sheet}”.",
  "pane-word-comparison": "Copy the comparison for Word",
};
