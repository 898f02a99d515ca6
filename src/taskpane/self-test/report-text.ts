import type { ComparedAnswers, ProbeRun, Recording } from "../../excel/self-test";
import { type Environment, newestExcelApi } from "../office/environment";

/** The report in English, for whoever develops the tracker. It has nothing of the user's workbooks. */
export function reportText(
  { same, differences, lacking }: ComparedAnswers,
  environment: Environment,
): string {
  return [
    `Plan of Action Tracker ${environment.version}: test of an Excel`,
    `Application: ${environment.application}`,
    `ExcelApi: ${newestExcelApi(environment)}`,
    `As expected: ${same}; different: ${differences.length}; left out: ${lacking.length}`,
    ...differences.flatMap(({ name, expected, found }) => [
      "",
      name,
      `  expected ${expected}`,
      `  found    ${found}`,
    ]),
    ...(lacking.length === 0 ? [] : ["", "Left out, since this Excel is too old:"]),
    ...lacking.map(({ name, needs }) => `  ${name} (ExcelApi ${needs})`),
  ].join("\n");
}

/** All that travelled, as a text to be sent. */
export function recordingText({ exchanges }: ProbeRun, environment: Environment): string {
  const recording: Recording = {
    format: "plan-of-action-tracker/recording/1",
    application: environment.application,
    excelApi: newestExcelApi(environment),
    exchanges,
  };
  return JSON.stringify(recording);
}
