import type { Area } from "../../workbook/grid";
import { areasOverlap, formatArea, parseAreas, subtractArea } from "../cells/area-address";
import { argb, readColor } from "../styles/colors";
import { highest } from "../xml/highest";
import { fileFormula, shownFormula } from "../cells/formula-names";
import type { SheetPart } from "./sheet-part";
import { addSolidDataBar, cutExtendedRules, touchesExtended } from "./solid-data-bars";
import type { StyleSheet } from "../styles/style-sheet";
import type { SheetConditionalFormat } from "../workbook-file";
import type { XmlElement } from "../xml/xml-document";
import { escapeXml } from "../xml/xml-scan";

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

/** Adds a format below all that the sheet has: the first that is met wins. */
export function addConditionalFormat(
  part: SheetPart,
  styles: StyleSheet,
  format: SheetConditionalFormat,
): void {
  const priorities = blocks(part)
    .flatMap((block) => block.childrenNamed("cfRule"))
    .map((rule) => Number(rule.get("priority") ?? 0));
  const priority = highest(priorities) + 1;
  const p = part.prefix;
  const rule =
    format.kind === "expression"
      ? expressionXml(p, priority, styles, format)
      : dataBarXml(part, priority, format);
  const sqref = formatArea(format.area);
  part.insert(
    "conditionalFormatting",
    `<${p}conditionalFormatting sqref="${sqref}">${rule}</${p}conditionalFormatting>`,
  );
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

type Expression = Extract<SheetConditionalFormat, { kind: "expression" }>;
type DataBar = Extract<SheetConditionalFormat, { kind: "dataBar" }>;

function expressionXml(p: string, priority: number, styles: StyleSheet, format: Expression): string {
  const { fill, color, bold } = format;
  const dxf = styles.addHighlight({ fill, color, bold });
  const formula = escapeXml(fileFormula(format.formula.replace(/^=/, "")));
  return (
    `<${p}cfRule type="expression" dxfId="${dxf}" priority="${priority}">` +
    `<${p}formula>${formula}</${p}formula></${p}cfRule>`
  );
}

function dataBarXml(part: SheetPart, priority: number, bar: DataBar): string {
  const p = part.prefix;
  return (
    // Excel's own choice is 10 and 90 per cent: nothing would then look like something.
    `<${p}cfRule type="dataBar" priority="${priority}"><${p}dataBar minLength="0" maxLength="100">` +
    `<${p}cfvo type="num" val="${bar.min}"/><${p}cfvo type="num" val="${bar.max}"/>` +
    `<${p}color rgb="${argb(bar.color)}"/></${p}dataBar>${addSolidDataBar(part, bar)}</${p}cfRule>`
  );
}

function blocks(part: SheetPart): XmlElement[] {
  return part.root.childrenNamed("conditionalFormatting");
}
