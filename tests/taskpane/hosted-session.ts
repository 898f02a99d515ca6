import { readFileSync } from "node:fs";
import type { Day } from "../../src/app";
import type { HostOptions } from "@plan-of-action/office-host";
import { type HostedWorkbook, hostWorkbook } from "../../src/headless/hosted-workbook";
import { newWorkbookFile, openWorkbookFile, type WorkbookFile } from "@plan-of-action/xlsx";
import type { Environment } from "../../src/taskpane/office/environment";
import { createSession, type Session } from "../../src/taskpane/session";

export const JOINT_PLAN = "joint-plan-of-action-2023-2025.xlsx";

/** A day in the third quarter of the joint plan's second year. */
export const TODAY: Day = { year: 2024, month: 8, day: 15 };

/** An Excel of today. */
export const ENVIRONMENT: Environment = {
  version: "1.2.3",
  application: "Excel 16.0 OfficeOnline",
  supports: (version) => Number(version.split(".")[1]) <= 17,
};

export interface HostedSession extends HostedWorkbook {
  readonly session: Session;
}

/** A pane's session over a fixture, behind the genuine Office.js and the project's host. */
export function sessionOver(fixture: string): HostedSession {
  return sessionOverFile(openWorkbookFile(readFileSync(`tests/fixtures/${fixture}`)));
}

/** The same over a workbook in which nothing stands. */
export function sessionOverNothing(): HostedSession {
  return sessionOverFile(newWorkbookFile());
}

export function sessionOverFile(file: WorkbookFile, options?: HostOptions): HostedSession {
  const hosted = hostWorkbook(file, options);
  return { ...hosted, session: createSession(hosted.workbook, () => TODAY) };
}
