import { RELATIONSHIPS } from "./namespaces";
import { damaged, XlsxError } from "../xlsx-error";
import { escapeXml, scanXml, tagStart, withoutEndOfTag, type XmlHandler, type XmlTag } from "./xml-scan";

export interface XmlAttribute {
  /** With its prefix, as it is. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  value: string;
}

/** What is between two tags: characters, comments, processing instructions. */
interface XmlText {
  readonly raw: string;
  readonly text: string;
}

export type XmlNode = XmlElement | XmlText;

const MAX_ELEMENTS = 5_000_000;

/**
 * An element that keeps the text of its tags. What is not changed is written back as it was, with its prefixes, its
 * white space and the order of its attributes.
 */
export class XmlElement {
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: XmlAttribute[];
  readonly children: XmlNode[] = [];
  parent: XmlElement | null = null;
  private openTag: string | null;
  private closeTag = "";

  constructor(tag: XmlTag, openTag: string) {
    this.name = tag.name;
    this.local = tag.local;
    this.uri = tag.uri;
    this.attributes = Object.values(tag.attributes).map(({ name, local, uri, value }) => ({
      name,
      local,
      uri,
      value,
    }));
    this.openTag = openTag;
  }

  /** The prefix with its colon, for names of new elements of the same namespace; empty where there is none. */
  get prefix(): string {
    return this.name.slice(0, this.name.length - this.local.length);
  }

  get elements(): XmlElement[] {
    return this.children.filter((child) => child instanceof XmlElement);
  }

  /** The character data inside, with that of all elements inside. */
  get text(): string {
    return this.children.map((child) => child.text).join("");
  }

  /** The first child of that name in the element's own namespace. */
  child(local: string): XmlElement | null {
    return this.elements.find((child) => child.local === local && child.uri === this.uri) ?? null;
  }

  childrenNamed(local: string): XmlElement[] {
    return this.elements.filter((child) => child.local === local && child.uri === this.uri);
  }

  /** All elements inside, at any depth, of a name. */
  descendants(uri: string, local: string): XmlElement[] {
    return this.elements.flatMap((child) => [
      ...(child.local === local && child.uri === uri ? [child] : []),
      ...child.descendants(uri, local),
    ]);
  }

  /** An attribute without a prefix. */
  get(name: string): string | null {
    return this.attributes.find((attribute) => attribute.name === name)?.value ?? null;
  }

  /** The `r:id` of the element, or another attribute of the relationships' namespace. */
  relationshipId(local = "id"): string | null {
    return this.attributes.find((it) => it.local === local && it.uri === RELATIONSHIPS)?.value ?? null;
  }

  /** Sets an attribute without a prefix, or removes it. */
  set(name: string, value: string | null): void {
    const index = this.attributes.findIndex((attribute) => attribute.name === name);
    const found = this.attributes[index];
    if ((found?.value ?? null) === value) return;
    if (value === null) this.attributes.splice(index, 1);
    else if (found) found.value = value;
    else this.attributes.push({ name, local: name, uri: "", value });
    this.openTag = null;
  }

  /** Replaces everything inside by character data. */
  setText(text: string): void {
    this.children.splice(0, this.children.length, { raw: escapeXml(text), text });
  }

  /** Puts new XML before a child, or at the end; prefixes mean what they mean here. Gives the first new element. */
  insert(xml: string, before: XmlElement | null = null): XmlElement {
    const nodes = parseFragment(xml, this.scope());
    const index = before === null ? this.children.length : this.children.indexOf(before);
    this.children.splice(index, 0, ...nodes);
    const elements = nodes.filter((node) => node instanceof XmlElement);
    for (const element of elements) element.parent = this;
    const [first] = elements;
    if (first === undefined) throw new Error(`No element in ${xml}`);
    return first;
  }

  /** Moves the element before one of its siblings, or behind them all. */
  moveBefore(sibling: XmlElement | null): void {
    const { parent } = this;
    if (parent === null || sibling === this) return;
    this.remove();
    const index = sibling === null ? parent.children.length : parent.children.indexOf(sibling);
    parent.children.splice(index, 0, this);
    this.parent = parent;
  }

  remove(): void {
    const siblings = this.parent?.children ?? [];
    const index = siblings.indexOf(this);
    if (index >= 0) siblings.splice(index, 1);
    this.parent = null;
  }

  /** The prefix, with its colon, that a namespace has here; `null` if it has none. */
  prefixOf(uri: string): string | null {
    const found = Object.entries(this.scope()).find(([prefix, bound]) => bound === uri && prefix !== "");
    return found === undefined ? null : `${found[0]}:`;
  }

