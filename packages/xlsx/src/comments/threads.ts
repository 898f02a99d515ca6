import { formatAddress, parseAddress } from "../grid/cell-reference";
import { THREADED_COMMENTS, XML_DECLARATION } from "../xml/namespaces";
import type { SheetPart } from "../sheet/sheet-part";
import { isTrue } from "../styles/style-reading";
import type { CommentReply, SheetComment } from "../workbook-file";
import type { XmlElement } from "../xml/xml-document";
import { escapeXml } from "../xml/xml-scan";
import { removeNote, setNote } from "./notes";
import { personOf, personsByName } from "./persons";

// Comments that are threads of replies (MS-XLSX 2.1.34). Excel before 2019 reads a note in place of each.

const LINK = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
const CONTENT_TYPE = "application/vnd.ms-excel.threadedcomments+xml";
const EMPTY = `${XML_DECLARATION}<ThreadedComments xmlns="${THREADED_COMMENTS}"></ThreadedComments>`;

/** The comments of a sheet, in the order of the file. */
export function readThreads(part: SheetPart): SheetComment[] {
  const elements = threadElements(part);
  const author = personsByName(part.pack);
  const replyOf = (element: XmlElement): CommentReply => ({
    id: element.get("id") ?? "",
    text: element.child("text")?.text ?? "",
    author: author(element.get("personId") ?? ""),
  });
  return elements.flatMap((element) => {
    const cell = parseAddress(element.get("ref") ?? "");
    if (cell === null || element.get("parentId") !== null) return [];
    const replyData = replyOf(element);
    const replies = elements.filter((reply) => reply.get("parentId") === replyData.id).map(replyOf);
    return [{ ...replyData, ...cell, isResolved: isTrue(element.get("done")), replies }];
  });
}

/** Adds a comment, or replaces the one of its id. */
export function setThread(part: SheetPart, comment: SheetComment): void {
  const { id, row, column, isResolved, replies } = comment;
  const root = part.pack.document(threadsPart(part) ?? addThreadsPart(part)).root;
  const own = root.elements.filter((element) => isOf(element, id));
  const last = own.at(-1);
  const next = last === undefined ? null : root.elements[root.elements.indexOf(last) + 1];
  for (const element of own) element.remove();
  const p = root.prefix;
  const written = (replyData: CommentReply, attributes: string) =>
    `<${p}threadedComment ref="${formatAddress(row, column)}" personId="${personOf(part.pack, replyData.author)}"` +
    ` id="${escapeXml(replyData.id)}"${attributes}><${p}text>${escapeXml(replyData.text)}</${p}text></${p}threadedComment>`;
  const parent = ` parentId="${escapeXml(id)}"`;
  const xml = [
    written(comment, isResolved ? ' done="1"' : ""),
    ...replies.map((reply) => written(reply, parent)),
  ];
  for (const each of xml) root.insert(each, next ?? null);
  const replyData = [comment, ...replies].map(
    ({ text }, index) => `${index === 0 ? "Comment" : "Reply"}:\n    ${text}`,
  );
  setNote(part, {
    row,
    column,
    author: `tc=${id}`,
    text: ["[Threaded comment]", "", ...replyData].join("\n"),
  });
}

/** Removes a comment with its replies, and what holds comments where it was the last. */
export function removeThread(part: SheetPart, id: string): void {
  const comment = readThreads(part).find((other) => other.id === id);
  const own = threadElements(part).filter((element) => isOf(element, id));
  for (const element of own) element.remove();
  if (comment !== undefined) removeNote(part, comment);
  const [link] = part.pack.relationshipsOf(part.name).ofType(LINK);
  if (link !== undefined && threadElements(part).length === 0) part.pack.removeRelated(part.name, link.id);
}

function isOf(element: XmlElement, id: string): boolean {
  return element.get("id") === id || element.get("parentId") === id;
}

function threadElements(part: SheetPart): XmlElement[] {
  const name = threadsPart(part);
  return name === null ? [] : part.pack.document(name).root.childrenNamed("threadedComment");
}

function threadsPart(part: SheetPart): string | null {
  return part.pack.related(part.name, LINK);
}

function addThreadsPart(part: SheetPart): string {
  const { pack } = part;
  const name = pack.freeName((number) => `xl/threadedComments/threadedComment${number}.xml`);
  pack.addPart(name, EMPTY, CONTENT_TYPE);
  pack.relationshipsOf(part.name).add(LINK, name);
  return name;
}
