import { argb, readColor } from "./colors";
import type { XmlElement } from "../xml/xml-document";

/** The format by which a filter names a colour. */
export function filterColorXml(p: string, color: string, ofFont: boolean): string {
  const rgb = argb(color);
  if (ofFont) return `<${p}dxf><${p}font><${p}color rgb="${rgb}"/></${p}font></${p}dxf>`;
  const pattern = `<${p}patternFill patternType="solid"><${p}fgColor rgb="${rgb}"/><${p}bgColor rgb="${rgb}"/></${p}patternFill>`;
  return `<${p}dxf><${p}fill>${pattern}</${p}fill></${p}dxf>`;
}

export function readFilterColor(
  format: XmlElement | undefined,
  ofFont: boolean,
  theme: readonly string[],
): string | null {
  const fill = format?.child("fill")?.child("patternFill");
  const element = ofFont
    ? format?.child("font")?.child("color")
    : (fill?.child("fgColor") ?? fill?.child("bgColor"));
  return readColor(element ?? null, theme);
}
