import { apiNotFound, HostError, internalError } from "./host-error";
import { HostObject } from "./host-object";
import { asObject, itemOf, type MemberAccess } from "./member-access";
import type { OpenWorkbook } from "../open/open-workbook";
import { Workbook } from "../objects/workbook";
import type { ActionWatcher, Interruption } from "../planned-failures";
import {
  type ActionInfo,
  type ActionResult,
  ActionType,
  type ArgumentInfo,
  type ObjectPathInfo,
  ObjectPathType,
  type RequestBody,
  type ResponseBody,
} from "./protocol";
import { answerQuery } from "./query";

const REFERENCE_IN_RECORD = "_ObjectPathId";

/** Asked for by Office.js for every range that has to outlive the request. */
const KEEP_REFERENCE = "_KeepReference";

/**
 * Carries out the actions of a request in their order. As in Excel, the first that fails ends the
 * request: what came before it stays done, what comes after it is not done.
 */
export function carryOut(
  open: OpenWorkbook,
  access: MemberAccess,
  request: RequestBody,
  interruption: Interruption | null,
  watcher: ActionWatcher | null = null,
): ResponseBody {
  const run = new RequestRun(open, access, request);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (interruption?.afterActions === index) throw interruption.error;
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: run.perform(action) });
      watcher?.(run.nameOf(action));
    } catch (error) {
      const answered = error instanceof HostError ? error : internalError(error);
      open.fault = answered.cause ?? null;
      return { Results: results, TraceIds: traces, Error: responseError(answered, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}

export function responseError(error: HostError, actionIndex?: number) {
  return {
    Code: error.code,
    Message: error.message,
    HttpStatusCode: 400,
    ...(actionIndex === undefined ? {} : { ActionIndex: actionIndex }),
    ...(error.location === undefined ? {} : { Location: error.location }),
  };
}

/** One request: its object paths are followed once each, when they are first needed. */
class RequestRun {
  private readonly root: Workbook;
  private readonly followed = new Map<number, HostObject | null>();

  constructor(
    private readonly open: OpenWorkbook,
    private readonly access: MemberAccess,
    private readonly request: RequestBody,
  ) {
    this.root = new Workbook(open);
  }

  /** The member that an action is about: of an instantiation the method, property or key that leads to its object. */
  nameOf({ ActionType: type, Name: name, ObjectPathId: id }: ActionInfo): string {
    if (type !== ActionType.instantiate) return name;
    return this.request.ObjectPaths[String(id)]?.Name ?? "";
  }

  /** What the action answers; on an object that is not there, Excel does nothing. */
  perform(action: ActionInfo): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.follow(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object === null ? null : this.instantiation(object);
      case ActionType.query:
      case ActionType.queryAsJson:
        return object === null ? null : answerQuery(this.access, object, action.QueryInfo ?? {});
      case ActionType.method:
        if (action.Name === KEEP_REFERENCE) return this.keep(object);
        return object === null ? null : this.callMethod(object, action);
      case ActionType.setProperty:
        if (object !== null) this.access.set(object, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        if (object !== null) this.update(object, action.ObjectState ?? {});
        return null;
      default:
        throw apiNotFound(`action of type ${action.ActionType}`);
    }
  }

  private instantiation(object: HostObject): Readonly<Record<string, unknown>> {
    const id = this.open.references.idOf(object);
    return id === null ? object.identity() : { ...object.identity(), _ReferenceId: id };
  }

  private callMethod(object: HostObject, action: ActionInfo): unknown {
    const result = this.access.call(object, action.Name, this.argumentsOf(action.ArgumentInfo));
    if (result instanceof HostObject) return this.instantiation(result);
    return result ?? null;
  }

  private keep(object: HostObject | null): null {
    if (object !== null) this.open.references.keep(object);
    return null;
  }

  private update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) this.access.set(object, name, value);
  }

  private follow(id: number): HostObject | null {
    const known = this.followed.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError("InvalidObjectPath", "The object path isn't in the request.");
    const object = this.reach(path);
    this.followed.set(id, object);
    return object;
  }

  private reach(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.global:
        return this.root;
      case ObjectPathType.nullObject:
        return null;
      case ObjectPathType.reference:
        return this.referenced(path.Name);
      case ObjectPathType.newObject:
        throw apiNotFound(path.Name);
    }
    // What is reached through nothing is nothing.
    const parent = this.follow(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.argumentsOf(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case ObjectPathType.method:
        return asObject(this.access.call(parent, path.Name, args));
      case ObjectPathType.property:
        return this.access.link(parent, path.Name.charAt(0).toLowerCase() + path.Name.slice(1));
      case ObjectPathType.indexer:
        return itemOf(parent, args[0]);
      default:
        throw apiNotFound(`object path of type ${path.ObjectPathType}`);
    }
  }

  private referenced(id: string): HostObject {
    const object = this.open.references.find(id);
    if (object === null) {
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    }
    return object;
  }

  /** The arguments, with the objects that some of them stand for. */
  private argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const args = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return args.map((argument, index) => this.argumentOf(argument, ids?.[index]));
  }

  private argumentOf(argument: unknown, id: unknown): unknown {
    if (typeof id === "number" && id !== 0) return this.follow(id);
    if (Array.isArray(argument) && Array.isArray(id)) {
      return argument.map((item: unknown, index) => this.argumentOf(item, id[index]));
    }
    return this.withObjects(argument);
  }

  /** Inside of records Office.js puts a reference in place of each object. */
  private withObjects(value: unknown): unknown {
    if (Array.isArray(value)) {
      return value.some(isRecord) ? value.map((item: unknown) => this.withObjects(item)) : value;
    }
    if (!isRecord(value)) return value;
    const id = value[REFERENCE_IN_RECORD];
    if (typeof id === "number") return this.follow(id);
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.withObjects(inner)]));
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
