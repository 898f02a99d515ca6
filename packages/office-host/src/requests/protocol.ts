/**
 * The messages between Office.js and its host. Names of members are PascalCase on the wire; see
 * the top of index.ts for what happens in a request.
 */

/** What a host offers to Office.js as the global `_richApiNativeBridge` before the library loads. */
export interface NativeBridge {
  /** Called by Office.js with a `HostMessage` as JSON. */
  sendMessageToHost(text: string): void;
  /** Set by Office.js; the host answers and tells events through it. */
  onMessageFromHost?: (text: string) => void;
}

export interface HostMessage {
  readonly id: number;
  readonly type: 1;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

/** How an object is reached. */
export const ObjectPathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** For each argument the path of the object that it stands for, or 0; nested as the arguments are. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface QueryInfo {
  /** Paths of members such as `name`, `format/fill/color`, `tables/*`; none asks for every scalar. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex?: number;
  readonly Location?: string;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  /** The trace actions that were reached; by them Office.js knows which handlers were added. */
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

/** Flag of a request: something in it may change the workbook, as far as Office.js knows. */
export const WRITES = 1;

/** Flag of a request: wait until the user has left the cell instead of failing. */
export const DELAY_FOR_CELL_EDIT = 64;

/** Category of the entries that carry the workbook's events. */
export const EVENT_CATEGORY = 65536;

/** The member's name as Office.js's users write it: `GetItem` is `getItem`. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The member's name on the wire: `getItem` is `GetItem`. Private names (`_Id`) stay as they are. */
export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
