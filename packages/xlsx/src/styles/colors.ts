import { DRAWING_ML } from "../xml/namespaces";
import type { XmlDocument, XmlElement } from "../xml/xml-document";

/** Excel's palette of numbered colours (ECMA-376 part 1, 18.8.27); 0 to 7 are given twice. */
const PALETTE =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

/** The order in which colours of the theme are numbered, by the names of its elements. */
const THEME_ORDER = [
  ...["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"],
  ...["hlink", "folHlink"],
];

/** The colours of a theme part as `RRGGBB`, in the order of their numbers. */
export function readThemeColors(theme: XmlDocument): string[] {
  const [scheme] = theme.root.descendants(DRAWING_ML, "clrScheme");
  return THEME_ORDER.map((name) => {
    const color = scheme?.child(name)?.elements[0];
    return (color?.get("lastClr") ?? color?.get("val") ?? "000000").toUpperCase();
  });
}

/** The colour that an element such as `color` or `fgColor` means, as `#RRGGBB`; `null` if Excel chooses. */
export function readColor(element: XmlElement | null, theme: readonly string[]): string | null {
  const base = element === null ? null : baseColor(element, theme);
  if (element === null || base === null) return null;
  const tint = Number(element.get("tint") ?? 0);
  return `#${tint === 0 ? base : tinted(base, tint)}`;
}

function baseColor(element: XmlElement, theme: readonly string[]): string | null {
  const rgb = element.get("rgb");
  if (rgb !== null) return rgb.slice(-6).toUpperCase();
  const number = element.get("theme");
  if (number !== null) return theme[Number(number)] ?? null;
  return PALETTE[Number(element.get("indexed") ?? PALETTE.length)] ?? null;
}

/** Lighter or darker by a share of what is left to white or black (ECMA-376 part 1, 18.8.19), in HSL. */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const lightness = (Math.max(...channels) + Math.min(...channels)) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  return channels.map((channel) => toHex(relight(channel, lightness, wanted))).join("");
}

/** A channel after its colour's lightness changed and its hue and saturation stayed. */
function relight(channel: number, from: number, to: number): number {
  const room = (lightness: number) => 1 - Math.abs(2 * lightness - 1);
  return room(from) === 0 ? to : to + ((channel - from) * room(to)) / room(from);
}

function toHex(channel: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, channel)) * 255);
  return byte.toString(16).toUpperCase().padStart(2, "0");
}

/** `#RRGGBB` as files write it, with its opacity before it. */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}
