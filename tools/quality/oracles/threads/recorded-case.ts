import { startHost } from "@plan-of-action/office-host";
import { newWorkbookFile } from "@plan-of-action/xlsx";

/** What a thread says of Excel with a value, as something to do and what it gives. */
export interface RecordedCase {
  /** The repository and the number of the thread; without an owner it is one of OfficeDev's. */
  readonly thread: string;
  /** What the thread says, in our own words. */
  readonly says: string;
  /** Done on the first sheet of a blank workbook, "Sheet1". */
  readonly act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>;
  /** What `act` gives; where Excel refuses it, `InvalidArgument at Range.values`. */
  readonly gives: unknown;
}

/** What comes of a case on the host. */
export async function outcomeOf({ act }: RecordedCase): Promise<unknown> {
  const host = startHost(newWorkbookFile(), { excelApi: "1.17" });
  try {
    return await host.Excel.run((context) => act(context.workbook.worksheets.getFirst(), context));
  } catch (error) {
    return refusalText(error);
  }
}

/** The code of an error of Office.js, with the member that failed where it is told. */
export function refusalText(error: unknown): string {
  if (!(error instanceof Error) || !("code" in error)) return String(error);
  const debug = "debugInfo" in error ? (error.debugInfo as { errorLocation?: string }) : {};
  return debug.errorLocation === undefined
    ? String(error.code)
    : `${String(error.code)} at ${debug.errorLocation}`;
}

/** What Excel answers to a batch that it refuses, by its own words. */
export async function messageOf(batch: () => Promise<unknown>): Promise<string> {
  try {
    await batch();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "nothing refused it";
}

interface Loadable extends OfficeExtension.ClientObject {
  load(members: string): unknown;
}

/** Loads members of an object and gives one of them after the sync. */
export async function read<T extends Loadable, Name extends keyof T & string>(
  object: T,
  member: Name,
): Promise<T[Name]> {
  object.load(member);
  await object.context.sync();
  return object[member];
}
