import { colorArgument } from "../../requests/arguments";
import { notImplemented } from "../../requests/host-error";
import { HostObject } from "../../requests/host-object";
import { rangeFillMembers } from "./cell-members";
import type { FormattedAreas } from "./formatted-areas";

const NO_FILL = "#FFFFFF";
const LINES = "#000000";
const PATTERNS = { lightUp: "LightUp", lightDown: "LightDown", dots: "Gray8" } as const;
const KINDS = Object.keys(PATTERNS) as (keyof typeof PATTERNS)[];

export class RangeFill extends HostObject {
  readonly className = "RangeFill";
  readonly members = rangeFillMembers;

  constructor(private readonly formatted: FormattedAreas) {
    super();
  }

  /** White where there is no fill; an empty text where cells differ, as Excel answers. */
  get color(): string {
    return this.formatted.read((style) => style.fill ?? NO_FILL) ?? "";
  }

  set color(value: unknown) {
    if (value === "") this.clear();
    else this.formatted.change({ fill: colorArgument(value) });
  }

  /** "None" without a fill; `null` if cells differ, and for the patterns that no sheet of the product has. */
  get pattern(): string | null {
    return this.formatted.read(({ fill, pattern }) =>
      pattern === undefined ? (fill === undefined ? "None" : "Solid") : PATTERNS[pattern.kind],
    );
  }

  set pattern(value: unknown) {
    const kind = KINDS.find((each) => PATTERNS[each] === value);
    if (kind === undefined) throw notImplemented(`The fill pattern ${String(value)}`);
    this.formatted.change({ pattern: { kind, color: this.patternColor || LINES } });
  }

  /** `null` without a fill; colours are not tinted here. */
  get tintAndShade(): number | null {
    return this.formatted.read(({ fill, pattern }) =>
      fill === undefined && pattern === undefined ? null : 0,
    );
  }

  /** An empty text where cells differ, as Excel answers. */
  get patternColor(): string {
    return this.formatted.read(({ pattern }) => pattern?.color ?? LINES) ?? "";
  }

  set patternColor(value: unknown) {
    const kind = this.formatted.read(({ pattern }) => pattern?.kind ?? "");
    if (kind === null || kind === "") throw notImplemented("The color of a pattern of cells without one");
    this.formatted.change({ pattern: { kind, color: colorArgument(value) } });
  }

  clear(): void {
    this.formatted.restyle((style) => {
      const { fill, pattern, ...rest } = style;
      return fill === undefined && pattern === undefined ? style : rest;
    });
  }
}
