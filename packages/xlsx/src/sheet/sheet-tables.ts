import { isCellError, type Area, type GridValue } from "../grid/grid";
import { formatArea, parseArea } from "../cells/area-address";
import { decodeCellText, encodeCellText } from "../cells/cell-text";
import { CONTENT_TYPE } from "../package/content-types";
import { MAIN, XML_DECLARATION } from "../xml/namespaces";
import type { Package } from "../package/package";
import { officeType } from "../package/relationships";
import type { SheetPart } from "./sheet-part";
import { writeSorting } from "./table-sorting";
import type { ColumnTotal, SheetTable, TableLook, TableSorting } from "../workbook-file";
import { isTrue } from "../styles/style-reading";
import type { XmlElement } from "../xml/xml-document";
import { escapeXml } from "../xml/xml-scan";

const LONGEST_COLUMN_NAME = 255;
const TABLE = officeType("table");

export function readTables(part: SheetPart): SheetTable[] {
  return tablesOf(part.pack, [part.name]);
}

function readTable(pack: Package, part: string): SheetTable {
  const { root } = pack.document(part);
  const columns = root.child("tableColumns")?.childrenNamed("tableColumn") ?? [];
  const hasTotals = Number(root.get("totalsRowCount") ?? 0) > 0;
  return {
    id: Number(root.get("id")),
    name: root.get("displayName") ?? root.get("name") ?? "",
    area: parseArea(root.get("ref") ?? "") ?? { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 },
    hasHead: root.get("headerRowCount") !== "0",
    hasTotals,
    totals: hasTotals ? columns.map(readTotal) : [],
    columns: columns.map((column) => decodeCellText(column.get("name") ?? "")),
    style: root.child("tableStyleInfo")?.get("name") ?? null,
    look: readLook(root.child("tableStyleInfo")),
    filterButtons: root.child("autoFilter") !== null,
  };
}

/** Adds a table over cells that are already; its id is one that no table of the workbook has. */
export function addTable(
  part: SheetPart,
  table: Omit<SheetTable, "columns">,
  header: readonly GridValue[],
): SheetTable {
  const name = part.pack.freeName((number) => `xl/tables/table${number}.xml`);
  const columns = uniqueColumns(header);
  part.pack.addPart(name, tableXml({ ...table, columns }), CONTENT_TYPE.table);
  const id = part.pack.relationshipsOf(part.name).add(TABLE, name);
  const list = part.ensure("tableParts");
  list.insert(`<${list.prefix}tablePart ${list.relationshipAttribute(id)}/>`);
  list.set("count", String(list.childrenNamed("tablePart").length));
  return { ...table, columns };
}

/**
 * Gives a table that begins where it began more or fewer rows, and more columns; filters, the order of
 * sorting and formulas of its columns stay.
 */
export function resizeTable(part: SheetPart, id: number, area: Area, header: readonly GridValue[]): void {
  const { pack } = part;
  const name = tableParts(pack, part.name).find((name) => readTable(pack, name).id === id);
  if (name === undefined) return;
  const before = readTable(pack, name);
  const { root } = pack.document(name);
  root.set("ref", formatArea(area));
  const filter = root.child("autoFilter");
  const filtered = parseArea(filter?.get("ref") ?? "");
  if (filtered !== null) {
    // Below the filtered rows there may be one of totals.
    const lastRow = area.lastRow - (before.area.lastRow - filtered.lastRow);
    filter?.set("ref", formatArea({ ...filtered, lastRow, lastColumn: area.lastColumn }));
  }
  const list = root.child("tableColumns");
  const columns = uniqueColumns(header);
  let last = Math.max(0, ...(list?.childrenNamed("tableColumn") ?? []).map((one) => Number(one.get("id"))));
  for (const title of columns.slice(before.columns.length)) {
    const text = escapeXml(encodeCellText(title)).replaceAll("&#10;", "_x000a_");
    list?.insert(`<${list.prefix}tableColumn id="${++last}" name="${text}"/>`);
  }
  list?.set("count", String(columns.length));
}

/** Says by what a table is sorted. */
export function setTableSorting(part: SheetPart, id: number, sorting: TableSorting | null): void {
  const name = tableParts(part.pack, part.name).find((name) => readTable(part.pack, name).id === id);
  if (name === undefined) return;
  const table = readTable(part.pack, name);
  const body = aboveTotals(table);
  const rows = table.hasHead ? { ...body, firstRow: body.firstRow + 1 } : body;
  writeSorting(part.pack.document(name).root, rows, sorting);
}

/** What says how a table is filtered; `null` for one without buttons to filter. */
export function tableFilterElement(part: SheetPart, id: number): XmlElement | null {
  const { pack } = part;
  const name = tableParts(pack, part.name).find((name) => readTable(pack, name).id === id);
  return name === undefined ? null : pack.document(name).root.child("autoFilter");
}

