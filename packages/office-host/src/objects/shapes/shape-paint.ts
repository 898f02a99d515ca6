import type { ShapeLine } from "@plan-of-action/xlsx";
import { booleanArgument, colorArgument, numberArgument } from "../../requests/arguments";
import { invalidArgument } from "../../requests/host-error";
import { ShapePart } from "./shape-part";
import { shapeFillMembers, shapeLineFormatMembers } from "./shape-members";

function transparencyArgument(value: unknown): number {
  const transparency = numberArgument(value);
  if (transparency < 0 || transparency > 1) throw invalidArgument();
  return transparency;
}

export class ShapeFill extends ShapePart {
  readonly className = "ShapeFill";
  readonly members = shapeFillMembers;

  get type(): string {
    return this.read.fill === null ? "NoFill" : "Solid";
  }

  get foregroundColor(): string {
    return this.read.fill?.color ?? "";
  }

  set foregroundColor(value: unknown) {
    const color = colorArgument(value);
    this.change.fill = { color, transparency: this.read.fill?.transparency ?? 0 };
  }

  get transparency(): number {
    return this.read.fill?.transparency ?? 0;
  }

  set transparency(value: unknown) {
    const { fill } = this.read;
    const transparency = transparencyArgument(value);
    if (fill !== null) this.change.fill = { ...fill, transparency };
  }

  setSolidColor(color: unknown): void {
    this.change.fill = { color: colorArgument(color), transparency: 0 };
  }

  clear(): void {
    this.change.fill = null;
  }
}

const DASHES = {
  Solid: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "sysDashDotDot",
  LongDash: "lgDash",
  LongDashDot: "lgDashDot",
  LongDashDotDot: "lgDashDotDot",
  RoundDot: "sysDot",
  SquareDot: "sysDash",
} as const;
const STYLES = {
  Single: "sng",
  ThickBetweenThin: "tri",
  ThickThin: "thickThin",
  ThinThick: "thinThick",
  ThinThin: "dbl",
} as const;
export class ShapeLineFormat extends ShapePart {
  readonly className = "ShapeLineFormat";
  readonly members = shapeLineFormatMembers;

  get visible(): boolean {
    return this.line.visible;
  }

  set visible(value: unknown) {
    this.change.line = { ...this.line, visible: booleanArgument(value) };
  }

  get color(): string {
    return this.line.color;
  }

  set color(value: unknown) {
    this.change.line = { ...this.line, color: colorArgument(value) };
  }

  get transparency(): number {
    return this.line.transparency;
  }

  set transparency(value: unknown) {
    this.change.line = { ...this.line, transparency: transparencyArgument(value) };
  }

  /** In points. */
  get weight(): number {
    return this.line.weight;
  }

  set weight(value: unknown) {
    const weight = numberArgument(value);
    if (weight < 0 || weight > 1584) throw invalidArgument();
    this.change.line = { ...this.line, weight };
  }

  get dashStyle(): string {
    return nameOf(DASHES, this.line.dash);
  }

  set dashStyle(value: unknown) {
    this.change.line = { ...this.line, dash: fileName(DASHES, value) };
  }

  get style(): string {
    return nameOf(STYLES, this.line.compound);
  }

  set style(value: unknown) {
    this.change.line = { ...this.line, compound: fileName(STYLES, value) };
  }

  private get line(): ShapeLine {
    return this.read.line;
  }
}

export function nameOf(names: Readonly<Record<string, string>>, said: string): string {
  return Object.keys(names).find((name) => names[name] === said) ?? "";
}

export function fileName<Said extends string>(names: Readonly<Record<string, Said>>, value: unknown): Said {
  const found = typeof value === "string" ? names[value] : undefined;
  if (found === undefined) throw invalidArgument();
  return found;
}
