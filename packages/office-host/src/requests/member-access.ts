import { XlsxError } from "@plan-of-action/xlsx";
import { apiNotFound, HostError, internalError, invalidArgument, invalidOperation } from "./host-error";
import { HostCollection, HostObject, isSetIncluded, type ApiSet, type Members } from "./host-object";
import { camelCase } from "./protocol";

/** Where Office.js sends another name than that of its member. */
const SENT_AS: Readonly<Record<string, string>> = {
  "Worksheet.Gridlines": "showGridlines",
  "Functions.EDate": "edate",
  "Functions.HLookup": "hlookup",
  "Functions.MRound": "mround",
  "Functions.VLookup": "vlookup",
};

function memberName(object: HostObject, wireName: string): string {
  return SENT_AS[`${object.className}.${wireName}`] ?? camelCase(wireName);
}

/** Members by class and name that a build of Excel gets wrong. */
export interface FaultyMembers {
  /** What they are set to has no effect, and nothing is said. */
  readonly ignored?: readonly string[];
  /** They answer `GeneralException`. */
  readonly refused?: readonly string[];
}

/** Finds members of objects by the names that requests give, and refuses those that are not to be had. */
export class MemberAccess {
  constructor(
    /** The newest ExcelApi set that the host offers. */
    private readonly supported: string,
    private readonly faulty: FaultyMembers = {},
  ) {}

  /** Whether Office.js has a member at all. What it has not, Excel leaves out of a load without a word. */
  isExcels: (className: string, name: string) => boolean = () => true;

  isSupported(set: string): boolean {
    return isSetIncluded(set, this.supported);
  }

  /** The value of a property that is a value. */
  scalar(object: HostObject, name: string): unknown {
    this.require(object, "scalars", name);
    return locatedIn(object, name, (): unknown => Reflect.get(object, name));
  }

  /** The object that a property is; `null` if there is none. */
  link(object: HostObject, name: string): HostObject | null {
    this.require(object, "links", name);
    return asObject(locatedIn(object, name, (): unknown => Reflect.get(object, name)));
  }

  /** Sets a property that is a value. */
  set(object: HostObject, wireName: string, value: unknown): void {
    const name = memberName(object, wireName);
    this.require(object, "scalars", name);
    locatedIn(object, name, () => {
      const member = `${object.className}.${name}`;
      if (!hasSetter(object, name)) throw apiNotFound(member);
      if (this.faulty.refused?.includes(member) === true) throw internalError("refused");
      if (this.faulty.ignored?.includes(member) === true) return;
      Reflect.set(object, name, value);
    });
  }

  call(object: HostObject, wireName: string, args: readonly unknown[]): unknown {
    const name = memberName(object, wireName);
    this.require(object, "methods", name);
    return locatedIn(object, name, (): unknown => {
      if (this.faulty.refused?.includes(`${object.className}.${name}`) === true)
        throw internalError("refused");
      const method: unknown = Reflect.get(object, name);
      if (typeof method !== "function") throw apiNotFound(`${object.className}.${name}`);
      return Reflect.apply(method, object, args);
    });
  }

  /** The names of the values that the supported set has. */
  scalarNames(object: HostObject): string[] {
    const scalars: Readonly<Record<string, ApiSet>> = object.members.scalars ?? {};
    return Object.keys(scalars).filter((name) => this.isSupported(scalars[name] ?? ""));
  }

  has(object: HostObject, kind: keyof Members, name: string): boolean {
    return object.members[kind]?.[name] !== undefined;
  }

  private require(object: HostObject, kind: keyof Members, name: string): void {
    const set = object.members[kind]?.[name];
    if (set === undefined || !this.isSupported(set)) throw apiNotFound(`${object.className}.${name}`);
  }
}

export function asObject(value: unknown): HostObject | null {
  return value instanceof HostObject ? value : null;
}

export function itemOf(object: HostObject, key: unknown): HostObject {
  return locatedIn(object, "getItem", () => {
    if (object instanceof HostCollection) return object.getItem(key);
    throw apiNotFound(`${object.className}.getItem`);
  });
}

/** Runs a member and says in an error that it raises where it happened. */
function locatedIn<T>(object: HostObject, member: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    const answered = answerFor(error);
    throw new HostError(
      answered.code,
      answered.message,
      answered.location ?? `${object.className}.${member}`,
      { cause: answered.cause },
    );
  }
}

/** What Excel says where the file refuses a change. */
function answerFor(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (!(error instanceof XlsxError)) return internalError(error);
  switch (error.problem.kind) {
    case "nameNotAllowed":
    case "textTooLong":
      return invalidArgument(error.message);
    case "refused":
    case "partOfArrayFormula":
      return invalidOperation(error.message);
    default:
      return internalError(error);
  }
}

function hasSetter(object: HostObject, name: string): boolean {
  let prototype: unknown = object;
  while (prototype instanceof Object) {
    const property = Object.getOwnPropertyDescriptor(prototype, name);
    if (property !== undefined) return property.set !== undefined;
    prototype = Reflect.getPrototypeOf(prototype);
  }
  return false;
}
