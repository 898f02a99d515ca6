import { type Workbook } from "../../../src/app";
import { request } from "./attacked-plan";
import { plain, type UseCase } from "./use-case";
import {
  writeActivities,
  writeAnnex,
  writeChecks,
  writeIndicators,
  writeOpenPoints,
  writeSummary,
  writeTrackingTable,
} from "../../../tests/sheets-alone";

const WRITERS: Readonly<Record<string, (workbook: Workbook) => Promise<unknown>>> = {
  tracking: (workbook) => writeTrackingTable(workbook, request),
  brief: (workbook) => writeSummary(workbook, { ...request, firstPageOnly: true }),
  checks: (workbook) => writeChecks(workbook, request),
  indicators: (workbook) => writeIndicators(workbook, request),
  activities: (workbook) => writeActivities(workbook, request),
  "open points": (workbook) => writeOpenPoints(workbook, request),
  annex: (workbook) => writeAnnex(workbook, { ...request, parties: [] }),
};

/** Each sheet that is written from the plan alone: for the first time, and again where a person has typed on it. */
export const OWN_SHEETS: readonly UseCase[] = Object.entries(WRITERS).flatMap(([name, write]) => [
  plain(`${name} (new)`, "fresh", ({ workbook }) => write(workbook)),
  plain(`${name} (again)`, "typed", ({ workbook }) => write(workbook)),
]);
