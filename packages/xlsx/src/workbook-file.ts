import type { Area, CellLook, Grid, GridValue, SheetVisibility } from "./grid/grid";
import type { DocumentFile } from "./document/document-properties";
import type { SheetShape } from "./shapes/sheet-shape";
import type { ChartSetting } from "./charts/chart-settings";
import type { CellStyle, ChartDescription, PrintDescription } from "./grid/sheet-description";

/**
 * An .xlsx workbook held in memory for the host: everything that is read comes from the package's
 * parts, everything that is set is patched into them when it is saved, and nothing else is touched.
 * Rows and columns count from zero.
 */
export interface WorkbookFile {
  readonly sheets: readonly SheetFile[];
  readonly date1904: boolean;
  /** The file asks whoever opens it to calculate all formulas. */
  readonly calculatesOnLoad: boolean;
  /** The file asks for formulas to be calculated only when the user says so. */
  calculatesByHand: boolean;
  /** What is said about the workbook as a document. */
  readonly document: DocumentFile;
  isStructureProtected: boolean;
  readonly isProtectedByPassword: boolean;
  /** The sheet that is in front when the file is opened; `null` if all are hidden. */
  readonly sheetInFront: SheetFile | null;
  /** Names of the workbook's and of sheets' scope, hidden ones too. */
  readonly names: readonly DefinedName[];
  readonly customXmlParts: readonly CustomXmlPart[];
  /** Adds a worksheet after all others. */
  addSheet(name: string): SheetFile;
  /**
   * Removes a sheet with its tables, charts and names. What refers to it in formulas, names and
   * charts then says `#REF!`, as in Excel. The only visible sheet is refused.
   */
  removeSheet(sheet: SheetFile): void;
  /** A file that was only looked at is not calculated again when it is opened. */
  bringToFront(sheet: SheetFile): void;
  /** Moves a sheet's tab to a place among all tabs, counted from zero. */
  moveSheet(sheet: SheetFile, to: number): void;
  /** Adds a name, or replaces the one of that name and scope. */
  setName(name: DefinedName): void;
  removeName(name: string, scope: SheetFile | null): void;
  addCustomXml(xml: string): CustomXmlPart;
  setCustomXml(part: CustomXmlPart, xml: string): void;
  removeCustomXml(part: CustomXmlPart): void;
  /** The package with all changes; parts that were not changed keep their bytes. */
  save(): Uint8Array;
}

export interface DefinedName {
  readonly name: string;
  /** Without `=`. */
  readonly formula: string;
  readonly scope: SheetFile | null;
  readonly hidden: boolean;
  readonly comment: string | null;
}

export interface CustomXmlPart {
  readonly id: string;
  readonly namespace: string;
  readonly xml: string;
}

/** The contents of the cells of an area, row by row; rows that say the same may be one array. */
export type CellBlock = Pick<Grid, "values" | "formulas" | "numberFormats">;

export interface CellContent {
  readonly value: GridValue;
  /** With its `=`; a cell of a shared or an array formula gives the formula as it reads in that cell. */
  readonly formula: string | null;
}

export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** It belongs to an array formula, which setting the cell would end. */
  readonly isArray: boolean;
}

/** What can still be done on a sheet that is protected, by the names of the file (CT_SheetProtection). */
export type ProtectionAllowance =
  | "autoFilter"
  | "deleteColumns"
  | "deleteRows"
  | "formatCells"
  | "formatColumns"
  | "formatRows"
  | "insertColumns"
  | "insertHyperlinks"
  | "insertRows"
  | "pivotTables"
  | "sort";

export interface SheetFile {
  /** Stays the same while the sheet lives. */
  readonly id: number;
  /** Chart sheets and dialog sheets have a tab and no cells. */
  readonly kind: "worksheet" | "other";
  /** Formulas, names, links and charts that refer to the sheet follow when it is renamed. */
  name: string;
  visibility: SheetVisibility;
  tabColor: string | null;
  showGridlines: boolean;
  /** The cells that are selected when the sheet is shown; of several areas the first. */
  selection: Area;
  isProtected: boolean;
  readonly isProtectedByPassword: boolean;
  /** Protects the sheet without a password but for what is allowed; without one of these it is protected as `isProtected` does. */
  protect(allowed: readonly ProtectionAllowance[]): void;

