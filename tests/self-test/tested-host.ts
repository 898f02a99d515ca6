import { type HostOptions, startHost } from "../../packages/office-host/src";
import { type ProbeRun, runProbes } from "../../src/excel/self-test";
import { officeHost } from "../../src/headless/hosted-workbook";
import { newWorkbookFile, type WorkbookFile } from "../../src/xlsx";

/** Runs the self-test's probes against our own host, over a blank workbook where none is given. */
export async function testHost(
  options: HostOptions = {},
  file: WorkbookFile = newWorkbookFile(),
  how: Parameters<typeof runProbes>[2] = {},
): Promise<ProbeRun | null> {
  return runProbes(officeHost(startHost(file, options)), () => undefined, how);
}
