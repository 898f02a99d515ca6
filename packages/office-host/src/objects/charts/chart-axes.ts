import {
  booleanArgument,
  numberArgument,
  oneOf,
  optionalNumber,
  textArgument,
} from "../../requests/arguments";
import { changeDraft, type HeldChart, readDraft } from "../../open/chart-drafts";
import { invalidArgument, invalidOperation, notImplemented } from "../../requests/host-error";
import { HostObject } from "../../requests/host-object";
import { Range } from "../ranges/range";
import { ChartFormat } from "./chart-paint";
import { amount, ChartPart, choice, keepByPlace, presence } from "./chart-places";
import {
  chartAxesMembers,
  chartAxisTitleMembers,
  chartCategoryAxisMembers,
  chartGridlinesMembers,
  chartValueAxisMembers,
} from "./chart-members";

const CATEGORY_AXIS = "chart/plotArea/axis[0]";
const VALUE_AXIS = "chart/plotArea/axis[1]";

export class ChartAxes extends HostObject {
  readonly className = "ChartAxes";
  readonly members = chartAxesMembers;

  constructor(private readonly chart: HeldChart) {
    super();
  }

  get valueAxis(): ChartValueAxis {
    return new ChartValueAxis(this.chart, VALUE_AXIS);
  }

  get categoryAxis(): ChartCategoryAxis {
    return new ChartCategoryAxis(this.chart, CATEGORY_AXIS);
  }
}

