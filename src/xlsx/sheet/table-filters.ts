import type { Area } from "../../workbook/grid";
import { formatArea } from "../cells/area-address";
import type { TableFilter, TableSorting } from "../workbook-file";
import type { XmlElement } from "../xml/xml-document";
import { escapeXml } from "../xml/xml-scan";

/** Writes into a table's part by what its columns are filtered and its rows, of an area, are sorted. */
export function writeFilters(
  table: XmlElement,
  body: Area,
  filters: readonly TableFilter[],
  sorting: TableSorting | null,
): void {
  const list = table.child("autoFilter");
  for (const filter of list?.childrenNamed("filterColumn") ?? []) filter.remove();
  for (const filter of [...filters].sort((one, other) => one.column - other.column)) {
    list?.insert(filterXml(list.prefix, filter));
  }
  table.child("sortState")?.remove();
  if (sorting === null) return;
  table.insert(sortXml(table.prefix, body, sorting), table.child("tableColumns"));
}

function filterXml(p: string, { column, criteria }: TableFilter): string {
  return `<${p}filterColumn colId="${column}">${criteriaXml(p, criteria)}</${p}filterColumn>`;
}

function criteriaXml(p: string, criteria: TableFilter["criteria"]): string {
  switch (criteria.kind) {
    case "values": {
      const values = criteria.values.map((value) => `<${p}filter val="${escapeXml(value)}"/>`).join("");
      return `<${p}filters${criteria.blanks ? ' blank="1"' : ""}>${values}</${p}filters>`;
    }
    case "average":
      return `<${p}dynamicFilter type="${criteria.above ? "above" : "below"}Average"/>`;
    case "top":
      return `<${p}top10 top="${criteria.top ? 1 : 0}" val="${criteria.count}"/>`;
    case "custom": {
      const conditions = criteria.conditions.map(({ operator, value }) => {
        const said = operator === "equal" ? "" : ` operator="${operator}"`;
        return `<${p}customFilter${said} val="${escapeXml(value)}"/>`;
      });
      return `<${p}customFilters${criteria.and ? ' and="1"' : ""}>${conditions.join("")}</${p}customFilters>`;
    }
  }
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
