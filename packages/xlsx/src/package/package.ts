import { ContentTypes } from "./content-types";
import { NO_RELATIONSHIPS, Relationships, relationshipsPart, relationshipsSource } from "./relationships";
import { damaged } from "../xlsx-error";
import { documentToXml, parseXml, type XmlDocument } from "../xml/xml-document";
import { decodeXml } from "../xml/xml-scan";
import type { ZipArchive } from "../zip/zip-archive";

const CONTENT_TYPES_PART = "[Content_Types].xml";

/**
 * The parts of an .xlsx file with their relationships and content types (ECMA-376 part 2). Parts
 * are parsed when they are first asked for; those that come out as they went in are not written.
 */
export class Package {
  private readonly texts = new Map<string, string>();
  private readonly documents = new Map<string, { readonly part: string; readonly document: XmlDocument }>();
  private readonly relationships = new Map<string, Relationships>();

  constructor(private readonly archive: ZipArchive) {}

  has(part: string): boolean {
    return this.archive.has(part);
  }

  /** The names of all parts. */
  names(): string[] {
    return this.archive.names();
  }

  /** The text of a part as it was last read or set. */
  text(part: string): string {
    const key = keyOf(part);
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const text = decodeXml(this.archive.read(part), part);
    this.texts.set(key, text);
    return text;
  }

  /** The part as elements; changes in them are saved. */
  document(part: string): XmlDocument {
    const key = keyOf(part);
    const known = this.documents.get(key);
    if (known !== undefined) return known.document;
    const document = parseXml(this.text(part), part);
    this.documents.set(key, { part, document });
    return document;
  }

  contentTypes(): ContentTypes {
    if (!this.has(CONTENT_TYPES_PART)) throw damaged(CONTENT_TYPES_PART, "the part is missing");
    return new ContentTypes(this.document(CONTENT_TYPES_PART));
  }

  /** The relationships that go out from a part; `""` stands for the package. */
  relationshipsOf(part: string): Relationships {
    const known = this.relationships.get(keyOf(part));
    if (known !== undefined) return known;
    const name = relationshipsPart(part);
    // A part without relationships gets the part for them only when there is one to write.
    if (!this.has(name)) this.texts.set(keyOf(name), NO_RELATIONSHIPS);
    const relationships = new Relationships(part, this.document(name));
    this.relationships.set(keyOf(part), relationships);
    return relationships;
  }

  /** The part that a relationship of this type leads to; `null` if there is none in the package. */
  related(part: string, type: string): string | null {
    const [found] = this.relationshipsOf(part).ofType(type);
    return found === undefined || found.isExternal || !this.has(found.target) ? null : found.target;
  }

  /** A name for a new part: `name(1)`, `name(2)` … whichever is free first. */
  freeName(name: (number: number) => string): string {
    let number = 1;
    while (this.has(name(number))) number++;
    return name(number);
  }

  addPart(part: string, xml: string, contentType: string): void {
    this.setText(part, xml);
    this.contentTypes().set(part, contentType);
  }

  setText(part: string, text: string): void {
    this.texts.set(keyOf(part), text);
    this.documents.delete(keyOf(part));
    this.archive.write(part, new TextEncoder().encode(text));
  }

  /** Removes a part with its relationships; the parts that they lead to stay. */
  removePart(part: string): void {
    for (const name of [part, relationshipsPart(part)]) {
      this.texts.delete(keyOf(name));
      this.documents.delete(keyOf(name));
      this.archive.remove(name);
      this.contentTypes().remove(name);
    }
    this.relationships.delete(keyOf(part));
  }

  /** Removes a relationship of a part, and what only it led to. */
  removeRelated(part: string, id: string): void {
    const relationships = this.relationshipsOf(part);
    const link = relationships.byId(id);
    if (link === null) return;
    relationships.remove(id);
    if (!link.isExternal) this.removeUnused(link.target);
  }

  /** Removes a part to which nothing leads any more, and with it what only it led to. */
  removeUnused(part: string): void {
    if (!this.has(part) || this.isUsed(part)) return;
    const targets = this.relationshipsOf(part).all();
    this.removePart(part);
    for (const { target, isExternal } of targets) {
      if (!isExternal) this.removeUnused(target);
    }
  }

  private isUsed(part: string): boolean {
    for (const name of this.archive.names()) {
      const source = relationshipsSource(name);
      if (source !== null) this.relationshipsOf(source);
    }
    const all = [...this.relationships.values()].flatMap((relationships) => relationships.all());
    return all.some(({ target, isExternal }) => !isExternal && keyOf(target) === keyOf(part));
  }

  /** Puts the changed parts into the archive. Tells whether anything was changed since it was opened. */
  flush(): boolean {
    if (this.addsRelationships()) this.contentTypes().requireRelationships();
    for (const [key, { part, document }] of this.documents) {
      const xml = documentToXml(document);
      if (xml === this.texts.get(key)) continue;
      this.texts.set(key, xml);
      this.archive.write(part, new TextEncoder().encode(xml));
    }
    return this.archive.isChanged;
  }

  /** Whether a part gets relationships that had none. */
  private addsRelationships(): boolean {
    return [...this.documents].some(
      ([key, { part, document }]) =>
        relationshipsSource(part) !== null &&
        !this.has(part) &&
        documentToXml(document) !== this.texts.get(key),
    );
  }

  toBytes(): Uint8Array {
    return this.archive.toBytes();
  }
}

function keyOf(part: string): string {
  return part.toLowerCase();
}
