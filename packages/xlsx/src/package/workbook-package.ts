import { officeType } from "./relationships";
import { Package } from "./package";
import { MAIN, STRICT_MAIN } from "../xml/namespaces";
import { damaged, XlsxError, type XlsxProblem } from "../xlsx-error";
import { ZipArchive } from "../zip/zip-archive";

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const STRICT_OFFICE_DOCUMENT = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";
const LINKED_WORKBOOK = officeType("officeDocument");

/** A package that was found to be an .xlsx workbook, and the name of its workbook part. */
export interface WorkbookPackage {
  readonly pack: Package;
  readonly part: string;
}

/** Opens the package. Throws an `XlsxError` that says why the bytes are no workbook that can be read. */
export function openPackage(bytes: Uint8Array): WorkbookPackage {
  if (OLE_SIGNATURE.every((byte, index) => bytes[index] === byte)) throw new XlsxError(oleProblem(bytes));
  const pack = new Package(new ZipArchive(bytes));
  if (!pack.has("_rels/.rels")) throw new XlsxError({ kind: "notAWorkbook" });
  const part = workbookPart(pack);
  const { root } = pack.document(part);
  if (root.uri === STRICT_MAIN) throw new XlsxError({ kind: "strict" });
  if (root.local !== "workbook") throw new XlsxError({ kind: "notAWorkbook" });
  if (root.uri !== MAIN) throw damaged(part, `its namespace is ${root.uri}`);
  return { pack, part };
}

function workbookPart(pack: Package): string {
  const relationships = pack.relationshipsOf("");
  if (relationships.ofType(STRICT_OFFICE_DOCUMENT).length > 0) throw new XlsxError({ kind: "strict" });
  const [link] = relationships.ofType(LINKED_WORKBOOK);
  if (link === undefined) throw new XlsxError({ kind: "notAWorkbook" });
  if (!pack.has(link.target)) throw damaged(link.target, "the part is missing");
  const type = pack.contentTypes().of(link.target) ?? "";
  if (type.includes("sheet.binary") || link.target.endsWith(".bin")) {
    throw new XlsxError({ kind: "binaryWorkbook" });
  }
  if (type.includes("wordprocessingml") || type.includes("presentationml")) {
    throw new XlsxError({ kind: "notAWorkbook" });
  }
  return link.target;
}

/** What an OLE file is: Excel's old format and files with a password are such files. */
function oleProblem(bytes: Uint8Array): XlsxProblem {
  if (containsStream(bytes, "EncryptedPackage")) return { kind: "encrypted" };
  const isExcel = containsStream(bytes, "Workbook") || containsStream(bytes, "Book");
  return { kind: isExcel ? "legacyXls" : "notAWorkbook" };
}

/** Whether a stream of that name is in the directory, where names are as UTF-16 with a zero after them. */
function containsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from(Array.from(`${name}\0`).flatMap((letter) => [letter.charCodeAt(0), 0]));
  let start = bytes.indexOf(wanted[0] ?? 0);
  while (start >= 0) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true;
    start = bytes.indexOf(wanted[0] ?? 0, start + 1);
  }
  return false;
}
