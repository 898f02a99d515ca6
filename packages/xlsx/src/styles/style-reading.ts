import type { BorderStyle, CellStyle } from "../grid/sheet-description";
import { readColor } from "./colors";
import type { XmlElement } from "../xml/xml-document";

type Font = NonNullable<CellStyle["font"]>;
type Side = "top" | "bottom" | "left" | "right";

export const SIDES: readonly Side[] = ["left", "right", "top", "bottom"];

/** The nearest of the three weights that the product draws, by the names of the file. */
const WEIGHTS: Readonly<Record<string, BorderStyle["weight"]>> = {
  hair: "hairline",
  thin: "thin",
  dotted: "thin",
  dashed: "thin",
  dashDot: "thin",
  dashDotDot: "thin",
};

export function readFont(element: XmlElement, theme: readonly string[]): Font {
  const name = (element.child("name") ?? element.child("rFont"))?.get("val");
  const size = element.child("sz")?.get("val");
  const color = readColor(element.child("color"), theme);
  return {
    ...(name ? { name } : {}),
    ...(size ? { size: Number(size) } : {}),
    bold: isOn(element.child("b")),
    italic: isOn(element.child("i")),
    ...(isOn(element.child("strike")) ? { strikethrough: true } : {}),
    underline: element.child("u") !== null && element.child("u")?.get("val") !== "none",
    ...(color === null ? {} : { color }),
  };
}

/** The types of patterns of the file format. */
export const PATTERN_TYPES = { lightUp: "lightUp", lightDown: "lightDown", dots: "gray0625" } as const;
const PATTERN_KINDS = Object.keys(PATTERN_TYPES) as (keyof typeof PATTERN_TYPES)[];

/** The colour of a fill, and the lines or dots over it; of other patterns their own colour is the fill's. */
export function readFill(element: XmlElement, theme: readonly string[]): Pick<CellStyle, "fill" | "pattern"> {
  const pattern = element.child("patternFill");
  const type = pattern?.get("patternType") ?? "none";
  if (pattern === null || type === "none") return {};
  const color = readColor(pattern.child("fgColor"), theme);
  const kind = PATTERN_KINDS.find((each) => PATTERN_TYPES[each] === type);
  const ground = readColor(pattern.child("bgColor"), theme);
  if (kind !== undefined && color !== null && ground !== null)
    return { fill: ground, pattern: { kind, color } };
  return color === null ? {} : { fill: color };
}

export function readBorders(
  element: XmlElement,
  theme: readonly string[],
): Partial<Record<Side, BorderStyle>> {
  const borders: Partial<Record<Side, BorderStyle>> = {};
  for (const side of SIDES) {
    // Writers of right-to-left sheets name the sides by where a line begins and ends.
    const line = element.child(side) ?? element.child(side === "left" ? "start" : "end");
    const style = line?.get("style") ?? "none";
    if (line === null || style === "none" || (side !== "left" && side !== "right" && line.local !== side))
      continue;
    borders[side] = {
      weight: WEIGHTS[style] ?? "medium",
      color: readColor(line.child("color"), theme) ?? "#000000",
    };
  }
  return borders;
}

type Alignment = Pick<CellStyle, "align" | "verticalAlign" | "wrap" | "shrink" | "indent" | "rotation">;

export function readAlignment(element: XmlElement | null): Alignment {
  const align = element?.get("horizontal");
  const vertical = element?.get("vertical") ?? "bottom";
  const indent = Number(element?.get("indent") ?? 0);
  return {
    ...(align === "left" || align === "center" || align === "right" ? { align } : {}),
    ...(vertical === "top" || vertical === "center" || vertical === "bottom"
      ? { verticalAlign: vertical }
      : {}),
    wrap: isTrue(element?.get("wrapText")),
    ...(isTrue(element?.get("shrinkToFit")) ? { shrink: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...readRotation(Number(element?.get("textRotation") ?? 0)),
  };
}

const STACKED = 255;

/** The file counts turns down from 91 to 180. */
function readRotation(turn: number): Pick<CellStyle, "rotation"> {
  if (turn === 0) return {};
  if (turn === STACKED) return { rotation: "stacked" };
  return { rotation: turn > 90 ? 90 - turn : turn };
}

/** A cell is locked unless its format says otherwise. */
export function readProtection(element: XmlElement | null): Pick<CellStyle, "locked"> {
  const locked = element?.get("locked") ?? null;
  return locked === null || isTrue(locked) ? {} : { locked: false };
}

export function isTrue(value: string | null | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** An element such as `b` says yes by being there. */
function isOn(element: XmlElement | null): boolean {
  return element !== null && isTrue(element.get("val") ?? "1");
}
