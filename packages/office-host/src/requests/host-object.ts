/** A version of the requirement set ExcelApi, such as `1.9`. */
export type ApiSet = `1.${number}`;

/**
 * The members that a class answers, named as in Office.js, each with the ExcelApi set that brought
 * it. What is not listed answers `ApiNotFound`; a test compares the sets with @types/office-js.
 */
export interface Members {
  /** Values: read by queries, set where the class has a setter. */
  readonly scalars?: Readonly<Record<string, ApiSet>>;
  /** Properties that are objects. */
  readonly links?: Readonly<Record<string, ApiSet>>;
  readonly methods?: Readonly<Record<string, ApiSet>>;
}

/** An object of Excel's object model as requests reach it. Members are found by name, by reflection. */
export abstract class HostObject {
  /** Its class in Office.js. */
  abstract readonly className: string;
  abstract readonly members: Members;

  /** What an instantiation answers: the key by which Office.js finds the object in later requests. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }
}

/** A collection: queries of it are queries of its items. */
export abstract class HostCollection extends HostObject {
  abstract items(): readonly HostObject[];

  /** The item of a key; what `getItem` gives. */
  abstract getItem(key: unknown): HostObject;
}

/** Whether a host that supports one set has a member of another. */
export function isSetIncluded(needed: string, supported: string): boolean {
  const [neededMajor = 0, neededMinor = 0] = needed.split(".").map(Number);
  const [major = 0, minor = 0] = supported.split(".").map(Number);
  return neededMajor < major || (neededMajor === major && neededMinor <= minor);
}
