/** An error that the host answers; reaches the caller of Office.js as an `OfficeExtension.Error` of that code. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: string,
    message: string,
    /** The member that failed, such as `Range.values`; by default the one that was called. */
    readonly location?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

// The texts are Excel's own.

export function invalidArgument(
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError {
  return new HostError("InvalidArgument", message);
}

export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}

export function itemAlreadyExists(): HostError {
  return new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}

export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.");
}

export function invalidSelection(): HostError {
  return new HostError("InvalidSelection", "The current selection is invalid for this operation.");
}

export function inactiveWorkbook(): HostError {
  return new HostError(
    "InactiveWorkbook",
    "The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.",
  );
}

export function invalidOperation(detail?: string): HostError {
  return new HostError(
    "InvalidOperation",
    detail ?? "This operation is not permitted for the current object.",
  );
}

/** For what the host did not foresee; Excel answers its own surprises so. */
export function internalError(cause: unknown, location?: string): HostError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new HostError("GeneralException", `There was an internal error: ${detail}`, location, { cause });
}

/** For a member that Excel has and this host has not. */
export function apiNotFound(location: string): HostError {
  return new HostError(
    "ApiNotFound",
    `The API you are trying to use could not be found: ${location}.`,
    location,
  );
}

/** For a value of a member's that Excel takes and an .xlsx file written here cannot hold. */
export function notImplemented(detail: string): HostError {
  return new HostError("NotImplemented", `The requested feature isn't implemented: ${detail}`);
}