  /** The text of an attribute such as `r:id="rId1"`, with the declaration of its prefix where there is none yet. */
  relationshipAttribute(id: string, local = "id"): string {
    const prefix = this.prefixOf(RELATIONSHIPS);
    const declaration = prefix === null ? `xmlns:r="${RELATIONSHIPS}" ` : "";
    return `${declaration}${prefix ?? "r:"}${local}="${escapeXml(id)}"`;
  }

  toXml(): string {
    const [open, empty, close] = this.tags();
    if (this.children.length === 0 && this.closeTag === "") return empty;
    const inside = this.children.map((child) => (child instanceof XmlElement ? child.toXml() : child.raw));
    return `${open}${inside.join("")}${close}`;
  }

  /** The tags before and after what is inside, and the tag where nothing is. */
  tags(): [open: string, empty: string, close: string] {
    const close = this.closeTag === "" ? `</${this.name}>` : this.closeTag;
    const kept = this.openTag ?? `<${[this.name, ...this.attributes.map(writeAttribute)].join(" ")}/>`;
    const start = withoutEndOfTag(kept);
    if (this.openTag === null) return [`${start}>`, kept, close];
    return kept.endsWith("/>") ? [`${start}>`, kept, close] : [kept, `${start}/>`, close];
  }

  closeWith(tag: string): void {
    this.closeTag = tag;
  }

  private scope(): Record<string, string> {
    const scope = this.parent?.scope() ?? {};
    for (const { name, local, value } of this.attributes) {
      if (name === "xmlns") scope[""] = value;
      else if (name.startsWith("xmlns:")) scope[local] = value;
    }
    return scope;
  }
}

/** A whole part: its root and what is before and after it. */
export interface XmlDocument {
  readonly before: string;
  readonly root: XmlElement;
  readonly after: string;
}

export function documentToXml(document: XmlDocument): string {
  return `${document.before}${document.root.toXml()}${document.after}`;
}

/** Reads a part into elements. Throws `damaged`. */
export function parseXml(text: string, part: string): XmlDocument {
  const builder = new TreeBuilder(text);
  scanXml(text, part, builder);
  return builder.document(part);
}

function parseFragment(xml: string, scope: Record<string, string>): XmlNode[] {
  const builder = new TreeBuilder(xml);
  scanXml(xml, "new XML", builder, scope);
  return builder.fragment();
}

function writeAttribute({ name, value }: XmlAttribute): string {
  return `${name}="${escapeXml(value)}"`;
}

/** Builds elements while a part is read. */
export class TreeBuilder implements XmlHandler {
  private readonly top: XmlNode[] = [];
  private readonly stack: XmlElement[] = [];
  private characters = "";
  private readTo = 0;
  private count = 0;

  constructor(private readonly source: string) {}

  open(tag: XmlTag, end: number): void {
    const start = tagStart(this.source, end);
    if (++this.count > MAX_ELEMENTS) throw new XlsxError({ kind: "tooLarge", detail: "too many elements" });
    this.takeText(start);
    const element = new XmlElement(tag, this.source.slice(start, end));
    element.parent = this.stack.at(-1) ?? null;
    (this.stack.at(-1)?.children ?? this.top).push(element);
    this.stack.push(element);
    this.readTo = end;
  }

  close(tag: XmlTag, end: number): void {
    const start = tag.isSelfClosing ? end : tagStart(this.source, end);
    this.takeText(start);
    this.stack.pop()?.closeWith(this.source.slice(start, end));
    this.readTo = end;
  }

  text(text: string): void {
    this.characters += text;
  }

  /** Leaves out what was read by others up to here. */
  skipTo(offset: number): void {
    this.characters = "";
    this.readTo = offset;
  }

  document(part: string): XmlDocument {
    const index = this.top.findIndex((node) => node instanceof XmlElement);
    const root = this.top[index];
    if (!(root instanceof XmlElement)) throw damaged(part, "it is empty");
    const before = this.top.slice(0, index).map((node) => (node instanceof XmlElement ? "" : node.raw));
    return { before: before.join(""), root, after: this.source.slice(this.readTo) };
  }

  fragment(): XmlNode[] {
    this.takeText(this.source.length);
    return this.top;
  }

  private takeText(end: number): void {
    if (end <= this.readTo) return;
    const text = { raw: this.source.slice(this.readTo, end), text: this.characters };
    (this.stack.at(-1)?.children ?? this.top).push(text);
    this.characters = "";
  }
}
