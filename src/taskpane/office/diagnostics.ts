import { type Environment, newestExcelApi } from "./environment";
import type { Problem } from "../problem";

/**
 * What whoever looks into a failure, where there was one, has to know, in English and with nothing of the workbook's content.
 * The message of the failure is left out, since Excel may quote a cell in it.
 */
export function diagnosticsText(failure: Problem["failure"] | null, environment: Environment): string {
  return [
    `Plan of Action Tracker ${environment.version}`,
    `Application: ${environment.application}`,
    `ExcelApi: ${newestExcelApi(environment)}`,
    ...(failure === null || failure === undefined
      ? []
      : [`Code: ${failure.code}`, `Location: ${failure.location === "" ? "unknown" : failure.location}`]),
  ].join("\n");
}
