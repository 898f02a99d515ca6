import { formatArea } from "../cells/area-address";
import { fileFormula } from "../cells/formula-names";
import { argb } from "../styles/colors";
import type { StyleSheet } from "../styles/style-sheet";
import type { ConditionalRule, Highlight, RulePoint, SheetConditionalFormat } from "../workbook-file";
import { escapeXml } from "../xml/xml-scan";
import type { SheetPart } from "./sheet-part";
import { addSolidDataBar } from "./solid-data-bars";

type Attributes = Readonly<Record<string, string | number | null>>;

/** A rule as files have it (ECMA-376 part 1, 18.3.1.10). */
export function ruleXml(
  part: SheetPart,
  styles: StyleSheet,
  priority: number,
  format: SheetConditionalFormat,
): string {
  const p = part.prefix;
  const first = formatArea({
    ...format.area,
    lastRow: format.area.firstRow,
    lastColumn: format.area.firstColumn,
  });
  const { type, attributes = {}, formulas = [], inside = "" } = rulePartsOf(part, format, first);
  const all: Attributes = {
    type,
    dxfId: "fill" in format ? styles.addHighlight(format satisfies Highlight) : null,
    priority,
    stopIfTrue: format.stopIfTrue === true ? 1 : null,
    ...attributes,
  };
  const written = formulas.map((formula) => `<${p}formula>${escapeXml(fileFormula(formula))}</${p}formula>`);
  return `<${p}cfRule${attributesXml(all)}>${written.join("")}${inside}</${p}cfRule>`;
}

function attributesXml(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
}

interface RuleParts {
  readonly type: string;
  readonly attributes?: Attributes;
  readonly formulas?: readonly string[];
  readonly inside?: string;
}

/** `first` is the first cell that the rule is for. */
function rulePartsOf(part: SheetPart, format: SheetConditionalFormat, first: string): RuleParts {
  switch (format.kind) {
    case "expression":
      return { type: "expression", formulas: [format.formula.replace(/^=/, "")] };
    case "cellValue":
      return { type: "cellIs", attributes: { operator: format.operator }, formulas: format.formulas };
    case "text":
      return textParts(format, first);
    case "top": {
      const { rank, percent, bottom } = format;
      return { type: "top10", attributes: { percent: flag(percent), bottom: flag(bottom), rank } };
    }
    case "preset":
      return presetParts(format.criterion, first);
    case "colorScale":
      return { type: "colorScale", inside: colorScaleXml(part.prefix, format) };
    case "iconSet":
      return { type: "iconSet", inside: iconSetXml(part.prefix, format) };
    case "dataBar":
      return { type: "dataBar", inside: dataBarXml(part, format) };
  }
}

function flag(on: boolean): number | null {
  return on ? 1 : null;
}

function textParts({ operator, text }: Extract<ConditionalRule, { kind: "text" }>, cell: string): RuleParts {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const formula = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    notContains: `ISERROR(SEARCH(${quoted},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${quoted}))=${quoted}`,
    endsWith: `RIGHT(${cell},LEN(${quoted}))=${quoted}`,
  }[operator];
  const type = operator === "notContains" ? "notContainsText" : operator;
  return { type, attributes: { operator, text }, formulas: [formula] };
}

