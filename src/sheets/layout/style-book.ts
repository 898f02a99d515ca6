import type { CellStyle } from "@plan-of-action/xlsx/grid";
import type { DescribedCell } from "../../workbook/sheet-description";
import { FONT_OF_SCRIPT, LARGER_BY, scriptOf } from "./script";

/** Collects the styles that a sheet uses; a text is written in the font of its script. */
export class StyleBook<Name extends string> {
  readonly styles: Record<string, CellStyle> = {};

  constructor(private readonly plain: Readonly<Record<Name, CellStyle>>) {}

  /** A cell in a style of the book, with another number format where one is given. */
  cell(
    value: DescribedCell["value"],
    name: Name,
    more: Omit<DescribedCell, "value" | "style"> & { readonly numberFormat?: string } = {},
  ): DescribedCell {
    const { numberFormat, ...rest } = more;
    return { value, style: this.use(value, name, numberFormat), ...rest };
  }

  private use(value: DescribedCell["value"], name: Name, numberFormat?: string): string {
    const script = typeof value === "string" ? scriptOf(value) : "latin";
    const key = [name, script, numberFormat ?? ""].join(" ").trim();
    const style = this.plain[name];
    const size = (style.font?.size ?? 9) + LARGER_BY[script];
    this.styles[key] ??= {
      ...style,
      font: { ...style.font, name: FONT_OF_SCRIPT[script], size },
      ...(numberFormat === undefined ? {} : { numberFormat }),
    };
    return key;
  }
}
