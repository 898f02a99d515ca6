import type {
  Area,
  ConditionalRule,
  Highlight,
  PlacedRule,
  ScaleRule,
  SheetFile,
} from "@plan-of-action/xlsx";

/** The kinds of conditional formats, named as in Office.js. */
export const CONDITIONAL_KINDS = [
  ...(["Custom", "DataBar", "ColorScale", "IconSet", "TopBottom"] as const),
  ...(["PresetCriteria", "ContainsText", "CellValue"] as const),
];

export type ConditionalKind = (typeof CONDITIONAL_KINDS)[number];

/** A conditional format as requests know it: its id stays while what the file says about it changes. */
export interface HeldFormat {
  readonly id: string;
  readonly kind: ConditionalKind;
  readonly sheet: SheetFile;
  readonly areas: readonly Area[];
  /** That of its rule in the file; `null` before it is written. */
  priority: number | null;
  /** `null` for one that the file came with, and for one that nobody has given a rule yet. */
  rule: ConditionalRule | null;
  looks: Highlight;
  stopIfTrue: boolean;
  /** It was made by a request, not read from the file. */
  readonly isOwn: boolean;
}

const NO_LOOKS: Highlight = { fill: null, color: null, bold: false };

const OF_TYPES: Readonly<Record<string, ConditionalKind>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

/** The conditional formats of the workbook's sheets. What is described of one is written when the request ends. */
export class HeldFormats {
  private held: HeldFormat[] = [];
  private readonly changed = new Set<HeldFormat>();
  private last = 0;

  /** As in Excel, a new one comes before all others of its sheet. */
  add(
    sheet: SheetFile,
    areas: readonly Area[],
    kind: ConditionalKind,
    rule: ConditionalRule | null,
  ): HeldFormat {
    const format = this.hold(sheet, areas, kind, { priority: null, rule, isOwn: true });
    this.changed.add(format);
    return format;
  }

  /** Those of a sheet, the first that is met first. */
  on(sheet: SheetFile): readonly HeldFormat[] {
    const isNew = ({ priority, sheet: own }: HeldFormat) => priority === null && own === sheet;
    const fresh = this.held.filter(isNew).reverse();
    return [...fresh, ...sheet.conditionalRules.map((rule) => this.ofRule(sheet, rule))];
  }

  change(format: HeldFormat, change: Partial<Pick<HeldFormat, "rule" | "looks" | "stopIfTrue">>): void {
    Object.assign(format, change);
    this.changed.add(format);
  }

  remove(format: HeldFormat): void {
    if (format.priority !== null) format.sheet.removeConditionalRule(format.priority);
    this.held = this.held.filter((other) => other !== format);
    this.changed.delete(format);
  }

  /** Puts one in another place among those of its sheet, counted from 0. */
  move(format: HeldFormat, to: number): void {
    this.settle();
    const order = this.on(format.sheet).filter((other) => other !== format);
    order.splice(to, 0, format);
    const places = new Map(order.map(({ priority }, index) => [priority, index + 1]));
    this.renumber(format.sheet, (priority) => places.get(priority) ?? priority);
  }

  settle(): void {
    const changed = [...this.changed];
    this.changed.clear();
    for (const format of changed) this.write(format);
  }

  private write(format: HeldFormat): void {
    const { sheet, areas, rule, looks, stopIfTrue } = format;
    const [area, ...also] = areas;
    // Excel drops a format that never got a rule.
    if (rule === null || area === undefined) {
      this.held = this.held.filter((other) => other !== format);
      return;
    }
    if (format.priority === null) this.renumber(sheet, (priority) => priority + 1);
    else sheet.removeConditionalRule(format.priority);
    const place = { area, also, stopIfTrue };
    const described = isScale(rule) ? { ...rule, ...place } : { ...rule, ...looks, ...place };
    format.priority = sheet.addConditionalFormat(described, format.priority ?? 1);
  }

  private renumber(sheet: SheetFile, priorityOf: (priority: number) => number): void {
    const before = new Map(this.held.map((format) => [format, format.priority]));
    sheet.moveConditionalRules(priorityOf);
    for (const [format, priority] of before) {
      if (format.sheet === sheet && priority !== null) format.priority = priorityOf(priority);
    }
  }

  private ofRule(sheet: SheetFile, { priority, type, areas }: PlacedRule): HeldFormat {
    const known = this.held.find((held) => held.sheet === sheet && held.priority === priority);
    if (known !== undefined) return known;
    const kind = OF_TYPES[type] ?? "PresetCriteria";
    return this.hold(sheet, areas, kind, { priority, rule: null, isOwn: false });
  }

  private hold(
    sheet: SheetFile,
    areas: readonly Area[],
    kind: ConditionalKind,
    of: Pick<HeldFormat, "priority" | "rule" | "isOwn">,
  ): HeldFormat {
    const format = { id: String(++this.last), kind, sheet, areas, looks: NO_LOOKS, stopIfTrue: false, ...of };
    this.held.push(format);
    return format;
  }
}

function isScale(rule: ConditionalRule): rule is ScaleRule {
  return rule.kind === "dataBar" || rule.kind === "colorScale" || rule.kind === "iconSet";
}
