/** What went wrong at the border to Excel, and what to do about it. */
export const errors = {
  "error-accessDenied":
    "Excel denied access{sheet, select, none {} other { to the sheet “{sheet}”}}. No protected sheet or workbook structure is the reason: most often it is an antivirus program, or the permissions of the file. Save a copy in a folder of your own and open that; if it happens again, ask your administrator to let the add-in through.",
  "error-answerLost":
    "Excel's response was lost, so it is not known whether everything was done. Check the connection, then check the plan again.",
  "error-cellChanged":
    "Cell {cell} has changed since it was read, so nothing was written. Check the plan again.",
  "error-cellInEditMode": "Excel is still editing a cell. Press Enter in the cell, then try again.",
  "error-excelTooOld":
    "This Excel is too old for that: it needs {needs}. Use Excel 2021 or newer, or Excel on the web.",
  "error-hostFailure":
    "Excel could not read or change {what, select, cells {cells} sheet {a sheet} chart {a chart} table {a table} record {the tracker’s settings} name {a name} print {the page setup} rule {the rules of cells} other {the workbook}}{sheet, select, none {} other { (“{sheet}”)}}. Try again; if it happens again, save the workbook, reopen it, and send the details to your administrator.",
  "error-nameTaken":
    "The workbook already has an item with that name; somebody may have just added it. Check the plan again, then try again.",
  "error-notAnswered":
    "Excel has not answered for {seconds} seconds. Press Enter in the cell that is being edited, or close what Excel has open, then check the plan again: the request may have been carried out in the meantime. What you typed here is still here.",
  "error-otherWorkbookInFront":
    "Another workbook is in front, so Excel could not do that. Bring this workbook to the front by clicking into one of its cells, then try again.",
  "error-overwrote":
    "Somebody changed the sheet at the same moment. “{written}” is now in {cell}, which held “{held}” before and could not be put back. Look at that cell, then check the plan again.",
  "error-readOnly":
    "The workbook is open for reading only. Save a copy, or choose Enable Editing, then try again.",
  "error-recordsRefused":
    "Excel does not let the tracker save its data in this workbook, which protects what was typed on the sheets, so nothing was written and nothing is lost. Save the workbook first (Excel on iPad needs that), then try again.",
  "error-settingConflict":
    "“{setting}” has been changed since it was read: somebody else saved “{theirs}”. Yours, “{mine}”, was not saved. Check the plan again, then save yours if it should count.",
  "error-settingsFromNewerVersion":
    "The workbook's settings were saved by a newer version of the tracker and were left as they are. Ask your administrator for that version.",
  "error-settingsNotKept":
    "Excel did not save the settings in the workbook. Save the workbook as .xlsx and try again.",
  "error-sheetMissing": "The sheet “{sheet}” is no longer in the workbook. Check the plan again.",
  "error-sheetProtected":
    "The sheet “{sheet}” is protected, so nothing was written to it. Unprotect it (Review > Unprotect Sheet), then try again.",
  "error-snapshotsFromNewerVersion":
    "The earlier summaries in this workbook were saved by a newer version of the tracker and were left as they are, so nothing was frozen. Ask your administrator for that version.",
  "error-structureProtected":
    "The structure of the workbook is protected, so no sheet can be added. Unprotect it (Review > Protect Workbook), then try again.",
  "error-tooLarge":
    "The workbook has more data than Excel can pass on at once. Delete sheets that are not needed, or put the plan in a workbook of its own.",
  "error-typedNotSetAside":
    "Excel did not save a copy of what was typed on the sheet “{sheet}”, so the sheet was left as it is. Save the workbook as .xlsx and try again.",
};
