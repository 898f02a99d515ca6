import { type HostOptions, startHost } from "@plan-of-action/office-host";
import { type ProbeRun, runProbes } from "../../../src/excel/self-test";
import { officeHost } from "../../../src/headless/hosted-workbook";
import { newWorkbookFile, type WorkbookFile } from "@plan-of-action/xlsx";

/** Runs the self-test's probes against our own host, over a blank workbook where none is given. */
export async function testHost(
  options: HostOptions = {},
  file: WorkbookFile = newWorkbookFile(),
  how: Parameters<typeof runProbes>[2] = {},
): Promise<ProbeRun | null> {
  return runProbes(officeHost(startHost(file, options)), () => undefined, how);
}
