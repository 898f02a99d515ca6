/** The view of progress. */
export const paneProgress = {
  "pane-progress-actual": "Done",
  "pane-progress-agency": "Agency",
  "pane-progress-all": "All ({count, number})",
  "pane-progress-behind": "Behind",
  "pane-progress-by-agency": "By agency",
  "pane-progress-by-objective": "By objective",
  "pane-progress-empty": "The plan has no indicators.",
  "pane-progress-figures": "Figures of {id}",
  "pane-progress-later": "Later",
  "pane-progress-listed": "How it is listed",
  "pane-progress-missing": "Missing",
  "pane-progress-nothing-due": "Nothing is due yet.",
  "pane-progress-no-agency": "All agencies",
  "pane-progress-report": "Report {id}",
  "pane-progress-standing":
    "{good, number} of the {due, number} due {good, plural, one {is} other {are}} on track or better",
  "pane-progress-status": "Status",
  "pane-progress-target": "Target",
  "pane-progress-through": "By the end of {period}",
  "pane-progress-whole": "Whole plan",
  "pane-status-below": "below {below} %",
  "pane-status-between": "from {from} % to below {below} %",
  "pane-status-from": "from {from} %",
  "pane-status-why-ahead": "Nothing was due by the end of {period}, and {actual} was reported.",
  "pane-status-why-awaited":
    "The report for {period} is not late yet; the status is that of the last report.",
  "pane-status-why-cancelled": "The plan says that it was cancelled, so nothing of it is due.",
  "pane-status-why-compared":
    "By the end of {period}, {expected} was expected and {actual} was reported: {percent}. “{status}” is {band}.",
  "pane-status-why-compared-decrease":
    "By the end of {period} it was to be down to {expected}, and {actual} was reported: {percent}. “{status}” is {band}.",
  "pane-status-why-done": "The plan’s last target is reached: {actual} was reported by the end of {period}.",
  "pane-status-why-met":
    "By the end of {period}, {expected} was expected and {actual} was reported: that is met.",
  "pane-status-why-noTarget": "The plan sets no target for it.",
  "pane-status-why-notDue": "Nothing is expected of it by the end of {period} yet.",
  "pane-status-why-nothingReported":
    "By the end of {period}, {expected} was expected, and nothing was ever reported.",
  "pane-status-why-periodNotReported":
    "Reports that were due by the end of {period} are missing. Reported so far: {actual}; expected: {expected}.",
  "pane-status-why-worse": "What was reported last, {actual}, is worse than the baseline.",
  "pane-status-why-yearReported":
    "By the end of {period}, {expected} was expected. Only the year as a whole was reported ({number}), which counts at the year’s end.",
  "pane-status-why-unmet":
    "By the end of {period}, {expected} was expected and {actual} was reported: that is not met.",
  "pane-status-why-zero": "There is to be none, and {actual} was reported.",
};
