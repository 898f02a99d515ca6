import type { CellStyle } from "../grid/sheet-description";
import type { Highlight, NamedStyle } from "../workbook-file";
import { argb, readColor } from "./colors";
import { highest } from "../xml/highest";
import { builtInFormat, builtInFormatId, FIRST_OWN_FORMAT } from "./number-formats";
import { ensureChild } from "../xml/ordered-children";
import { readAlignment, readBorders, readFill, readFont, readProtection } from "./style-reading";
import { filterColorXml, readFilterColor } from "./filter-colors";
import { bordersXml, changeAlignment, fillXml, fontXml, hasAlignment } from "./style-writing";
import type { XmlDocument, XmlElement } from "../xml/xml-document";
import { escapeXml } from "../xml/xml-scan";

/** The order of what is in a style sheet (CT_Stylesheet). */
const ORDER = [
  ...["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles"],
  ...["colors", "extLst"],
];
/** The order of what is in a cell's format (CT_Xf). */
const FORMAT_ORDER = ["alignment", "protection", "extLst"];
type List =
  ("numFmts" | "fonts" | "fills" | "borders" | "dxfs") | ("cellStyleXfs" | "cellXfs" | "cellStyles");

/** What a cell without a fill shows. */
const WHITE = "#FFFFFF";

export type FullStyle = CellStyle & { readonly numberFormat: string };

/** The formats of a workbook. New ones are added at the ends of the lists; none is ever changed. */
export class StyleSheet {
  private readonly root: XmlElement;
  private readonly read = new Map<number, FullStyle>();
  private readonly derived = new Map<string, number>();
  /** What each list holds: the XML of an item → its index. Writing all items out to compare them takes the most time of all. */
  private readonly held = new Map<List, Map<string, number>>();

  constructor(
    document: XmlDocument,
    private readonly theme: readonly string[],
  ) {
    this.root = document.root;
  }

  /** All that a format says, by its index. */
  style(index: number): FullStyle {
    const known = this.read.get(index);
    if (known !== undefined) return known;
    const style = this.readStyle(index);
    this.read.set(index, style);
    return style;
  }