const TICK_MARKS = { None: "none", Cross: "cross", Inside: "in", Outside: "out" } as const;
const LABEL_PLACES = { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" } as const;
const POSITIONS = { Automatic: "autoZero", Maximum: "max", Minimum: "min" } as const;
const UNITS = {
  None: "",
  Hundreds: "hundreds",
  Thousands: "thousands",
  TenThousands: "tenThousands",
  HundredThousands: "hundredThousands",
  Millions: "millions",
  TenMillions: "tenMillions",
  HundredMillions: "hundredMillions",
  Billions: "billions",
  Trillions: "trillions",
} as const;

/** What both axes have, kept by its place. */
abstract class ChartAxis extends ChartPart {
  readonly className = "ChartAxis";

  get format(): ChartFormat {
    return new ChartFormat("ChartAxisFormat", this.chart, this.place);
  }

  get minorGridlines(): PlacedGridlines {
    return new PlacedGridlines(this.chart, `${this.place}/minorGridlines`);
  }

  /** An axis is crossed at its own place by the other one, which says so in the file. */
  private get crossing(): CrossingAxis {
    return new CrossingAxis(this.chart, this.place === VALUE_AXIS ? CATEGORY_AXIS : VALUE_AXIS);
  }

  get position(): string {
    return this.crossing.position;
  }

  set position(value: unknown) {
    this.crossing.position = value;
  }

  get positionAt(): number {
    return this.crossing.positionAt;
  }

  setPositionAt(value: unknown): void {
    this.crossing.setPositionAt(numberArgument(value));
  }
}
keepByPlace(ChartAxis, {
  majorTickMark: choice("/majorTickMark@val", TICK_MARKS, "None"),
  minorTickMark: choice("/minorTickMark@val", TICK_MARKS, "None"),
  tickLabelPosition: choice("/tickLblPos@val", LABEL_PLACES, "NextToAxis"),
});

/** The axis that says where it crosses the other one. */
class CrossingAxis extends ChartPart {
  readonly className = "ChartAxis";
  readonly members = {};

  get position(): string {
    if (this.readSetting("/crossesAt@val") !== null) return "Custom";
    const value = this.readSetting("/crosses@val");
    return Object.entries(POSITIONS).find(([, name]) => name === value)?.[0] ?? "Automatic";
  }

  set position(value: unknown) {
    const name = Object.entries(POSITIONS).find(([position]) => position === value)?.[1];
    if (name === undefined) throw invalidArgument();
    changeDraft(this.chart).settings.delete(`${this.place}/crossesAt@val`);
    this.writeSetting("/crosses@val", name);
  }

  get positionAt(): number {
    return Number(this.readSetting("/crossesAt@val") ?? 0);
  }

  setPositionAt(value: number): void {
    changeDraft(this.chart).settings.delete(`${this.place}/crosses@val`);
    this.writeSetting("/crossesAt@val", String(value));
  }
}

class PlacedGridlines extends ChartPart {
  readonly className = "ChartGridlines";
  readonly members = chartGridlinesMembers;

  get format(): ChartFormat {
    return new ChartFormat("ChartGridlinesFormat", this.chart, this.place);
  }
}
keepByPlace(PlacedGridlines, { visible: presence("", false) });

/** What belongs to an axis that is hidden is not there to be set, as builds of Excel answer. */
function requireShown(chart: HeldChart): void {
  if (!readDraft(chart).valueAxis.visible) throw invalidOperation();
}

class ChartValueAxis extends ChartAxis {
  readonly members = chartValueAxisMembers;

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.chart, "valueAxis");
  }

  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.chart);
  }

  /** An empty text where Excel decides. */
  get displayUnit(): string {
    const value = this.readSetting("/dispUnits/builtInUnit@val");
    return Object.entries(UNITS).find(([, name]) => name === value)?.[0] ?? "None";
  }

  /** Excel labels an axis whose numbers are in thousands or such, unless set not to. */
  set displayUnit(value: unknown) {
    requireShown(this.chart);
    const name = Object.entries(UNITS).find(([unit]) => unit === value)?.[1];
    if (name === undefined) throw invalidArgument();
    const { settings } = changeDraft(this.chart);
    for (const what of ["", "/builtInUnit@val", "/dispUnitsLbl", "/dispUnitsLbl?"]) {
      settings.delete(`${this.place}/dispUnits${what}`);
    }
    if (name === "") return;
    this.writeSetting("/dispUnits/builtInUnit@val", name);
    this.showDisplayUnitLabel = true;
  }

  get showDisplayUnitLabel(): boolean {
    return this.readSetting("/dispUnits/dispUnitsLbl?") !== "0";
  }

  set showDisplayUnitLabel(value: unknown) {
    const shown = booleanArgument(value);
    this.writeSetting("/dispUnits/dispUnitsLbl?", shown ? "1" : "0");
    if (this.displayUnit === "None") return;
    this.writeSetting("/dispUnits/dispUnitsLbl", shown ? "" : null);
  }

  get scaleType(): string {
    return this.readSetting("/scaling/logBase@val") === null ? "Linear" : "Logarithmic";
  }

  set scaleType(value: unknown) {
    const isLogarithmic = oneOf(value, ["Linear", "Logarithmic"]) === "Logarithmic";
    if (isLogarithmic) this.writeSetting("/scaling/logBase@val", "10");
    else changeDraft(this.chart).settings.delete(`${this.place}/scaling/logBase@val`);
  }

  get logBase(): number {
    return Number(this.readSetting("/scaling/logBase@val") ?? 10);
  }

  set logBase(value: unknown) {
    const base = numberArgument(value);
    if (base < 2 || base > 1000 || this.scaleType === "Linear") throw invalidArgument();
    this.writeSetting("/scaling/logBase@val", String(base));
  }

  get majorUnit(): number | string {
    return Number(this.readSetting("/majorUnit@val") ?? 0) || "";
  }

  set majorUnit(value: unknown) {
    const unit = numberArgument(value);
    if (unit <= 0) throw invalidArgument();
    this.writeSetting("/majorUnit@val", String(unit));
  }

  get minimum(): number | string {
    return readDraft(this.chart).valueAxis.min ?? "";
  }

  set minimum(value: unknown) {
    requireShown(this.chart);
    changeDraft(this.chart).valueAxis.min = optionalNumber(value);
  }

  get maximum(): number | string {
    return readDraft(this.chart).valueAxis.max ?? "";
  }

  set maximum(value: unknown) {
    requireShown(this.chart);
    changeDraft(this.chart).valueAxis.max = optionalNumber(value);
  }

  get numberFormat(): string {
    return readDraft(this.chart).valueAxis.numberFormat;
  }

  set numberFormat(value: unknown) {
    requireShown(this.chart);
    changeDraft(this.chart).valueAxis.numberFormat = textArgument(value);
  }

  get visible(): boolean {
    return readDraft(this.chart).valueAxis.visible;
  }

  set visible(value: unknown) {
    changeDraft(this.chart).valueAxis.visible = booleanArgument(value);
  }
}

