import { THREADED_COMMENTS, XML_DECLARATION } from "../xml/namespaces";
import type { Package } from "../package/package";
import { officeType } from "../package/relationships";
import type { XmlElement } from "../xml/xml-document";
import { escapeXml } from "../xml/xml-scan";

// Who wrote comments (MS-XLSX 2.1.22): a list of the workbook's.

const LINK = "http://schemas.microsoft.com/office/2017/10/relationships/person";
const CONTENT_TYPE = "application/vnd.ms-excel.person+xml";

/** Finds the name of a person by the id that comments have. */
export function personsByName(pack: Package): (id: string) => string {
  const names = new Map(persons(pack).map((person) => [person.get("id"), person.get("displayName")]));
  return (id) => names.get(id) ?? "";
}

/** The id of a person, who is added where nobody of that name is there. */
export function personOf(pack: Package, name: string): string {
  const known = persons(pack);
  const found = known.find((person) => person.get("displayName") === name)?.get("id");
  if (found !== null && found !== undefined) return found;
  const taken = new Set(known.map((person) => person.get("id")));
  const idOf = (number: number) => `{0A17A25E-0000-4000-8000-${String(number).padStart(12, "0")}}`;
  let number = 1;
  while (taken.has(idOf(number))) number++;
  const { root } = pack.document(personsPart(pack) ?? addPersonsPart(pack));
  const title = escapeXml(name);
  root.insert(
    `<${root.prefix}person displayName="${title}" id="${idOf(number)}" userId="${title}" providerId="None"/>`,
  );
  return idOf(number);
}

function persons(pack: Package): XmlElement[] {
  const part = personsPart(pack);
  return part === null ? [] : pack.document(part).root.childrenNamed("person");
}

function personsPart(pack: Package): string | null {
  return pack.related(workbookPart(pack), LINK);
}

function addPersonsPart(pack: Package): string {
  const name = pack.freeName((number) => `xl/persons/person${number === 1 ? "" : number}.xml`);
  pack.addPart(
    name,
    `${XML_DECLARATION}<personList xmlns="${THREADED_COMMENTS}"></personList>`,
    CONTENT_TYPE,
  );
  pack.relationshipsOf(workbookPart(pack)).add(LINK, name);
  return name;
}

function workbookPart(pack: Package): string {
  return pack.related("", officeType("officeDocument")) ?? "xl/workbook.xml";
}
