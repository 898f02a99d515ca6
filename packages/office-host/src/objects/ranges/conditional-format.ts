import { type Area, intersection, type SheetFile } from "@plan-of-action/xlsx";
import { booleanArgument, indexArgument, oneOf } from "../../requests/arguments";
import { CONDITIONAL_KINDS, type ConditionalKind, type HeldFormat } from "../../open/held-formats";
import { itemNotFound, notImplemented } from "../../requests/host-error";
import { HostCollection, HostObject } from "../../requests/host-object";
import type { OpenWorkbook } from "../../open/open-workbook";
import { conditionalFormatCollectionMembers, conditionalFormatMembers } from "./conditional-members";
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  PresetCriteriaConditionalFormat,
  TextConditionalFormat,
  TopBottomConditionalFormat,
} from "./conditional-rules";
import {
  ColorScaleConditionalFormat,
  DataBarConditionalFormat,
  FIRST_ICONS,
  FIRST_SCALE,
  IconSetConditionalFormat,
  PLAIN_BAR,
} from "./conditional-scales";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";

/** What a format of a kind says before it is given anything; the others need a rule. */
const FIRST_RULES = { DataBar: PLAIN_BAR, ColorScale: FIRST_SCALE, IconSet: FIRST_ICONS };

/** The conditional formats that touch one or more areas. */
export class ConditionalFormatCollection extends HostCollection {
  readonly className = "ConditionalFormatCollection";
  readonly members = conditionalFormatCollectionMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly sheet: SheetFile,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  items(): readonly ConditionalFormat[] {
    return this.open.conditionals
      .on(this.sheet)
      .filter(({ areas }) => areas.some((area) => this.touches(area)))
      .map((held) => new ConditionalFormat(this.open, held));
  }

  getItem(id: unknown): ConditionalFormat {
    const found = this.getItemOrNullObject(id);
    if (found === null) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(id: unknown): ConditionalFormat | null {
    return this.items().find((item) => item.id === id) ?? null;
  }

  getItemAt(index: unknown): ConditionalFormat {
    const found = this.items()[Number(index)];
    if (found === undefined) throw itemNotFound();
    return found;
  }

  getCount(): number {
    return this.items().length;
  }

  add(type: unknown): ConditionalFormat {
    this.open.requireUnprotected(this.sheet);
    const kind = oneOf(type, CONDITIONAL_KINDS);
    const rule = kind in FIRST_RULES ? FIRST_RULES[kind as keyof typeof FIRST_RULES] : null;
    return new ConditionalFormat(this.open, this.open.conditionals.add(this.sheet, this.areas, kind, rule));
  }

  clearAll(): void {
    this.open.requireUnprotected(this.sheet);
    for (const item of this.items()) if (item.isUnwritten) item.delete();
    for (const area of this.areas) this.sheet.removeConditionalFormats(area);
  }

  private touches(area: Area): boolean {
    return this.areas.some((own) => intersection(own, area) !== null);
  }
}

/** One conditional format. What the file came with can be found, moved and deleted, not read or changed. */
export class ConditionalFormat extends HostObject {
  readonly className = "ConditionalFormat";
  readonly members = conditionalFormatMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly held: HeldFormat,
  ) {
    super();
  }

  override identity() {
    return { Id: this.id };
  }

  get id(): string {
    return this.held.id;
  }

  get type(): string {
    return this.held.kind;
  }

  get isUnwritten(): boolean {
    return this.held.priority === null;
  }

  /** Its place among all of its sheet, counted from 0. */
  get priority(): number {
    return this.open.conditionals.on(this.held.sheet).indexOf(this.held);
  }

  set priority(value: unknown) {
    this.open.requireUnprotected(this.held.sheet);
    this.open.conditionals.move(this.held, indexArgument(value));
  }

  get stopIfTrue(): boolean {
    return this.held.stopIfTrue;
  }

  set stopIfTrue(value: unknown) {
    this.open.conditionals.change(this.own(), { stopIfTrue: booleanArgument(value) });
  }

  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.open, this.of("Custom"));
  }

  get customOrNullObject(): CustomConditionalFormat | null {
    return this.is("Custom") ? this.custom : null;
  }

  get cellValue(): CellValueConditionalFormat {
    return new CellValueConditionalFormat(this.open, this.of("CellValue"));
  }

  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.is("CellValue") ? this.cellValue : null;
  }

  get textComparison(): TextConditionalFormat {
    return new TextConditionalFormat(this.open, this.of("ContainsText"));
  }

  get textComparisonOrNullObject(): TextConditionalFormat | null {
    return this.is("ContainsText") ? this.textComparison : null;
  }

  get topBottom(): TopBottomConditionalFormat {
    return new TopBottomConditionalFormat(this.open, this.of("TopBottom"));
  }

  get topBottomOrNullObject(): TopBottomConditionalFormat | null {
    return this.is("TopBottom") ? this.topBottom : null;
  }

  get preset(): PresetCriteriaConditionalFormat {
    return new PresetCriteriaConditionalFormat(this.open, this.of("PresetCriteria"));
  }

  get presetOrNullObject(): PresetCriteriaConditionalFormat | null {
    return this.is("PresetCriteria") ? this.preset : null;
  }

  get dataBar(): DataBarConditionalFormat {
    return new DataBarConditionalFormat(this.open, this.of("DataBar"));
  }

  get dataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.is("DataBar") ? this.dataBar : null;
  }

  get colorScale(): ColorScaleConditionalFormat {
    return new ColorScaleConditionalFormat(this.open, this.of("ColorScale"));
  }

  get colorScaleOrNullObject(): ColorScaleConditionalFormat | null {
    return this.is("ColorScale") ? this.colorScale : null;
  }

  get iconSet(): IconSetConditionalFormat {
    return new IconSetConditionalFormat(this.open, this.of("IconSet"));
  }

  get iconSetOrNullObject(): IconSetConditionalFormat | null {
    return this.is("IconSet") ? this.iconSet : null;
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (range === null) throw itemNotFound();
    return range;
  }

  /** `null` for more than one area. */
  getRangeOrNullObject(): Range | null {
    const [area, ...more] = this.held.areas;
    if (area === undefined || more.length > 0) return null;
    return new Range(this.open, this.held.sheet, area);
  }

  getRanges(): RangeAreas {
    return new RangeAreas(this.open, this.held.sheet, this.held.areas);
  }

  delete(): void {
    this.open.requireUnprotected(this.held.sheet);
    this.open.conditionals.remove(this.held);
  }

  private is(kind: ConditionalKind): boolean {
    return this.held.kind === kind;
  }

  private of(kind: ConditionalKind): HeldFormat {
    if (!this.is(kind)) throw itemNotFound();
    return this.own();
  }

  private own(): HeldFormat {
    if (!this.held.isOwn) throw notImplemented("reading or changing a conditional format of the file");
    return this.held;
  }
}
