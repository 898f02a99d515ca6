import type { ReportsOfPeriod, ReportsToGive, ReportSubject, ReportToGive } from "../../app";
import { subjectKey } from "../../app";

/** What of the reports is asked for. */
export interface ReportFilter {
  /** `null` is all of them. */
  readonly agency: string | null;
  /** All words have to be in the number and wording; `null` where nobody searches. */
  readonly search: string | null;
}

/** The reports that a filter leaves. */
export function shownReports(reports: ReportsToGive, { agency, search }: ReportFilter): ReportsToGive {
  const words = (search ?? "").toLowerCase().split(/\s+/u).filter(Boolean);
  const isShown = ({ indicator, text, agencies }: ReportToGive): boolean => {
    const own = `${indicator} ${text}`.toLowerCase();
    return (agency === null || agencies.includes(agency)) && words.every((word) => own.includes(word));
  };
  const ofPeriods = <Of extends ReportsOfPeriod>(periods: readonly Of[]): readonly Of[] =>
    periods
      .map((each) => ({ ...each, reports: each.reports.filter(isShown) }))
      .filter((each) => each.reports.length > 0);
  return {
    missing: ofPeriods(reports.missing),
    toAgree: ofPeriods(reports.toAgree),
    open: reports.open.filter(isShown),
    reported: reports.reported.filter(isShown),
  };
}

/** All reports, in the order in which they are listed. */
export function allReports({ missing, toAgree, open, reported }: ReportsToGive): readonly ReportToGive[] {
  return [...[...missing, ...toAgree].flatMap((each) => each.reports), ...open, ...reported];
}

/** The report whose form is open: the one that was asked for where it is listed, none where it is not; the first that is missing where none was. */
export function openReport(
  reports: ReportsToGive,
  asked: ReportSubject | "none" | null,
): ReportToGive | null {
  if (asked === "none") return null;
  if (asked === null) return reports.missing[0]?.reports[0] ?? null;
  return allReports(reports).find((each) => subjectKey(each) === subjectKey(asked)) ?? null;
}

/**
 * The reports to go on with after one, in their order: of the missing ones those after it and then those before it, so of
 * those to be agreed, else the others that can be given.
 */
export function reportsAfter(reports: ReportsToGive, subject: ReportSubject): readonly ReportToGive[] {
  const key = subjectKey(subject);
  const missing = reports.missing.flatMap((each) => each.reports);
  const toAgree = reports.toAgree.flatMap((each) => each.reports);
  const among = [missing, toAgree, reports.open].find((list) =>
    list.some((each) => subjectKey(each) === key),
  );
  if (among === undefined) return [];
  const at = among.findIndex((each) => subjectKey(each) === key);
  return [...among.slice(at + 1), ...among.slice(0, at)];
}
