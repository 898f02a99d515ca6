/** What went wrong at the border to Excel, and what to do about it. */
export const errors = {
  "error-cellChanged":
    "Cell {cell} has changed since it was read, so nothing was written. Check the plan again.",
  "error-cellInEditMode": "Excel is still editing a cell. Press Enter in the cell, then try again.",
  "error-excelTooOld":
    "This Excel is too old for that: it needs {needs}. Use Excel 2021 or newer, or Excel on the web.",
  "error-hostFailure":
    "Excel could not do that ({code}: {detail}). Try again; if it happens again, save the workbook and reopen it.",
  "error-readOnly":
    "The workbook is open for reading only. Save a copy, or choose Enable Editing, then try again.",
  "error-settingsFromNewerVersion":
    "The workbook's settings were saved by a newer version of the tracker and were left as they are. Ask your administrator for that version.",
  "error-settingsNotKept":
    "Excel did not keep the settings in the workbook. Save the workbook as .xlsx and try again.",
  "error-sheetMissing": "The sheet “{sheet}” is no longer in the workbook. Check the plan again.",
  "error-sheetProtected":
    "The sheet “{sheet}” is protected, so nothing was written to it. Unprotect it (Review > Unprotect Sheet), then try again.",
  "error-snapshotsFromNewerVersion":
    "The workbook keeps former summaries in the form of a newer version of the tracker, which were left as they are, so nothing was frozen. Ask your administrator for that version.",
  "error-structureProtected":
    "The structure of the workbook is protected, so no sheet can be added. Unprotect it (Review > Protect Workbook), then try again.",
};
