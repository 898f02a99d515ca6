/** What is wrong with settings, and what to do. Names of settings are those of the exported text. */
export const settings = {
  "settings-fault-boundsOutOfOrder":
    "“Exceeded” begins at {exceededFrom} %, “on track” at {onTrackFrom} % and “at risk” at {atRiskFrom} %. Each has to begin below the one before it, as 115, 85 and 50 do.",
  "settings-fault-newerVersion":
    "The settings were saved by a newer version of the tracker. The defaults are used until you use that version.",
  "settings-fault-noSuchChoice": "{setting} is “{received}”. Choose one of: {choices}.",
  "settings-fault-notJson":
    "The text is not JSON. Choose a file that the tracker exported, or fix the commas and quotation marks.",
  "settings-fault-damaged":
    "The settings could not be read: they do not say which version of the tracker saved them. The default settings are used, and what could not be read stays in the workbook as a copy when settings are next saved. If you have a file that the tracker exported, import it.",
  "settings-fault-notSettings":
    "This is not a file that the tracker exported: it does not say which version saved it. Choose one that it exported.",
  "settings-fault-outOfRange":
    "{setting} is “{received}”. It has to be a {whole, select, yes {whole number} other {number}} from {min, number} to {max, number}.",
  "settings-fault-unknownSetting": "There is no setting {setting}. Correct its name, or leave it out.",
  "settings-fault-unreadable":
    "{setting} does not say what it should. Leave it out, or take it from a file that the tracker exported.",
};
