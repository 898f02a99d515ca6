import { CONTENT_TYPE } from "../package/content-types";
import { CUSTOM_XML, XML_DECLARATION } from "../xml/namespaces";
import type { Package } from "../package/package";
import { officeType } from "../package/relationships";
import type { CustomXmlPart } from "../workbook-file";
import { escapeXml } from "../xml/xml-scan";
import { parseXml } from "../xml/xml-document";

const ITEM = officeType("customXml");
const PROPERTIES = officeType("customXmlProps");

/** The custom XML parts that belong to the workbook, with the ids of their properties parts. */
export function readCustomXml(pack: Package, workbook: string): CustomXmlPart[] {
  return items(pack, workbook).map((part) => {
    const { root } = pack.document(part);
    return { id: idOf(pack, part) ?? part, namespace: root.uri, xml: pack.text(part) };
  });
}

/** Adds a part; `xml` has to be well-formed, else this throws `damaged`. */
export function addCustomXml(pack: Package, workbook: string, xml: string): CustomXmlPart {
  const { root } = parseXml(xml, "custom XML");
  const name = (folder: string) => (number: number) => `customXml/${folder}${number}.xml`;
  const part = pack.freeName(name("item"));
  const properties = pack.freeName(name("itemProps"));
  const id = newId(pack, workbook);
  pack.addPart(part, xml, "application/xml");
  pack.addPart(properties, propertiesXml(id, root.uri), CONTENT_TYPE.customXmlProperties);
  pack.relationshipsOf(workbook).add(ITEM, part);
  pack.relationshipsOf(part).add(PROPERTIES, properties);
  return { id, namespace: root.uri, xml };
}

export function setCustomXml(pack: Package, workbook: string, id: string, xml: string): void {
  parseXml(xml, "custom XML");
  const part = find(pack, workbook, id);
  if (part !== null) pack.setText(part, xml);
}

export function removeCustomXml(pack: Package, workbook: string, id: string): void {
  const part = find(pack, workbook, id);
  if (part === null) return;
  for (const { id, target } of pack.relationshipsOf(workbook).ofType(ITEM)) {
    if (target === part) pack.removeRelated(workbook, id);
  }
}

function find(pack: Package, workbook: string, id: string): string | null {
  return items(pack, workbook).find((part) => (idOf(pack, part) ?? part) === id) ?? null;
}

function items(pack: Package, workbook: string): string[] {
  const targets = pack.relationshipsOf(workbook).ofType(ITEM);
  return targets
    .filter(({ target, isExternal }) => !isExternal && pack.has(target))
    .map(({ target }) => target);
}

function idOf(pack: Package, part: string): string | null {
  const properties = pack.related(part, PROPERTIES);
  if (properties === null) return null;
  const { root } = pack.document(properties);
  return root.attributes.find((attribute) => attribute.local === "itemID")?.value ?? null;
}

const COUNTED_ID = /^\{504F4154-0000-4000-8000-([0-9A-F]{12})\}$/i;

/**
 * An id that the workbook does not have, nor has had while a newer one exists. It is counted, not random, so that saving is
 * repeatable.
 */
function newId(pack: Package, workbook: string): string {
  const taken = items(pack, workbook).map((part) => COUNTED_ID.exec(idOf(pack, part) ?? "")?.[1] ?? "0");
  const number = Math.max(0, ...taken.map((digits) => parseInt(digits, 16))) + 1;
  return `{504F4154-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
}

function propertiesXml(id: string, namespace: string): string {
  const schema = namespace === "" ? "" : `<ds:schemaRef ds:uri="${escapeXml(namespace)}"/>`;
  return (
    `${XML_DECLARATION}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${CUSTOM_XML}">` +
    `<ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`
  );
}
