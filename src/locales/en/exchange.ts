/** Report forms, what is said when they come back, and the overview of many plans. */
export const exchange: Readonly<Record<string, string>> = {
  "form-action": "Joint action",
  "form-agency": "Agency",
  "form-choose": "Choose from the list, or say in words how far it is.",
  "form-expected": "Expected by now",
  "form-last": "Last reported",
  "form-letter-ask":
    "Please report on {count, plural, one {# indicator} other {# indicators}} of “{plan}” for {period}. The file {file} has a row for each.",
  "form-letter-back": "When you have filled it in, save the file and send it back. You may rename it.",
  "form-letter-how":
    "Fill in the cells with a light background: what was achieved in {period} alone (for percentages and other levels, where they stand at its end), where that can be looked up, why it departs from the target, and anything else we should know. Leave a cell blank if you cannot report yet. A blank is never read as zero: enter 0 if nothing was achieved.",
  "form-letter-to": "To {agency}",
  "form-letter-to-nobody": "To whom it may concern",
  "form-no": "No",
  "form-note":
    "Fill in the cells with a light background: what was achieved in this period alone; for percentages and other levels, where they stand at its end. A blank means “not reported”, never zero. The other cells are closed.",
  "form-number": "No.",
  "form-tab": "Report {period}",
  "form-target": "Target",
  "form-title": "Report for {period}",
  "form-unit": "Unit",
  "form-yes": "Yes",
};
