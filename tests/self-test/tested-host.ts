import { type HostOptions, startHost } from "../../packages/office-host/src";
import type { OfficeHost } from "../../src/excel";
import { type ProbeRun, runProbes } from "../../src/excel/self-test";
import { newWorkbookFile, type WorkbookFile } from "../../src/xlsx";

/** Runs the self-test's probes against our own host, over a blank workbook where none is given. */
export async function testHost(
  options: HostOptions = {},
  file: WorkbookFile = newWorkbookFile(),
  how: Parameters<typeof runProbes>[2] = {},
): Promise<ProbeRun | null> {
  const host = startHost(file, options);
  const excel: OfficeHost = {
    run: (batch) => host.Excel.run(batch),
    createWorkbook: (base64) => host.Excel.createWorkbook(base64),
    supports: (version) => host.requirements.isSetSupported("ExcelApi", version),
  };
  return runProbes(excel, () => undefined, how);
}
