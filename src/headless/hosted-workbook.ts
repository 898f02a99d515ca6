import { openWorkbook, type OfficeHost } from "../excel";
import type { Area, Grid } from "@plan-of-action/xlsx/grid";
import type { SheetContents, Workbook, WorkbookContents } from "../workbook/workbook";
import { startHost, type ExcelHost, type HostOptions } from "@plan-of-action/office-host";
import { XlsxError, type WorkbookFile } from "@plan-of-action/xlsx";

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
  const workbook = openWorkbook(officeHost(host));
  return {
    file,
    host,
    workbook: { ...workbook, read: async () => withLooksOfFile(await workbook.read(), file) },
  };
}

/** What Excel does not say of texts that are struck through or raised in part, the file does. */
function withLooksOfFile(contents: WorkbookContents, { sheets }: WorkbookFile): WorkbookContents {
  const isUnknown = ({ grid }: SheetContents): boolean =>
    grid.looks?.some(({ kind }) => kind === "unknown") === true;
  if (!contents.sheets.some(isUnknown)) return contents;
  return {
    ...contents,
    sheets: contents.sheets.map((sheet) => {
      const { grid } = sheet;
      const own = isUnknown(sheet) ? sheets.find(({ name }) => name === grid.sheet) : undefined;
      return own === undefined ? sheet : { ...sheet, grid: { ...grid, looks: own.looks(blockOf(grid)) } };
    }),
  };
}

function blockOf({ firstRow, firstColumn, values }: Grid): Area {
  const width = values[0]?.length ?? 0;
  return {
    firstRow,
    firstColumn,
    lastRow: firstRow + values.length - 1,
    lastColumn: firstColumn + width - 1,
  };
}

/** Our host as the border takes an Excel; a batch that comes upon a damaged part of the file rejects with what it found. */
export function officeHost(host: ExcelHost): OfficeHost {
  return {
    run: (batch) => host.Excel.run(batch).catch((error: unknown) => raise(damageBehind(host) ?? error)),
    createWorkbook: (base64) => host.Excel.createWorkbook(base64),
    supports: (version) => host.requirements.isSetSupported("ExcelApi", version),
    pause: 0,
  };
}

/** Excel repairs or refuses a damaged file when it is opened; here a part may turn out to be damaged later. */
function damageBehind({ fault }: ExcelHost): XlsxError | null {
  return fault instanceof XlsxError && fault.problem.kind === "damaged" ? fault : null;
}

function raise(error: unknown): never {
  throw error;
}