  /** The smallest area that holds every cell with contents (or, unless `valuesOnly`, with a format of its own), of those within an area. */
  usedArea(valuesOnly: boolean, within?: Area): Area | null;
  /** The cells that hold something, row by row from the left. */
  filledCells(): Iterable<{ readonly row: number; readonly column: number }>;
  cell(row: number, column: number): CellContent;
  /** All cells of an area at once, with their number formats. */
  cells(area: Area): CellBlock;
  /** The cells of an area whose looks change what they say: struck through, or with raised digits. */
  looks(area: Area): readonly CellLook[];
  /**
   * A formula keeps the value given with it as its cached value. One that the cell has already stays
   * as the file has it, shared or of an array, and only its value is set.
   */
  setCell(row: number, column: number, content: CellContent): void;
  /** The cells that hold formulas. */
  formulaCells(): Iterable<FormulaCell>;

  /** Everything that the style of a cell says; number format included. */
  style(row: number, column: number): CellStyle & { readonly numberFormat: string };
  /** Changes what is named in `change` and keeps the rest; makes one new style per distinct style found in the area. */
  setStyle(area: Area, change: CellStyle): void;
  /** The name of a cell's style, which is "Normal" where it has none of another. */
  styleName(row: number, column: number): string;
  /** Gives cells a style by its name, which is added to the workbook where it has none of that name. */
  setNamedStyle(area: Area, style: NamedStyle): void;
  /** Cells only: merges, links, rules and formats by rule stay. */
  clear(area: Area, what: "contents" | "formats" | "all"): void;

  readonly merges: readonly Area[];
  /** The merged areas that share cells with an area. */
  mergesTouching(area: Area): readonly Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;

  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  setColumnsHidden(first: number, last: number, hidden: boolean): void;
  setRowsHidden(first: number, last: number, hidden: boolean): void;
  /** In points; `null` if it is left to Excel. */
  rowHeight(row: number): number | null;
  setRowHeight(first: number, last: number, points: number | null): void;
  /** In characters of the standard font, as Excel shows it; `null` for the standard width. */
  columnWidth(column: number): number | null;
  setColumnWidth(first: number, last: number, characters: number | null): void;
  frozen: { readonly rows: number; readonly columns: number };

  readonly hyperlinks: readonly SheetHyperlink[];
  setHyperlink(link: SheetHyperlink): void;
  removeHyperlinks(area: Area): void;

  readonly tables: readonly SheetTable[];
  addTable(table: NewTable): SheetTable;
  /** Gives a table another last row, or a last column further right; its filters, sorting and formulas stay. */
  resizeTable(table: SheetTable, area: Area): void;
  removeTable(table: SheetTable): void;
  /** Says by what a table is sorted; the order of its rows is set apart. */
  setTableSorting(table: SheetTable, sorting: TableSorting | null): void;

  /** The filter of the sheet's own; it hides no rows by itself. */
  filter: SheetFilter | null;
  /** What the columns of a table are filtered by. */
  tableFilter(table: SheetTable): readonly FilterColumn[];
  setTableFilter(table: SheetTable, columns: readonly FilterColumn[]): void;

  readonly validations: readonly SheetValidation[];
  setValidation(area: Area, validation: Omit<SheetValidation, "area"> | null): void;

  readonly conditionalFormats: readonly SheetConditionalFormat[];
  /** All rules of the sheet but those that only Excel 2010 and later read, the first that is met first. */
  readonly conditionalRules: readonly PlacedRule[];
  /** Adds a format below all that the sheet has, or in a place that is free; gives its priority. */
  addConditionalFormat(format: SheetConditionalFormat, priority?: number): number;
  removeConditionalRule(priority: number): void;
  /** Gives rules other priorities. */
  moveConditionalRules(priorityOf: (priority: number) => number): void;
  removeConditionalFormats(area: Area): void;
  /** Whether a format by rule, of any kind, reaches into an area. */
  hasConditionalFormats(area: Area): boolean;

  readonly comments: readonly SheetComment[];
  /** Adds a comment, or replaces the one of its id. */
  setComment(comment: SheetComment): void;
  removeComment(id: string): void;
  /** The cells with a note, which was called a comment before there were threads. */
  readonly notedCells: readonly { readonly row: number; readonly column: number }[];

  /** Whether the sheet came with shapes or pictures. */
  readonly hasOwnShapes: boolean;
  /** Puts shapes on the sheet, in place of those that were put there before. */
  setShapes(shapes: readonly PlacedShape[]): void;

