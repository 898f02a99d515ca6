import { areRaised, areStruck } from "../../cells/cell-looks";
import type { CellStyle } from "@plan-of-action/xlsx";
import {
  booleanArgument,
  colorArgument,
  numberArgument,
  oneOf,
  textArgument,
} from "../../requests/arguments";
import { invalidArgument } from "../../requests/host-error";
import { HostObject } from "../../requests/host-object";
import { rangeFontMembers } from "./cell-members";
import type { FormattedAreas } from "./formatted-areas";

type Font = NonNullable<CellStyle["font"]>;

const STANDARD = { name: "Calibri", size: 11, color: "#000000" };

export class RangeFont extends HostObject {
  readonly className = "RangeFont";
  readonly members = rangeFontMembers;

  constructor(private readonly formatted: FormattedAreas) {
    super();
  }

  get name(): string | null {
    return this.read((font) => font.name ?? STANDARD.name);
  }

  set name(value: unknown) {
    this.formatted.change({ font: { name: textArgument(value) } });
  }

  get size(): number | null {
    return this.read((font) => font.size ?? STANDARD.size);
  }

  set size(value: unknown) {
    const size = numberArgument(value);
    if (size < 1 || size > 409) throw invalidArgument();
    this.formatted.change({ font: { size } });
  }

  get bold(): boolean | null {
    return this.read((font) => font.bold ?? false);
  }

  set bold(value: unknown) {
    this.formatted.change({ font: { bold: booleanArgument(value) } });
  }

  get italic(): boolean | null {
    return this.read((font) => font.italic ?? false);
  }

  set italic(value: unknown) {
    this.formatted.change({ font: { italic: booleanArgument(value) } });
  }

  get underline(): string | null {
    return this.read((font) => (font.underline === true ? "Single" : "None"));
  }

  set underline(value: unknown) {
    this.formatted.change({ font: { underline: oneOf(value, ["None", "Single"]) === "Single" } });
  }

  get strikethrough(): boolean | null {
    return areStruck(this.formatted.sheet, this.formatted.reached);
  }

  set strikethrough(value: unknown) {
    this.formatted.change({ font: { strikethrough: booleanArgument(value) } });
  }

  get superscript(): boolean | null {
    return areRaised(this.formatted.sheet, this.formatted.reached);
  }

  get color(): string {
    return this.read((font) => font.color ?? STANDARD.color) ?? "";
  }

  set color(value: unknown) {
    this.formatted.change({ font: { color: colorArgument(value) } });
  }

  private read<T>(of: (font: Font) => T): T | null {
    return this.formatted.read((style) => of(style.font ?? {}));
  }
}
