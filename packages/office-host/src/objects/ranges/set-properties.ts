import { apiNotFound } from "../../requests/host-error";
import { HostObject } from "../../requests/host-object";
import { recordArgument } from "../../requests/arguments";
import { RangeBorderCollection } from "./range-borders";

/** The sides of a cell as its properties name them. */
const EDGES: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
};

/** Sets values of an object and of those inside it, as `{ format: { fill: { color: "red" } } }`. */
export function setProperties(object: HostObject, given: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(given)) {
    const inner = innerObject(object, name);
    if (inner !== null) setProperties(inner, recordArgument(value));
    else if (object.members.scalars?.[name] !== undefined) Reflect.set(object, name, value);
    else throw apiNotFound(`${object.className}.${name}`);
  }
}

function innerObject(object: HostObject, name: string): HostObject | null {
  const edge = EDGES[name];
  if (object instanceof RangeBorderCollection && edge !== undefined) return object.getItem(edge);
  if (object.members.links?.[name] === undefined) return null;
  const inner: unknown = Reflect.get(object, name);
  return inner instanceof HostObject ? inner : null;
}
