import type { ConditionalRule, RulePoint } from "@plan-of-action/xlsx";
import {
  booleanArgument,
  colorArgument,
  numberArgument,
  oneOf,
  recordArgument,
} from "../../requests/arguments";
import { invalidArgument, notImplemented } from "../../requests/host-error";
import { FormatPart } from "./conditional-looks";
import {
  colorScaleConditionalFormatMembers,
  dataBarConditionalFormatMembers,
  dataBarPositiveFormatMembers,
  iconSetConditionalFormatMembers,
} from "./conditional-members";

// Bars, colours and icons, which every cell gets by its value.

type Properties = Readonly<Record<string, unknown>>;
type Rule<Kind extends ConditionalRule["kind"]> = Extract<ConditionalRule, { kind: Kind }>;

/** What Excel draws where nothing else is said. */
export const PLAIN_BAR: Rule<"dataBar"> = {
  kind: "dataBar",
  color: "#638EC6",
  min: null,
  max: null,
  gradient: true,
};

export class DataBarConditionalFormat extends FormatPart {
  readonly className = "DataBarConditionalFormat";
  readonly members = dataBarConditionalFormatMembers;

  get positiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.open, this.held);
  }

  get lowerBoundRule(): Properties {
    return boundOf(this.bar.min);
  }

  set lowerBoundRule(value: unknown) {
    this.changeRule({ ...this.bar, min: readBound(value, "LowestValue") });
  }

  get upperBoundRule(): Properties {
    return boundOf(this.bar.max);
  }

  set upperBoundRule(value: unknown) {
    this.changeRule({ ...this.bar, max: readBound(value, "HighestValue") });
  }

  private get bar(): Rule<"dataBar"> {
    return this.ruleOf("dataBar") ?? PLAIN_BAR;
  }
}

class ConditionalDataBarPositiveFormat extends FormatPart {
  readonly className = "ConditionalDataBarPositiveFormat";
  readonly members = dataBarPositiveFormatMembers;

  get fillColor(): string {
    return this.bar.color;
  }

  set fillColor(value: unknown) {
    this.changeRule({ ...this.bar, color: colorArgument(value) });
  }

  get gradientFill(): boolean {
    return this.bar.gradient ?? false;
  }

  set gradientFill(value: unknown) {
    this.changeRule({ ...this.bar, gradient: booleanArgument(value) });
  }

  private get bar(): Rule<"dataBar"> {
    return this.ruleOf("dataBar") ?? PLAIN_BAR;
  }
}

function boundOf(value: number | null): Properties {
  return value === null ? { type: "Automatic" } : { type: "Number", formula: String(value) };
}

/** A bound of bars that is a number, or the outermost value: the file holds no others. */
function readBound(value: unknown, outermost: string): number | null {
  const { type, formula } = recordArgument(value);
  if (type === "Automatic" || type === outermost) return null;
  if (type !== "Number") throw notImplemented(`bound of data bars ${String(type)}`);
  const text = typeof formula === "string" ? formula.replace(/^=/, "") : formula;
  return numberArgument(typeof text === "string" && text !== "" ? Number(text) : text);
}

const POINT_TYPES = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
} as const;
const POINT_NAMES = Object.keys(POINT_TYPES) as (keyof typeof POINT_TYPES)[];

function readPoint(value: unknown): RulePoint {
  const { type, formula } = recordArgument(value);
  const known = POINT_TYPES[oneOf(type, POINT_NAMES)];
  if (known === "min" || known === "max") return { type: known, value: null };
  if (typeof formula !== "string" && typeof formula !== "number") throw invalidArgument();
  return { type: known, value: String(formula).replace(/^=/, "") };
}

function propertiesOfPoint({ type, value }: RulePoint): Properties {
  return { type: POINT_NAMES.find((name) => POINT_TYPES[name] === type), formula: value };
}

type Colored = Rule<"colorScale">["points"][number];

/** Excel's first scale of three colours: red, yellow, green. */
export const FIRST_SCALE: Rule<"colorScale"> = {
  kind: "colorScale",
  points: [
    { type: "min", value: null, color: "#F8696B" },
    { type: "percentile", value: "50", color: "#FFEB84" },
    { type: "max", value: null, color: "#63BE7B" },
  ],
};

export class ColorScaleConditionalFormat extends FormatPart {
  readonly className = "ColorScaleConditionalFormat";
  readonly members = colorScaleConditionalFormatMembers;

