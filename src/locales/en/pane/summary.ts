/** The view in which the sheets for a meeting are written and frozen, and what copies texts and tables, there and elsewhere. */
export const paneSummary = {
  "pane-changes-none": "Nothing has changed in the plan since {period} was frozen on {day}.",
  "pane-changes-since": "Changed since {period} was frozen on {day}",
  "pane-freeze-ask": "Freeze the summary of {period}…",
  "pane-freeze-done": "The summary of {period} is frozen.",
  "pane-freeze-how":
    "A frozen summary saves what the meeting saw: values instead of formulas. Later summaries show what has changed since.",
  "pane-freeze-means":
    "Freezes the summary of {period} as of today, and saves the state of the plan in the workbook. It is not written again unless you ask for it twice. Your plan is not touched.",
  "pane-freeze-not-kept":
    "Excel did not save the state of the plan, so later summaries cannot show what has changed. Save the workbook as .xlsx and freeze it again.",
  "pane-freeze-now": "Freeze {period}",
  "pane-freeze-stands":
    "The summary of {period} was frozen{day, select, none {} other { on {day}}}, on the sheet “{sheet}”, and stays as it is.",
  "pane-freeze-title": "Freeze",
  "pane-left-out-cells":
    "{count, plural, one {A cell of the plan’s sheet is} other {# cells of the plan’s sheet are}} not in the annex ({cells}): {why, select, achieved {what was achieved is not signed} hidden {the column is hidden} other {outside the plan’s table}}.",
  "pane-left-out-chart":
    "Excel refused to draw the chart “{chart}”, so the sheet is without it. Write the sheet again; where it is still missing, create it in Excel from the figures next to its place.",
  "pane-left-out-conditionalFormats":
    "Excel refused the conditional formatting, so the sheet is without these colours. Nothing else is missing.",
  "pane-left-out-frozenPanes":
    "Excel refused to freeze the header, so it scrolls away with the rows. Choose View > Freeze Panes if you need it.",
  "pane-left-out-links":
    "Excel refused some links, so these addresses cannot be clicked. Their text is there: copy it into a browser.",
  "pane-left-out-lists":
    "Excel refused some lists to choose from. Type what you would choose: it is checked when the sheet is read.",
  "pane-left-out-pageSetup":
    "Excel refused to set up the page, so the sheet prints with Excel’s own settings. Look at File > Print before you print it.",
  "pane-left-out-printScaling":
    "Excel did not fit the sheet to the width of the paper. Choose File > Print > Fit All Columns on One Page.",
  "pane-pack-annex": "Annex to sign",
  "pane-pack-annex-what": "The plan as a clean table, with room for signatures.",
  "pane-pack-as-it-is": "Or write it as it is: missing reports are shown as missing.",
  "pane-pack-changes": "These change what it says",
  "pane-pack-meeting": "Pack for the meeting",
  "pane-pack-meeting-what": "Summary, activities, open points and the plan as a table.",
  "pane-pack-own": "Choose sheets myself",
  "pane-pack-own-what": "Tracking table, checks, agencies…",
  "pane-pack-pages": "{count, plural, one {# page} other {# pages}}",
  "pane-pack-summary": "Only the summary",
  "pane-pack-summary-what": "First page, all indicators, charts.",
  "pane-packs": "What to write",
  "pane-set-aside":
    "{count, plural, one {# text that was typed next to a removed row is} other {# texts that were typed next to removed rows are}} below the table, from {cell} on. Move each next to the row that it belongs to, or delete it.",
  "pane-sheets-activities": "Activities: what is done, moved and next",
  "pane-sheets-activitiesPage": "Activities of the period, to print",
  "pane-sheets-agencies": "Agencies: who belongs to which party",
  "pane-sheets-annex": "Annex: the plan to print and sign",
  "pane-sheets-checks": "Checks: all that was found",
  "pane-sheets-choose": "Sheets",
  "pane-sheets-done": "{count, plural, one {# sheet written} other {# sheets written}}",
  "pane-sheets-failed-after": "Written before it failed: {sheets}.",
  "pane-sheets-indicators": "Indicators: how each is measured",
  "pane-sheets-makes": "This makes:",
  "pane-sheets-none": "Choose at least one sheet.",
  "pane-sheets-openPoints": "Open points: what is to be settled",
  "pane-sheets-plan-untouched": "Your plan is not touched.",
  "pane-sheets-progress": "Writing {sheet}: {done} of {total} done.",
  "pane-sheets-replaces":
    "“{sheet}” takes the place of “{former}”, a sheet of version 1, which was left as it is. Delete it when nobody needs it.",
  "pane-sheets-rewritten": "Written again in its place",
  "pane-sheets-stop": "Stop",
  "pane-sheets-stopped": "Stopped. What was written before is whole.",
  "pane-sheets-stopping": "Stopping after this sheet…",
  "pane-sheets-summary": "Summary of the period",
  "pane-sheets-tracking": "Tracking table: all periods",
  "pane-small-counts": "Numbers of victims below {below, number} could tell who they are: {whose}.",
  "pane-small-counts-hide": "Show them as “<{below, number}”",
  "pane-small-counts-parts":
    "Then parts such as women or under 18 are not shown where they are so few, nor a second one that would tell them. Totals stay as they are. The workbook keeps what was reported, so pass on a PDF of the sheet.",
  "pane-small-counts-show": "Show them as they are",
  "pane-small-counts-totals":
    "They are totals, which are always shown. Look at them before you pass the sheet on.",
  "pane-summary-again": "Write it again anyway…",
  "pane-summary-again-means":
    "The frozen summary of {period} on the sheet “{sheet}” is lost and a new one, not frozen, takes its place. What was saved of the plan for comparing stays until you freeze again.",
  "pane-summary-again-now": "Replace the frozen summary",
  "pane-summary-failed": "The summary could not be written.",
  "pane-summary-key-only": "Only key indicators on the first page",
  "pane-summary-language": "Language of the sheet",
  "pane-summary-rewritten": "The summary took the place of the earlier one; your remarks were kept.",
  "pane-summary-title-taken": "A sheet of yours has the usual title, so this one is named “{sheet}”.",
  "pane-summary-write": "Write {count, plural, one {# page} other {# pages}}",
  "pane-summary-writing": "Writing the summary…",
  "pane-text-copied": "Copied.",
  "pane-text-copy": "Copy",
  "pane-word-annex": "Copy the annex",
  "pane-word-copied": "Copied. Paste it into Word.",
  "pane-word-how":
    "Copy for Word: a table with its header row is copied to the clipboard. Nothing is written into the workbook.",
  "pane-word-refused": "Excel did not let the pane copy. Write the sheet, select its cells and copy them.",
  "pane-word-summary": "Copy the first page of the summary",
};
