import { colorArgument } from "../../requests/arguments";
import { HostObject } from "../../requests/host-object";
import { rangeFillMembers } from "./cell-members";
import type { FormattedAreas } from "./range-format";

const NO_FILL = "#FFFFFF";

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

  clear(): void {
    this.formatted.restyle((style) => {
      const { fill, ...rest } = style;
      return fill === undefined ? style : rest;
    });
  }
}