  get criteria(): Properties {
    const { points } = this.scale;
    const all = points.map((point) => ({ ...propertiesOfPoint(point), color: point.color }));
    const [minimum, midpoint] = all;
    return { minimum, ...(all.length === 3 ? { midpoint } : {}), maximum: all.at(-1) };
  }

  set criteria(value: unknown) {
    const { minimum, midpoint, maximum } = recordArgument(value);
    const given =
      midpoint === undefined || midpoint === null ? [minimum, maximum] : [minimum, midpoint, maximum];
    const points = given.map((point): Colored => {
      return { ...readPoint(point), color: colorArgument(recordArgument(point).color) };
    });
    this.changeRule({ kind: "colorScale", points });
  }

  get threeColorScale(): boolean {
    return this.scale.points.length === 3;
  }

  private get scale(): Rule<"colorScale"> {
    return this.ruleOf("colorScale") ?? FIRST_SCALE;
  }
}

/** The sets of icons that files have by name (ECMA-376 part 1, 18.18.42). */
const SETS: Readonly<Record<string, string>> = {
  ThreeArrows: "3Arrows",
  ThreeArrowsGray: "3ArrowsGray",
  ThreeFlags: "3Flags",
  ThreeTrafficLights1: "3TrafficLights1",
  ThreeTrafficLights2: "3TrafficLights2",
  ThreeSigns: "3Signs",
  ThreeSymbols: "3Symbols",
  ThreeSymbols2: "3Symbols2",
  FourArrows: "4Arrows",
  FourArrowsGray: "4ArrowsGray",
  FourRedToBlack: "4RedToBlack",
  FourRating: "4Rating",
  FourTrafficLights: "4TrafficLights",
  FiveArrows: "5Arrows",
  FiveArrowsGray: "5ArrowsGray",
  FiveRating: "5Rating",
  FiveQuarters: "5Quarters",
};

/** Icons at equal shares, as Excel has them where nothing else is said. */
function iconsOf(set: string): Rule<"iconSet"> {
  const count = Number(set.charAt(0));
  const points = Array.from({ length: count }, (_, index) => {
    return { type: "percent", value: String(Math.round((100 * index) / count)), orEqual: true } as const;
  });
  return { kind: "iconSet", set, reversed: false, iconsOnly: false, points };
}

export const FIRST_ICONS = iconsOf("3TrafficLights1");

export class IconSetConditionalFormat extends FormatPart {
  readonly className = "IconSetConditionalFormat";
  readonly members = iconSetConditionalFormatMembers;

  get style(): string {
    return Object.keys(SETS).find((name) => SETS[name] === this.icons.set) ?? "";
  }

  set style(value: unknown) {
    const set = SETS[String(value)];
    if (set === undefined) throw notImplemented(`the icons ${String(value)}`);
    const { reversed, iconsOnly } = this.icons;
    this.changeRule({ ...iconsOf(set), reversed, iconsOnly });
  }

  get reverseIconOrder(): boolean {
    return this.icons.reversed;
  }

  set reverseIconOrder(value: unknown) {
    this.changeRule({ ...this.icons, reversed: booleanArgument(value) });
  }

  get showIconOnly(): boolean {
    return this.icons.iconsOnly;
  }

  set showIconOnly(value: unknown) {
    this.changeRule({ ...this.icons, iconsOnly: booleanArgument(value) });
  }

  get criteria(): readonly Properties[] {
    return this.icons.points.map((point) => ({
      ...propertiesOfPoint(point),
      operator: point.orEqual ? "GreaterThanOrEqual" : "GreaterThan",
    }));
  }

  /** One for each icon; what the first says makes no difference. */
  set criteria(value: unknown) {
    const { icons } = this;
    if (!Array.isArray(value) || value.length !== icons.points.length) throw invalidArgument();
    const points = value.map((given: unknown, index) => {
      const { operator, customIcon } = recordArgument(given);
      if (customIcon !== undefined && customIcon !== null) throw notImplemented("an icon of another set");
      if (index === 0) return { type: "percent", value: "0", orEqual: true } as const;
      return {
        ...readPoint(given),
        orEqual: oneOf(operator, ["GreaterThan", "GreaterThanOrEqual"]) === "GreaterThanOrEqual",
      };
    });
    this.changeRule({ ...icons, points });
  }

  private get icons(): Rule<"iconSet"> {
    return this.ruleOf("iconSet") ?? FIRST_ICONS;
  }
}