export function removeTable(part: SheetPart, id: number): void {
  const { pack } = part;
  const name = tableParts(pack, part.name).find((name) => readTable(pack, name).id === id);
  if (name === undefined) return;
  const relationships = pack.relationshipsOf(part.name);
  const link = relationships.ofType(TABLE).find(({ target }) => target === name);
  const list = part.child("tableParts");
  const entries = list?.childrenNamed("tablePart") ?? [];
  entries.find((entry) => entry.relationshipId() === link?.id)?.remove();
  if (entries.length <= 1) list?.remove();
  else list?.set("count", String(entries.length - 1));
  if (link) pack.removeRelated(part.name, link.id);
}

/** All tables of the sheets whose parts are named. */
export function tablesOf(pack: Package, sheetParts: readonly string[]): SheetTable[] {
  return sheetParts.flatMap((sheet) => tableParts(pack, sheet).map((name) => readTable(pack, name)));
}

/** Names of the table parts of a sheet, which need not have been read for it. */
function tableParts(pack: Package, sheetPart: string): string[] {
  const targets = pack
    .relationshipsOf(sheetPart)
    .ofType(TABLE)
    .map(({ target }) => target);
  return targets.filter((target) => pack.has(target));
}

/** Column names as the header has them; Excel wants each to be there and to be there once. */
function uniqueColumns(header: readonly GridValue[]): string[] {
  const taken = new Set<string>();
  return header.map((value, index) => {
    const isText = value !== null && value !== "" && !isCellError(value);
    const wanted = isText ? String(value).slice(0, LONGEST_COLUMN_NAME) : `Column${index + 1}`;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function tableXml(table: SheetTable): string {
  const { id, name, area, columns, hasHead, hasTotals, totals, style, filterButtons } = table;
  const column = (title: string, index: number) => {
    const text = escapeXml(encodeCellText(title)).replaceAll("&#10;", "_x000a_");
    const total = hasTotals ? totalAttributes(totals[index]) : "";
    return `<tableColumn id="${index + 1}" name="${text}"${total}/>`;
  };
  const attributes = [
    `id="${id}"`,
    `name="${escapeXml(name)}"`,
    `displayName="${escapeXml(name)}"`,
    `ref="${formatArea(area)}"`,
    ...(hasHead ? [] : ['headerRowCount="0"']),
    hasTotals ? 'totalsRowCount="1"' : 'totalsRowShown="0"',
  ];
  return [
    `${XML_DECLARATION}<table xmlns="${MAIN}" ${attributes.join(" ")}>`,
    filterButtons && hasHead ? `<autoFilter ref="${formatArea(aboveTotals(table))}"/>` : "",
    `<tableColumns count="${columns.length}">${columns.map(column).join("")}</tableColumns>`,
    style === null ? "" : `<tableStyleInfo name="${escapeXml(style)}" ${lookAttributes(table.look)}/>`,
    "</table>",
  ].join("");
}

function readTotal(column: XmlElement): ColumnTotal {
  return { label: column.get("totalsRowLabel"), function: column.get("totalsRowFunction") };
}

function totalAttributes(total: ColumnTotal | undefined): string {
  const attribute = (name: string, value: string | null | undefined) =>
    value === null || value === undefined ? "" : ` ${name}="${escapeXml(value)}"`;
  return attribute("totalsRowLabel", total?.label) + attribute("totalsRowFunction", total?.function);
}

/** The look of a table that does not say. */
export const BANDED_ROWS: TableLook = {
  bandedRows: true,
  bandedColumns: false,
  firstColumn: false,
  lastColumn: false,
};

const LOOK_ATTRIBUTES = {
  firstColumn: "showFirstColumn",
  lastColumn: "showLastColumn",
  bandedRows: "showRowStripes",
  bandedColumns: "showColumnStripes",
} as const;

function readLook(info: XmlElement | null): TableLook {
  const says = (part: keyof TableLook) => isTrue(info?.get(LOOK_ATTRIBUTES[part]));
  return {
    bandedRows: says("bandedRows"),
    bandedColumns: says("bandedColumns"),
    firstColumn: says("firstColumn"),
    lastColumn: says("lastColumn"),
  };
}

function lookAttributes(look: TableLook): string {
  const parts = ["firstColumn", "lastColumn", "bandedRows", "bandedColumns"] as const;
  return parts.map((part) => `${LOOK_ATTRIBUTES[part]}="${look[part] ? 1 : 0}"`).join(" ");
}

/** The area of a table; below its header Excel wants a row at least. */
export function tableArea({ area, hasHead }: Pick<SheetTable, "area" | "hasHead">): Area {
  return hasHead ? { ...area, lastRow: Math.max(area.lastRow, area.firstRow + 1) } : area;
}

/** The area of a table without its row of totals. */
export function aboveTotals({ area, hasTotals }: Pick<SheetTable, "area" | "hasTotals">): Area {
  return hasTotals ? { ...area, lastRow: area.lastRow - 1 } : area;
}

export function headerArea({ area }: { readonly area: Area }): Area {
  return { ...area, lastRow: area.firstRow };
}