  /** Names of all charts on the sheet's drawing, the user's too. */
  readonly charts: readonly SheetChart[];
  /** What the charts' own parts say and where they lie, of all charts, for a view of the sheet. */
  drawnCharts(): readonly DrawnChart[];
  /** Adds a chart with a description. Its cached values are those that its cells hold when the workbook is saved. */
  addChart(chart: SheetChart): void;
  /** Removes a chart with its parts and its anchor. */
  removeChart(name: string): void;

  /**
   * What was set since the workbook was opened; before that `null`, whatever the sheet has. Setting
   * it replaces the sheet's page set-up, print area and title rows; `null` leaves them as they are.
   */
  print: PrintDescription | null;
}

/** A comment with its replies. */
export interface SheetComment extends CommentReply {
  readonly row: number;
  readonly column: number;
  readonly isResolved: boolean;
  readonly replies: readonly CommentReply[];
}

export interface CommentReply {
  /** In the form of `{0A17A25E-0000-4000-8000-000000000001}`. */
  readonly id: string;
  readonly text: string;
  readonly author: string;
}

/** A style that cells have by its name, and what it changes of their looks. */
export interface NamedStyle {
  readonly name: string;
  /** Excel's number for one of its own (ECMA-376 part 1, 18.8.7). */
  readonly builtIn: number;
  readonly looks: CellStyle;
}

export interface SheetHyperlink {
  readonly row: number;
  readonly column: number;
  /** A place in the workbook, such as `'Plan of Action'!F11`, or else an address. */
  readonly place: string | null;
  readonly address: string | null;
  readonly tip: string | null;
}

/** A table that is to be made; with banded rows and without a row of totals where it does not say. */
export type NewTable = Omit<SheetTable, "id" | "columns" | "hasTotals" | "totals" | "look"> &
  Partial<Pick<SheetTable, "hasTotals" | "totals" | "look">>;

export interface ColumnTotal {
  readonly label: string | null;
  /** `sum`, `count`, `average` … (ST_TotalsRowFunction). */
  readonly function: string | null;
}

/** By what the rows of a table are sorted. */
export interface TableSorting {
  readonly keys: readonly { readonly key: number; readonly ascending: boolean }[];
  readonly matchCase: boolean;
}

/** Which parts of a table its style sets off. */
export interface TableLook {
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
}

export interface SheetTable {
  readonly id: number;
  readonly name: string;
  readonly area: Area;
  readonly hasHead: boolean;
  /** Its last row is one of totals, which is not a row of its body. */
  readonly hasTotals: boolean;
  /** What its row of totals says below each column. */
  readonly totals: readonly ColumnTotal[];
  readonly columns: readonly string[];
  readonly style: string | null;
  readonly look: TableLook;
  readonly filterButtons: boolean;
}

export type ValidationOperator =
  | ("between" | "notBetween" | "equal" | "notEqual")
  | ("greaterThan" | "greaterThanOrEqual" | "lessThan" | "lessThanOrEqual");

/** A filter over cells of which the first row is a header. */
export interface SheetFilter {
  readonly area: Area;
  readonly columns: readonly FilterColumn[];
}

/** A column, counted from the filter's first, and which of its rows are to be seen. */
export interface FilterColumn {
  readonly column: number;
  readonly rule: FilterRule;
}

/** Operators and dynamic types are named as in files (ECMA-376 part 1, 18.18.31 and 18.18.26). */
export type FilterRule =
  | { readonly kind: "values"; readonly values: readonly string[]; readonly blanks: boolean }
  | {
      readonly kind: "custom";
      /** Both conditions have to hold, not one of them. */
      readonly all: boolean;
      readonly conditions: readonly { readonly operator: string; readonly value: string }[];
    }
  | { readonly kind: "top"; readonly count: number; readonly percent: boolean; readonly bottom: boolean }
  | { readonly kind: "dynamic"; readonly type: string }
  | { readonly kind: "color"; readonly color: string; readonly ofFont: boolean };

export interface SheetValidation {
  readonly area: Area;
  readonly type: "list" | "whole" | "decimal" | "custom";
  readonly operator: ValidationOperator | null;
  /** Without `=`; a list of choices is the text between quotation marks, as in the file. */
  readonly formula1: string;
  readonly formula2: string | null;
  readonly errorTitle: string;
  readonly errorMessage: string;
  readonly errorStyle: "stop" | "warning" | "information";
  /** What is shown where a cell is selected; none if it is not given. */
  readonly prompt?: { readonly title: string; readonly message: string };
  /** Whether a cell with a list shows its arrow. */
  readonly showDropDown: boolean;
}

