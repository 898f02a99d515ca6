import type { ComparedAnswers, ProbeRun, Recording } from "../../excel/self-test";
import { type Environment, newestExcelApi } from "../office/environment";

/** Is above the recording in a text that is sent. */
export const RECORDING_FOLLOWS = "What was asked and answered where it differs:";

/**
 * What is sent of a test, in English, for whoever develops the tracker: which Excel it was, what differs, with the
 * requests and answers of that alone, and what the user has noticed. It has nothing of the user's workbooks.
 */
export function textToSend(
  answers: ComparedAnswers,
  run: ProbeRun,
  environment: Environment,
  noticed: string,
): string {
  const differing = new Set(answers.differences.map(({ name }) => name));
  // Sheets that are added and deleted belong to no probe, and are needed for all.
  const exchanges = run.exchanges.filter(({ probe }) => probe === "" || differing.has(probe));
  return [
    ...reportLines(answers, environment),
    ...(noticed.trim() === "" ? [] : ["", "Noticed:", noticed.trim()]),
    ...(differing.size === 0
      ? []
      : ["", RECORDING_FOLLOWS, recordingText({ ...run, exchanges }, environment)]),
  ].join("\n");
}

function reportLines(
  { same, differences, lacking }: ComparedAnswers,
  environment: Environment,
): readonly string[] {
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
  ];
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
