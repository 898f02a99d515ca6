import type { Area } from "../grid/grid";
import { areasOverlap, formatArea, parseAreas, subtractArea } from "../cells/area-address";
import { readColor } from "../styles/colors";
import { highest } from "../xml/highest";
import { shownFormula } from "../cells/formula-names";
import { ruleXml } from "./conditional-rules";
import type { SheetPart } from "./sheet-part";
import { cutExtendedRules, removeExtendedRule, touchesExtended } from "./solid-data-bars";
import type { StyleSheet } from "../styles/style-sheet";
import type { PlacedRule, SheetConditionalFormat } from "../workbook-file";
import type { XmlElement } from "../xml/xml-document";

/** The formats of the kinds that the interface names, one for each area. */
export function readConditionalFormats(part: SheetPart, styles: StyleSheet): SheetConditionalFormat[] {
  return blocks(part).flatMap((block) => {
    const areas = parseAreas(block.get("sqref") ?? "");
    const rules = block.childrenNamed("cfRule");
    return rules.flatMap((rule) => areas.flatMap((area) => readRule(rule, area, styles) ?? []));
  });
}

function readRule(rule: XmlElement, area: Area, styles: StyleSheet): SheetConditionalFormat | null {
  if (rule.get("type") === "dataBar") return readDataBar(rule, area);
  const formula = rule.child("formula")?.text;
  if (rule.get("type") !== "expression" || formula === undefined) return null;
  const highlight = styles.highlight(Number(rule.get("dxfId") ?? -1));
  return { kind: "expression", area, formula: shownFormula(formula), ...highlight };
}

function readDataBar(rule: XmlElement, area: Area): SheetConditionalFormat | null {
  const bar = rule.child("dataBar");
  const [low, high] = bar?.childrenNamed("cfvo") ?? [];
  const color = readColor(bar?.child("color") ?? null, []);
  if (low?.get("type") !== "num" || high?.get("type") !== "num" || color === null) return null;
  return { kind: "dataBar", area, color, min: Number(low.get("val")), max: Number(high.get("val")) };
}

/** Adds a format below all that the sheet has (the first that is met wins), or in a place that is free; gives its priority. */
export function addConditionalFormat(
  part: SheetPart,
  styles: StyleSheet,
  format: SheetConditionalFormat,
  place?: number,
): number {
  const priority = place ?? highest(placedRules(part).map((rule) => rule.priority)) + 1;
  const p = part.prefix;
  const sqref = [format.area, ...(format.also ?? [])].map(formatArea).join(" ");
  const rule = ruleXml(part, styles, priority, format);
  const xml = `<${p}conditionalFormatting sqref="${sqref}">${rule}</${p}conditionalFormatting>`;
  const next = blocks(part).find((block) => block.childrenNamed("cfRule").some(isAfter(priority)));
  if (next === undefined) part.insert("conditionalFormatting", xml);
  else part.root.insert(xml, next);
  return priority;
}

function isAfter(priority: number): (rule: XmlElement) => boolean {
  return (rule) => Number(rule.get("priority") ?? 0) > priority;
}

export function placedRules(part: SheetPart): PlacedRule[] {
  const rules = blocks(part).flatMap((block) => {
    const areas = parseAreas(block.get("sqref") ?? "");
    return block.childrenNamed("cfRule").map((rule) => ({
      priority: Number(rule.get("priority") ?? 0),
      type: rule.get("type") ?? "",
      areas,
    }));
  });
  return rules.sort((one, other) => one.priority - other.priority);
}

export function removeRule(part: SheetPart, priority: number): void {
  for (const block of blocks(part)) {
    for (const rule of block.childrenNamed("cfRule")) {
      if (Number(rule.get("priority") ?? 0) !== priority) continue;
      removeExtendedRule(part, rule);
      rule.remove();
    }
    if (block.childrenNamed("cfRule").length === 0) block.remove();
  }
}

/** Gives rules other priorities. */
export function moveRules(part: SheetPart, priorityOf: (priority: number) => number): void {
  for (const rule of blocks(part).flatMap((block) => block.childrenNamed("cfRule"))) {
    rule.set("priority", String(priorityOf(Number(rule.get("priority") ?? 0))));
  }
}

/** Removes the formats of an area, of all kinds. Those that reach out of it keep the rest. */
export function removeConditionalFormats(part: SheetPart, area: Area): void {
  for (const block of blocks(part)) {
    const areas = parseAreas(block.get("sqref") ?? "");
    if (!areas.some((other) => areasOverlap(other, area))) continue;
    const left = areas.flatMap((other) => subtractArea(other, area));
    if (left.length === 0) block.remove();
    else block.set("sqref", left.map(formatArea).join(" "));
  }
  cutExtendedRules(part, area);
}

export function hasConditionalFormats(part: SheetPart, area: Area): boolean {
  const isTouched = (sqref: string) => parseAreas(sqref).some((other) => areasOverlap(other, area));
  return blocks(part).some((block) => isTouched(block.get("sqref") ?? "")) || touchesExtended(part, area);
}

function blocks(part: SheetPart): XmlElement[] {
  return part.root.childrenNamed("conditionalFormatting");
}
