import { formatAddress } from "../grid/cell-reference";
import type { Area } from "../grid/grid";
import { areasOverlap, formatArea, parseArea, subtractArea } from "../cells/area-address";
import { officeType } from "../package/relationships";
import type { SheetPart } from "./sheet-part";
import type { SheetHyperlink } from "../workbook-file";
import type { XmlElement } from "../xml/xml-document";
import { escapeXml } from "../xml/xml-scan";

/** Excel holds a file with longer tips for damaged. */
const LONGEST_TIP = 255;
const HYPERLINK = officeType("hyperlink");

export function readHyperlinks(part: SheetPart): SheetHyperlink[] {
  return linkElements(part).flatMap((element) => {
    const area = parseArea(element.get("ref") ?? "");
    if (area === null) return [];
    const target = part.pack.relationshipsOf(part.name).byId(element.relationshipId());
    const address = target === null ? null : addressOf(target.target);
    // Some writers put a place in the workbook where an address would be.
    const isPlace = address?.startsWith("#") ?? false;
    return [
      {
        row: area.firstRow,
        column: area.firstColumn,
        place: isPlace ? (address?.slice(1) ?? null) : element.get("location"),
        address: isPlace ? null : address,
        tip: element.get("tooltip"),
      },
    ];
  });
}

/** Sets the link of a cell in place of what it had. */
export function setHyperlink(part: SheetPart, link: SheetHyperlink): void {
  const { row, column } = link;
  removeHyperlinks(part, { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });
  const list = part.ensure("hyperlinks");
  const attributes = [`ref="${formatAddress(row, column)}"`];
  if (link.address !== null) {
    const id = part.pack.relationshipsOf(part.name).add(HYPERLINK, targetOf(link.address), "external");
    attributes.push(list.relationshipAttribute(id));
  }
  if (link.place !== null) attributes.push(`location="${escapeXml(link.place)}"`);
  if (link.tip !== null) attributes.push(`tooltip="${escapeXml(link.tip.slice(0, LONGEST_TIP))}"`);
  list.insert(`<${list.prefix}hyperlink ${attributes.join(" ")}/>`);
}

export function removeHyperlinks(part: SheetPart, area: Area): void {
  for (const element of linkElements(part)) {
    const linked = parseArea(element.get("ref") ?? "");
    if (linked === null || !areasOverlap(linked, area)) continue;
    for (const left of subtractArea(linked, area)) {
      part.ensure("hyperlinks").insert(element.toXml(), element).set("ref", formatArea(left));
    }
    element.remove();
    removeRelationship(part, element.relationshipId());
  }
  if (linkElements(part).length === 0) part.child("hyperlinks")?.remove();
}

/** What a file has for the path of a file, as Excel writes it: an address has no spaces. */
function targetOf(address: string): string {
  if (!/^(?:[a-z]:[\\/]|\\\\)/iu.test(address)) return address;
  return `file:///${address.replace(/[ %#]/gu, (letter) => encodeURIComponent(letter))}`;
}

function addressOf(target: string): string {
  const path = /^file:\/\/\/((?:[a-z]:|\\)\\.*)$/iu.exec(target)?.[1];
  return path === undefined ? target : path.replace(/%2[035]/gu, (code) => decodeURIComponent(code));
}

function removeRelationship(part: SheetPart, id: string | null): void {
  const isShared = linkElements(part).some((element) => element.relationshipId() === id);
  if (id !== null && !isShared) part.pack.relationshipsOf(part.name).remove(id);
}

function linkElements(part: SheetPart): XmlElement[] {
  return part.child("hyperlinks")?.childrenNamed("hyperlink") ?? [];
}
