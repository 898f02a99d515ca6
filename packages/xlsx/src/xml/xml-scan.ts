import { SaxesParser, type SaxesTagNS } from "saxes";
import { damaged, XlsxError } from "../xlsx-error";

export type XmlTag = SaxesTagNS;

/** Events of a part while it is read. Tags end before the offset `end`, in UTF-16 units of the part's text. */
export interface XmlHandler {
  open(tag: XmlTag, end: number): void;
  /** An empty-element tag closes where it opened, with the same `end`. */
  close(tag: XmlTag, end: number): void;
  /** Character data with its entities resolved. */
  text(text: string): void;
}

/** Where a tag begins that ends before an offset. Attributes cannot hold a `<`. */
export function tagStart(text: string, end: number): number {
  return text.lastIndexOf("<", end - 1);
}

/** A tag without its end and the space before that, so that attributes can be put behind it. */
export function withoutEndOfTag(tag: string): string {
  return tag.replace(/\/?>$/, "").trimEnd();
}

/** No part of a workbook nests this deep. */
const DEEPEST = 200;

/**
 * Reads XML and tells where each tag is. Throws `damaged` where it is not well-formed, and where it has a document
 * type: the format does not allow one (ECMA-376 part 2, 8.1.4), and entities could be made to explode.
 */
export function scanXml(
  text: string,
  part: string,
  handler: XmlHandler,
  scope?: Record<string, string>,
): void {
  const parser = new SaxesParser({
    xmlns: true,
    position: false,
    fragment: scope !== undefined,
    ...(scope === undefined ? {} : { additionalNamespaces: scope }),
  });
  let depth = 0;
  parser.on("doctype", () => {
    throw damaged(part, "it has a document type");
  });
  parser.on("opentag", (tag) => {
    if (++depth > DEEPEST) throw damaged(part, "its elements nest too deep");
    handler.open(tag, parser.position);
  });
  parser.on("closetag", (tag) => {
    depth--;
    handler.close(tag, parser.position);
  });
  parser.on("text", (characters) => handler.text(characters));
  parser.on("cdata", (characters) => handler.text(characters));
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw damaged(part, error instanceof Error ? error.message : "it is not well-formed", error);
  }
}

/** The text of a part. Throws `damaged` where its bytes are neither UTF-8 nor UTF-16, which are all that the format allows. */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const wide = wideEncoding(bytes);
  try {
    // The mark of byte order is kept for UTF-8, so that an unchanged text gives the same bytes.
    const text = new TextDecoder(wide ?? "utf-8", { fatal: true, ignoreBOM: wide === null }).decode(bytes);
    return wide === null ? text : text.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, "$1UTF-8");
  } catch (error) {
    throw damaged(part, "its characters are not UTF-8", error);
  }
}

function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

/** A text as it is between tags or, with its quotation marks, in an attribute. */
export function escapeXml(text: string): string {
  // Most texts have nothing to escape, and a look is faster than five searches.
  if (!/[&<>"\t\n\r]/.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
