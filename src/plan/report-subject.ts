import { periodKey, type Period } from "./period";

/** What a report is about, whoever gives it. */
export interface ReportSubject {
  readonly indicator: string;
  readonly period: Period;
}

/** Tells what reports are about apart. */
export function subjectKey({ indicator, period }: ReportSubject): string {
  return `${indicator} ${periodKey(period)}`;
}
