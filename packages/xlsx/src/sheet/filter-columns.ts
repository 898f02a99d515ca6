import type { StyleSheet } from "../styles/style-sheet";
import { isTrue } from "../styles/style-reading";
import type { FilterColumn, FilterRule } from "../workbook-file";
import type { XmlElement } from "../xml/xml-document";
import { escapeXml } from "../xml/xml-scan";

// What columns are filtered by (ECMA-376 part 1, 18.3.2).

/** Puts the filters of columns in place of those that a filter's element has; nothing if there is no element. */
export function writeFilterColumns(
  filter: XmlElement | null,
  styles: StyleSheet,
  columns: readonly FilterColumn[],
): void {
  if (filter === null) return;
  for (const column of filter.childrenNamed("filterColumn")) column.remove();
  if (columns.length === 0) return;
  filter.insert(filterColumnsXml(filter.prefix, styles, columns), filter.elements[0]);
}

/** The columns of a filter that let not every row be seen; those of kinds that the interface does not name are left out. */
export function readFilterColumns(filter: XmlElement | null, styles: StyleSheet): FilterColumn[] {
  return (filter?.childrenNamed("filterColumn") ?? []).flatMap((column) => {
    const [element] = column.elements;
    const rule = element === undefined ? null : readRule(element, styles);
    return rule === null ? [] : [{ column: Number(column.get("colId")), rule }];
  });
}

function readRule(element: XmlElement, styles: StyleSheet): FilterRule | null {
  switch (element.local) {
    case "filters": {
      const values = element.childrenNamed("filter").map((value) => value.get("val") ?? "");
      return { kind: "values", values, blanks: isTrue(element.get("blank")) };
    }
    case "customFilters":
      return {
        kind: "custom",
        all: isTrue(element.get("and")),
        conditions: element.childrenNamed("customFilter").map((condition) => ({
          operator: condition.get("operator") ?? "equal",
          value: condition.get("val") ?? "",
        })),
      };
    case "top10": {
      const isTop = element.get("top") === null || isTrue(element.get("top"));
      const isPercent = isTrue(element.get("percent"));
      return { kind: "top", count: Number(element.get("val")), percent: isPercent, bottom: !isTop };
    }
    case "dynamicFilter":
      return { kind: "dynamic", type: element.get("type") ?? "" };
    case "colorFilter": {
      const ofFont = element.get("cellColor") !== null && !isTrue(element.get("cellColor"));
      const color = styles.filterColor(Number(element.get("dxfId") ?? -1), ofFont);
      return color === null ? null : { kind: "color", color, ofFont };
    }
    default:
      return null;
  }
}

export function filterColumnsXml(p: string, styles: StyleSheet, columns: readonly FilterColumn[]): string {
  return [...columns]
    .sort((one, other) => one.column - other.column)
    .map(
      ({ column, rule }) =>
        `<${p}filterColumn colId="${column}">${ruleXml(p, styles, rule)}</${p}filterColumn>`,
    )
    .join("");
}

function ruleXml(p: string, styles: StyleSheet, rule: FilterRule): string {
  switch (rule.kind) {
    case "values": {
      const values = rule.values.map((value) => `<${p}filter val="${escapeXml(value)}"/>`);
      return `<${p}filters${rule.blanks ? ' blank="1"' : ""}>${values.join("")}</${p}filters>`;
    }
    case "custom": {
      const conditions = rule.conditions.map(({ operator, value }) => {
        const named = operator === "equal" ? "" : ` operator="${operator}"`;
        return `<${p}customFilter${named} val="${escapeXml(value)}"/>`;
      });
      return `<${p}customFilters${rule.all ? ' and="1"' : ""}>${conditions.join("")}</${p}customFilters>`;
    }
    case "top": {
      const kind = ` top="${rule.bottom ? 0 : 1}"${rule.percent ? ' percent="1"' : ""}`;
      return `<${p}top10${kind} val="${rule.count}"/>`;
    }
    case "dynamic":
      return `<${p}dynamicFilter type="${rule.type}"/>`;
    case "color": {
      const of = rule.ofFont ? ' cellColor="0"' : "";
      return `<${p}colorFilter dxfId="${styles.addFilterColor(rule.color, rule.ofFont)}"${of}/>`;
    }
  }
}
