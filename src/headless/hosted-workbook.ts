import { openWorkbook, type OfficeHost } from "../excel";
import type { Workbook } from "../workbook/workbook";
import { startHost, type ExcelHost, type HostOptions } from "../../packages/office-host/src";
import { XlsxError, type WorkbookFile } from "../xlsx";

/** A workbook's file behind the genuine Office.js and our host, as the use cases take it. */
export interface HostedWorkbook {
  readonly file: WorkbookFile;
  readonly host: ExcelHost;
  readonly workbook: Workbook;
}

export function hostWorkbook(file: WorkbookFile, options?: HostOptions): HostedWorkbook {
  return behind(file, startHost(file, options));
}

/** The same open workbook as another client has it: a second pane, or a co-author's. */
export function joinWorkbook({ file, host }: HostedWorkbook): HostedWorkbook {
  return behind(file, host.secondClient());
}

function behind(file: WorkbookFile, host: ExcelHost): HostedWorkbook {
  return { file, host, workbook: openWorkbook(officeHost(host)) };
}

/** Our host as the border takes an Excel; a batch that comes upon a damaged part of the file rejects with what it found. */
export function officeHost(host: ExcelHost): OfficeHost {
  return {
    run: (batch) => host.Excel.run(batch).catch((error: unknown) => raise(damageBehind(host) ?? error)),
    createWorkbook: (base64) => host.Excel.createWorkbook(base64),
    supports: (version) => host.requirements.isSetSupported("ExcelApi", version),
  };
}

/** Excel repairs or refuses a damaged file when it is opened; here a part may turn out to be damaged later. */
function damageBehind({ fault }: ExcelHost): XlsxError | null {
  return fault instanceof XlsxError && fault.problem.kind === "damaged" ? fault : null;
}

function raise(error: unknown): never {
  throw error;
}