  /** The index of a format that is as another with what `change` names changed. */
  derive(index: number, change: CellStyle): number {
    const key = `${index} ${JSON.stringify(change)}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const added = this.addFormat(index, change);
    this.derived.set(key, added);
    return added;
  }

  /** The name of the style that a format is of. */
  nameOf(index: number): string {
    const id = this.items("cellXfs")[index]?.get("xfId") ?? "0";
    const style = this.items("cellStyles").find((element) => element.get("xfId") === id);
    return style?.get("name") ?? "Normal";
  }

  /** The index of a format that is as another with the looks of a named style, and of that style. */
  deriveNamed(index: number, style: NamedStyle): number {
    const derived = this.derive(index, style.looks);
    const base = this.items("cellXfs")[derived];
    const list = this.list("cellXfs");
    const format = list.insert(base?.toXml() ?? `<${list.prefix}xf numFmtId="0" fontId="0" fillId="0"/>`);
    format.set("xfId", String(this.namedFormat(style)));
    return this.settle("cellXfs", format);
  }

  /** The index, among the formats of named styles, of the one of a name. */
  private namedFormat({ name, builtIn, looks }: NamedStyle): number {
    const known = this.items("cellStyles").find(
      (style) => style.get("name")?.toLowerCase() === name.toLowerCase(),
    );
    if (known !== undefined) return Number(known.get("xfId"));
    const [normal] = this.items("cellStyleXfs");
    const list = this.list("cellStyleXfs");
    const plain = `<${list.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
    // The first is that of the style Normal.
    if (normal === undefined) list.insert(plain);
    const format = list.insert(normal?.toXml() ?? plain);
    this.applyParts(format, looks);
    const id = this.items("cellStyleXfs").length - 1;
    list.set("count", String(id + 1));
    const styles = this.list("cellStyles");
    const added = (title: string, number: number, place: number) =>
      styles.insert(
        `<${styles.prefix}cellStyle name="${escapeXml(title)}" xfId="${place}" builtinId="${number}"/>`,
      );
    if (this.items("cellStyles").length === 0) added("Normal", 0, 0);
    added(name, builtIn, id);
    styles.set("count", String(this.items("cellStyles").length));
    return id;
  }

  /** The index of a highlight for conditional formats. */
  addHighlight({ fill, color, bold, italic, underline, strikethrough }: Highlight): number {
    const p = this.root.prefix;
    const turned = { b: bold, i: italic, strike: strikethrough, u: underline };
    const marks = Object.entries(turned).map(([name, on]) => (on === true ? `<${p}${name}/>` : ""));
    const font = `${marks.join("")}${color === null ? "" : `<${p}color rgb="${argb(color)}"/>`}`;
    // In a highlight the colour of a plain fill is the background's.
    const pattern = `<${p}patternFill><${p}bgColor rgb="${argb(fill ?? "")}"/></${p}patternFill>`;
    const fontPart = font === "" ? "" : `<${p}font>${font}</${p}font>`;
    const fillPart = fill === null ? "" : `<${p}fill>${pattern}</${p}fill>`;
    return this.add("dxfs", `<${p}dxf>${fontPart}${fillPart}</${p}dxf>`);
  }

  /** The index of a format by which filters name a colour of cells, or of their texts. */
  addFilterColor(color: string, ofFont: boolean): number {
    return this.add("dxfs", filterColorXml(this.root.prefix, color, ofFont));
  }

  filterColor(index: number, ofFont: boolean): string | null {
    return readFilterColor(this.items("dxfs")[index], ofFont, this.theme);
  }

  highlight(index: number): Highlight {
    const element = this.items("dxfs")[index];
    const font = element?.child("font");
    const fill = element?.child("fill")?.child("patternFill");
    const colored = fill?.child("bgColor") ?? fill?.child("fgColor") ?? null;
    const read = font ? readFont(font, this.theme) : {};
    return {
      fill: fill ? readColor(colored, this.theme) : null,
      color: read.color ?? null,
      bold: read.bold ?? false,
    };
  }

  private readStyle(index: number): FullStyle {
    const format = this.items("cellXfs")[index];
    const at = (list: List, attribute: string) => this.items(list)[Number(format?.get(attribute) ?? 0)];
    const font = at("fonts", "fontId");
    const fill = at("fills", "fillId");
    const border = at("borders", "borderId");
    const borders = border ? readBorders(border, this.theme) : {};
    return {
      ...(font ? { font: readFont(font, this.theme) } : {}),
      ...(fill ? readFill(fill, this.theme) : {}),
      ...readAlignment(format?.child("alignment") ?? null),
      ...(Object.keys(borders).length > 0 ? { borders } : {}),
      ...readProtection(format?.child("protection") ?? null),
      numberFormat: this.numberFormat(Number(format?.get("numFmtId") ?? 0)),
    };
  }

  private numberFormat(id: number): string {
    const own = this.items("numFmts").find((element) => element.get("numFmtId") === String(id));
    return own?.get("formatCode") ?? builtInFormat(id) ?? "General";
  }

  private addFormat(index: number, change: CellStyle): number {
    const base = this.items("cellXfs")[index] ?? this.items("cellXfs")[0];
    const list = this.list("cellXfs");
    const format = list.insert(base?.toXml() ?? `<${list.prefix}xf numFmtId="0" fontId="0" fillId="0"/>`);
    this.applyParts(format, change);
    if (hasAlignment(change)) {
      changeAlignment(format, change);
      format.set("applyAlignment", "1");
    }
    if (change.locked !== undefined) {
      ensureChild(format, FORMAT_ORDER, "protection").set("locked", change.locked ? "1" : "0");
      format.set("applyProtection", "1");
    }
    return this.settle("cellXfs", format);
  }

  private applyParts(format: XmlElement, { font, fill, pattern, borders, numberFormat }: CellStyle): void {
    const point = (attribute: string, apply: string, index: number) => {
      format.set(attribute, String(index));
      format.set(apply, "1");
    };
    const base = (list: List, attribute: string) => {
      const items = this.items(list);
      return items[Number(format.get(attribute) ?? 0)] ?? items[0] ?? this.emptyItem(list);
    };
    if (font !== undefined) {
      point("fontId", "applyFont", this.add("fonts", fontXml(base("fonts", "fontId"), font)));
    }
    if (fill !== undefined || pattern !== undefined) {
      const ground = fill ?? readFill(base("fills", "fillId"), this.theme).fill ?? WHITE;
      point("fillId", "applyFill", this.add("fills", fillXml(this.root.prefix, ground, pattern)));
    }
    if (borders !== undefined) {
      const xml = bordersXml(base("borders", "borderId"), borders);
      point("borderId", "applyBorder", this.add("borders", xml));
    }
    if (numberFormat !== undefined) {
      point("numFmtId", "applyNumberFormat", this.numberFormatId(numberFormat));
    }
  }

  private numberFormatId(code: string): number {
    const builtIn = builtInFormatId(code);
    if (builtIn !== null) return builtIn;
    const own = this.items("numFmts").find((element) => element.get("formatCode") === code);
    if (own) return Number(own.get("numFmtId"));
    const ids = this.items("numFmts").map((element) => Number(element.get("numFmtId")));
    const id = Math.max(FIRST_OWN_FORMAT - 1, highest(ids)) + 1;
    this.add("numFmts", `<${this.root.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  /** Adds an item unless the list has the same; gives its index. */
  private add(list: List, xml: string): number {
    return this.settle(list, this.list(list).insert(xml));
  }

  /** Keeps the last item of a list unless the list had the same before; gives its index. */
  private settle(list: List, added: XmlElement): number {
    const index = this.items(list).length - 1;
    const held = this.heldBefore(list, index);
    const xml = added.toXml();
    const same = held.get(xml);
    if (same === undefined) held.set(xml, index);
    else added.remove();
    this.list(list).set("count", String(same === undefined ? index + 1 : index));
    return same ?? index;
  }

  /** The items of a list, the first `count` of it; of equal ones the first. */
  private heldBefore(list: List, count: number): Map<string, number> {
    const known = this.held.get(list);
    if (known !== undefined) return known;
    const held = new Map<string, number>();
    for (const [index, item] of this.items(list).slice(0, count).entries()) {
      const xml = item.toXml();
      if (!held.has(xml)) held.set(xml, index);
    }
    this.held.set(list, held);
    return held;
  }

  private items(list: List): readonly XmlElement[] {
    return this.root.child(list)?.elements ?? [];
  }

  private list(name: List): XmlElement {
    return ensureChild(this.root, ORDER, name);
  }

  private emptyItem(list: List): XmlElement {
    const item = list === "fonts" ? "font" : "border";
    return this.list(list).insert(`<${this.root.prefix}${item}/>`);
  }
}
