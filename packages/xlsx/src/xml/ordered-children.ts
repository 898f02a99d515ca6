import type { XmlElement } from "./xml-document";

/**
 * Puts a new child where the schema's order wants it: after the last child that comes before it there. What is in
 * `mc:AlternateContent` counts as what it wraps.
 */
export function insertInOrder(
  parent: XmlElement,
  order: readonly string[],
  local: string,
  xml: string,
): XmlElement {
  const rank = order.indexOf(local);
  const children = parent.elements;
  const previous = children.findLastIndex((child) => rankOf(child, parent, order) <= rank);
  return parent.insert(xml, children[previous + 1] ?? null);
}

/** The child of that name, put in its place where it is not there yet. */
export function ensureChild(parent: XmlElement, order: readonly string[], local: string): XmlElement {
  return parent.child(local) ?? insertInOrder(parent, order, local, `<${parent.prefix}${local}/>`);
}

function rankOf(child: XmlElement, parent: XmlElement, order: readonly string[]): number {
  if (child.uri === parent.uri) return order.indexOf(child.local);
  const wrapped = child.elements.flatMap((inner) => inner.elements);
  return Math.max(-1, ...wrapped.filter((it) => it.uri === parent.uri).map((it) => order.indexOf(it.local)));
}
