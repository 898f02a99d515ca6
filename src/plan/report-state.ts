/** How far a report has come, in the order in which it comes about; one that is returned is to be corrected. */
export const REPORT_STATES = ["draft", "submitted", "agreed", "returned"] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** Which reports count in progress: all, those that were submitted or agreed, or those alone that were agreed. */
export const COUNTED_REPORTS = ["all", "submitted", "agreed"] as const;
export type CountedReports = (typeof COUNTED_REPORTS)[number];

/** Who agreed to a report, as its cell names them: "Cambodia (2024-07-15); Thailand (2024-07-16)". */
export function namesIn(agreedBy: string): readonly string[] {
  const names = agreedBy.split(/[;\n]/u).map((each) => each.replace(/[(:].*$/su, "").trim());
  return names.filter((name) => name !== "");
}
