import { namespaceOf, type Piece, type RecordName } from "./saved-records";

/** A longer text is kept in several parts, so that none of them makes a request too large. */
const LONGEST_PIECE = 150_000;

/** A text in parts that each can be kept. */
export function piecesOf(json: string, saving: string, generation: number): Piece[] {
  const texts: string[] = [];
  for (let from = 0; from < json.length || texts.length === 0;) {
    let to = from + LONGEST_PIECE;
    // Both halves of a character beyond the basic plane stay together.
    if (/[\ud800-\udbff]/.test(json.charAt(to - 1))) to += 1;
    texts.push(json.slice(from, to));
    from = to;
  }
  return texts.map((text, index) => ({ saving, generation, place: index + 1, of: texts.length, text }));
}

/** XML has no such characters; JSON says them otherwise. */
export function asXmlText(json: string): string {
  return json.replace(/[\ufffe\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`);
}

export function xmlOf(record: RecordName, { saving, generation, place, of, text }: Piece): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const attributes = `generation="${generation}" saving="${saving}" part="${place}" of="${of}"`;
  return `<${record} xmlns="${namespaceOf(record)}" ${attributes}>${escaped}</${record}>`;
}
