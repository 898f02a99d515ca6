import {
  type Area,
  type DefinedName,
  printAreaFormula,
  type PrintDescription,
  type SheetFile,
} from "@plan-of-action/xlsx";
import {
  booleanArgument,
  numberArgument,
  oneOf,
  optionalNumber,
  recordArgument,
  textArgument,
} from "../../requests/arguments";
import { isWholeColumns, isWholeRows, parseArea, splitSheet } from "../../cells/addresses";
import { invalidArgument, notImplemented } from "../../requests/host-error";
import { HostObject } from "../../requests/host-object";
import type { OpenWorkbook } from "../../open/open-workbook";
import { HeaderFooterGroup } from "./headers-footers";
import { pageLayoutMembers } from "../sheet-members";
import { changeAcross, changePrint, readPrint } from "./print-set-up";
import { Range } from "../ranges/range";

const POINTS_A_CENTIMETRE = 72 / 2.54;
const CENTIMETRES = { Points: 1 / POINTS_A_CENTIMETRE, Inches: 2.54, Centimeters: 1 } as const;

type Margins = PrintDescription["margins"];

export class PageLayout extends HostObject {
  readonly className = "PageLayout";
  readonly members = pageLayoutMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly sheet: SheetFile,
  ) {
    super();
  }

  get orientation(): string {
    return readPrint(this.sheet).orientation === "landscape" ? "Landscape" : "Portrait";
  }

  set orientation(value: unknown) {
    const isLandscape = oneOf(value, ["Portrait", "Landscape"]) === "Landscape";
    changePrint(this.sheet, { orientation: isLandscape ? "landscape" : "portrait" });
  }

  get paperSize(): string {
    return "A4";
  }

  set paperSize(value: unknown) {
    if (value !== "A4") throw notImplemented(`paper size ${String(value)}`);
    changePrint(this.sheet, { paper: "a4" });
  }

  /** A sheet is fitted to a number of pages across and down, where 0 is as many as it takes, or printed to a scale. */
  get zoom(): Readonly<Record<string, unknown>> {
    const { across, pagesWide, pagesHigh = 0 } = readPrint(this.sheet);
    if (across) return { scale: across.scale };
    return { horizontalFitToPages: pagesWide, verticalFitToPages: pagesHigh };
  }

  /** What is not said of fitting is one page, as in the file (ECMA-376 part 1, 18.3.1.63). */
  set zoom(value: unknown) {
    const { horizontalFitToPages, verticalFitToPages, scale } = recordArgument(value);
    const percent = optionalNumber(scale);
    if (percent !== null) {
      if (percent < 10 || percent > 400) throw invalidArgument();
      changeAcross(this.sheet, { scale: percent });
      return;
    }
    const pagesWide = pageCount(horizontalFitToPages ?? 1);
    const pagesHigh = verticalFitToPages === 0 ? 0 : pageCount(verticalFitToPages ?? 1);
    this.sheet.print = {
      ...withoutHeight(readPrint(this.sheet)),
      pagesWide,
      across: null,
      ...(pagesHigh === 0 ? {} : { pagesHigh }),
    };
  }

  get centerHorizontally(): boolean {
    return readPrint(this.sheet).centerHorizontally;
  }

  set centerHorizontally(value: unknown) {
    changePrint(this.sheet, { centerHorizontally: booleanArgument(value) });
  }

  get centerVertically(): boolean {
    return readPrint(this.sheet).centerVertically ?? false;
  }

  set centerVertically(value: unknown) {
    changePrint(this.sheet, { centerVertically: booleanArgument(value) });
  }

  get blackAndWhite(): boolean {
    return readPrint(this.sheet).blackAndWhite ?? false;
  }

  set blackAndWhite(value: unknown) {
    changePrint(this.sheet, { blackAndWhite: booleanArgument(value) });
  }

  /** The number of the first page; "" where pages go on from the sheet before. */
  get firstPageNumber(): number | "" {
    return readPrint(this.sheet).firstPage ?? "";
  }

  set firstPageNumber(value: unknown) {
    const print = withoutFirstPage(readPrint(this.sheet));
    this.sheet.print = value === "" ? print : { ...print, firstPage: numberArgument(value) };
  }

  /** In points, as all four. */
  get leftMargin(): number {
    return this.margin("left");
  }

  set leftMargin(points: unknown) {
    this.setMargins({ left: numberArgument(points) }, "Points");
  }

  get rightMargin(): number {
    return this.margin("right");
  }

  set rightMargin(points: unknown) {
    this.setMargins({ right: numberArgument(points) }, "Points");
  }

  get topMargin(): number {
    return this.margin("top");
  }

  set topMargin(points: unknown) {
    this.setMargins({ top: numberArgument(points) }, "Points");
  }

  get bottomMargin(): number {
    return this.margin("bottom");
  }

  set bottomMargin(points: unknown) {
    this.setMargins({ bottom: numberArgument(points) }, "Points");
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.sheet);
  }

  setPrintMargins(unit: unknown, options: unknown): void {
    const { top, bottom, left, right, header, footer } = recordArgument(options);
    if (header !== undefined || footer !== undefined) throw notImplemented("margins of headers and footers");
    const given = Object.entries({ top, bottom, left, right }).filter(([, size]) => size !== undefined);
    const margins = Object.fromEntries(given.map(([side, size]) => [side, numberArgument(size)]));
    this.setMargins(margins, oneOf(unit, ["Points", "Inches", "Centimeters"]));
  }

  setPrintArea(range: unknown): void {
    const area = areaOn(this.sheet, range);
    const name = this.printAreaName();
    // The set-up that the file has is not read, so that it must not be replaced for a new area alone.
    if (this.sheet.print === null && name !== null) {
      this.open.requireUnprotected(this.sheet);
      this.open.file.setName({ ...name, formula: printAreaFormula(this.sheet.name, area) });
    } else changePrint(this.sheet, { area });
  }

  getPrintAreaOrNullObject(): Range | null {
    const area = parseArea(splitSheet(this.printAreaName()?.formula ?? "").address);
    return area === null ? null : new Range(this.open, this.sheet, area);
  }

  private printAreaName(): DefinedName | null {
    const isPrintArea = ({ name, scope }: DefinedName) => name === "_xlnm.Print_Area" && scope === this.sheet;
    return this.open.file.names.find(isPrintArea) ?? null;
  }

  setPrintTitleRows(range: unknown): void {
    const area = areaOn(this.sheet, range);
    if (!isWholeRows(area)) throw invalidArgument();
    changePrint(this.sheet, { titleRows: { first: area.firstRow, last: area.lastRow } });
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    const { titleRows } = readPrint(this.sheet);
    if (titleRows === null) return null;
    const area = parseArea(`${titleRows.first + 1}:${titleRows.last + 1}`);
    return area === null ? null : new Range(this.open, this.sheet, area);
  }

  setPrintTitleColumns(range: unknown): void {
    const area = areaOn(this.sheet, range);
    if (!isWholeColumns(area)) throw invalidArgument();
    changeAcross(this.sheet, { titleColumns: { first: area.firstColumn, last: area.lastColumn } });
  }

  private margin(side: keyof Margins): number {
    return readPrint(this.sheet).margins[side] * POINTS_A_CENTIMETRE;
  }

  private setMargins(sizes: Partial<Margins>, unit: keyof typeof CENTIMETRES): void {
    if (Object.values(sizes).some((size) => size < 0)) throw invalidArgument();
    const margins = { ...readPrint(this.sheet).margins };
    for (const side of ["top", "bottom", "left", "right"] as const) {
      margins[side] = sizes[side] === undefined ? margins[side] : sizes[side] * CENTIMETRES[unit];
    }
    changePrint(this.sheet, { margins });
  }
}

function areaOn(sheet: SheetFile, range: unknown): Area {
  if (range instanceof Range) {
    if (range.sheet !== sheet) throw invalidArgument();
    return range.area;
  }
  const { sheet: title, address } = splitSheet(textArgument(range));
  const area = parseArea(address);
  if (area === null || (title !== null && title !== sheet.name)) throw invalidArgument();
  return area;
}

/** How many pages a sheet is to be fitted to: a whole number, one at least. */
function pageCount(value: unknown): number {
  const count = numberArgument(value);
  if (!Number.isInteger(count) || count < 1) throw invalidArgument();
  return count;
}

/** Which number the first page has is said again. */
function withoutFirstPage({ firstPage: _, ...print }: ReturnType<typeof readPrint>) {
  return print;
}

/** How many pages a sheet is high is said again. */
function withoutHeight({ pagesHigh: _, ...print }: ReturnType<typeof readPrint>) {
  return print;
}
