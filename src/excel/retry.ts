import { WorkbookError } from "../workbook/workbook-error";
import { isHostError, isOfOtherWorkbook } from "./host-errors";
import type { OfficeHost } from "./office-host";

/** Where others go on taking things away, reading again ends some time. */
const READINGS = 4;

/** Reads again where something that was found has been taken away before it was read. */
export function retryWhenGone<T>(read: () => Promise<T>): Promise<T> {
  return retryAfter(["ItemNotFound"], read);
}

/** Writes again where others took away what was found, or added what was to be added: then theirs is found. */
export function retryWhenOthersWrite<T>(write: () => Promise<T>): Promise<T> {
  return retryAfter(["ItemNotFound", "ItemAlreadyExists"], write);
}

function retryAfter<T>(codes: readonly string[], batch: () => Promise<T>): Promise<T> {
  const isOver = (error: unknown) =>
    isHostError(error) && codes.includes(error.code) && !isOfOtherWorkbook(error);
  return retry(
    batch,
    isOver,
    Array.from({ length: READINGS - 1 }, () => 0),
  );
}

/** What Excel answers where it was busy with something else, or asked too much at once: a moment later it answers. */
const PASSES: ReadonlySet<string> = new Set([
  "RequestAborted",
  "ServiceNotAvailable",
  "ActivityLimitReached",
]);

const PAUSE = 500;

/** Reads again, after a pause and after a longer one, where Excel was busy. */
export function retryWhenBusy<T>({ pause = PAUSE }: OfficeHost, read: () => Promise<T>): Promise<T> {
  const isBusy = (error: unknown) => isHostError(error) && PASSES.has(error.code);
  return retry(read, isBusy, [pause, 4 * pause]);
}

/**
 * Does again, after a pause, what Excel refused since another workbook was in front; a batch that can be begun again.
 */
export function retryInFront<T>({ pause = PAUSE }: OfficeHost, batch: () => Promise<T>): Promise<T> {
  return retry(batch, isOfOtherWorkbook, [pause]);
}

/** Does a batch again after an error that may pass, as often as there are pauses in milliseconds. */
async function retry<T>(
  batch: () => Promise<T>,
  mayPass: (error: unknown) => boolean,
  [pause, ...pauses]: readonly number[],
): Promise<T> {
  try {
    return await batch();
  } catch (error) {
    const cause: unknown = error instanceof WorkbookError ? error.cause : error;
    if (pause === undefined || !mayPass(cause)) throw error;
  }
  if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  return retry(batch, mayPass, pauses);
}
