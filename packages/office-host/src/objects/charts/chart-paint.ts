import { colorArgument, textArgument } from "../../requests/arguments";
import { HostObject } from "../../requests/host-object";
import { amount, ChartPart, choice, keepByPlace } from "./chart-places";
import { ChartFont, type KeptFont } from "./chart-font";
import {
  chartBorderMembers,
  chartFillMembers,
  chartFormatMembers,
  chartLineFormatMembers,
} from "./chart-members";

/** Where a fill is kept. */
export interface KeptFill {
  read(): string | null;
  set(color: string | null): void;
}

export class ChartFill extends HostObject {
  readonly className = "ChartFill";
  readonly members = chartFillMembers;

  constructor(private readonly fill: KeptFill) {
    super();
  }

  setSolidColor(color: unknown): void {
    this.fill.set(colorArgument(color));
  }

  /** An empty text where it has no colour of its own, as of what is coloured by Excel. */
  getSolidColor(): string {
    return this.fill.read() ?? "";
  }

  clear(): void {
    this.fill.set(null);
  }
}

const DASHES = {
  None: "none",
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDot",
  Grey25: "sysDot",
  Grey50: "sysDash",
  Grey75: "dash",
  RoundDot: "sysDot",
} as const;

abstract class Stroke extends ChartPart {
  get color(): string {
    return this.readSetting("#line") ?? "";
  }

  set color(value: unknown) {
    this.writeSetting("#line", colorArgument(value));
  }

  clear(): void {
    this.writeSetting("#line", "none");
  }
}

/** The members of a line next to its colour. */
export const STROKE = {
  lineStyle: choice("#dash", DASHES, "Continuous"),
  weight: amount("#width", 0.75, { min: 0, max: 1584, scale: 12_700 }),
};

export class ChartLineFormat extends Stroke {
  readonly className = "ChartLineFormat";
  readonly members = chartLineFormatMembers;
}
keepByPlace(ChartLineFormat, STROKE);

export class ChartBorder extends Stroke {
  readonly className = "ChartBorder";
  readonly members = chartBorderMembers;
}
keepByPlace(ChartBorder, STROKE);

/** The fill, the line and the font of a part of a chart; which of them a part has its members say. */
export class ChartFormat extends ChartPart {
  readonly members;

  constructor(
    readonly className: keyof typeof chartFormatMembers,
    ...of: ConstructorParameters<typeof ChartPart>
  ) {
    super(...of);
    this.members = chartFormatMembers[className];
  }

  get fill(): ChartFill {
    return new ChartFill({
      read: () => this.readSetting("#fill"),
      set: (color) => this.writeSetting("#fill", color ?? "none"),
    });
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.chart, this.place);
  }

  get border(): ChartBorder {
    return new ChartBorder(this.chart, this.place);
  }

  get font(): ChartFont {
    return new ChartFont(fontAt(this));
  }
}

/** The font of the texts of a part. */
export function fontAt(part: ChartPart): KeptFont {
  const read = (what: string) => part.readSetting(what);
  return {
    read: () => {
      const [name, size, color] = [read("#face"), read("#font:sz"), read("#color")];
      const [bold, italic, underline] = [read("#font:b"), read("#font:i"), read("#font:u")];
      return {
        ...(name === null ? {} : { name }),
        ...(size === null ? {} : { size: Number(size) / 100 }),
        ...(color === null ? {} : { color }),
        ...(bold === null ? {} : { bold: bold === "1" }),
        ...(italic === null ? {} : { italic: italic === "1" }),
        ...(underline === null ? {} : { underline: underline === "sng" ? "Single" : "None" }),
      };
    },
    set: ({ name, size, color, bold, italic, underline }) => {
      if (name !== undefined) part.writeSetting("#face", textArgument(name));
      if (size !== undefined) part.writeSetting("#font:sz", String(Math.round(size * 100)));
      if (color !== undefined) part.writeSetting("#color", color);
      if (bold !== undefined) part.writeSetting("#font:b", bold ? "1" : "0");
      if (italic !== undefined) part.writeSetting("#font:i", italic ? "1" : "0");
      if (underline !== undefined) part.writeSetting("#font:u", underline === "Single" ? "sng" : "none");
    },
  };
}
