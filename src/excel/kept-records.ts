import { WorkbookError } from "../workbook/workbook-error";
import { inRequests, textBytes } from "./write-steps";

/** What the product keeps in the workbook beside its sheets, each as JSON in custom XML of a namespace of its own. */
export type RecordName = "settings" | "snapshots";

/** A longer text is kept in several parts, so that none of them makes a request too large. */
const LONGEST_PIECE = 150_000;

function namespaceOf(record: RecordName): string {
  return `urn:plan-of-action-tracker:${record}`;
}

/** One part of a record: its place among all of them, counted from 1, and what it says. */
interface Piece {
  readonly place: number;
  readonly text: string;
}

function piecesOf(json: string): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < json.length || pieces.length === 0;) {
    let to = from + LONGEST_PIECE;
    // Both halves of a character beyond the basic plane stay together.
    if (/[\ud800-\udbff]/.test(json.charAt(to - 1))) to += 1;
    pieces.push({ place: pieces.length + 1, text: json.slice(from, to) });
    from = to;
  }
  return pieces;
}

function xmlOf(record: RecordName, { place, text }: Piece): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const attribute = place === 1 ? "" : ` part="${place}"`;
  return `<${record} xmlns="${namespaceOf(record)}"${attribute}>${escaped}</${record}>`;
}

function pieceIn(record: RecordName, xml: string): Piece | null {
  const match = new RegExp(`<${record}\\b([^>]*)>([^<]*)</${record}>`).exec(xml);
  if (match === null) return null;
  const [, attributes = "", escaped = ""] = match;
  const text = escaped.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  return { place: Number(/\bpart="(\d+)"/.exec(attributes)?.[1] ?? 1), text };
}

/** The text of all parts together; of several in one place, which a host or a person has doubled, the first counts. */
function textOf(record: RecordName, xmls: readonly string[]): string | null {
  const pieces = new Map<number, string>();
  for (const xml of xmls) {
    const piece = pieceIn(record, xml);
    if (piece !== null && !pieces.has(piece.place)) pieces.set(piece.place, piece.text);
  }
  if (pieces.size === 0) return null;
  const inOrder = [...pieces].sort(([a], [b]) => a - b);
  return inOrder.map(([, text]) => text).join("");
}

/**
 * Looks for a record. After one sync `askForText` asks for what it says; after the next its answer gives
 * it, `null` where the workbook keeps none.
 */
export function findRecord(context: Excel.RequestContext, record: RecordName) {
  const parts = context.workbook.customXmlParts.getByNamespace(namespaceOf(record));
  parts.load("items/id");
  return {
    parts,
    askForText(): () => string | null {
      const xmls = parts.items.map((part) => part.getXml());
      return () =>
        textOf(
          record,
          xmls.map((xml) => xml.value),
        );
    },
  };
}

/** Keeps a record, in place of the former one, and reads it back: hosts have been seen to lose custom XML. */
export async function keepRecord(
  context: Excel.RequestContext,
  record: RecordName,
  json: string,
): Promise<void> {
  // XML has no such characters; JSON says them otherwise.
  const text = json.replace(/[\ufffe\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`);
  const { parts } = findRecord(context, record);
  await context.sync();
  const xmls = piecesOf(text).map((piece) => xmlOf(record, piece));
  for (const former of parts.items.slice(xmls.length)) former.delete();
  await inRequests(
    context,
    xmls.map((xml, index) => ({
      bytes: textBytes(xml) + 500,
      apply: () => keepPart(context, parts.items[index], xml),
    })),
  );
  const kept = findRecord(context, record);
  await context.sync();
  const answer = kept.askForText();
  await context.sync();
  if (answer() !== text) throw new WorkbookError({ kind: "settingsNotKept" });
}

function keepPart(context: Excel.RequestContext, former: Excel.CustomXmlPart | undefined, xml: string): void {
  if (former === undefined) context.workbook.customXmlParts.add(xml);
  else former.setXml(xml);
}
