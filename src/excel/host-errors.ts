import { WorkbookError, type WorkbookProblem } from "../workbook/workbook-error";
import type { OfficeHost } from "./office-host";

/** The parts of an `OfficeExtension.Error` that tell what happened. */
interface HostError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isHostError(error: unknown): error is HostError {
  // Never by `instanceof`: the library may have been loaded in a realm of its own.
  if (typeof error !== "object" || error === null || !("code" in error)) return false;
  return typeof error.code === "string" && "message" in error;
}

function problemOf(error: HostError, sheet: string | null): WorkbookProblem {
  switch (error.code) {
    case "InvalidOperationInCellEditMode":
    case "CellEditModeTimeout":
      return { kind: "cellInEditMode" };
    case "AccessDenied":
      return sheet === null ? { kind: "structureProtected" } : { kind: "sheetProtected", sheet };
    case "ItemNotFound":
      if (sheet !== null) return { kind: "sheetMissing", sheet };
      break;
    case "ReadOnly":
    case "UnsupportedOperationInReadOnlyMode":
      return { kind: "readOnly" };
    case "ApiNotFound":
      return { kind: "excelTooOld", needs: error.debugInfo?.errorLocation ?? error.message };
  }
  return {
    kind: "hostFailure",
    code: error.code,
    detail: error.message,
    location: error.debugInfo?.errorLocation ?? "",
  };
}

/**
 * Runs a batch and turns whatever Excel raises into a `WorkbookError`. `sheet` is the sheet that the
 * batch is about, so that the message can name it.
 */
export async function runBatch<T>(
  host: OfficeHost,
  sheet: string | null,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await host.run(batch);
  } catch (error) {
    if (error instanceof WorkbookError || !isHostError(error)) throw error;
    throw new WorkbookError(problemOf(error, sheet), { cause: error });
  }
}

/** Whether Excel refused an answer because it is too large for one response. */
export function isAnswerTooLarge(error: unknown): boolean {
  return isHostError(error) && error.code === "ResponsePayloadSizeLimitExceeded";
}
