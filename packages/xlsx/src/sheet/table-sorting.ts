import type { Area } from "../grid/grid";
import { formatArea } from "../cells/area-address";
import type { TableSorting } from "../workbook-file";
import type { XmlElement } from "../xml/xml-document";

/** Writes into a table's part by what its rows, of an area, are sorted. */
export function writeSorting(table: XmlElement, body: Area, sorting: TableSorting | null): void {
  table.child("sortState")?.remove();
  if (sorting === null) return;
  table.insert(sortXml(table.prefix, body, sorting), table.child("tableColumns"));
}

function sortXml(p: string, body: Area, { keys, matchCase }: TableSorting): string {
  const conditions = keys.map(({ key, ascending }) => {
    const column = body.firstColumn + key;
    const area = formatArea({ ...body, firstColumn: column, lastColumn: column });
    return `<${p}sortCondition${ascending ? "" : ' descending="1"'} ref="${area}"/>`;
  });
  const said = matchCase ? ' caseSensitive="1"' : "";
  return `<${p}sortState${said} ref="${formatArea(body)}">${conditions.join("")}</${p}sortState>`;
}