class ChartCategoryAxis extends ChartAxis {
  readonly members = chartCategoryAxisMembers;

  get majorGridlines(): PlacedGridlines {
    return new PlacedGridlines(this.chart, `${this.place}/majorGridlines`);
  }

  /** Which the value axis says in the file. */
  get isBetweenCategories(): boolean {
    return readDraft(this.chart).settings.get(`${VALUE_AXIS}/crossBetween@val`) !== "midCat";
  }

  set isBetweenCategories(value: unknown) {
    const crossing = booleanArgument(value) ? "between" : "midCat";
    changeDraft(this.chart).settings.set(`${VALUE_AXIS}/crossBetween@val`, crossing);
  }

  /** Takes the texts of cells for the categories of all series. */
  setCategoryNames(source: unknown): void {
    if (!(source instanceof Range)) throw invalidArgument();
    const draft = changeDraft(this.chart);
    if (source.sheet !== draft.dataSheet) throw notImplemented("series of several sheets");
    draft.data = null;
    for (const series of draft.series) series.source = { ...series.source, categories: source.area };
  }

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.chart, "categoryAxis");
  }

  get reversePlotOrder(): boolean {
    return readDraft(this.chart).categoryAxis.reversed;
  }

  set reversePlotOrder(value: unknown) {
    changeDraft(this.chart).categoryAxis.reversed = booleanArgument(value);
  }
}

keepByPlace(ChartCategoryAxis, {
  tickLabelSpacing: amount("/tickLblSkip@val", 1, { min: 1, max: 31_999 }),
  tickMarkSpacing: amount("/tickMarkSkip@val", 1, { min: 1, max: 31_999 }),
});

class ChartAxisTitle extends HostObject {
  readonly className = "ChartAxisTitle";
  readonly members = chartAxisTitleMembers;

  constructor(
    private readonly chart: HeldChart,
    private readonly axis: "valueAxis" | "categoryAxis",
  ) {
    super();
  }

  get text(): string {
    return readDraft(this.chart)[this.axis].title;
  }

  set text(value: unknown) {
    const title = textArgument(value);
    if (this.axis === "valueAxis") requireShown(this.chart);
    const axis = changeDraft(this.chart)[this.axis];
    axis.title = title;
    axis.hasTitle = true;
  }

  get visible(): boolean {
    return readDraft(this.chart)[this.axis].hasTitle;
  }

  set visible(value: unknown) {
    if (this.axis === "valueAxis") requireShown(this.chart);
    changeDraft(this.chart)[this.axis].hasTitle = booleanArgument(value);
  }
}

/** Those of the value axis. */
class ChartGridlines extends HostObject {
  readonly className = "ChartGridlines";
  readonly members = chartGridlinesMembers;

  constructor(private readonly chart: HeldChart) {
    super();
  }

  get format(): ChartFormat {
    return new ChartFormat("ChartGridlinesFormat", this.chart, `${VALUE_AXIS}/majorGridlines`);
  }

  get visible(): boolean {
    return readDraft(this.chart).valueAxis.gridlines;
  }

  set visible(value: unknown) {
    requireShown(this.chart);
    changeDraft(this.chart).valueAxis.gridlines = booleanArgument(value);
  }
}
