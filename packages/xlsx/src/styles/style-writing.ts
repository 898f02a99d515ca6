import type { BorderStyle, CellStyle, FillPattern } from "../grid/sheet-description";
import { argb } from "./colors";
import { PATTERN_TYPES, SIDES } from "./style-reading";
import type { XmlElement } from "../xml/xml-document";
import { escapeXml } from "../xml/xml-scan";

const FONT_ORDER = [
  ...["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color"],
  ...["name", "family", "charset", "scheme"],
];
const BORDER_ORDER = ["left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];
const LINES = { hairline: "hair", thin: "thin", medium: "medium" } as const;

/** A font as another with what is named changed. */
export function fontXml(base: XmlElement, change: NonNullable<CellStyle["font"]>): string {
  const p = base.prefix;
  const parts = new Map(base.elements.map((element) => [element.local, element.toXml()]));
  const turn = (name: string, on: boolean | undefined) => {
    if (on === true) parts.set(name, `<${p}${name}/>`);
    else if (on === false) parts.delete(name);
  };
  turn("b", change.bold);
  turn("i", change.italic);
  turn("strike", change.strikethrough);
  turn("u", change.underline);
  if (change.size !== undefined) parts.set("sz", `<${p}sz val="${change.size}"/>`);
  if (change.color !== undefined) parts.set("color", `<${p}color rgb="${argb(change.color)}"/>`);
  if (change.name !== undefined) {
    // A font of the theme's, or of a script, would win over the name.
    for (const tied of ["family", "charset", "scheme"]) parts.delete(tied);
    parts.set("name", `<${p}name val="${escapeXml(change.name)}"/>`);
  }
  return `<${p}font>${inOrder(parts, FONT_ORDER)}</${p}font>`;
}

/** A plain fill, or lines or dots over one. */
export function fillXml(prefix: string, color: string, pattern?: FillPattern): string {
  const p = prefix;
  if (pattern !== undefined) {
    return (
      `<${p}fill><${p}patternFill patternType="${PATTERN_TYPES[pattern.kind]}"><${p}fgColor rgb="${argb(pattern.color)}"/>` +
      `<${p}bgColor rgb="${argb(color)}"/></${p}patternFill></${p}fill>`
    );
  }
  return (
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(color)}"/>` +
    `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`
  );
}

/** Borders as others with those of the named sides changed. */
export function bordersXml(base: XmlElement, change: NonNullable<CellStyle["borders"]>): string {
  const p = base.prefix;
  const parts = new Map(base.elements.map((element) => [element.local, element.toXml()]));
  for (const side of SIDES) {
    const line = change[side];
    if (line !== undefined) parts.set(side, lineXml(p, side, line));
    else if (!parts.has(side)) parts.set(side, `<${p}${side}/>`);
  }
  return `<${p}border>${inOrder(parts, BORDER_ORDER)}</${p}border>`;
}

function lineXml(p: string, side: string, { weight, color }: BorderStyle): string {
  return `<${p}${side} style="${LINES[weight]}"><${p}color rgb="${argb(color)}"/></${p}${side}>`;
}

type AlignmentChange = Pick<CellStyle, "align" | "verticalAlign" | "wrap" | "shrink" | "indent" | "rotation">;

/** Changes what is named in the format's alignment; the rest of it stays. */
export function changeAlignment(format: XmlElement, change: AlignmentChange): void {
  const [first] = format.elements;
  const alignment = format.child("alignment") ?? format.insert(`<${format.prefix}alignment/>`, first);
  if (change.align !== undefined) alignment.set("horizontal", change.align);
  if (change.verticalAlign !== undefined) alignment.set("vertical", change.verticalAlign);
  if (change.wrap !== undefined) alignment.set("wrapText", change.wrap ? "1" : null);
  if (change.shrink !== undefined) alignment.set("shrinkToFit", change.shrink ? "1" : null);
  if (change.indent !== undefined) alignment.set("indent", change.indent > 0 ? String(change.indent) : null);
  if (change.rotation !== undefined) alignment.set("textRotation", turnOf(change.rotation));
  // Excel indents only what is aligned to a side.
  if (alignment.get("indent") !== null && alignment.get("horizontal") === null) {
    alignment.set("horizontal", "left");
  }
}

export function hasAlignment(change: CellStyle): boolean {
  const { align, verticalAlign, wrap, shrink, indent, rotation } = change;
  return [align, verticalAlign, wrap, shrink, indent, rotation].some((value) => value !== undefined);
}

/** The file counts turns down from 91 to 180. */
function turnOf(rotation: number | "stacked"): string | null {
  if (rotation === "stacked") return "255";
  if (rotation === 0) return null;
  return String(rotation < 0 ? 90 - rotation : rotation);
}

function inOrder(parts: ReadonlyMap<string, string>, order: readonly string[]): string {
  const known = order.map((name) => parts.get(name) ?? "");
  const others = [...parts].filter(([name]) => !order.includes(name)).map(([, xml]) => xml);
  return [...known, ...others].join("");
}
