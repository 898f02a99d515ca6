import { apiNotFound } from "./host-error";
import { HostCollection, type HostObject } from "./host-object";
import type { MemberAccess } from "./member-access";
import { camelCase, pascalCase, type QueryInfo } from "./protocol";

/** What is asked of an object: names of its values, and of its objects what is asked of those. */
interface Wanted {
  readonly names: Set<string>;
  readonly links: Map<string, Wanted>;
}

/** Answers a query: the values of members by their names on the wire, items as `_Items`. */
export function answerQuery(
  access: MemberAccess,
  object: HostObject,
  query: QueryInfo,
): Readonly<Record<string, unknown>> {
  const wanted = readSelection(query);
  return object instanceof HostCollection
    ? collectionAnswer(access, object, wanted, query)
    : objectAnswer(access, object, wanted);
}

function readSelection(query: QueryInfo): Wanted {
  const root = newWanted();
  const select = query.Select ?? [];
  const expand = query.Expand ?? [];
  for (const path of [...select, ...expand])
    addPath(
      root,
      path.split(/[/.]/).filter((part) => part !== ""),
    );
  if (select.length === 0) root.names.add("*");
  return root;
}

function newWanted(): Wanted {
  return { names: new Set(), links: new Map() };
}

function addPath(wanted: Wanted, path: readonly string[]): void {
  const [first, ...rest] = path;
  if (first === undefined) return;
  const name = camelCase(first);
  if (name === "items") {
    addPath(wanted, rest.length === 0 ? ["*"] : rest);
  } else if (rest.length === 0) {
    wanted.names.add(name);
  } else {
    const inner = wanted.links.get(name) ?? newWanted();
    wanted.links.set(name, inner);
    addPath(inner, rest);
  }
}

function collectionAnswer(
  access: MemberAccess,
  collection: HostCollection,
  wanted: Wanted,
  { Skip: skip = 0, Top: top = Infinity }: QueryInfo,
): Readonly<Record<string, unknown>> {
  const own = [...wanted.names].filter((name) => access.has(collection, "scalars", name));
  const ofItems = {
    names: new Set([...wanted.names].filter((name) => !own.includes(name))),
    links: wanted.links,
  };
  const answer: Record<string, unknown> = { ...collection.identity() };
  for (const name of own) answer[pascalCase(name)] = access.scalar(collection, name);
  if (ofItems.names.size === 0 && ofItems.links.size === 0) return answer;
  const items = collection.items().slice(skip, skip + top);
  answer._Items = items.map((item) => objectAnswer(access, item, ofItems));
  return answer;
}

function objectAnswer(
  access: MemberAccess,
  object: HostObject,
  wanted: Wanted,
): Readonly<Record<string, unknown>> {
  const answer: Record<string, unknown> = { ...object.identity() };
  for (const name of wanted.names) {
    for (const scalar of name === "*" ? access.scalarNames(object) : [name]) {
      Object.assign(answer, memberAnswer(access, object, scalar));
    }
  }
  for (const [name, inner] of wanted.links) {
    answer[pascalCase(name)] = linkAnswer(access, object, name, inner);
  }
  return answer;
}

/** By such a name, which no member has, an add-in asks for objects and nothing of them. */
const NOTHING = /^noPropert/i;

/** Asking for an object without saying what of it asks for all its values. */
function memberAnswer(access: MemberAccess, object: HostObject, name: string): Record<string, unknown> {
  // Office.js knows this one from whether there is an answer at all.
  if (name === "isNullObject" || NOTHING.test(name)) return {};
  if (access.has(object, "scalars", name)) return { [pascalCase(name)]: access.scalar(object, name) };
  if (!access.isExcels(object.className, name)) return {};
  if (!access.has(object, "links", name)) throw apiNotFound(`${object.className}.${name}`);
  const all = newWanted();
  all.names.add("*");
  return { [pascalCase(name)]: linkAnswer(access, object, name, all) };
}

function linkAnswer(access: MemberAccess, object: HostObject, name: string, wanted: Wanted): unknown {
  const linked = access.link(object, name);
  if (linked === null) return null;
  return linked instanceof HostCollection
    ? collectionAnswer(access, linked, wanted, {})
    : objectAnswer(access, linked, wanted);
}