/** A format that cells have by a rule. */
export type SheetConditionalFormat = ((HighlightRule & Highlight) | ScaleRule) & {
  readonly area: Area;
  /** Further areas that the rule is for. */
  readonly also?: readonly Area[];
  /** Where the rule is met, those below it are not looked at. */
  readonly stopIfTrue?: boolean;
};

/** How cells look that meet a rule. */
export interface Highlight {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

// Formulas of rules are without `=`. Operators, kinds of values and sets of icons are named as in files (ECMA-376 part
// 1, 18.18).

export type ConditionalRule = HighlightRule | ScaleRule;

/** A rule that cells meet or not. */
export type HighlightRule =
  | { readonly kind: "expression"; readonly formula: string }
  | { readonly kind: "cellValue"; readonly operator: string; readonly formulas: readonly string[] }
  | {
      readonly kind: "text";
      readonly operator: "containsText" | "notContains" | "beginsWith" | "endsWith";
      readonly text: string;
    }
  | {
      readonly kind: "top";
      readonly rank: number;
      readonly percent: boolean;
      readonly bottom: boolean;
    }
  | { readonly kind: "preset"; readonly criterion: string };

/** A rule by which every cell gets a bar, a colour or an icon. */
export type ScaleRule =
  | {
      readonly kind: "dataBar";
      readonly color: string;
      /** `null` for the lowest and the highest value. */
      readonly min: number | null;
      readonly max: number | null;
      readonly gradient?: boolean;
    }
  | { readonly kind: "colorScale"; readonly points: readonly (RulePoint & { readonly color: string })[] }
  | {
      readonly kind: "iconSet";
      readonly set: string;
      readonly reversed: boolean;
      readonly iconsOnly: boolean;
      readonly points: readonly (RulePoint & { readonly orEqual: boolean })[];
    };

export interface RulePoint {
  readonly type: "min" | "max" | "num" | "percent" | "percentile" | "formula";
  readonly value: string | null;
}

/** A rule as it is in the file, whatever its kind; of several the one of the lowest priority is met first. */
export interface PlacedRule {
  readonly priority: number;
  /** The file's name for its kind. */
  readonly type: string;
  readonly areas: readonly Area[];
}

/** A chart as the file has it. Its values are those of the last time it was saved; it says which cells they are from. */
export interface DrawnChart {
  readonly name: string;
  readonly alternative: string;
  /** The chart's part (ECMA-376 part 1, 21.2). */
  readonly xml: string;
  readonly place: ChartPlace;
}

/** A shape with the cells between which it lies. */
export interface PlacedShape {
  readonly shape: SheetShape;
  readonly place: ChartPlace;
}

/** Where a chart lies: its corners by cells, or one corner and its size. Lengths are in EMU, 12,700 to a point. */
export interface ChartPlace {
  readonly from: ChartCorner;
  readonly to: ChartCorner | null;
  readonly size: { readonly width: number; readonly height: number } | null;
}

export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  /** How far inside the cell. */
  readonly rowOffset: number;
  readonly columnOffset: number;
}

/** A chart; of the user's charts only name, title and place are known. */
export interface SheetChart {
  readonly name: string;
  /** What to draw; `null` for a chart of the user's. */
  readonly description: ChartDescription | null;
  /** The sheet whose cells it shows. */
  readonly dataSheet: string | null;
  /** Its kind and series where they are others than its description can say. */
  readonly plot?: ChartPlot;
  /** What it says next to its description. */
  readonly settings?: readonly ChartSetting[];
  /** Where it lies, if not over the cells of its description. */
  readonly place?: ChartPlace;
}

/** What a chart of any kind shows. */
export interface ChartPlot {
  /** One of those that can be written, by Excel's names. */
  readonly kind: string;
  readonly series: readonly SeriesSource[];
}

/** A series by the cells that it shows: a row or a column of them. */
export interface SeriesSource {
  /** The cell with its name. */
  readonly name: Area | null;
  /** What it is called where no cell says so. */
  readonly title: string | null;
  readonly values: Area | null;
  readonly categories: Area | null;
  /** Of bubbles. */
  readonly sizes: Area | null;
  /** Its place among the series as they are drawn. */
  readonly order: number;
}