/** Rules without anything to fill in, named as in Office.js; with the formulas that Excel writes for them. */
const OF_CELLS: Readonly<Record<string, readonly [type: string, formula: string]>> = {
  Blanks: ["containsBlanks", "LEN(TRIM(A1))=0"],
  NonBlanks: ["notContainsBlanks", "LEN(TRIM(A1))>0"],
  Errors: ["containsErrors", "ISERROR(A1)"],
  NonErrors: ["notContainsErrors", "NOT(ISERROR(A1))"],
};
const OF_DAYS: Readonly<Record<string, readonly [period: string, formula: string]>> = {
  Yesterday: ["yesterday", "FLOOR(A1,1)=TODAY()-1"],
  Today: ["today", "FLOOR(A1,1)=TODAY()"],
  Tomorrow: ["tomorrow", "FLOOR(A1,1)=TODAY()+1"],
  LastSevenDays: ["last7Days", "AND(TODAY()-FLOOR(A1,1)<=6,FLOOR(A1,1)<=TODAY())"],
  LastWeek: [
    "lastWeek",
    "AND(TODAY()-ROUNDDOWN(A1,0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(A1,0)<(WEEKDAY(TODAY())+7))",
  ],
  ThisWeek: [
    "thisWeek",
    "AND(TODAY()-ROUNDDOWN(A1,0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(A1,0)-TODAY()<=7-WEEKDAY(TODAY()))",
  ],
  NextWeek: [
    "nextWeek",
    "AND(ROUNDDOWN(A1,0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(A1,0)-TODAY()<(15-WEEKDAY(TODAY())))",
  ],
  LastMonth: ["lastMonth", "AND(MONTH(A1)=MONTH(EDATE(TODAY(),0-1)),YEAR(A1)=YEAR(EDATE(TODAY(),0-1)))"],
  ThisMonth: ["thisMonth", "AND(MONTH(A1)=MONTH(TODAY()),YEAR(A1)=YEAR(TODAY()))"],
  NextMonth: ["nextMonth", "AND(MONTH(A1)=MONTH(EDATE(TODAY(),0+1)),YEAR(A1)=YEAR(EDATE(TODAY(),0+1)))"],
};
const BELOW = { aboveAverage: 0 };
const OF_AVERAGES: Readonly<Record<string, Attributes>> = {
  AboveAverage: {},
  BelowAverage: BELOW,
  EqualOrAboveAverage: { equalAverage: 1 },
  EqualOrBelowAverage: { ...BELOW, equalAverage: 1 },
  OneStdDevAboveAverage: { stdDev: 1 },
  OneStdDevBelowAverage: { ...BELOW, stdDev: 1 },
  TwoStdDevAboveAverage: { stdDev: 2 },
  TwoStdDevBelowAverage: { ...BELOW, stdDev: 2 },
  ThreeStdDevAboveAverage: { stdDev: 3 },
  ThreeStdDevBelowAverage: { ...BELOW, stdDev: 3 },
};
const OF_OTHERS: Readonly<Record<string, string>> = {
  UniqueValues: "uniqueValues",
  DuplicateValues: "duplicateValues",
};

/** The criteria that can be written, named as in Office.js. */
export const PRESETS: readonly string[] = [OF_CELLS, OF_DAYS, OF_AVERAGES, OF_OTHERS].flatMap((each) =>
  Object.keys(each),
);

function presetParts(criterion: string, cell: string): RuleParts {
  const of = (formula: string) => [formula.replaceAll(/\bA1\b/g, cell)];
  const ofCells = OF_CELLS[criterion];
  if (ofCells !== undefined) return { type: ofCells[0], formulas: of(ofCells[1]) };
  const ofDays = OF_DAYS[criterion];
  if (ofDays !== undefined) {
    return { type: "timePeriod", attributes: { timePeriod: ofDays[0] }, formulas: of(ofDays[1]) };
  }
  const ofAverages = OF_AVERAGES[criterion];
  if (ofAverages !== undefined) return { type: "aboveAverage", attributes: ofAverages };
  return { type: OF_OTHERS[criterion] ?? "duplicateValues" };
}

function pointXml(p: string, { type, value }: RulePoint, attributes: Attributes = {}): string {
  return `<${p}cfvo${attributesXml({ type, val: value, ...attributes })}/>`;
}

function colorScaleXml(p: string, { points }: Extract<ConditionalRule, { kind: "colorScale" }>): string {
  const values = points.map((point) => pointXml(p, point));
  const colors = points.map(({ color }) => `<${p}color rgb="${argb(color)}"/>`);
  return `<${p}colorScale>${[...values, ...colors].join("")}</${p}colorScale>`;
}

function iconSetXml(p: string, format: Extract<ConditionalRule, { kind: "iconSet" }>): string {
  const { set, reversed, iconsOnly, points } = format;
  const attributes = { iconSet: set, showValue: iconsOnly ? 0 : null, reverse: flag(reversed) };
  const values = points.map((point) => pointXml(p, point, { gte: point.orEqual ? null : 0 }));
  return `<${p}iconSet${attributesXml(attributes)}>${values.join("")}</${p}iconSet>`;
}

type DataBar = Extract<SheetConditionalFormat, { kind: "dataBar" }>;

function dataBarXml(part: SheetPart, bar: DataBar): string {
  const p = part.prefix;
  const bound = (type: "min" | "max", value: number | null) =>
    pointXml(p, value === null ? { type, value: null } : { type: "num", value: String(value) });
  // Excel's own choice is 10 and 90 per cent: nothing would then look like something.
  const lengths = bar.gradient === true ? "" : ' minLength="0" maxLength="100"';
  return (
    `<${p}dataBar${lengths}>${bound("min", bar.min)}${bound("max", bar.max)}` +
    `<${p}color rgb="${argb(bar.color)}"/></${p}dataBar>` +
    (bar.gradient === true ? "" : addSolidDataBar(part, bar))
  );
}
