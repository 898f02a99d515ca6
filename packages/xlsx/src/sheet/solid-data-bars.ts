import type { Area } from "../grid/grid";
import { areasOverlap, formatArea, parseAreas, subtractArea } from "../cells/area-address";
import type { SheetPart } from "./sheet-part";
import type { SheetConditionalFormat } from "../workbook-file";
import type { XmlElement } from "../xml/xml-document";

/**
 * Excel 2007 knows bars with a gradient only. That a bar is plain is in an extension of the sheet, which the bar's rule
 * names by an id (MS-XLSX 2.6.30).
 */
const EXCEL_2010 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const EXCEL_2006 = "http://schemas.microsoft.com/office/excel/2006/main";
const RULES_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const ID_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";

type DataBar = Extract<SheetConditionalFormat, { kind: "dataBar" }>;
type Bound = "Min" | "Max";

/** Adds the extension for a bar; gives what its rule has to say to be found by it. */
export function addSolidDataBar(part: SheetPart, { area, also = [], min, max }: DataBar): string {
  const id = newId(part);
  const bound = (which: Bound, value: number | null) =>
    value === null
      ? `<x14:cfvo type="auto${which}"/>`
      : `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`;
  const axis = '<x14:negativeFillColor rgb="FFC00000"/><x14:axisColor rgb="FF000000"/>';
  rulesList(part).insert(
    `<x14:conditionalFormatting xmlns:x14="${EXCEL_2010}" xmlns:xm="${EXCEL_2006}">` +
      `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100" gradient="0">` +
      `${bound("Min", min)}${bound("Max", max)}${axis}</x14:dataBar></x14:cfRule><xm:sqref>${[area, ...also].map(formatArea).join(" ")}</xm:sqref>` +
      "</x14:conditionalFormatting>",
  );
  const p = part.prefix;
  return (
    `<${p}extLst><${p}ext uri="${ID_EXTENSION}" xmlns:x14="${EXCEL_2010}">` +
    `<x14:id>${id}</x14:id></${p}ext></${p}extLst>`
  );
}

/** Cuts an area out of the rules of the extension. */
export function cutExtendedRules(part: SheetPart, area: Area): void {
  for (const rule of extendedRules(part)) {
    const reference = rule.descendants(EXCEL_2006, "sqref")[0];
    const areas = parseAreas(reference?.text ?? "");
    if (reference === undefined || !areas.some((other) => areasOverlap(other, area))) continue;
    const left = areas.flatMap((other) => subtractArea(other, area));
    if (left.length > 0) reference.setText(left.map(formatArea).join(" "));
    else removeRule(part, rule);
  }
}

/** Removes the rule of the extension that a rule names. */
export function removeExtendedRule(part: SheetPart, rule: XmlElement): void {
  const id = rule.descendants(EXCEL_2010, "id")[0]?.text;
  const found = extendedRules(part).find((extended) =>
    extended.descendants(EXCEL_2010, "cfRule").some((inner) => inner.get("id") === id),
  );
  if (id !== undefined && found !== undefined) removeRule(part, found);
}

/** Whether a rule of the extension reaches into an area. */
export function touchesExtended(part: SheetPart, area: Area): boolean {
  return extendedRules(part)
    .flatMap((rule) => parseAreas(rule.descendants(EXCEL_2006, "sqref")[0]?.text ?? ""))
    .some((other) => areasOverlap(other, area));
}

/** Removes a rule, and what is empty without it: Excel holds an empty list for damaged. */
function removeRule(part: SheetPart, rule: XmlElement): void {
  rule.remove();
  if (extendedRules(part).length > 0) return;
  extension(part)?.remove();
  const list = part.child("extLst");
  if (list?.elements.length === 0) list.remove();
}

function extendedRules(part: SheetPart): XmlElement[] {
  return extension(part)?.descendants(EXCEL_2010, "conditionalFormatting") ?? [];
}

function rulesList(part: SheetPart): XmlElement {
  const found = extension(part)?.descendants(EXCEL_2010, "conditionalFormattings")[0];
  if (found !== undefined) return found;
  const p = part.prefix;
  const added = part
    .ensure("extLst")
    .insert(`<${p}ext uri="${RULES_EXTENSION}" xmlns:x14="${EXCEL_2010}"></${p}ext>`);
  return added.insert("<x14:conditionalFormattings/>");
}

function extension(part: SheetPart): XmlElement | undefined {
  return part
    .child("extLst")
    ?.childrenNamed("ext")
    .find((element) => element.get("uri")?.toUpperCase() === RULES_EXTENSION.toUpperCase());
}

/** An id that no rule of the sheet has; counted, so that saving is repeatable. */
function newId(part: SheetPart): string {
  const rules = extension(part)?.descendants(EXCEL_2010, "cfRule") ?? [];
  const taken = new Set(rules.map((rule) => rule.get("id")));
  const id = (number: number) =>
    `{DA7ABA25-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
  let number = 1;
  while (taken.has(id(number))) number++;
  return id(number);
}
