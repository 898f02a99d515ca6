import { type ExcelHost, type HostOptions, startHost } from "../src";
import { newWorkbookFile, type WorkbookFile } from "@plan-of-action/xlsx";

/** A new workbook of one sheet, `Sheet1`, open in a host. */
export interface Hosted {
  readonly file: WorkbookFile;
  readonly host: ExcelHost;
  /** Runs a batch on the workbook. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => T | Promise<T>) => Promise<T>;
  /** Runs a batch that is about the first sheet. */
  readonly onSheet: <T>(
    batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
  ) => Promise<T>;
}

export function hosted(options?: HostOptions, file: WorkbookFile = newWorkbookFile()): Hosted {
  const host = startHost(file, options);
  return {
    file,
    host,
    run: (batch) => host.Excel.run(async (context) => batch(context)),
    onSheet: (batch) =>
      host.Excel.run(async (context) => batch(context.workbook.worksheets.getFirst(), context)),
  };
}

interface Loadable extends OfficeExtension.ClientObject {
  load(members: string): unknown;
}

/** Loads members of an object and gives it after the sync. */
export async function loaded<T extends Loadable>(object: T, members: string): Promise<T> {
  object.load(members);
  await object.context.sync();
  return object;
}

/** What Excel answered where a batch was to be refused. */
export interface Refusal {
  readonly code: string;
  readonly location: string | undefined;
  readonly statement: string | undefined;
}

export async function refusal(batch: Promise<unknown>): Promise<Refusal> {
  try {
    await batch;
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error) || !("debugInfo" in error)) throw error;
    const { code, debugInfo } = error as unknown as OfficeExtension.Error;
    return { code, location: debugInfo.errorLocation, statement: debugInfo.statement };
  }
  throw new Error("The batch was not refused.");
}
