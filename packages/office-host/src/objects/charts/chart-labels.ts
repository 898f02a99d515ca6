import { booleanArgument, textArgument } from "../../requests/arguments";
import { type HeldChart, readDraft, type SeriesDraft } from "../../open/chart-drafts";
import { describedKind } from "../../open/chart-kinds";
import { placeOfSeries } from "../../open/plain-settings";
import { invalidArgument } from "../../requests/host-error";
import { ChartFont, type KeptFont } from "./chart-font";
import { ChartBorder, ChartFill, fontAt } from "./chart-paint";
import { ChartPart, flag, keepByPlace, text } from "./chart-places";
import { SeriesPart } from "./series-part";
import { chartDataLabelFormatMembers, chartDataLabelMembers, chartDataLabelsMembers } from "./chart-members";

const POSITIONS = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
} as const;
type Position = keyof typeof POSITIONS;

/** Where labels can be; Excel takes a file for damaged that has another place. */
function positionsAt(type: string): readonly Position[] {
  if (/^(?:Line|XYScatter|Bubble)/.test(type)) return ["Center", "Left", "Right", "Top", "Bottom"];
  if (/^(?:Column|Bar)Clustered$/.test(type)) return ["Center", "InsideEnd", "InsideBase", "OutsideEnd"];
  if (/^(?:Column|Bar)Stacked/.test(type)) return ["Center", "InsideEnd", "InsideBase"];
  return type === "Pie" ? ["Center", "InsideEnd", "OutsideEnd", "BestFit"] : [];
}

const SHOWN = {
  showBubbleSize: flag("/showBubbleSize@val", false),
  showCategoryName: flag("/showCatName@val", false),
  showLegendKey: flag("/showLegendKey@val", false),
  showPercentage: flag("/showPercent@val", false),
  showSeriesName: flag("/showSerName@val", false),
  separator: text("/separator#value", ", "),
};

/** The labels at the data of a series, or of all series of a chart. */
export class ChartDataLabels extends ChartPart {
  readonly className = "ChartDataLabels";
  readonly members = chartDataLabelsMembers;

  constructor(
    chart: HeldChart,
    private readonly indexes: readonly number[],
  ) {
    super(chart, `${placeOfSeries(indexes[0] ?? 0)}/dLbls`);
  }

  override writeSetting(what: string, value: string | null): void {
    for (const label of this.each()) label.writeSetting(what, value);
  }

  get position(): string {
    return this.first?.position ?? "BestFit";
  }

  set position(value: unknown) {
    for (const label of this.each()) label.position = value;
  }

  get numberFormat(): string {
    return this.first?.numberFormat ?? "General";
  }

  set numberFormat(value: unknown) {
    for (const label of this.each()) label.numberFormat = value;
  }

  get showValue(): boolean {
    return this.first?.showValue ?? false;
  }

  set showValue(value: unknown) {
    for (const label of this.each()) label.showValue = value;
  }

  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.each());
  }

  private get first(): SeriesLabels | undefined {
    return this.each()[0];
  }

  private each(): SeriesLabels[] {
    return this.indexes.map((index) => new SeriesLabels(this.chart, index));
  }
}
keepByPlace(ChartDataLabels, SHOWN);

/** The labels of one series. What a described chart says about them is in its description. */
class SeriesLabels extends SeriesPart {
  readonly className = "ChartDataLabels";
  readonly members = chartDataLabelsMembers;

  constructor(chart: HeldChart, index: number) {
    super(chart, index, "/dLbls");
  }

  get position(): string {
    return positionOf(this, this.read);
  }

  set position(value: unknown) {
    if (!setSide(this.chart, () => this.change, value)) setPosition(this.chart, this, value);
  }

  get numberFormat(): string {
    return this.read.labelFormat;
  }

  set numberFormat(value: unknown) {
    this.change.labelFormat = textArgument(value);
  }

  get showValue(): boolean {
    return this.read.hasLabels;
  }

  set showValue(value: unknown) {
    this.change.hasLabels = booleanArgument(value);
  }

  get font(): KeptFont {
    return labelFont(this, this.chart, () => this.change);
  }
}

/** The label of one point. */
export class ChartDataLabel extends SeriesPart {
  readonly className = "ChartDataLabel";
  readonly members = chartDataLabelMembers;

  constructor(
    chart: HeldChart,
    series: number,
    private readonly point: number,
  ) {
    super(chart, series, `/dLbls/dLbl[${point}]`);
  }

