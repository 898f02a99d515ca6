import { formatAddress, parseAddress } from "../grid/cell-reference";
import { MAIN, XML_DECLARATION } from "../xml/namespaces";
import { officeType } from "../package/relationships";
import type { SheetPart } from "../sheet/sheet-part";
import type { XmlElement } from "../xml/xml-document";
import { escapeXml } from "../xml/xml-scan";
import { addNoteShape, removeNoteShape } from "./note-shapes";

// Notes, which Excel called comments before it had threads (ECMA-376 part 1, 18.7).

const LINK = officeType("comments");
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const EMPTY = `${XML_DECLARATION}<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

type Cell = Pick<Note, "row" | "column">;

/** The cells that have a note of their own, not one in place of a thread. */
export function notedCells(part: SheetPart): Cell[] {
  const root = notesRoot(part);
  const authors = root?.child("authors")?.childrenNamed("author") ?? [];
  return notesIn(root).flatMap((note) => {
    const author = authors[Number(note.get("authorId") ?? 0)]?.text ?? "";
    const cell = parseAddress(note.get("ref") ?? "");
    return cell === null || author.startsWith("tc=") ? [] : [cell];
  });
}

/** Gives a cell a note in place of what it has. */
export function setNote(part: SheetPart, note: Note): void {
  removeNoteElement(part, note);
  const root = notesRoot(part) ?? addNotesPart(part);
  const authors = root.child("authors");
  const list = root.child("commentList");
  const p = root.prefix;
  const known = authors?.childrenNamed("author").findIndex(({ text }) => text === note.author) ?? -1;
  if (known < 0) authors?.insert(`<${p}author>${escapeXml(note.author)}</${p}author>`);
  const author = known < 0 ? (authors?.childrenNamed("author").length ?? 1) - 1 : known;
  list?.insert(
    `<${p}comment ref="${formatAddress(note.row, note.column)}" authorId="${author}" shapeId="0"><${p}text>` +
      `<${p}t xml:space="preserve">${escapeXml(note.text)}</${p}t></${p}text></${p}comment>`,
  );
  addNoteShape(part, note);
}

export function removeNote(part: SheetPart, cell: Cell): void {
  removeNoteElement(part, cell);
  removeNoteShape(part, cell);
  const [link] = part.pack.relationshipsOf(part.name).ofType(LINK);
  if (link !== undefined && notesIn(notesRoot(part)).length === 0) {
    part.pack.removeRelated(part.name, link.id);
  }
}

function removeNoteElement(part: SheetPart, { row, column }: Cell): void {
  const address = formatAddress(row, column);
  for (const note of notesIn(notesRoot(part))) if (note.get("ref") === address) note.remove();
}

function notesIn(root: XmlElement | null): XmlElement[] {
  return root?.child("commentList")?.childrenNamed("comment") ?? [];
}

function notesRoot(part: SheetPart): XmlElement | null {
  const name = part.pack.related(part.name, LINK);
  return name === null ? null : part.pack.document(name).root;
}

function addNotesPart(part: SheetPart): XmlElement {
  const { pack } = part;
  const name = pack.freeName((number) => `xl/comments${number}.xml`);
  pack.addPart(name, EMPTY, CONTENT_TYPE);
  pack.relationshipsOf(part.name).add(LINK, name);
  return pack.document(name).root;
}
