import { WorkbookError, type ExcelThing, type WorkbookProblem } from "../workbook/workbook-error";
import { PATIENCE, Silence, watchAnswers } from "./answers";
import type { BatchOptions, OfficeHost } from "./office-host";

/** The parts of an `OfficeExtension.Error` that tell what happened. */
interface HostError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

export function isHostError(error: unknown): error is HostError {
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
      return { kind: "accessDenied", sheet };
    case "ItemNotFound":
      if (isOfOtherWorkbook(error)) return { kind: "otherWorkbookInFront" };
      if (sheet !== null) return { kind: "sheetMissing", sheet };
      break;
    case "InvalidSelection":
    case "InactiveWorkbook":
      return { kind: "otherWorkbookInFront" };
    case "ReadOnly":
    case "UnsupportedOperationInReadOnlyMode":
      return { kind: "readOnly" };
    case "ApiNotFound":
      return { kind: "excelTooOld", needs: error.debugInfo?.errorLocation ?? error.message };
    case "ItemAlreadyExists":
      return { kind: "nameTaken" };
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return { kind: "tooLarge" };
    // What was asked for has not come, since half of the answer is missing.
    case "ConnectionFailure":
    case "PropertyNotLoaded":
    case "ValueNotLoaded":
      return { kind: "answerLost" };
  }
  const location = error.debugInfo?.errorLocation ?? "";
  return {
    kind: "hostFailure",
    code: error.code,
    detail: error.message,
    location,
    what: thingAt(location),
    sheet,
  };
}

/**
 * Whether something was refused since another workbook is in front: the names of a sheet cannot be read then
 * (`InvalidSelection`, office-js issue 6365) and no name can be added (`ItemNotFound`, issue 2078).
 */
export function isOfOtherWorkbook(error: unknown): boolean {
  if (!isHostError(error)) return false;
  if (error.code === "InvalidSelection" || error.code === "InactiveWorkbook") return true;
  return error.code === "ItemNotFound" && error.debugInfo?.errorLocation === "NamedItemCollection.add";
}

/** By the beginning of the class whose member failed: `Range.values`, `WorksheetCollection.add`. */
const THINGS: readonly (readonly [RegExp, ExcelThing])[] = [
  [/^(?:ConditionalF|DataV)/, "rule"],
  [/^(?:PageL|PageB|HeadersF|HorizontalP|VerticalP)/, "print"],
  [/^(?:Range|Hyperlink)/, "cells"],
  [/^Worksheet/, "sheet"],
  [/^(?:Chart|Series)/, "chart"],
  [/^Table/, "table"],
  [/^(?:CustomXml|Setting)/, "record"],
  [/^NamedItem/, "name"],
];

function thingAt(location: string): ExcelThing {
  return THINGS.find(([pattern]) => pattern.test(location))?.[1] ?? "other";
}

/** Office.js reads Excel's answers as JSON; one that stops on its way is none. */
export function isBrokenAnswer(error: unknown): boolean {
  return typeof error === "object" && error !== null && "name" in error && error.name === "SyntaxError";
}

/**
 * Runs a batch and turns whatever Excel raises into a `WorkbookError`. `sheet` is the sheet that the
 * batch is about, so that the message can name it. Where Excel no longer answers it rejects with `notAnswered`,
 * and asks for nothing more.
 */
export async function runBatch<T>(
  host: OfficeHost,
  sheet: string | null,
  batch: (context: Excel.RequestContext) => Promise<T>,
  options?: BatchOptions,
): Promise<T> {
  const silence = new Silence(host.patience ?? PATIENCE);
  try {
    const answered = host.run((context) => {
      watchAnswers(context, silence);
      return batch(context);
    }, options);
    // What comes of it later is nobody's any more.
    answered.catch(() => undefined);
    return await Promise.race([answered, silence.broken]);
  } catch (error) {
    if (isBrokenAnswer(error)) throw new WorkbookError({ kind: "answerLost" }, { cause: error });
    if (error instanceof WorkbookError || !isHostError(error)) throw error;
    const problem = problemOf(error, sheet);
    const isProtection = problem.kind === "accessDenied" && options?.readsOnly !== true;
    const explained = isProtection ? ((await protectionIn(host, sheet)) ?? problem) : problem;
    throw new WorkbookError(explained, { cause: error });
  } finally {
    silence.end();
  }
}

/**
 * What is protected of what a batch was about, asked after access was denied; `null` if nothing is, or nothing answers.
 */
async function protectionIn(host: OfficeHost, title: string | null): Promise<WorkbookProblem | null> {
  const asked = host.run(async (context): Promise<WorkbookProblem | null> => {
    const { protection, worksheets } = context.workbook;
    const sheet = title === null ? null : worksheets.getItemOrNullObject(title);
    protection.load("protected");
    sheet?.protection.load("protected");
    await context.sync();
    if (title !== null && sheet?.isNullObject === false && sheet.protection.protected)
      return { kind: "sheetProtected", sheet: title };
    return protection.protected ? { kind: "structureProtected" } : null;
  });
  const silent = new Promise<null>((resolve) => {
    const timer = setTimeout(() => resolve(null), PATIENCE_AFTER_DENIAL);
    const { unref } = timer as { readonly unref?: () => void };
    unref?.call(timer);
  });
  return Promise.race([asked.catch(() => null), silent]);
}

/** For how many milliseconds is waited for an answer to what is protected. */
const PATIENCE_AFTER_DENIAL = 5_000;

/**
 * Runs a batch of which all can be undone in one step. Where something in it cannot be undone at all, Excel refuses to
 * make one step of it, and it is run again, each request a step; so a batch must be one that can be begun again.
 */
export async function runAsOneUndo<T>(
  host: OfficeHost,
  sheet: string | null,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await runBatch(host, sheet, batch, { oneUndo: true });
  } catch (error) {
    const cause: unknown = error instanceof WorkbookError ? error.cause : error;
    if (!isHostError(cause) || cause.code !== "UndoNotSupported") throw error;
    return runBatch(host, sheet, batch);
  }
}

/** Whether Excel refused an answer because it is too large for one response. */
export function isAnswerTooLarge(error: unknown): boolean {
  return isHostError(error) && error.code === "ResponsePayloadSizeLimitExceeded";
}

/** Whether Excel refused the one thing that was asked; all else is about the workbook or the way to it. */
export function isRefusal(error: unknown): boolean {
  return isHostError(error) && REFUSALS.has(error.code);
}

const REFUSALS: ReadonlySet<string> = new Set([
  "ApiNotAvailable",
  "ApiNotFound",
  "GeneralException",
  "InvalidArgument",
  "InvalidOperation",
  "NotImplemented",
  "UnsupportedFeature",
  "UnsupportedOperation",
]);