  get isShown(): boolean {
    const own = this.readSetting("/showVal@val");
    if (own !== null) return own === "1";
    return this.read.hasLabels || this.read.labelledPoint === this.point;
  }

  /** The one point of a series with a label is said by the description, others in their places. */
  show(isShown: boolean): void {
    const { hasLabels, labelledPoint } = this.read;
    if (!hasLabels && (labelledPoint === null || labelledPoint === this.point)) {
      this.change.labelledPoint = isShown ? this.point : null;
    } else this.writeSetting("/showVal@val", isShown ? "1" : "0");
  }

  get position(): string {
    return positionOf(this, this.read);
  }

  set position(value: unknown) {
    const isOnly = this.read.labelledPoint === this.point;
    if (!isOnly || !setSide(this.chart, () => this.change, value)) setPosition(this.chart, this, value);
  }

  get numberFormat(): string {
    return this.readSetting("/numFmt@formatCode") ?? this.read.labelFormat;
  }

  set numberFormat(value: unknown) {
    const code = textArgument(value);
    if (this.read.labelledPoint === this.point) this.change.labelFormat = code;
    else {
      this.writeSetting("/numFmt@formatCode", code);
      this.writeSetting("/numFmt@sourceLinked", "0");
    }
  }

  get showValue(): boolean {
    return this.isShown;
  }

  set showValue(value: unknown) {
    this.show(booleanArgument(value));
  }

  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat([this]);
  }

  get font(): KeptFont {
    if (this.read.labelledPoint !== this.point) return fontAt(this);
    return labelFont(this, this.chart, () => this.change);
  }
}
keepByPlace(ChartDataLabel, SHOWN);

type Labels = SeriesLabels | ChartDataLabel;

class ChartDataLabelFormat extends ChartPart {
  readonly className = "ChartDataLabelFormat";
  readonly members = chartDataLabelFormatMembers;

  constructor(private readonly labels: readonly Labels[]) {
    super(...placeOf(labels));
  }

  get font(): ChartFont {
    const fonts = this.labels.map(({ font }) => font);
    return new ChartFont({
      read: () => fonts[0]?.read() ?? {},
      set: (change) => fonts.forEach((font) => font.set(change)),
    });
  }

  get fill(): ChartFill {
    const [first] = this.labels;
    return new ChartFill({
      read: () => first?.readSetting("#fill") ?? null,
      set: (color) => this.labels.forEach((label) => label.writeSetting("#fill", color ?? "none")),
    });
  }

  get border(): ChartBorder {
    return new ChartBorder(this.chart, this.place);
  }
}

function placeOf([first]: readonly Labels[]): [HeldChart, string] {
  if (first === undefined) throw invalidArgument();
  return first.whereabouts;
}

function positionOf(part: ChartPart, { labelSide }: SeriesDraft): string {
  const value = part.readSetting("/dLblPos@val");
  const set = Object.entries(POSITIONS).find(([, name]) => name === value)?.[0];
  if (set !== undefined) return set;
  return labelSide === null ? "BestFit" : labelSide === "above" ? "Top" : "Bottom";
}

/** Of the described kinds only lines have labels on one of two sides; whether that was said about them. */
function setSide(chart: HeldChart, change: () => SeriesDraft, value: unknown): boolean {
  if (describedKind(readDraft(chart)) !== "line" || (value !== "Top" && value !== "Bottom")) return false;
  change().labelSide = value === "Top" ? "above" : "below";
  return true;
}

function setPosition(chart: HeldChart, part: ChartPart, value: unknown): void {
  const position = positionsAt(readDraft(chart).type).find((one) => one === value);
  if (position === undefined) throw invalidArgument();
  part.writeSetting("/dLblPos@val", POSITIONS[position]);
}

/** The colour of labels that are there is in the description of a chart that has one. */
function labelFont(part: ChartPart, chart: HeldChart, change: () => SeriesDraft): KeptFont {
  const placed = fontAt(part);
  return {
    read: () => {
      const { labelColor } = change();
      return { ...(labelColor === null ? {} : { color: labelColor }), ...placed.read() };
    },
    set: ({ color, ...others }) => {
      const series = change();
      const isDescribed = describedKind(readDraft(chart)) !== null;
      const isLabelled = series.hasLabels || series.labelledPoint !== null;
      if (color !== undefined && isDescribed && isLabelled) series.labelColor = color;
      else if (color !== undefined) placed.set({ color });
      placed.set(others);
    },
  };
}
